import { join } from "node:path";
import { Fault } from "#model";
import type { Batch } from "../declaration.ts";
import { sha256Of } from "../durable.ts";

/** Throws where the sealed file is gone or differs in any byte from what was sealed. */
export async function verifyBatch(dir: string, batch: Batch): Promise<void> {
  const found = await sha256Of(join(dir, batch.file)).catch(() => null);
  if (found === batch.sha256) return;
  const from = `${batch.file}（来源“${batch.source.file}”，批次 ${batch.id}）`;
  const fromEn = `${batch.file} (source "${batch.source.file}", batch ${batch.id})`;
  throw new Fault(
    "evidence-changed",
    found === null
      ? `封存的证据 ${from} 不见了，请从备份恢复或重新封存。`
      : `封存的证据 ${from} 与封存时不一致，可能被改动或损坏，请从备份恢复或重新封存。`,
    found === null
      ? `The sealed evidence ${fromEn} is gone; restore it from a backup or seal it again.`
      : `The sealed evidence ${fromEn} is not what was sealed, changed or damaged; restore it from a backup or seal it again.`,
  );
}
