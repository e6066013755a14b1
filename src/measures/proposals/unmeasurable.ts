import { said } from "../said.ts";
import type { Proposal } from "./kit.ts";

/** Targets in which there is nothing to hold a figure against. */
export const unmeasurable: Proposal = {
  subject: said("没有可比对的目标", "targets with nothing to compare with"),
  examples: [
    ["项目成本", "≥"],
    ["培训与宣传", "培训≥3次，宣传≥5场"],
  ],
  propose({ name, target }) {
    if (target.kind === "composite")
      return {
        measure: null,
        misfit: {
          why: said(
            `一格里写了 ${target.parts.length} 个目标`,
            `one cell holds ${target.parts.length} targets`,
          ),
          reword: said(
            `拆成 ${target.parts.length} 行：${target.parts.map((one) => one.text).join(" / ")}`,
            `split it into ${target.parts.length} rows: ${target.parts.map((one) => one.text).join(" / ")}`,
          ),
        },
      };
    if (target.kind !== "unreadable") return null;
    return {
      measure: null,
      misfit: {
        why: said(
          `目标“${target.text}”里读不出数、日期或等次`,
          `no number, day or grade can be read from ${target.text}`,
        ),
        reword: said(
          `${name}：写明符号、数值和单位（如 ≥95%），或完成日期，或可评的等次`,
          `“${name}”: give sign, value and unit (≥95%), a day, or a word that can be judged`,
        ),
      },
    };
  },
};
