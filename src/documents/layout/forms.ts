import type { Form, Unread } from "#model";
import type { Grid, Line, Table } from "../formats/format.ts";
import { fillCutLevels, isRest, withRest } from "./broken.ts";
import { readBudgetHeader, readBudgetPairs, readBudgetRow } from "./budget.ts";
import { readClosing } from "./closing.ts";
import { monthsIn, readHeader } from "./columns.ts";
import { type Draft, finished, isForm, newDraft } from "./draft.ts";
import { fieldsIn, hasLabels, overallIn, readFields, readLine } from "./fields.ts";
import { readIndicator } from "./indicator.ts";
import { isNoise, isPageNumber, isTitle, unitLine, yearLine } from "./labels.ts";
import { lattice, type SeenRow } from "./lattice.ts";
import { flowing, tidy } from "./words.ts";

/**
 * Finds the forms in a grid, walking its rows once from top to bottom. The walk remembers the columns of the indicator
 * table, so a table cut by a page break goes on, with or without its header repeated. A title alone does not end a
 * form (it may be a page heading): the labels below it do.
 */
export function findForms(grid: Grid, file: string, format: string): readonly Form[] {
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let title: string | null = null;
  let unit: string | null = null;
  let year: string | null = null;
  let apart = true;

  const begin = (at: string): Draft => {
    draft = newDraft(title ?? "", at);
    if (unit) draft.overall.moneyUnit = unit;
    draft.year = year;
    drafts.push(draft);
    title = null;
    unit = null;
    year = null;
    apart = false;
    return draft;
  };
  /** The draft to write labels into: a new one below a title or a new sheet, or when the project is named again. */
  const forLabels = (at: string, again: boolean): Draft => {
    if (!draft || apart || again) return begin(at);
    if (title !== null && (draft.columns || Object.keys(draft.fields).length)) return begin(at);
    if (title !== null) {
      draft.title = title;
      draft.year ??= year;
      year = null;
    }
    title = null;
    return draft;
  };
  const repeats = (names: readonly string[]) =>
    draft?.inIndicators === true &&
    names.some((name) => (name === "projectName" || name === "projectCode") && name in (draft?.fields ?? {}));

  /** 金额单位：万元 stands above the form it belongs to. */
  const onUnit = (words: string) => {
    if (draft && title === null && !apart) draft.overall.moneyUnit ??= words;
    else unit = words;
  };

  /** （2023年度） stands below the title it belongs to. */
  const onYear = (words: string) => {
    if (draft && title === null && !apart) draft.year ??= words;
    else year = words;
  };

  const onLine = ({ text, place }: Line) => {
    if (isTitle(text)) {
      title = text;
      return;
    }
    const money = unitLine(text);
    if (money) onUnit(money);
    const said = yearLine(text);
    if (said) onYear(said);
    if (money || isNoise(text)) return;
    const at = draft?.at ?? `line ${place.line}`;
    const names = fieldsIn({
      place,
      cells: [{ column: 0, colSpan: 1, rowSpan: 1, text, place, begins: true }],
    });
    if (names.length) {
      readLine(forLabels(at, repeats(names)), text, place);
      return;
    }
    const opens = (!draft || apart) && overallIn(text);
    const into = opens ? forLabels(at, false) : title === null ? draft : null;
    if (into && !readLine(into, text, place)) unreadLine(into, text, place);
  };

  const onTable = (table: Table) => {
    const rows = lattice(table);
    let used: ReadonlySet<unknown> = new Set();
    let atBreak = table.continues === true;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (!row) continue;
      const filled = row.cells.filter((cell) => cell.begins && tidy(cell.text) !== "");
      const only = filled.length === 1 ? filled[0] : undefined;
      if (!filled.length) continue;
      if (only && isTitle(only.text)) {
        title = only.text;
        continue;
      }
      const money = only && unitLine(only.text);
      if (money) onUnit(money);
      const said = only && (title !== null || !draft?.inIndicators) && yearLine(only.text);
      if (said) onYear(said);
      if (money || said) continue;
      if (only && (draft?.inIndicators ? isPageNumber(only.text) : isNoise(only.text))) continue;
      const header = readHeader(row, rows[index + 1]);
      if (header) {
        const target: Draft = draft && !apart ? draft : begin(table.at);
        if (title !== null && !target.title) target.title = title;
        target.year ??= year;
        year = null;
        title = null;
        target.columns = header.columns;
        const months = monthsIn(header.columns);
        if (months) target.overall.asOf ??= months;
        target.inIndicators = true;
        target.budgetColumns = null;
        index += header.rows - 1;
        continue;
      }
      used = onRow(table, row, rows[index + 1], used, atBreak);
      atBreak = false;
    }
  };

  const onRow = (
    table: Table,
    row: SeenRow,
    next: SeenRow | undefined,
    used: ReadonlySet<unknown>,
    atBreak: boolean,
  ): ReadonlySet<unknown> => {
    const names = fieldsIn(row);
    const goesOn = draft?.inIndicators && draft.columns && !apart;
    const isNewForm = names.length > 0 && (apart || title !== null || repeats(names));
    if (goesOn && draft?.columns && !isNewForm) {
      if (readClosing(draft, draft.columns, row, next)) return new Set();
      const last = draft.indicators.at(-1);
      if (last && atBreak && isRest(row, draft.columns, last)) {
        draft.indicators[draft.indicators.length - 1] = withRest(last, row, draft.columns);
        return new Set();
      }
      const read = readIndicator(row, draft.columns, draft.levels, atBreak);
      if (read) {
        if (atBreak) fillCutLevels(draft, read.indicator, read.printed);
        draft.printed.push({ ...read.printed, table });
        draft.indicators.push(read.indicator);
        draft.unread.push(...read.unread);
      }
      return new Set();
    }
    if (draft && !apart && title === null && readBudgetPairs(draft, row)) return new Set();
    const budget = readBudgetHeader(row);
    if (budget) {
      forLabels(table.at, false).budgetColumns = budget;
      return new Set();
    }
    const isUsed = filledCells(row).every((cell) => used.has(cell.place));
    if (isUsed || (draft && !apart && readBudgetRow(draft, row))) return new Set();
    if (!hasLabels(row)) {
      if (draft && !apart) readFields(draft, row, next, used);
      return new Set();
    }
    const target = forLabels(table.at, isNewForm && !apart);
    target.inIndicators = false;
    target.budgetColumns = null;
    return readFields(target, row, next, used);
  };

  for (const block of grid.blocks) {
    if (block.is === "line") onLine(block);
    else if (block.is === "table") onTable(block);
    else {
      apart = true;
      title = null;
    }
  }
  const forms = drafts.filter(isForm).map((form) => finished(form, file, format));
  return withUnread(forms, grid.unread);
}

const filledCells = (row: SeenRow) => row.cells.filter((cell) => cell.begins && tidy(cell.text) !== "");

function unreadLine(draft: Draft, text: string, at: Line["place"]) {
  draft.unread.push({
    at,
    text: flowing(text),
    why: {
      zh: "表格以外的文字，没有认出它属于哪一栏，原样保留。",
      en: "Words outside the tables that were not recognised as part of any field; kept as they stand.",
    },
  });
}

/** What the format itself could not read belongs to no one form; it is said with the first. */
function withUnread(forms: readonly Form[], unread: readonly Unread[]): readonly Form[] {
  const [first, ...rest] = forms;
  return first && unread.length ? [{ ...first, unread: [...first.unread, ...unread] }, ...rest] : forms;
}
