import { Fault, type FieldShape, type KindShape, nearestName } from "#model";
import { convert, decimal, plain, withoutSpaces } from "#values";
import type { SourceDeclaration } from "../declaration.ts";

export type Mapped = {
  readonly header: string;
  readonly index: number;
  readonly field: FieldShape;
  /** Decimal text: a figure in the file times this is the figure in the field's unit. */
  readonly factor: string;
};
export type Mapping = {
  readonly mapped: readonly Mapped[];
  /** Index of the project column, or null where one project is fixed. */
  readonly project: number | null;
  readonly unknown: readonly { readonly header: string; readonly nearest: string | null }[];
};

/** Width, case, spaces, underscores and a star for "required" make no difference between headers. */
export const headerKey = (header: string): string => withoutSpaces(header).toLowerCase().replace(/[_*]/g, "");

const bracketed = /^(.+?)[([【（]\s*(?:单位[:：])?\s*([^)\]】）]+)[)\]】）]$/;

const namesOf = (field: FieldShape) => [field.label, field.name, field.labelEn, ...field.aliases];
const isNumber = ({ type }: FieldShape) =>
  type.is === "integer" || type.is === "decimal" || type.is === "money";

/** How many of the field's unit one of `unit` is, or null where there is no fixed ratio. */
export function factorOf(field: FieldShape, unit: string): string | null {
  const own = field.unit ?? "";
  // 分 behind a sum of money is a hundredth of a yuan; elsewhere it is a mark.
  const meant = own === "元" && unit === "分" ? "fen" : unit;
  const factor = convert(decimal("1"), meant, own);
  return factor === null ? null : plain(factor);
}

/** How well a header names a field: 0 exactly, then its aliases in order; a unit in brackets may be left out. */
function rankOf(header: string, field: FieldShape): { rank: number; factor: string } | null {
  const whole = headerKey(header);
  const exact = namesOf(field).findIndex((name) => headerKey(name) === whole);
  const [, bare, unit] = bracketed.exec(header.trim()) ?? [];
  const factor = unit !== undefined && isNumber(field) ? factorOf(field, unit.trim()) : null;
  if (exact >= 0) return { rank: exact, factor: factor ?? "1" };
  if (bare === undefined || factor === null) return null;
  const without = (name: string) => headerKey(bracketed.exec(name)?.[1] ?? name);
  const near = namesOf(field).findIndex((name) => without(name) === headerKey(bare));
  return near < 0 ? null : { rank: 100 + near, factor };
}

function fieldNamed(kind: KindShape, name: string, file: string): FieldShape {
  const field = kind.fields.find((one) => one.name === name || one.label === name);
  if (field) return field;
  const near = nearestName(
    name,
    kind.fields.flatMap((one) => [one.name, one.label]),
  );
  throw new Fault(
    "evidence-field-unknown",
    `佐证“${file}”的声明写了字段“${name}”，但“${kind.name}”没有这个字段${near ? `，是否是“${near}”` : ""}？请修改声明。`,
    `The declaration of "${file}" names field "${name}", which ${kind.id} does not have${near ? `; did you mean "${near}"?` : "; correct it."}`,
  );
}

/** Which column of the file is which field. Throws a Fault naming the file and the header that is missing. */
export function mapHeaders(
  kind: KindShape,
  headers: readonly string[],
  declaration: SourceDeclaration,
): Mapping {
  const { file } = declaration;
  const overrides = new Map<number, FieldShape>();
  for (const [header, name] of Object.entries(declaration.columns ?? {}))
    overrides.set(columnNamed(headers, header, file), fieldNamed(kind, name, file));
  const project =
    "column" in declaration.project ? columnNamed(headers, declaration.project.column, file) : null;

  const candidates = headers.flatMap((header, index) => {
    if (index === project || header.trim() === "") return [];
    const forced = overrides.get(index);
    if (forced)
      return [{ header, index, field: forced, rank: -1, factor: rankOf(header, forced)?.factor ?? "1" }];
    return kind.fields.flatMap((field) => {
      const found = rankOf(header, field);
      return found ? [{ header, index, field, ...found }] : [];
    });
  });
  const mapped = new Map<number, Mapped>();
  const taken = new Set<string>();
  for (const { rank: _, ...found } of candidates.toSorted((a, b) => a.rank - b.rank || a.index - b.index)) {
    if (mapped.has(found.index) || taken.has(found.field.name)) continue;
    mapped.set(found.index, { ...found, factor: declaredFactor(found.field, declaration) ?? found.factor });
    taken.add(found.field.name);
  }
  for (const name of Object.keys(declaration.units ?? {})) fieldNamed(kind, name, file);

  const missing = kind.fields.filter(({ name, required }) => required && !taken.has(name));
  const free = headers.filter((header, index) => header.trim() && index !== project && !mapped.has(index));
  if (missing[0]) throw unmapped(file, kind, missing[0], free);
  const open = kind.fields.filter(({ name }) => !taken.has(name)).flatMap(namesOf);
  return {
    mapped: [...mapped.values()].toSorted((a, b) => a.index - b.index),
    project,
    unknown: free.map((header) => ({ header, nearest: nearestName(header, open) })),
  };
}

function declaredFactor(field: FieldShape, { file, units = {} }: SourceDeclaration): string | null {
  const unit = units[field.name] ?? units[field.label];
  if (unit === undefined) return null;
  const factor = isNumber(field) ? factorOf(field, unit) : null;
  if (factor !== null) return factor;
  throw new Fault(
    "evidence-unit",
    `佐证“${file}”的声明说“${field.label}”以“${unit}”计量，不能换算成“${field.unit ?? "无单位"}”，请修改声明。`,
    `The declaration of "${file}" says ${field.name} is counted in "${unit}", which does not convert into "${field.unit ?? "a bare number"}"; correct it.`,
  );
}

function columnNamed(headers: readonly string[], header: string, file: string): number {
  const index = headers.findIndex((one) => headerKey(one) === headerKey(header));
  if (index >= 0) return index;
  const near = nearestName(header, headers);
  throw new Fault(
    "evidence-column-missing",
    `佐证“${file}”没有列“${header}”${near ? `，是否是“${near}”` : `，它的列有：${headers.join("、")}`}？请修改声明或文件。`,
    `"${file}" has no column "${header}"${near ? `; did you mean "${near}"?` : `; its columns are ${headers.join(", ")}`}`,
  );
}

function unmapped(file: string, kind: KindShape, field: FieldShape, free: readonly string[]): Fault {
  const accepted = namesOf(field);
  return new Fault(
    "evidence-field-unmapped",
    `佐证“${file}”缺少“${kind.name}”必需的列“${field.label}”，可用的列名：${accepted.join("、")}${free.length ? `；未识别的列：${free.join("、")}，可在声明的 columns 中指明` : ""}。`,
    `"${file}" lacks the column ${field.name} that ${kind.id} needs; accepted headers: ${accepted.join(", ")}${free.length ? `; columns not understood: ${free.join(", ")}, which the declaration's columns may map` : ""}.`,
  );
}
