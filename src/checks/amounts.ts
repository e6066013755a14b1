import type { AmountField, Form } from "#model";
import { type Decimal, decimal, plain, rounded } from "#values";
import { textOf } from "./cells.ts";
import { readCosting } from "./costing.ts";

const tenThousand = decimal(10_000);

/** The figure an amount cell prints, without thousands separators; null where it is not one plain number. */
export function figureOf(form: Form, field: AmountField): Decimal | null {
  const digits = textOf(form, field)
    .normalize("NFKC")
    .replace(/[,\s]/g, "")
    .replace(/(万?元)$/, "");
  return /^\d+(\.\d+)?$/.test(digits) ? decimal(digits) : null;
}

/** Where a label says 万元 and the figure is plainly in 元 (or the reverse), and how we know. */
export type UnitSlip = {
  readonly meant: "元" | "万元";
  /** The 元 figure in 测算依据 that speaks for it; null where none does. */
  readonly witness: Decimal | null;
  /** The form's other amount, in 元, where it stands in its label's unit and is of the same order as this one in 元. */
  readonly sibling: Decimal | null;
  /** Larger than any second-level project could be. */
  readonly absurd: boolean;
};

/** 10 亿元 a year is where doubt begins, 100 亿元 is beyond any second-level project (domain rules B01). */
const doubtfulWan = decimal(100_000);
const absurdWan = decimal(1_000_000);

function nearest(candidates: readonly Decimal[], to: Decimal): Decimal | null {
  const distance = (one: Decimal) => (one.gt(to) ? one.div(to) : to.div(one));
  return candidates.reduce<Decimal | null>(
    (best, one) => (best === null || distance(one).lt(distance(best)) ? one : best),
    null,
  );
}

/** Whether the form's amounts stand in another unit than their label; null where nothing speaks against the label. */
export function unitSlip(form: Form, field: AmountField): UnitSlip | null {
  const label = form.fields[field]?.printedUnit ?? null;
  const figure = figureOf(form, field);
  if (!figure?.gt(0) || label === null) return null;
  const witnesses = readCosting(textOf(form, "costingBasis")).witnesses.filter((one) => one.gt(0));
  if (label === "万元") {
    const near = nearest(witnesses, figure);
    const small = witnesses.every((one) => one.mul(500).lte(figure.mul(tenThousand)));
    const largest = largestAlike(form, figure);
    if (largest.gte(doubtfulWan)) {
      const speaks = small && near?.div(figure).gte("0.05") && near.div(figure).lte(20);
      const witness = speaks ? near : null;
      return {
        meant: "元",
        witness,
        sibling: siblingOf(form, field, figure),
        absurd: largest.gte(absurdWan),
      };
    }
    // A figure that could be 万元 is doubted only where the costing names the same amount in 元.
    const same = small && figure.gte(10_000) && near?.sub(figure).abs().lte(figure.mul("0.1"));
    return same ? { meant: "元", witness: near, sibling: null, absurd: false } : null;
  }
  if (label === "元") {
    const exact = witnesses.find((one) => one.eq(figure.mul(tenThousand)));
    return exact && figure.lt(10_000)
      ? { meant: "万元", witness: exact, sibling: null, absurd: false }
      : null;
  }
  return null;
}

function siblingOf(form: Form, field: AmountField, figure: Decimal): Decimal | null {
  const other = field === "totalAmount" ? "annualAmount" : "totalAmount";
  const yuan = form.fields[other]?.printedUnit === "万元" ? figureOf(form, other)?.mul(tenThousand) : null;
  return yuan?.gte(figure.div(20)) && yuan.lte(figure.mul(20)) ? yuan : null;
}

/** The larger of the form's two figures, as long as they are of one order and so share one unit. */
function largestAlike(form: Form, figure: Decimal): Decimal {
  const figures = [figureOf(form, "totalAmount"), figureOf(form, "annualAmount")];
  return figures.reduce<Decimal>(
    (largest, other) => (other?.gt(largest) && other.lt(figure.mul(50)) ? other : largest),
    figure,
  );
}

/** The amount in 元 as it can be believed: by its label, or by the unit it was plainly meant in. */
export function yuanOf(form: Form, field: AmountField): Decimal | null {
  const figure = figureOf(form, field);
  const unit = unitSlip(form, field)?.meant ?? form.fields[field]?.printedUnit;
  if (!figure || (unit !== "元" && unit !== "万元")) return null;
  return unit === "万元" ? figure.mul(tenThousand) : figure;
}

/** 元 as "252.24万元", exact, no trailing zeros. */
export const wan = (yuan: Decimal): string => `${plain(yuan.div(tenThousand))}万元`;

/** 元 as an English reader wants it: "CNY 2,522,400". */
export const cny = (yuan: Decimal): string => `CNY ${grouped(plain(yuan))}`;

/** 元 as the form prints 万元: thousands grouped, two decimals or as many as it takes. */
export const printedWan = (yuan: Decimal): string => printed(yuan.div(tenThousand));
export const printed = (figure: Decimal): string =>
  grouped(figure.decimalPlaces() > 2 ? plain(figure) : rounded(figure, 2));

function grouped(digits: string): string {
  const [whole = "", part] = digits.split(".");
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? commas : `${commas}.${part}`;
}

/** 实施期限 in whole years: "3", "3年"; null where it is written otherwise. */
export function yearsOf(form: Form): number | null {
  const [, years] = /^(\d{1,2})\s*年?$/.exec(textOf(form, "periodYears").normalize("NFKC").trim()) ?? [];
  return years && Number(years) > 0 ? Number(years) : null;
}
