// Written by scripts/catalogue.ts. Do not edit.

export const rules = [
] as const;
