// Written by scripts/catalogue.ts. Do not edit.
import quantityInPercent from "./quantity-in-percent/rule.ts";

export const rules = [
  quantityInPercent,
] as const;
