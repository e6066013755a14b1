import { readForms } from "#documents";
import type { Side } from "../benchmark.ts";
import { sampleFiles } from "./files.ts";

/** The product's reader: files in, forms out. */
export const readingForms = (names: readonly string[], size: number): Side => {
  const files = sampleFiles(names, size);
  return {
    run: async () => {
      let rows = 0;
      for (const file of files) for (const { indicators } of await readForms(file)) rows += indicators.length;
      return [String(files.length), String(rows)];
    },
  };
};

/** Every file must have given forms on one side and parts, or pages, on the other. */
export function bothRead([files, rows]: readonly string[], [opened, seen]: readonly string[]): void {
  if (files !== opened) throw new Error(`${files} files were read and ${opened} opened`);
  if (Number(rows) === 0 || Number(seen) === 0) throw new Error("nothing was read");
}
