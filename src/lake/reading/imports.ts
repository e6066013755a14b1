import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportSummary, Manifest } from "../declaration.ts";

/** What was taken and what was not, batch by batch, as sealed beside the evidence. */
export const readImports = (dir: string, { batches }: Manifest): Promise<readonly ImportSummary[]> =>
  Promise.all(
    batches.map(
      async ({ summary }): Promise<ImportSummary> =>
        JSON.parse(await readFile(join(dir, summary.file), "utf8")),
    ),
  );
