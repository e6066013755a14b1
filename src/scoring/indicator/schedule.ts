import { decimal, periodsIn, type TargetOf } from "#values";
import { type Draft, nothingHappened, type Row, unscored } from "./draft.ts";
import { countPoints, scoreShareDone } from "./figure.ts";
import { opening, shown } from "./sentence.ts";
import { isShare } from "./units.ts";

export const isNumber = (text: string | null | undefined): text is string =>
  /^-?\d+(\.\d+)?$/.test(text ?? "");

/**
 * 每季度末, 按月: done on time ÷ expected (domain rules §3.3), once the window is over. Read from the parts of the measure
 * every-period (a period counts where it has rows and all are kept), or parts done/expected; else a share in percent;
 * else a count against the natural periods of the window.
 */
export function scoreSchedule(row: Row, target: TargetOf<"schedule">): Draft {
  const { parts, value, unit, window, asOf, met } = row.attainment;
  // A month missed in spring is known to be missed, but the months to come still count.
  if (asOf < window.to && !met)
    return unscored("not-yet-due", {
      zh: `到${asOf}还有期次没有到期，暂不计分。`,
      en: `On ${asOf} periods are still to come: not scored yet.`,
    });
  const periods = Object.keys(parts).filter((name) => /^rows_\d+$/.test(name));
  if (periods.length > 0) {
    const kept = periods.filter(
      (rows) => parts[rows] !== "0" && parts[rows] === parts[rows.replace("rows", "kept")],
    );
    return scoreCounted(row, String(kept.length), String(periods.length));
  }
  if (isNumber(parts.done) && isNumber(parts.expected)) return scoreCounted(row, parts.done, parts.expected);
  if (!isNumber(value)) return nothingHappened(row);
  if (isShare(unit)) return scoreShareDone(row);
  return scoreCounted(row, value, String(periodsIn(window, target.every).length));
}

/** So many done on time of so many expected. */
export function scoreCounted(row: Row, done: string, expected: string): Draft {
  const opened = opening(row, {
    zh: `应完成${expected}次、按时完成${shown(decimal(done))}次`,
    en: `${shown(decimal(done))} of ${expected} done on time`,
  });
  return countPoints(row, decimal(done), decimal(expected), opened);
}
