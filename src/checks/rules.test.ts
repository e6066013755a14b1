import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { doc101Cost } from "./basis.ts";
import { type Cases, formsOf } from "./cases.ts";
import { pathOf } from "./cells.ts";
import { accept, check, type Finding, rules } from "./index.ts";

const casesOf = (id: string): Cases =>
  parse(readFileSync(new URL(`./rules/${id}/cases.yaml`, import.meta.url), "utf8"));

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const cases = casesOf(id);

  it.each(cases.wrong)("objects: $name", (each) => {
    const forms = formsOf(each);
    const { findings } = check(forms, [rule]);
    expect(findings.map(({ message }) => message.zh)).toEqual(each.says);
    const offered = findings.flatMap(({ suggestion }) => suggestion?.replacement ?? []);
    expect(offered).toEqual(each.accept ?? []);
    for (const finding of findings) {
      expect(finding.message.zh).toMatch(/^(?!.*(?:undefined|null|NaN)).*。$/s);
      expect(finding.message.en).toMatch(/^(?!.*(?:undefined|null|NaN))[“A-Z].*\.$/s);
      const { words } = finding;
      if (words) expect(words.from <= words.to && words.to <= words.text.length).toBe(true);
    }
  });

  it.each(cases.wrong)(
    "is content once its suggestion is taken, and no other rule newly objects: $name",
    (each) => {
      const forms = formsOf(each);
      for (const finding of check(forms, [rule]).findings) {
        if (!finding.suggestion?.replacement) continue;
        const path = pathOf(finding.form, finding.row, finding.suggestion.cell ?? finding.cell);
        const inCell = (findings: readonly Finding[]) =>
          findings.filter((other) => other.path === path).map((other) => other.rule);
        const after = check(accept(forms, finding)).findings;
        expect(after.filter((other) => other.rule === id && other.path === finding.path)).toEqual([]);
        expect(inCell(check(forms).findings)).toEqual(expect.arrayContaining(inCell(after)));
      }
    },
  );

  it.each(cases.right)("stays silent: $name", (each) => {
    const { findings, coverage } = check(formsOf(each), [rule]);
    expect(findings.map(({ message }) => message.zh)).toEqual([]);
    expect(coverage.map(({ state }) => state)).toContain(each.coverage ?? "ran");
  });

  it("says each of its sentences in some case", () => {
    const said = cases.wrong.flatMap((each) => check(formsOf(each), [rule]).findings);
    expect([...new Set(said.map(({ sentence }) => sentence))].sort()).toEqual([...rule.sentences].sort());
  });

  it("keeps its promises as a unit", () => {
    expect(cases.wrong.length).toBeGreaterThan(0);
    expect(cases.right.length).toBeGreaterThan(0);
    expect(rule.basis.length).toBeGreaterThan(0);
    expect(rule.title.zh && rule.title.en).toBeTruthy();
  });
});

/** Documents the domain rules know; a basis cites no other. */
const documents =
  /^(?:中发〔2018〕34号|财预〔2015〕88号|财预〔2019〕136号|财预〔2020〕10号|财预〔2021〕101号|财预〔2018〕167号|财办〔2023〕12号)$/;

describe("the catalogue", () => {
  it("names each rule once, after its folder", () => {
    const folders = readdirSync(new URL("./rules/", import.meta.url), { withFileTypes: true });
    const units = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rules.map(({ id }) => id)).toEqual(units.sort());
  });

  it.each(rules.flatMap(({ id, basis }) => basis.map((each) => [id, each] as const)))(
    "%s rests on %s",
    (_, basis) => {
      expect(basis).toMatch(/^(?:申报表|审核惯例|预算法|[^：]*〔\d{4}〕\d+号)/);
      for (const [number] of basis.matchAll(/[\p{Script=Han}]+〔\d{4}〕\d+号/gu))
        expect(number).toMatch(documents);
      if (/^财预〔20(?:15|21)〕/.test(basis))
        expect(basis === doc101Cost || basis.includes("［背景知识，待核］")).toBe(true);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule.catalogue] as const))(
    "%s says which defects it covers",
    (_, catalogue) => {
      expect(catalogue.length).toBeGreaterThan(0);
      for (const id of catalogue) expect(id).toMatch(/^(?:[A-I]\d\d|J)$/);
    },
  );
});
