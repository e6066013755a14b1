/** What a year of six projects is made of: thousandths of all rows, by source. */
export const thousandths = {
  "probe-security": 300,
  "probe-infrastructure": 300,
  "probe-data": 300,
  ticket: 40,
  vulnerability: 20,
  survey: 20,
  "message-count": 5,
  payment: 5,
  inspection: 4,
  task: 3,
  payroll: 2,
  asset: 1,
} as const;
