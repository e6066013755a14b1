import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysIn,
  earlier,
  fiscalYear,
  instantsOf,
  isDay,
  later,
  localText,
  periodsIn,
} from "./day.ts";

describe("a day of the calendar", () => {
  it.each([
    ["2023-07-31", true],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2023-13-01", false],
    ["2023-7-31", false],
    ["20230731", false],
    ["", false],
  ])("%s → %s", (text, real) => expect(isDay(text)).toBe(real));

  it("moves by days over months and leap days", () => {
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  });

  it("orders by its text", () => {
    expect([earlier("2023-01-02", "2023-01-10"), later("2023-01-02", "2023-01-10")]).toEqual([
      "2023-01-02",
      "2023-01-10",
    ]);
  });
});

describe("windows", () => {
  it("the budget year is the calendar year, both ends inside", () => {
    expect(fiscalYear(2023)).toEqual({ from: "2023-01-01", to: "2023-12-31" });
    expect([daysIn(fiscalYear(2023)), daysIn(fiscalYear(2024))]).toEqual([365, 366]);
  });

  it.each([
    ["month", 12],
    ["quarter", 4],
    ["half-year", 2],
    ["year", 1],
    ["week", 53],
    ["day", 365],
  ] as const)("%s: %i periods, without gap or overlap", (every, many) => {
    const periods = periodsIn(fiscalYear(2023), every);
    expect(periods).toHaveLength(many);
    expect([periods.at(0)?.from, periods.at(-1)?.to]).toEqual(["2023-01-01", "2023-12-31"]);
    for (const [i, period] of periods.entries())
      if (i > 0) expect(period.from).toBe(addDays(periods[i - 1]?.to ?? "", 1));
  });

  it.each([
    ["quarter", "2023-02-01", ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"]],
    ["half-year", "2023-05-15", ["2023-06-30", "2023-12-31"]],
    ["month", "2023-10-31", ["2023-10-31", "2023-11-30", "2023-12-31"]],
    ["year", "2023-05-15", ["2023-12-31"]],
  ] as const)(
    "%s of a window that opens on %s: the natural ones, the first of them cut",
    (every, from, ends) => {
      const periods = periodsIn({ from, to: "2023-12-31" }, every);
      expect(periods.map(({ to }) => to)).toEqual(ends);
      expect(periods[0]?.from).toBe(from);
    },
  );

  it("a window opens and closes at Shanghai's midnight, eight hours before UTC's", () => {
    expect(instantsOf({ from: "2023-01-01", to: "2023-01-31" })).toEqual({
      from: "2022-12-31 16:00:00",
      until: "2023-01-31 16:00:00",
    });
  });

  it("an instant read back on Shanghai's clocks lies in its window's days", () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((n) => addDays("2019-01-01", n));
    fc.assert(
      fc.property(day, (from) => {
        const { from: opens } = instantsOf({ from, to: from });
        expect(localText(opens)).toBe(`${from} 00:00:00`);
      }),
    );
  });
});
