import { expect, test } from "vitest";
import { kinds } from "#evidence";
import { asKnown } from "./rows.ts";

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
