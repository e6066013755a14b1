import type { Form, Indicator } from "#model";
import { Decimal, decimal, plain } from "#values";

/** Points as printed: 10, 10.00, 10分, 10%; null where the cell is blank, a dash or words. */
export function pointsIn(text: string | null | undefined): Decimal | null {
  const digits = (text ?? "").normalize("NFKC").replace(/[\s,%分]/g, "");
  return /^\d+(?:\.\d+)?$/.test(digits) ? decimal(digits) : null;
}

/** A row with its points; null where weight or score is not printed as a figure. */
export type Scored = { readonly weight: Decimal; readonly score: Decimal; readonly lost: Decimal };
export function scoredOf({ weight, score }: Pick<Indicator, "weight" | "score">): Scored | null {
  const [most, got] = [pointsIn(weight), pointsIn(score)];
  return most && got ? { weight: most, score: got, lost: most.sub(got) } : null;
}

/** Where every row is marked out of 100 and weighted afterwards, scores and weights are no like figures. */
export function markedOutOfHundred(form: Form): boolean {
  const known = marked.get(form);
  if (known !== undefined) return known;
  const is = exceedsThroughout(form);
  marked.set(form, is);
  return is;
}

/** Asked for every row; forms never change. */
const marked = new WeakMap<Form, boolean>();

function exceedsThroughout(form: Form): boolean {
  const rows = form.indicators.flatMap((row) => scoredOf(row) ?? []);
  const above = rows.filter(({ lost }) => lost.lt(0));
  return above.length >= 2 && above.length * 2 > rows.length && rows.every(({ score }) => score.lte(100));
}

export const sumOf = (figures: readonly Decimal[]): Decimal =>
  figures.reduce((sum, figure) => sum.add(figure), new Decimal(0));

/** Points or a percentage as a sentence prints them: two decimals at most, no trailing zeros. */
export const short = (figure: Decimal): string => plain(figure.toDecimalPlaces(2));
