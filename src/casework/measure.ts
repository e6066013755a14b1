import { join } from "node:path";
import type { YearProof } from "#model";
import { computeYear, type Told } from "./proving/compute.ts";
import { type OpenEvidence, type SealTold, sealEvidence } from "./year/evidence.ts";
import { openYear, type Year, type YearChoice } from "./year/open.ts";

/** Where a year's folder keeps its sealed evidence between runs. */
export const lakeOf = (folder: string): string => join(folder, ".duixian", "lake");

export type Tellers = { readonly sealing?: SealTold; readonly measuring?: Told };

export type Measured = {
  readonly year: Year;
  readonly proof: YearProof;
  readonly imports: OpenEvidence["imports"];
};

/** Reads a year's folder, seals its evidence and computes everything it proves as of a day. */
export async function measureYear(
  folder: string,
  choice: YearChoice = {},
  tell: Tellers = {},
): Promise<Measured> {
  const year = await openYear(folder, choice);
  const { lake, imports } = await sealEvidence(year, lakeOf(folder), tell.sealing);
  try {
    return { year, imports, proof: await computeYear(year, lake, imports, tell.measuring) };
  } finally {
    lake.close();
  }
}
