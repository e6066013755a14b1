import type { Attainment, Words } from "#model";
import { convert, type Decimal, decimal, dimensionOf, plain, unitZh } from "#values";

export const isShare = (unit: string): boolean => dimensionOf(unit) === "share";

export type Figure = { readonly value: Decimal; readonly note: Words | null };
export type Misfit = { readonly misfit: Words };

/**
 * The attained figure in the target's unit. Units of another kind (seconds for a share) are refused, never compared; a
 * unit nobody defined is taken at its word.
 */
export function figureIn(unit: string, target: Decimal, attainment: Attainment): Figure | Misfit {
  const value = decimal(attainment.value ?? "0");
  const from = attainment.unit;
  if (isShare(unit) && from === "" && value.gt(0) && value.lte(1)) return bareShare(value, target);
  if (from === "" || unit === "" || from === unit) return { value, note: null };
  const converted = convert(value, from, unit);
  if (converted) return { value: converted, note: null };
  if (!dimensionOf(from) || !dimensionOf(unit)) return { value, note: null };
  return {
    misfit: {
      zh: `实际值以“${unitZh(from)}”计，目标以“${unitZh(unit)}”计，不能比较`,
      en: `the actual figure is in ${from} and the target in ${unit}, which cannot be compared`,
    },
  };
}

/** A share without a unit: 0.95 beside ≥95 % is a fraction, 0.1 beside ≤0.4 % is not, 0.5 beside ≤2 % may be either. */
function bareShare(value: Decimal, target: Decimal): Figure | Misfit {
  if (target.lt(1)) return { value, note: null };
  return value.lt(1) && target.gte(50) ? asPercent(value) : unclear(value);
}

function asPercent(value: Decimal): Figure {
  const percent = value.times(100);
  return {
    value: percent,
    note: { zh: `${plain(value)}按${plain(percent)}%计`, en: `${plain(value)} read as ${plain(percent)} %` },
  };
}

function unclear(value: Decimal): Misfit {
  const as = [plain(value), plain(value.times(100))];
  return {
    misfit: {
      zh: `实际值${as[0]}没有单位，分不清是${as[0]}%还是${as[1]}%，请写明单位`,
      en: `the actual figure ${as[0]} has no unit and may mean ${as[0]} % or ${as[1]} %: write the unit`,
    },
  };
}
