import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Lake, openLake } from "#lake";
import { attain, compile, oblige } from "#measures";
import { type Attainment, isLive } from "#model";
import { fiscalYear } from "#values";
import { openYear, type Year } from "../../src/casework/year/open.ts";
import type { Setup } from "../benchmark.ts";

const example = fileURLToPath(new URL("../../examples/futian-2023", import.meta.url));

export const openExample = (): Promise<Year> => openYear(example);
export const lakeIn = ({ folder }: Setup): string => join(folder, "lake");

export type Measured = {
  readonly project: string;
  readonly indicator: string;
  readonly attainment: Attainment;
};

/** From target text to attainment, as `duixian measure` does it, without the listing of rows. */
export async function measureAll(year: Year, lake: Lake): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  const window = fiscalYear(year.settings.fiscalYear);
  for (const form of year.forms) {
    const project = form.fields.projectCode ?? "";
    const bindings = year.bindings.get(project);
    for (const indicator of form.indicators.filter(isLive)) {
      const binding = bindings?.of.find((each) => each.indicator === indicator.level3);
      if (!binding) throw new Error(`${indicator.level3} is not bound`);
      const obligation = oblige({
        ...{ indicator, measure: binding.measure, window: binding.window },
        ...{ year: window, asOf: year.asOf, file: bindings?.file ?? "" },
      });
      const query = compile(obligation);
      const { parts, batchIds, sqlDigest } = await lake.run(project, query, { limit: 0 });
      const coverage = query.kinds.flatMap((kind) => lake.coverage(kind, project));
      const attainment = attain(obligation, parts, { coverage, batches: batchIds, sqlDigest });
      all.push({ project, indicator: indicator.level3, attainment });
    }
  }
  return all;
}

/** The batches are read whole and their digests compared once, here, before any clock runs. */
export async function openSealed(setup: Setup): Promise<{ readonly year: Year; readonly lake: Lake }> {
  const opened = { year: await openExample(), lake: await openLake(lakeIn(setup), { readOnly: true }) };
  await measureAll(opened.year, opened.lake);
  return opened;
}
