import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly text: string; readonly tail: string; readonly units: string };

/** What a name ends in, and the units in which that can be counted. */
const kinds: readonly { readonly tail: RegExp; readonly unit: RegExp; readonly units: string }[] = [
  { tail: /(?:人数|人员数量|人员数)$/, unit: /人|名|位|员|个|例|户/, units: "人" },
  { tail: /人次数?$/, unit: /人|次|名/, units: "人次" },
  { tail: /户数$/, unit: /户|家|个/, units: "户" },
  { tail: /(?:次数|场次|期数|频次)$/, unit: /次|场|期|批|起|趟|轮|遍|回|班/, units: "次" },
  { tail: /面积$/, unit: /平|米|亩|公顷|㎡|m²|M²|m2|M2|里/, units: "平方米" },
  { tail: /(?:里程|长度)$/, unit: /米|公里|里|km|KM|m|M|延/, units: "公里" },
];

/** 人数 counted in 次, 面积 in 个: name and unit speak of different things. Shares and rates have rules of their own. */
export default defineRule({
  id: "unit-unfit-for-name",
  title: { zh: "计量单位与指标名称不符", en: "The unit does not fit the name" },
  concern: "measurability",
  severity: "warning",
  confidence: "medium",
  weigh: { words: { severity: "advice", confidence: "high" } },
  basis: [doc101("指标值包括指标性质、数值和计量单位，计量单位与指标含义一致")],
  catalogue: ["B17"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target } }, report, unable) {
    if (target.kind !== "quantity" || !target.unit)
      return unable("not-applicable", "指标值不是带单位的数", "the target is no number with a unit");
    const text = target.text.trim();
    const [, sign, figure, word] = /^([≥≤＞＜><=＝]{0,2})\s?(\d[\d.]*)\s?(百分比|比例)$/.exec(text) ?? [];
    if (figure && word) {
      const share = word === "比例" && /^[01](?:\.\d+)?$/.test(figure);
      report(
        "words",
        { cell: "target", words: word },
        { name, text, better: share ? null : `${sign}${figure}%` },
      );
      return;
    }
    // 数量 in % is said by another rule.
    if (target.unit === "%" && level2 === "数量") return;
    const [stem = ""] = name.split(/[（(]/);
    const kind = kinds.find(({ tail }) => tail.test(stem.trim()));
    if (!kind || kind.unit.test(target.unit + target.noun)) return;
    const [tail = ""] = kind.tail.exec(stem.trim()) ?? [];
    report("other", { cell: "target" }, { name, text, tail, units: kind.units });
  },
  say: {
    other: ({ name, text, tail, units }: Facts) => ({
      zh: `“${name}”数的是${tail}，指标值“${text}”的计量单位对不上，应以“${units}”计，或者改名称。`,
      en: `“${name}” is about ${tail}, which “${text}” is no unit for; count it in ${units}, or change the name.`,
    }),
    words: ({ name, text, better }: { name: string; text: string; better: string | null }) => ({
      zh: `“${name}”的指标值“${text}”把单位写成了文字，应写成${better === null ? "百分数" : `“${better}”`}。`,
      en: `The target “${text}” of “${name}” spells its unit out; write ${better === null ? "a percentage" : `“${better}”`}.`,
    }),
  },
  suggest: {
    words: ({ better }) =>
      better === null ? null : { zh: `改为“${better}”。`, en: `Make it “${better}”.`, replacement: better },
  },
});
