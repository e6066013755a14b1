import type { Form } from "#model";

/** A form as `read --json` prints it, by the model's own names; what later tables say only where it is printed. */
export const jsonForm = ({
  kind,
  year,
  source,
  fields,
  budget,
  funding,
  overall,
  indicators,
  unread,
}: Form) => ({
  kind,
  ...(year ? { year } : {}),
  source,
  fields,
  ...(budget ? { budget } : {}),
  ...(funding ? { funding } : {}),
  ...(overall ? { overall } : {}),
  indicators,
  unread,
});
