import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "#checks";
import type { Form } from "#model";
import { defineBenchmark, type Setup } from "../benchmark.ts";
import { declarationFacts, inOneSubmission } from "./forms.ts";

const factsIn = ({ folder }: Setup) => join(folder, "declarations.jsonl");
const linesOf = (setup: Setup) => readFileSync(factsIn(setup), "utf8").trimEnd().split("\n");

export default defineBenchmark({
  product: "check, by every rule, six to a submission",
  other: "JSON.parse of the same declarations' facts",
  size: 10_000,
  of: "declarations, no two alike",
  goal: null,
  better: "lower",
  unit: "ratio",
  rounds: 3,
  warmUps: 1,
  prepare: async (setup) => {
    writeFileSync(factsIn(setup), `${(await declarationFacts(setup.size)).join("\n")}\n`);
  },
  openProduct: async (setup) => {
    const forms = linesOf(setup).map((line): Form => JSON.parse(line));
    const submissions = Array.from({ length: Math.ceil(forms.length / inOneSubmission) }, (_, index) =>
      forms.slice(index * inOneSubmission, (index + 1) * inOneSubmission),
    );
    return {
      run: async () => {
        let findings = 0;
        for (const submission of submissions) findings += check(submission).findings.length;
        return [String(forms.length), String(findings)];
      },
    };
  },
  openOther: async (setup) => {
    const lines = linesOf(setup);
    return {
      run: async () => {
        let rows = 0;
        for (const line of lines) {
          const form: Form = JSON.parse(line);
          rows += form.indicators.length;
        }
        return [String(lines.length), String(rows)];
      },
    };
  },
  agree: ([checked, findings], [read, rows]) => {
    if (checked !== read) throw new Error(`${checked} declarations were checked and ${read} read`);
    if (Number(findings) === 0 || Number(rows) === 0) throw new Error("nothing was found");
  },
});
