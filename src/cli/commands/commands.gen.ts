// Written by scripts/catalogue.ts. Do not edit.

export const commands = [
] as const;
