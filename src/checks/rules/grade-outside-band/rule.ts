import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { scoredOf, short } from "../../points.ts";

type Facts = {
  readonly name: string;
  readonly actual: string;
  readonly score: string;
  readonly weight: string;
  readonly share: string;
};

const achieved = /^(?:基本|全部|已)?(?:达成|完成|实现|达到)(?:年度|预期|年初)*(?:指标|目标)(?:值)?[。.]?$/;
const partly = /^部分(?:达成|完成|实现|达到)/;
const failed = /^(?:未|没有)(?:达成|完成|实现|达到)/;

/** 10号: 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 %; before 2020 the lower limit was 50 %, so 50–60 % may be either. */
export default defineRule({
  id: "grade-outside-band",
  title: { zh: "定性等次与得分对不上", en: "A score outside its grade's band" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [doc10("定性指标按达成、部分达成、未达成三档，分别记该项分值的100%—80%、80%—60%、60%—0%")],
  catalogue: ["I10"],
  on: "indicator",
  kinds: ["self-evaluation"],
  check({ indicator }, report, unable) {
    const actual = (indicator.actual ?? "").trim();
    const grade = [achieved, partly, failed].find((pattern) => pattern.test(actual));
    const scored = scoredOf(indicator);
    if (!grade || !scored?.weight.gt(0))
      return unable(
        "not-applicable",
        "实际完成值不是等次，或没有得分",
        "the result is no grade, or has no score",
      );
    const share = scored.score.div(scored.weight).mul(100);
    const facts = {
      ...{ name: indicator.level3, actual, share: short(share) },
      ...{ score: short(scored.score), weight: short(scored.weight) },
    };
    if (grade === achieved && share.lt(80)) report("achieved", { cell: "score" }, facts);
    if (grade === partly && (share.gte(80) || share.lt(50))) report("partly", { cell: "score" }, facts);
    if (grade === failed && share.gte(60)) report("failed", { cell: "score" }, facts);
  },
  say: {
    achieved: (facts: Facts) => told(facts, "80%—100%", "80% to 100%"),
    partly: (facts: Facts) => told(facts, "60%—80%", "60% to 80%"),
    failed: (facts: Facts) => told(facts, "60%以下", "below 60%"),
  },
});

const told = ({ name, actual, score, weight, share }: Facts, zh: string, en: string) => ({
  zh: `“${name}”的等次是“${actual}”，该档得分应是分值的${zh}，填的是${weight}分中的${score}分（${share}%）。`,
  en: `“${name}” is graded “${actual}”, which is worth ${en} of its weight; the form says ${score} of ${weight} (${share}%).`,
});
