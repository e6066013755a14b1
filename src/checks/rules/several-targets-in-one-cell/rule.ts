import { isLive } from "#model";
import type { Target } from "#values";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly parts: readonly string[] };

const figured = ({ kind }: Target) => kind !== "grade" && kind !== "unreadable" && kind !== "empty";
/** 100%/90%/80% are the steps of one scale, not several targets. */
const scale = (text: string) => /^[\d.%％/／|\s]+$/.test(text);
/** 免疫率、屠宰率及检疫率 or two clauses divided by a semicolon: more than one thing is named. */
const severalRates = /率[、，,及和与][^率]{1,20}率\s?(?:[（(]|$)/;

/** Where two targets share a cell, one met and one missed can be neither counted nor scored. */
export default defineRule({
  id: "several-targets-in-one-cell",
  title: { zh: "一格里塞了几个指标", en: "Several targets share one cell" },
  concern: "measurability",
  severity: "warning",
  confidence: "medium",
  basis: [doc101("一个指标对应一个指标值，便于取值和赋分")],
  catalogue: ["A17"],
  on: "indicator",
  needs: ["level3"],
  check({ indicator }, report, unable) {
    if (!isLive(indicator))
      return unable("not-applicable", "这一行不适用或没有填", "the row is not applicable or blank");
    const { level3: name, target } = indicator;
    const text = target.text.trim();
    const parts =
      target.kind === "composite" ? target.parts.filter(figured).map((part) => part.text.trim()) : [];
    const clauses = text.split(/[；;]/).filter((clause) => clause.trim().length > 1);
    if (parts.length > 1 && !scale(text)) report("targets", { cell: "target" }, { name, parts });
    else if (target.kind === "grade" && clauses.length > 1)
      report("targets", { cell: "target" }, { name, parts: clauses });
    if (severalRates.test(name) || /[；;]\s*\S/.test(name))
      report("names", { cell: "level3" }, { name, text });
  },
  say: {
    targets: ({ name, parts }: Facts) => ({
      zh: `“${name}”一格里写了${parts.length}个指标值（${parts.map((part) => `“${part}”`).join("、")}），完成一个、没完成一个时无法评分，请拆成${parts.length}行。`,
      en: `“${name}” holds ${parts.length} targets (${parts.map((part) => `“${part}”`).join(", ")}); if one is met and one missed it cannot be scored, so give each its row.`,
    }),
    names: ({ name, text }: { name: string; text: string }) => ({
      zh: `“${name}”是几个指标合写的，指标值“${text}”说的是哪一个看不出来，请分行写。`,
      en: `“${name}” names several indicators at once, and “${text}” does not say which it is for; give each its row.`,
    }),
  },
});
