// Written by scripts/catalogue.ts. Do not edit.

export const kinds = [
] as const;
