import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceDeclaration } from "./declaration.ts";
import { importEvidence, sealLake } from "./sealing/seal.ts";

/** A lake of made-up sources in a directory of its own, for tests: sealed for the year 2023 with a fixed key. */
export const trialKey = new Uint8Array(32).fill(7);

export async function inDirectory<Result>(work: (dir: string) => Promise<Result>): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), "duixian-lake-"));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

type Told = Partial<SourceDeclaration> & { readonly kind: string };

/** A declaration of these lines (or bytes) for project P1. */
export const source = (content: string | readonly string[] | Uint8Array, told: Told): SourceDeclaration => ({
  file: `${told.kind}.csv`,
  project: { fixed: "P1" },
  receivedAt: "2024-01-05T10:00:00+08:00",
  bytes:
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(typeof content === "string" ? content : `${content.join("\n")}\n`),
  ...told,
});

export const sealTrial = (dir: string, ...sources: readonly SourceDeclaration[]) =>
  sealLake(dir, sources, { year: 2023, key: trialKey });

/** The import summary of one source sealed alone. */
export const importTrial = (declaration: SourceDeclaration) =>
  importEvidence(declaration, { year: 2023, key: trialKey });
