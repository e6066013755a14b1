import { bareWords, written } from "../cell.ts";
import { unreadable } from "../faults.ts";
import { isUnit } from "../measured.ts";
import type { Reading, Rule } from "../rule.ts";
import { serialDay } from "../serial.ts";
import type { TargetMeaning } from "../target.ts";
import { bareSigns, leadingSigns, notApplicableWords } from "../vocabulary.ts";
import { isPlaceholder } from "./damaged.ts";

type Part = {
  readonly is: "direction" | "sign" | "unit" | "figure" | "words";
  readonly text: string;
  readonly said: string;
};

const directions = new Set(
  "正向 反向 正向指标 反向指标 正 反 定性 定量 定性指标 定量指标 文字描述 区间".split(" "),
);

/** Sign, number and unit stood in cells of their own: ≧|735|人次, unit first 人|=|512, 正向|=|24|人/次, %||90. */
export const splitCells: Rule = {
  id: "split-cells",
  title: { zh: "拆成几格", en: "Split over several cells" },
  examples: ["≧|735|人次", "正向|=|24|人/次", "人|=|512", "%||90", "|有效|", "万亩||", "85%|80%|70%|70%"],
  read(reading) {
    if (!reading.cell.folded.includes("|")) return null;
    const parts = partsOf(reading);
    if (parts.length === 0) return { kind: "empty" };
    const of = (is: Part["is"]) => parts.filter((part) => part.is === is);
    const figures = of("figure");
    const words = of("words");
    const sign = of("sign")[0]?.text ?? "";
    if (words.length > 0 && parts.some(({ text }) => text.startsWith("定性") || text === "文字描述"))
      return wordsOnly(words, sign !== "");
    if (figures.length === 1)
      return joined(reading, sign, figures[0]?.text ?? "", of("unit")[0]?.text ?? words.at(-1)?.text ?? "");
    if (figures.length === 0) return wordsOnly(words, sign !== "");
    return several(reading, parts, figures, sign);
  },
};

function partsOf({ cell }: Reading): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at <= cell.folded.length; at++) {
    if (at < cell.folded.length && cell.folded.charAt(at) !== "|") continue;
    const text = cell.folded.slice(from, at).trim();
    if (text) parts.push({ is: kindOf(text), text, said: bareWords(written(cell, from, at)) });
    from = at + 1;
  }
  return parts;
}

function kindOf(text: string): Part["is"] {
  if (directions.has(text)) return "direction";
  const sign = bareSigns.at(text, 0) ?? leadingSigns.at(text, 0);
  if (sign?.end === text.length || text === "》" || text === "《") return "sign";
  if (isUnit(text)) return "unit";
  return /\d/.test(text) ? "figure" : "words";
}

/** The cells put back into one phrase and read as such. */
function joined({ read }: Reading, sign: string, figure: string, unit: string): TargetMeaning {
  const own = figure.endsWith(unit) ? figure : figure + unit;
  const { text: _, ...meaning } = read(sign + own);
  return meaning.kind === "grade" ? unreadable("splitApart") : meaning;
}

function wordsOnly(words: readonly Part[], signed: boolean): TargetMeaning {
  const real = words.filter(({ text }) => !notApplicableWords.has(text));
  if (real.some(({ text }) => isPlaceholder(text))) return unreadable("blankOfPattern");
  const [first] = real;
  if (first && real.length === 1) return { kind: "grade", word: first.said };
  if (first)
    return { kind: "composite", parts: real.map(({ said }) => ({ text: said, kind: "grade", word: said })) };
  if (words.length > 0) return { kind: "notApplicable" };
  return unreadable(signed ? "onlySign" : "onlyUnit");
}

/** 85%|80%|70%|70% is a scale; the same serial number twice is a date that a spreadsheet spoiled. */
function several(
  reading: Reading,
  parts: readonly Part[],
  figures: readonly Part[],
  sign: string,
): TargetMeaning {
  const [first, second] = figures;
  const day = first && second && first.text === second.text ? serialDay(first.text) : null;
  if (day) return { kind: "deadline", date: day };
  if (first && sign && figures.every(({ text }) => text === first.text))
    return joined(reading, sign, first.text, parts.find(({ is }) => is === "unit")?.text ?? "");
  const unit = parts.find(({ is }) => is === "unit")?.text ?? "";
  if (parts.some(({ text }) => text === "区间") && first && second && figures.length === 2)
    return joined(reading, "", `${first.text}-${second.text}`, unit);
  if (sign && !figures.every(({ text }) => leadingSigns.at(text, 0))) return unreadable("doubleFigure");
  return { kind: "composite", parts: figures.map(({ said }) => reading.read(said)) };
}
