import { type Attainment, figureOf } from "#model";
import { decimal, plain, rounded, type Target } from "#values";

/** An amount in 元 as exact 万元 with at least two decimals; "" where unknown. 2522400 → 252.24. */
export function wanYuan(yuan: string | null): string {
  if (yuan === null) return "";
  const value = decimal(yuan).div(10_000);
  return value.decimalPlaces() > 2 ? plain(value) : rounded(value, 2);
}

export const percent = (share: string | null): string => (share === null ? "" : `${share}%`);

/** What a cell of 实际完成值 or 执行情况 says; each state in its own words, none of them a figure that is not there. */
export function actual(attainment: Attainment, target: Target): string {
  const { state, why } = attainment;
  const said = figureOf(attainment, target);
  const but = (words: string) => (said ? `${said}\n${words}` : words);
  switch (state) {
    case "measured":
    case "zero":
      return said || why.zh;
    case "partial":
      return but("（证据不全）");
    case "not-yet-due":
      return but("（未到期）");
    case "missing":
      return "（无证据）";
  }
}
