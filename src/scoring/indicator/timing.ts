import { addDays, type Day, daysIn, decimal, isDay, periodsIn, plain, type TargetOf } from "#values";
import { anyPoints, type Draft, fullPoints, needsPerson, places, type Row } from "./draft.ts";
import { none, pointsFor, shareOf } from "./exact.ts";
import { countPoints, scoreShareDone } from "./figure.ts";
import { opening, sentence, shown } from "./sentence.ts";
import { isShare } from "./units.ts";

const isNumber = (text: string | null | undefined): text is string => /^-?\d+(\.\d+)?$/.test(text ?? "");

/**
 * 每季度末, 按月: done on time ÷ expected (domain rules §3.3). Read from parts done/expected or numerator/denominator;
 * else a share in percent; else a count against the natural periods of the window.
 */
export function scoreSchedule(row: Row, target: TargetOf<"schedule">): Draft {
  const { parts, value, unit, window } = row.attainment;
  const done = parts.done ?? parts.numerator;
  const expected = parts.expected ?? parts.denominator;
  if (isNumber(done) && isNumber(expected)) return counted(row, done, expected);
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
  const opened = opening(row, { zh: done, en: done });
  const full = { zh: `按期，得满分${plain(row.weight)}分`, en: `in time: full ${plain(row.weight)} points` };
  const inTime: Draft = {
    rule: "on-time",
    score: fullPoints(row),
    open: null,
    needsReason: false,
    why: sentence(opened, full),
  };
  if (!target.date || !isDay(done))
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
  if (notBefore ? done >= target.date : done <= target.date) return inTime;
  if (notBefore)
    return needsPerson(
      row,
      sentence(opened, { zh: "早于目标日期，由人评定", en: "earlier than the target day, a person judges" }),
    );
  return late(row, target.from ?? row.attainment.window.from, target.date, done);
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
