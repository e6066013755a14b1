import { expect, test } from "vitest";
import type { Form } from "#model";
import { parseTarget } from "#values";
import { refuseStrangers, refuseTwins } from "./refuse.ts";

const form = (projectCode: string | null, ...names: readonly string[]): Form =>
  ({
    source: { file: "a.docx" },
    fields: { projectCode },
    indicators: names.map((level3) => ({ level2: "数量", level3, target: parseTarget("≥1次") })),
  }) as unknown as Form;
const judged = (indicator: string, project = "P1") => ({
  ...{ project, indicator, points: "1", by: "评议组", reason: "材料不全" },
});
const settings = (finished: Record<string, boolean>, ...list: readonly ReturnType<typeof judged>[]) =>
  ({ finished, judged: list }) as unknown as Parameters<typeof refuseStrangers>[0];

test.each([
  ["a project no form declares", settings({ P2: true }), "setting-unknown"],
  ["a target no form declares", settings({}, judged("巡查")), "setting-unknown"],
  ["a target of another project", settings({}, judged("巡检", "P3")), "setting-unknown"],
  ["one target twice", settings({}, judged("巡检"), judged("巡检")), "judged-twice"],
  ["a name that two rows carry", settings({}, judged("维修")), "judged-unclear"],
])("%s is refused", (_, said, code) => {
  const refused = () => refuseStrangers(said, [form("P1", "巡检", "维修", "维修")]);
  expect(refused).toThrow(expect.objectContaining({ code }));
});

test("what the forms declare is taken", () => {
  refuseStrangers(settings({ P1: true }, judged("巡检")), [form("P1", "巡检")]);
});

test("two forms with one code, or with none, are refused", () => {
  for (const code of ["P1", null])
    expect(() => refuseTwins([form(code), form(code)])).toThrow(
      expect.objectContaining({ code: "project-code-twice" }),
    );
});
