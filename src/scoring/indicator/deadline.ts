import { addDays, type Day, daysIn, decimal, dueDay, firstDayOf, isDay, plain, type TargetOf } from "#values";
import {
  anyPoints,
  type Draft,
  fullPoints,
  needsPerson,
  nothingHappened,
  places,
  type Row,
} from "./draft.ts";
import { none, pointsFor, shareOf } from "./exact.ts";
import { scoreShareDone } from "./figure.ts";
import { isNumber, scoreCounted } from "./schedule.ts";
import { opening, sentence } from "./sentence.ts";
import { isShare } from "./units.ts";

/** 2023年12月31日前: on or before the day is met; later, the pack proposes points and a person decides. */
export function scoreDeadline(row: Row, target: TargetOf<"deadline">): Draft {
  const { value, unit, met, parts } = row.attainment;
  if (isShare(unit)) return scoreShareDone(row);
  const { whole, done } = parts;
  if (isNumber(whole) && isNumber(done) && whole !== "0" && met === false) {
    if (whole === "1" && value === null) return notDone(row);
    // Several things due by one day: the share done by it, and a person confirms.
    if (whole !== "1") return { ...scoreCounted(row, done, whole), open: anyPoints(row) };
  }
  return value === null ? nothingHappened(row) : scoreDay(row, target, value);
}

function scoreDay(row: Row, target: TargetOf<"deadline">, done: string): Draft {
  const opened = opening(row, { zh: done, en: done });
  const person = (zh: string, en: string) => needsPerson(row, sentence(opened, { zh, en }));
  const inTime: Draft = {
    rule: "on-time",
    score: fullPoints(row),
    open: null,
    needsReason: false,
    why: sentence(opened, {
      zh: `按期，得满分${plain(row.weight)}分`,
      en: `in time: full ${plain(row.weight)} points`,
    }),
  };
  const [first, last] = [target.date === undefined ? null : firstDayOf(target.date), dueDay(target)];
  if (first === null || last === null || !isDay(done))
    return row.attainment.met
      ? inTime
      : person("目标没有写明日期，由人评定", "the target names no day, a person judges");
  if (target.comparator === ">=" || target.comparator === ">")
    return done >= first
      ? inTime
      : person("早于目标日期，由人评定", "earlier than the target day, a person judges");
  return done <= last
    ? inTime
    : late(row, target.from === undefined ? row.attainment.window.from : firstDayOf(target.from), last, done);
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
  const left = row.pack.quantity.late.value === "by-days" ? Math.max(0, planned - days) : 0;
  const score = pointsFor(
    row.weight,
    left > 0 ? shareOf(decimal(left), decimal(planned)) : none,
    places(row),
  );
  const sum = left > 0 ? `${plain(row.weight)}×(1−${days}÷${planned})=${score}` : score;
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
