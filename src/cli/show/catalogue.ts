import { Fault, nearestName } from "#model/faults";
import type { Context } from "../context.ts";
import type { Words } from "../kit.ts";
import { type Column, table } from "./table.ts";
import { columns, hang, padEnd } from "./text.ts";

/** A list of units people may look into: how to draw all of them in rows, and one of them in full. */
export type Catalogue<Unit extends { readonly id: string }> = {
  /** “规则”, "rule". */
  readonly noun: Words;
  /** Key of the list in JSON. */
  readonly key: string;
  readonly units: readonly Unit[];
  readonly heads: readonly (Column | Words)[];
  row(unit: Unit): readonly string[];
  /** The title, then label and text of each thing to say about it. */
  explain(unit: Unit): {
    readonly title: string;
    readonly facts: readonly (readonly [string, string])[];
    readonly more?: string;
  };
  json(unit: Unit): unknown;
};

const isColumn = (head: Column | Words): head is Column => "head" in head;

function found<Unit extends { readonly id: string }>(
  { units, noun, key }: Catalogue<Unit>,
  id: string,
): Unit {
  const unit = units.find((each) => each.id === id);
  if (unit) return unit;
  const near = nearestName(
    id,
    units.map((each) => each.id),
  );
  throw new Fault(
    "unknown-id",
    near === null
      ? `没有${noun.zh} ${id}，用 duixian ${key} 列出全部。`
      : `没有${noun.zh} ${id}，是否要看 ${near}？`,
    near === null
      ? `There is no ${noun.en} ${id}; duixian ${key} lists them all.`
      : `There is no ${noun.en} ${id}; did you mean ${near}?`,
  );
}

/** Lists the catalogue, or explains the units with the given ids. */
export function showCatalogue<Unit extends { readonly id: string }>(
  context: Context,
  catalogue: Catalogue<Unit>,
  ids: readonly string[],
): 0 {
  const { say, out, outJson, json, paint, width } = context;
  const chosen = ids.length ? ids.map((id) => found(catalogue, id)) : catalogue.units;
  if (json) outJson({ [catalogue.key]: chosen.map(catalogue.json) });
  else if (ids.length)
    for (const unit of chosen) {
      const { title, facts, more } = catalogue.explain(unit);
      const lead = Math.max(...facts.map(([label]) => columns(label)));
      out(`${paint.bold(title)} ${paint.dim(`[${unit.id}]`)}`);
      for (const [label, text] of facts)
        if (text) out(hang(`  ${paint.cyan(padEnd(label, lead))}  `, text, width));
      if (more) out(more);
      out("");
    }
  else {
    const heads = catalogue.heads.map((head) => (isColumn(head) ? head : { head: say(head) }));
    out(table(heads, chosen.map(catalogue.row), width, paint));
    out(
      say({
        zh: `共 ${chosen.length} 项。`,
        en: `${chosen.length} in all.`,
      }),
    );
  }
  return 0;
}
