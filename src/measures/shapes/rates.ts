import type { Parts } from "#model";
import { decimal } from "#values";
import type { Figure } from "./kit.ts";
import { whole } from "./kit.ts";

/** Percent: part × 100 ÷ whole, left as a fraction. A whole of nought is a rate that does not exist, never 0 or 100 %. */
export const percentFigure = (parts: Parts, part: string, of: string): Figure => ({
  is: "number",
  over: decimal(whole(parts, part)).times(100),
  under: decimal(whole(parts, of)),
  rows: whole(parts, of),
});
