// Written by scripts/catalogue.ts. Do not edit.
import declaration from "./declaration/table.ts";
import monitoring from "./monitoring/table.ts";
import selfEvaluation from "./self-evaluation/table.ts";

export const tables = [
  declaration,
  monitoring,
  selfEvaluation,
] as const;
