import {
  addDays,
  type Day,
  daysIn,
  decimal,
  fiscalYear,
  isDay,
  periodsIn,
  plain,
  type TargetOf,
} from "#values";
import { anyPoints, type Draft, fullPoints, needsPerson, places, type Row } from "./draft.ts";
import { none, pointsFor, shareOf } from "./exact.ts";
import { countPoints, scoreShareDone } from "./figure.ts";
import { opening, sentence, shown } from "./sentence.ts";
import { isShare } from "./units.ts";

const isNumber = (text: string | null | undefined): text is string => /^-?\d+(\.\d+)?$/.test(text ?? "");

/**
 * 每季度末, 按月: done on time ÷ expected (domain rules §3.3). Read from the parts of the measure every-period (a period
 * counts where it has rows and all are kept), or parts done/expected; else a share in percent; else a count against the
 * natural periods of the window.
 */
export function scoreSchedule(row: Row, target: TargetOf<"schedule">): Draft {
  const { parts, value, unit, window } = row.attainment;
  const periods = Object.keys(parts).filter((name) => /^rows_\d+$/.test(name));
  if (periods.length > 0) {
    const kept = periods.filter(
      (rows) => parts[rows] !== "0" && parts[rows] === parts[rows.replace("rows", "kept")],
    );
    return counted(row, String(kept.length), String(periods.length));
  }
  if (isNumber(parts.done) && isNumber(parts.expected)) return counted(row, parts.done, parts.expected);
  if (isShare(unit)) return scoreShareDone(row);
  return counted(row, isNumber(value) ? value : "0", String(periodsIn(window, target.every).length));
}

function counted(row: Row, done: string, expected: string): Draft {
  const opened = opening(row, {
    zh: `应完成${expected}次、按时完成${shown(decimal(done))}次`,
    en: `${shown(decimal(done))} of ${expected} done on time`,
  });
  return countPoints(row, decimal(done), decimal(expected), opened);
}

/** 2023年12月31日前: on or before the day is met; later, the pack proposes points and a person decides. */
export function scoreDeadline(row: Row, target: TargetOf<"deadline">): Draft {
  const { attainment } = row;
  if (isShare(attainment.unit)) return scoreShareDone(row);
  const done = attainment.value;
  if (attainment.state === "zero" || done === null) return notDone(row);
  const { whole, done: kept, last_done: last } = attainment.parts;
  // Several things due by one day, some not done at all: what was done by the day counts, and a person confirms.
  if (
    isNumber(whole) &&
    isNumber(kept) &&
    attainment.met === false &&
    (!last || last <= (target.date ?? last))
  )
    return { ...counted(row, kept, whole), open: anyPoints(row) };
  const opened = opening(row, { zh: done, en: done });
  const full = { zh: `按期，得满分${plain(row.weight)}分`, en: `in time: full ${plain(row.weight)} points` };
  const inTime: Draft = {
    rule: "on-time",
    score: fullPoints(row),
    open: null,
    needsReason: false,
    why: sentence(opened, full),
  };
  const due = target.date && lastDayOf(target.date);
  if (!due || !isDay(done))
    return attainment.met
      ? inTime
      : needsPerson(
          row,
          sentence(opened, {
            zh: "目标没有写明日期，由人评定",
            en: "the target names no day, a person judges",
          }),
        );
  const notBefore = target.comparator === ">=" || target.comparator === ">";
  if (notBefore ? done >= (firstDayOf(target.date) ?? due) : done <= due) return inTime;
  if (notBefore)
    return needsPerson(
      row,
      sentence(opened, { zh: "早于目标日期，由人评定", en: "earlier than the target day, a person judges" }),
    );
  return late(row, firstDayOf(target.from) ?? row.attainment.window.from, due, done);
}

/** A deadline may name a month or a year only (2023-06, 2023): it then begins with it and lasts to its end. */
const firstDayOf = (date: string | undefined): Day | null =>
  [date ?? "", `${date}-01`, `${date}-01-01`].find((text) => isDay(text)) ?? null;

function lastDayOf(date: string): Day | null {
  const from = firstDayOf(date);
  if (from === null || date === from) return from;
  const year = Number(date.slice(0, 4));
  const inMonth = periodsIn(fiscalYear(year), "month").find((month) => month.from === from);
  return date.length === 4 ? fiscalYear(year).to : (inMonth?.to ?? from);
}

function notDone(row: Row): Draft {
  return {
    rule: "not-done",
    score: pointsFor(row.weight, none, places(row)),
    open: null,
    needsReason: true,
    why: sentence(opening(row, { zh: "没有完成", en: "not done" }), { zh: "得0分", en: "0 points" }),
  };
}

function late(row: Row, from: Day, due: Day, done: Day): Draft {
  const days = daysIn({ from: addDays(due, 1), to: done });
  const planned = Math.max(1, daysIn({ from, to: due }));
  const byDays = row.pack.quantity.late.value === "by-days";
  const share = byDays ? shareOf(decimal(planned - days), decimal(planned)) : none;
  const score = pointsFor(row.weight, share, places(row));
  const sum = byDays ? `${plain(row.weight)}×(1−${days}÷${planned})=${score}` : score;
  return {
    rule: "late",
    score,
    open: anyPoints(row),
    needsReason: true,
    why: sentence(opening(row, { zh: done, en: done }), {
      zh: `逾期${days}天，建议得分${sum}，由人确认`,
      en: `${days} days late, points proposed ${sum}, to be confirmed by a person`,
    }),
  };
}
