import { expect, test } from "vitest";
import { kinds } from "#evidence";
import { cut } from "../cut.ts";
import { asKnown, seen } from "./rows.ts";

const kind = (id: string) => {
  const found = kinds.find((each) => each.id === id);
  if (!found) throw new Error(`no kind ${id}`);
  return found;
};
const task = { due_on: "2023-07-20", done_on: "2023-07-18", accepted_on: "2023-08-10", accepted: "true" };

test.each([
  ["2023-07-17", null],
  ["2023-07-20", { done_on: "2023-07-18", accepted_on: null, accepted: null }],
  ["2023-08-09", { done_on: "2023-07-18", accepted_on: null, accepted: null }],
  ["2023-08-10", { accepted_on: "2023-08-10", accepted: "true" }],
])("a task accepted on 10 August, as known on %s", (asOf, known) => {
  if (known === null) expect(asKnown(kind("task"), task, asOf)).toBeNull();
  else expect(asKnown(kind("task"), task, asOf)).toMatchObject(known);
});

test("a verdict without a day stands as written", () => {
  expect(asKnown(kind("task"), { ...task, accepted_on: null }, "2023-07-31")).toMatchObject({
    accepted: "true",
  });
});

const inYear = (asOf: string) => cut({ from: "2023-01-01", to: "2023-12-31" }, asOf);
const counted = (effective_on: string, budget_year: string | null, asOf: string): boolean =>
  seen(kind("budget"), { budget: [{ effective_on, budget_year, amount: "1.00" }] }, inYear(asOf)).length ===
  1;

test.each([
  ["2022-12-20", "2023", "2023-07-31", true],
  ["2022-12-20", "2023", "2022-12-20", true],
  ["2022-12-20", "2023", "2022-12-19", false],
  ["2023-08-01", "2023", "2023-07-31", false],
  ["2023-08-01", "2023", "2023-08-01", true],
  ["2024-01-05", "2023", "2024-02-01", false],
  ["2022-12-20", null, "2023-07-31", false],
  ["2023-05-20", null, "2023-07-31", true],
  ["2022-12-20", "2022", "2023-07-31", false],
  ["2023-12-20", "2024", "2023-12-31", false],
])("a budget row of %s for %s, seen from %s, counts for 2023: %s", (on, named, asOf, counts) => {
  expect(counted(on, named, asOf)).toBe(counts);
});
