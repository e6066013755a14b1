import { doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";

/** Numbers that name no amount of anything: list numbers, years, 5G, document numbers. */
const names =
  /目标\s?\d{1,2}|(?:^|[\s。；;])[（(]?\d{1,2}[）).、．]|20\d{2}年?|\d{1,2}G|《[^》]{0,80}》|〔\d{4}〕\d{1,5}号|互联网\+/g;
const spoken =
  /[一二两三四五六七八九十百千万](?:个|次|项|条|套|台|人|名|场|期|批|成|倍|份|类|家|户)|百分之|全部|所有|零|无(?:重大|事故|投诉)|不发生|百分百/;
const figure = /[\d％%]/;
/** Shorter goals are told that they are short. */
const least = 30;

/** A goal that counts nothing cannot be missed. */
export default defineRule({
  id: "goal-without-figures",
  title: { zh: "年度目标没有可量化的内容", en: "The goal of the year counts nothing" },
  concern: "measurability",
  severity: "advice",
  confidence: "medium",
  basis: [doc88("明确清晰性：目标明确、具体，尽可能量化")],
  catalogue: ["C04"],
  on: "form",
  kinds: ["declaration"],
  needs: ["annualGoal"],
  check(form, report, unable) {
    const text = textOf(form, "annualGoal").normalize("NFKC").slice(0, 4_000);
    if ([...bare(text)].length < least)
      return unable("not-applicable", "目标太短，另有规则说", "the goal is short, which another rule says");
    const said = text.replace(names, " ");
    if (!figure.test(said) && !spoken.test(said)) report("none", { cell: "annualGoal" }, {});
  },
  say: {
    none: (_: object) => ({
      zh: "年度目标里没有一个数，年底无从对照；写明今年做多少、做到什么水平、什么时候完成。",
      en: "The goal of the year has no figure to hold the year against; say how much is done, how well, and by when.",
    }),
  },
});
