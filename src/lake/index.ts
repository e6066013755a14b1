export { relationName } from "./columns.ts";
export type {
  Batch,
  ImportSummary,
  Manifest,
  Reject,
  RejectReason,
  SourceDeclaration,
} from "./declaration.ts";
export { rejectsListed } from "./declaration.ts";
export { sha256 } from "./durable.ts";
export { manifestName, readManifest } from "./manifest.ts";
export { readImports } from "./reading/imports.ts";
export { type Lake, type OpenOptions, openLake, type Run, type RunOptions } from "./reading/lake.ts";
export { isRunning } from "./running.ts";
export { importEvidence, type Sealed, type SealOptions, sealLake } from "./sealing/seal.ts";
