import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTarget } from "./parse.ts";
import type { Target } from "./target.ts";

/** samples/targets/targets-dev.jsonl: 205 targets and actuals of published forms, labelled by hand. */
type Label = Target & { readonly also?: readonly (Target & { readonly reading?: string })[] };
const labels: readonly Label[] = readFileSync("samples/targets/targets-dev.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const folded = (text: string) =>
  text
    .normalize("NFKC")
    .replaceAll("、", ",")
    .replace(/[。.;,]+$/, "");

/** The fields that a label of each kind fixes. */
function said(target: Target): string {
  switch (target.kind) {
    case "quantity":
      return `${target.comparator} ${target.value} ${target.unit} ${target.noun}`;
    case "duration":
      return `${target.comparator} ${target.value} ${target.unit}`;
    case "range":
      return `${target.low} ${target.high} ${target.unit}`;
    case "deadline":
      return `${target.date ?? target.relative}`;
    case "schedule":
      return `${target.every} ${target.at}`;
    case "grade":
      return folded(target.word);
    case "composite":
      return target.parts.map(said).join(" | ");
    default:
      return "";
  }
}

const agrees = (label: Target, target: Target) =>
  label.kind === target.kind && (label.kind === "unreadable" || said(label) === said(target));

test.each(labels.map((label) => [label.text, label] as const))("%s is read as labelled", (text, label) => {
  const target = parseTarget(text);
  const accepted = [label, ...(label.also ?? []).filter(({ reading }) => reading === undefined)];
  expect(
    accepted.some((each) => agrees(each, target)),
    `read as ${JSON.stringify(target)}`,
  ).toBe(true);
});

test("at least 98 % agree with the first label itself", () => {
  const same = labels.filter((label) => agrees(label, parseTarget(label.text)));
  expect(same.length / labels.length).toBeGreaterThanOrEqual(0.98);
});

test("nothing damaged is guessed back or taken at its word", () => {
  for (const { text } of labels.filter(({ kind }) => kind === "unreadable"))
    expect(parseTarget(text).kind, text).toBe("unreadable");
});
