// docs/rules.md: what each check rule says, with the first wrong example of its cases.yaml.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Cases, linesOf, rules, rulesPage } from "../src/checks/index.ts";

export const checkRulesPage = (): string =>
  rulesPage(rules, (id) => {
    const { wrong }: Cases = parse(readFileSync(`src/checks/rules/${id}/cases.yaml`, "utf8"));
    const [first] = wrong;
    return first ? { lines: linesOf(first), says: first.says ?? [] } : null;
  });
