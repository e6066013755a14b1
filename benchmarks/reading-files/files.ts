import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const samples = new URL("../../samples/forms/", import.meta.url);

export type SampleFile = { readonly name: string; readonly bytes: Uint8Array };

/** So many files by going round these samples; each a copy of its own. */
export function sampleFiles(names: readonly string[], size: number): readonly SampleFile[] {
  const read = names.map((name) => readFileSync(fileURLToPath(new URL(name, samples))));
  return Array.from({ length: size }, (_, index) => ({
    name: names[index % names.length] ?? "",
    bytes: new Uint8Array(read[index % read.length] ?? []),
  }));
}
