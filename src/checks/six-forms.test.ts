import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Form } from "#model";
import { parseTarget } from "#values";
import { accept, check, type Finding, fieldNames, rowCellNames } from "./index.ts";

type Facts = {
  readonly forms: readonly {
    readonly fields: {
      readonly [name: string]: string | { readonly text: string; readonly labelUnit: string };
    };
    readonly indicators: readonly {
      readonly level1: string;
      readonly level2: string;
      readonly level3: string;
      readonly target: { readonly text: string };
      readonly explanation: string;
      readonly required: boolean;
    }[];
  }[];
};

const facts: Facts = JSON.parse(
  readFileSync(new URL("../../samples/forms/seed-all.facts.json", import.meta.url), "utf8"),
);
const forms: readonly Form[] = facts.forms.map(({ fields, indicators }, at) => ({
  kind: "declaration",
  title: "二级项目支出绩效目标申报表",
  source: { file: "seed-all", format: "facts", at: `form ${at + 1}` },
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? value : { text: value.text, printedUnit: value.labelUnit, yuan: null },
    ]),
  ),
  places: {},
  indicators: indicators.map((row, index) => ({
    ...row,
    target: parseTarget(row.target.text, row),
    weight: null,
    actual: null,
    score: null,
    at: { row: index + 1 },
  })),
  unread: [],
}));

const names: { readonly [cell: string]: { readonly zh: string } } = { ...fieldNames, ...rowCellNames };
const whereOf = ({ row, cell }: Finding) =>
  [row === null ? "" : `第${row + 1}行`, cell === null ? "指标表" : names[cell]?.zh].join("");
const marked = ({ words }: Finding) =>
  words === null
    ? ""
    : `${words.text.slice(0, words.from)}【${words.text.slice(words.from, words.to)}】${words.text.slice(words.to)}`;

function printed(finding: Finding): string {
  const { rule, severity, confidence, message, suggestion } = finding;
  const lines = [
    `${whereOf(finding)}  ${severity}/${confidence}  ${rule}`,
    `    ${marked(finding)}`,
    `    ${message.zh}`,
    `    ${message.en}`,
  ];
  if (suggestion) {
    const cell = suggestion.cell ? `${names[suggestion.cell]?.zh}：` : "";
    lines.push(`    建议 ${suggestion.zh}`);
    if (suggestion.replacement !== null) lines.push(`    可用 ${cell}${suggestion.replacement}`);
  }
  return lines.join("\n");
}

describe("the six forms", () => {
  const { findings, coverage } = check(forms);

  it("finds what a strict reviewer would, and says it so", async () => {
    const text = forms
      .map((form, at) => {
        const those = findings.filter((finding) => finding.form === at);
        return [`## ${at + 1} ${form.fields.projectName}  ${those.length}条`, ...those.map(printed)].join(
          "\n\n",
        );
      })
      .join("\n\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot("six-forms.golden.txt");
  });

  it("says the same, in the same order, every time", () => {
    expect(check(forms).findings).toEqual(findings);
  });

  it("gets shorter with every suggestion taken, until only a person can go on", () => {
    let now = forms;
    let left = findings;
    for (;;) {
      const next = left.find(({ suggestion }) => suggestion !== null && suggestion.replacement !== null);
      if (!next) break;
      now = accept(now, next);
      const after = check(now).findings;
      expect(after.length, `after ${next.rule} at ${next.path}`).toBeLessThan(left.length);
      left = after;
    }
    expect(left.some(({ rule }) => rule === "amount-unit-mismatch")).toBe(false);
  });

  it("tells of every rule on every form whether it ran", () => {
    const judged = new Set(coverage.map(({ rule, form }) => `${rule} ${form}`));
    for (const { rule } of coverage)
      expect(judged.has(`${rule} null`) || forms.every((_, at) => judged.has(`${rule} ${at}`))).toBe(true);
  });
});
