import type {
  FieldName,
  Fields,
  Form,
  FormKind,
  Indicator,
  OverallField,
  Place,
  PrintedBudget,
  PrintedFunding,
  Unread,
} from "#model";
import type { Table } from "../formats/format.ts";
import type { Column } from "./columns.ts";
import type { Levels, Printed } from "./indicator.ts";
import { yearOfTitle } from "./labels.ts";
import { solid } from "./words.ts";

/** A form while it is being read, row by row. */
export type Draft = {
  title: string;
  year: string | null;
  at: string;
  readonly fields: { -readonly [Name in FieldName]?: Fields[Name] };
  readonly places: { [Name in FieldName]?: Place };
  readonly overall: { [Name in OverallField]?: string };
  readonly indicators: Indicator[];
  readonly unread: Unread[];
  /** Beside each indicator: the table it came from, and which of its level cells held words. */
  readonly printed: (Printed & { readonly table: Table })[];
  readonly levels: Levels;
  columns: readonly Column[] | null;
  budgetColumns: ReadonlyMap<number, keyof PrintedBudget> | null;
  budget: PrintedBudget | null;
  readonly funding: PrintedFunding[];
  /** The row before belonged to the indicator table. */
  inIndicators: boolean;
};

export const newDraft = (title: string, at: string): Draft => ({
  title,
  year: null,
  at,
  fields: {},
  places: {},
  overall: {},
  indicators: [],
  unread: [],
  printed: [],
  levels: { level1: "", level2: "" },
  columns: null,
  budgetColumns: null,
  budget: null,
  funding: [],
  inIndicators: false,
});

/** A title alone, a covering letter or a list of contents is no form. */
export const isForm = (draft: Draft): boolean =>
  draft.columns !== null || Object.keys(draft.fields).length >= 3;

function kindOf({ title, columns }: Draft): FormKind {
  if (/自评|评价/.test(title)) return "self-evaluation";
  if (/监控/.test(title)) return "monitoring";
  if (/申报|目标表|批复/.test(title)) return "declaration";
  if (columns?.some(({ role }) => role === "forecast" || role === "likelihood")) return "monitoring";
  return columns?.some(({ role }) => role === "actual" || role === "score")
    ? "self-evaluation"
    : "declaration";
}

export function finished(draft: Draft, file: string, format: string): Form {
  const year = draft.year ?? yearOfTitle(draft.title);
  return {
    kind: kindOf(draft),
    title: solid(draft.title),
    ...(year ? { year } : {}),
    source: { file, format, at: draft.at },
    fields: draft.fields,
    places: draft.places,
    ...(draft.budget ? { budget: draft.budget } : {}),
    ...(draft.funding.length ? { funding: draft.funding } : {}),
    ...(Object.keys(draft.overall).length ? { overall: draft.overall } : {}),
    indicators: draft.indicators,
    unread: draft.columns
      ? draft.unread
      : [
          ...draft.unread,
          {
            at: Object.values(draft.places)[0] ?? {},
            text: "",
            why: {
              zh: "这张表里没有找到指标表的表头，指标未能读取。",
              en: "No heading of an indicator table was found, so no indicators were read.",
            },
          },
        ],
  };
}
