import type { KindShape } from "#model";
import type { Measure } from "../measure.ts";
import type { Said } from "../said.ts";
import { said } from "../said.ts";

/** now: operational systems already export it · with-register: somebody has to keep a list · by-assessment: people judge. */
export type Provable = "now" | "with-register" | "by-assessment" | "not-as-written";

/** What monitoring, service desk, scanner, message gateway, treasury and payroll systems export without being asked. */
const exported = [
  "asset",
  "probe",
  "ticket",
  "vulnerability",
  "message-count",
  "payment",
  "budget",
  "payroll",
];

export function provableBy(measure: Measure): Provable {
  if (measure.result.is === "grade") return "by-assessment";
  return measure.kinds.every((kind) => exported.includes(kind.id)) ? "now" : "with-register";
}

/** Why it is so, and what has to be kept. */
export function reasonFor(what: Provable | "unknown" | "reword", kinds: readonly KindShape[]): Said {
  const zh = kinds.map((kind) => `“${kind.name}”`).join("和");
  const en = kinds.map((kind) => kind.nameEn).join(" and ");
  switch (what) {
    case "now":
      return said(
        `业务系统通常就能导出${zh}，接入即可测算。`,
        `${en} can normally be exported; it can be measured at once.`,
      );
    case "with-register":
      return said(
        `需要按列登记${zh}，登记后即可测算。`,
        `${en} must be kept as a register with these columns; then it can be measured.`,
      );
    case "by-assessment":
      return said(
        `是定性目标：需由具名评议人按事先写明的评分标准评议，并留存${zh}。`,
        `a target in words: named assessors must judge it against a written scale and their ${en} be kept.`,
      );
    case "reword":
      return said(
        "请改写名称或目标，使二者说的是同一种量。",
        "Reword name or target so that both speak of the same sort of figure.",
      );
    case "not-as-written":
      return said("照现在的写法无法测算。", "It can't be measured as it is written.");
    case "unknown":
      return said(
        "从字面看不出该数什么：请建立写明分子、分母的台账，并在 bindings 中写明口径。",
        "The words don't say what to count: keep a register of numerator and denominator, and write the measure in the bindings.",
      );
  }
}
