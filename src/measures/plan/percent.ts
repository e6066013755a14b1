import { decimal, rounded } from "#values";

/** part ÷ whole in percent, two places, half up. */
export const percent = (part: number, whole: number): string =>
  rounded(decimal(part).times(100).div(whole), 2);
