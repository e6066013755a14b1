// Written by scripts/catalogue.ts. Do not edit.

export const packs = [
] as const;
