import { isLive } from "#model";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { bare, likeness } from "../../likeness.ts";
import { addsNothing, substance } from "../../names.ts";
import { explanationFor } from "../../wording.ts";

type Facts = { readonly name: string; readonly other: string; readonly better: string | null };

const better = ({ better }: Facts) =>
  better === null ? null : { zh: `可改为：“${better}”`, en: `For example: “${better}”`, replacement: better };

/** Copied down from the row above and never changed. */
export default defineRule({
  id: "explanation-of-another-row",
  title: { zh: "指标解释说的是另一个指标", en: "The explanation belongs to another indicator" },
  concern: "relevance",
  severity: "error",
  confidence: "high",
  weigh: { shared: { severity: "warning", confidence: "medium" } },
  basis: [doc101("指标解释与指标名称一一对应")],
  catalogue: ["C08"],
  on: "indicator",
  needs: ["level3", "target", "explanation"],
  check({ indicator, row, form }, report) {
    const { level3: name, explanation } = indicator;
    if (addsNothing(name, explanation)) return;
    const others = form.indicators.filter(
      (each, at) => at !== row && isLive(each) && bare(each.level3) !== bare(name),
    );
    const said = substance(explanation);
    const owner = others.find(
      (each) =>
        addsNothing(each.level3, explanation) &&
        likeness(substance(each.level3), said) > 0.8 &&
        likeness(substance(name), said) < likeness(substance(each.level3), said),
    );
    const facts = (other: string) => ({ name, other, better: explanationFor(indicator) });
    if (owner) return report("other", { cell: "explanation" }, facts(owner.level3));
    // One scoring rule may well stand beside several rows; a text that is about one of them may not.
    const twin = others.find(
      (each) =>
        bare(each.explanation) === bare(explanation) &&
        likeness(each.level3, said) > 0.3 &&
        likeness(each.level3, said) > likeness(name, said) + 0.2,
    );
    if (twin) report("shared", { cell: "explanation" }, facts(twin.level3));
  },
  say: {
    other: ({ name, other }: Facts) => ({
      zh: `“${name}”的解释说的是另一个指标“${other}”，应是复制后没有改。`,
      en: `The explanation of “${name}” is about another indicator, “${other}”: copied and not changed.`,
    }),
    shared: ({ name, other }: Facts) => ({
      zh: `“${name}”与“${other}”用了同一句解释，说的是后者，没有说前者怎么算。`,
      en: `“${name}” and “${other}” share one explanation, which is about the latter and does not say how the former is counted.`,
    }),
  },
  suggest: { other: better, shared: better },
});
