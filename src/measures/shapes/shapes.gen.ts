// Written by scripts/catalogue.ts. Do not edit.

export const shapes = [
] as const;
