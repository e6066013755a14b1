import type { Window } from "#values";
import { plain } from "#values";
import type { Said } from "../said.ts";
import { dayWords, said } from "../said.ts";
import { periodStates } from "./verdict.ts";
import type { Found } from "./why.ts";

/** 2023年7月 · 2023年第3季度 · 2023-07-31 至 2023-08-06 */
function periodName({ from, to }: Window, every: string): Said {
  const [year, month = ""] = from.split("-");
  if (every === "month") return said(`${year}年${Number(month)}月`, `${year}-${month}`);
  if (every === "quarter") {
    const quarter = Math.ceil(Number(month) / 3);
    return said(`${year}年第${quarter}季度`, `${year} Q${quarter}`);
  }
  return from === to ? dayWords(from) : said(`${from} 至 ${to}`, `${from} to ${to}`);
}

function periods({ figure, obligation, gaps }: Found): Said {
  if (figure.is !== "periods") return said("", "");
  const { cut, asOf, measure } = obligation;
  const states = periodStates(figure, cut.periods, asOf, gaps);
  const names = (which: string) =>
    cut.periods
      .filter((_, i) => states[i] === which)
      .map((period) => periodName(period, measure.every ?? ""));
  const [kept, missed, open] = [names("kept"), names("missed"), names("open")];
  const due = cut.periods.length - open.length;
  const late = missed.length
    ? said(
        `；${missed.map((one) => one.zh).join("、")}未按时`,
        `; not in ${missed.map((one) => one.en).join(", ")}`,
      )
    : said("", "");
  return said(
    `已到期 ${due} 期中按时 ${kept.length} 期${late.zh}`,
    `${kept.length} of the ${due} periods due were in time${late.en}`,
  );
}

/** Names the kind that should have given the denominator; null where none is short. */
export function lacking({ figure, obligation }: Found): Said | null {
  const lacks = figure.is === "number" ? figure.lacks : undefined;
  const kind = obligation.measure.kinds.find(({ id }) => id === lacks);
  const there = obligation.measure.kinds.filter(({ id }) => id !== lacks);
  return kind
    ? said(
        `有${there.map(({ name }) => `“${name}”`).join("和")}而没有可作分母的“${kind.name}”（没有记录或合计为 0）`,
        `there are ${there.map(({ nameEn }) => nameEn).join(" and ")} but no ${kind.nameEn} to divide by (no rows, or a sum of 0)`,
      )
    : null;
}

/** What the figure is made of: 142 / 152, 11 of 12 periods, 2 of 3 assessors. */
export function detail(found: Found): Said {
  const { figure, obligation } = found;
  switch (figure.is) {
    case "number": {
      if (figure.under.lte(0)) return lacking(found) ?? said("尚无可计入的记录", "nothing to judge yet");
      if (obligation.measure.result.is === "percent") {
        const [part, whole] = [plain(figure.over.div(100)), plain(figure.under)];
        return said(`（${part} ÷ ${whole}）`, ` (${part} ÷ ${whole})`);
      }
      return obligation.measure.shape === "count"
        ? said("", "")
        : said(`（${figure.rows} 条记录）`, ` (${figure.rows} rows)`);
    }
    case "periods":
      return periods(found);
    case "day": {
      const last = figure.last === null ? null : dayWords(figure.last);
      const when = last ? said(`，最近一项于${last.zh}完成`, `, the last on ${last.en}`) : said("", "");
      return said(
        `应完成 ${figure.whole} 项，按期完成 ${figure.done} 项${when.zh}`,
        `${figure.done} of ${figure.whole} were done in time${when.en}`,
      );
    }
    case "grade": {
      const all = figure.rows;
      return figure.word === null
        ? said("尚无评议", "no assessment yet")
        : said(
            `${all} 位评议人评定为“${figure.word}”（各等次人数 ${figure.votes.join("、")}）`,
            `${all} assessors found “${figure.word}” (votes by grade ${figure.votes.join(", ")})`,
          );
    }
  }
}
