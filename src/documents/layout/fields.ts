import type { FieldName, OverallField, Place } from "#model";
import { printedUnit, readAmount } from "./amount.ts";
import type { Draft } from "./draft.ts";
import { fieldNamed, isAmount, isLabel, isNoise, overallNamed } from "./labels.ts";
import type { Seen, SeenRow } from "./lattice.ts";
import { flowing, tidy } from "./words.ts";

const prose = new Set<FieldName>(["policyBasis", "costingBasis", "annualGoal", "longTermGoal"]);
type Named = { readonly field: FieldName } | { readonly overall: OverallField };
const named = (label: string): Named | null => {
  const field = fieldNamed(label);
  if (field) return { field };
  const overall = overallNamed(label);
  return overall && { overall };
};
const isGoal = (name: Named | null) =>
  name !== null &&
  ("field" in name
    ? name.field === "annualGoal" || name.field === "longTermGoal"
    : name.overall === "goalActual");
const bare = (label: string) => flowing(label).replace(/[:：]+$/, "");
const noPlace = {
  zh: "本系统的申报表没有这一项，原样保留。",
  en: "Forms here have no such item; kept as it stands.",
};

/** Writes once: a later blank never wipes out what stands, a later value fills what stood blank. */
function set(draft: Draft, name: Named, label: string, value: string, at: Place, around: string) {
  const held = "field" in name ? draft.fields[name.field] : draft.overall[name.overall];
  const heldText = typeof held === "object" ? held.text : held;
  if (heldText) {
    if (tidy(value) && tidy(value) !== heldText)
      draft.unread.push({
        at,
        text: `${bare(label)}：${flowing(value)}`,
        why: {
          zh: "同一项目在表中出现两次，只取先出现的。",
          en: "The form prints this item twice; the first one counts.",
        },
      });
    return;
  }
  if ("overall" in name) {
    draft.overall[name.overall] = tidy(value);
    return;
  }
  const { field } = name;
  const unit = printedUnit(label) ?? printedUnit(around) ?? printedUnit(draft.overall.moneyUnit ?? "");
  draft.places[field] = at;
  if (isAmount(field)) draft.fields[field] = readAmount(flowing(value), unit);
  else draft.fields[field] = prose.has(field) ? tidy(value) : flowing(value);
}

/** 项目名称：雾炮车降尘服务 in one cell or line: label and value, or null. */
function inline(text: string): { readonly label: string; readonly value: string } | null {
  const [, label, value] = /^([^:：]{2,30})[:：]([\s\S]*)$/.exec(tidy(text)) ?? [];
  return label && value !== undefined && tidy(value) && isLabel(label) && !/^\d/.test(label)
    ? { label, value }
    : null;
}

/** Several labels with their values in one cell or line: parted by a tab, by wide spaces, or by any before a label we know. */
const pieces = (text: string): readonly string[] =>
  text
    .replace(/(?<![ \u3000])([ \u3000]+)([^:：\s]{2,20})(?=[:：])/g, (all, gap: string, label: string) =>
      gap.length > 1 || isLabel(label) ? `\t${label}` : all,
    )
    .split("\t")
    .filter((piece) => tidy(piece));

/** True when a row prints a field or a label we know. */
export const hasLabels = (row: SeenRow): boolean =>
  row.cells.some((cell) => cell.begins && (isLabel(cell.text) || inline(cell.text) !== null));

/** The fields a row names, by whichever way it prints their values. */
export const fieldsIn = (row: SeenRow): readonly FieldName[] =>
  row.cells
    .filter((cell) => cell.begins)
    .flatMap((cell) => fieldNamed(inline(cell.text)?.label ?? cell.text) ?? []);

/** True when a line says something of the whole project: 数据截至：2023-07-31. */
export const overallIn = (text: string): boolean => overallNamed(inline(text)?.label ?? "") !== null;

/**
 * Reads one row of labels and values. A value stands right of its label, or below it where the cell on the right is a
 * label too (预期目标 | 实际完成情况). Returns the cells of the next row that were used up that way.
 */
export function readFields(
  draft: Draft,
  row: SeenRow,
  next: SeenRow | undefined,
  used: ReadonlySet<unknown>,
): ReadonlySet<unknown> {
  const below = new Set<unknown>();
  const cells = row.cells.filter((cell) => cell.begins && !used.has(cell.place));
  const around = row.cells
    .filter((cell) => cell.column < (cells[0]?.column ?? 0) || isLabel(cell.text))
    .map(({ text }) => text)
    .join();
  const put = (name: Named | null, label: Seen | string, value: string, at: Place) => {
    const words = typeof label === "string" ? label : label.text;
    if (name) set(draft, name, words, value, at, around);
    else if (tidy(value)) draft.unread.push({ at, text: `${bare(words)}：${flowing(value)}`, why: noPlace });
  };
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (!cell || tidy(cell.text) === "") continue;
    const within = isLabel(cell.text) ? null : inline(cell.text);
    if (within) {
      const several = pieces(cell.text).map(inline);
      for (const pair of several.every((piece) => piece !== null) ? several : [within])
        put(named(pair.label), pair.label, pair.value, cell.place);
      continue;
    }
    if (!isLabel(cell.text)) {
      if (!isNoise(cell.text))
        draft.unread.push({
          at: cell.place,
          text: flowing(cell.text),
          why: {
            zh: "没有认出它是哪一栏的内容，原样保留。",
            en: "It was not recognised as part of any field; kept as it stands.",
          },
        });
      continue;
    }
    const name = named(cell.text);
    let after = index + 1;
    while (after < cells.length && tidy(cells[after]?.text ?? "") === "") after++;
    const right = cells[after];
    if (right && !isLabel(right.text)) {
      put(name, cell, right.text, right.place);
      index = after;
      continue;
    }
    const blank = cells[index + 1];
    if (blank && tidy(blank.text) === "") {
      if (name) put(name, cell, "", blank.place);
      continue;
    }
    const under = next?.cells.find(
      (other) => other.begins && other.column === cell.column && !isLabel(other.text),
    );
    if (under && (right || cell.rowSpan === 1) && (isGoal(name) || (!name && right === undefined))) {
      below.add(under.place);
      put(name, cell, under.text, under.place);
    } else if (name && !right && row.cells.length > 1) put(name, cell, "", cell.place);
  }
  return below;
}

/** Fields printed in running lines above or between tables: 项目名称：甲    主管部门：乙. */
export function readLine(draft: Draft, text: string, at: Place): boolean {
  const parts = pieces(text);
  const pairs = parts.map(inline);
  if (!pairs.some(Boolean)) return false;
  pairs.forEach((pair, index) => {
    const name = pair && named(pair.label);
    if (pair && name) set(draft, name, pair.label, pair.value, at, "");
    else draft.unread.push({ at, text: flowing(parts[index] ?? ""), why: noPlace });
  });
  return true;
}
