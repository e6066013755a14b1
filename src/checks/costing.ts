import { Decimal, decimal } from "#values";

/** One sum of money written in 测算依据: where it stands, and what it comes to in 元. */
type Sum = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly yuan: Decimal;
  /** Half of its last printed place, in 元: how far rounding may have moved it. */
  readonly slack: Decimal;
};
/** "10人×0.5万元×12月=60万元": the factors multiplied, and the result the text gives, if it does. */
export type Product = Sum & { readonly computed: Decimal; readonly given: Decimal | null };

export type Costing = {
  /** The parts that are to be added up, one for each item; empty where the text does not list any. */
  readonly items: readonly Sum[];
  /** Items from which no one sum can be read, by number. */
  readonly silent: readonly number[];
  /** 以上合计 …: the total the text itself states. */
  readonly stated: Sum | null;
  readonly products: readonly Product[];
  /** Everything in 元 that may bear witness to an amount: sums, their total, the stated total; no unit prices. */
  readonly witnesses: readonly Decimal[];
  /** Ends in 等: the list says itself that it is not complete. */
  readonly open: boolean;
  /** It gives sums for two or more years. */
  readonly byYear: boolean;
};

const scales = {
  元: 1,
  百元: 100,
  千元: 1_000,
  万元: 10_000,
  万: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};
// Every repetition is bounded and no number is tried again from its middle: a field may be long and written in malice.
const digits = String.raw`(?<![\d.,])\d[\d,]{0,24}(?:\.\d{1,8})?`;
const units = "亿元|百万元|万元|千元|百元|元";
const money = new RegExp(String.raw`(${digits})\s{0,2}(${units}|万(?![\d条人个次户份家亩平套台件]))`, "g");
const word = String.raw`[\p{Script=Han}A-Za-z²㎡·]`;
const factor = String.raw`${digits}\s{0,2}(?:%|${units}|${word}{0,4})(?:\s{0,2}\/\s{0,2}${word}{1,5}){0,3}`;
const times = String.raw`\s{0,2}[×xX*＊✕]\s{0,2}`;
const result = String.raw`\s{0,2}[=＝]\s{0,2}${digits}\s{0,2}(?:亿元|万元|千元|元)`;
const product = new RegExp(`${factor}(?:${times}${factor}){1,6}(?:${result})?`, "gu");
const numbered = /(?:^|[\s;；。:：，,])(?:（(\d{1,2})）|\((\d{1,2})\)|(\d{1,2})[.、．](?!\d))/g;
const totalWord = /(?:以上|总共|总计|共计|合计|合共|总额为?|总金额为?)[^\d。；;]{0,6}$/;
const partWord = /(?:其中|包括|包含)[^。；;]*$/;
/** Words by which a sentence tells of sums that are not to be added up: 合同总价500万元，本年支付200万元. */
const severalKinds =
  /总价|总额|总投资|合同金额|已支?付|累计|剩余|本年|当年|上年|往年|预算|财政|控制|不超过|限额|20\d\d/;
const perUnit = /^\s?\/(?!\s?年)/;
const ownTotal = /(?:合|合计|合共|共|共计|小计|计)\s*$/;
const priceWord = /(?:每[^，,。；;元]{0,4}|单价[^，,。；;\d]{0,3}|标准[^，,。；;\d]{0,4}|人均|均价)$/;

const plainNumber = (digits: string) => decimal(digits.replaceAll(",", ""));

const slackOf = (digits: string, scale: number) =>
  decimal(scale)
    .div(decimal(10).pow(plainNumber(digits).decimalPlaces()))
    .div(2);

function sumsIn(text: string): readonly Sum[] {
  return [...text.matchAll(money)].map((match) => {
    const [whole, digits = "0", unit = "元"] = match;
    const scale = scales[unit as keyof typeof scales];
    return {
      from: match.index,
      to: match.index + whole.length,
      text: whole,
      yuan: plainNumber(digits).mul(scale),
      slack: slackOf(digits, scale),
    };
  });
}

/** A factor in money, a percentage or a bare count, as a number of 元 or of things. */
function factorOf(text: string): Decimal {
  const [, digits = "0", unit = ""] =
    /^(\d[\d,]{0,24}(?:\.\d{1,8})?)\s{0,2}(%|亿元|百万元|万元|千元|百元|元)?/.exec(text.trim()) ?? [];
  if (unit === "%") return plainNumber(digits).div(100);
  return plainNumber(digits).mul(unit in scales ? scales[unit as keyof typeof scales] : 1);
}

/** Products with exactly one factor in money; others are quantities and say nothing about amounts. */
function productsIn(text: string): readonly Product[] {
  return [...text.matchAll(product)].flatMap((match) => {
    const [left = "", right] = match[0].split(/[=＝]/);
    const factors = left.split(/[×xX*＊✕]/);
    if (factors.filter((each) => /元/.test(each.split("/")[0] ?? "")).length !== 1) return [];
    const computed = factors.map(factorOf).reduce((all, each) => all.mul(each), decimal(1));
    const given = right === undefined ? null : factorOf(right);
    const from = match.index;
    const slack = right === undefined ? decimal(0) : (sumsIn(right)[0]?.slack ?? decimal(0));
    const to = from + match[0].length;
    return [{ from, to, text: match[0], yuan: given ?? computed, slack, computed, given }];
  });
}

/** Starts of the numbered items 1, 2, 3 …; empty where the numbers do not run on from 1. */
function itemStarts(text: string): readonly number[] {
  const found = [...text.matchAll(numbered)].map((match) => ({
    number: Number(match[1] ?? match[2] ?? match[3]),
    at: match.index + match[0].length,
  }));
  const starts: number[] = [];
  for (const { number, at } of found) if (number === starts.length + 1) starts.push(at);
  return starts.length >= 2 ? starts : [];
}

/**
 * Reads the arithmetic of a 测算依据: 299.6万元, "2人×15万元=30万元", numbered items, 以上合计. What follows 其中 is
 * part of an item and not added again. It reads what is written and supplies nothing.
 */
export function readCosting(written: string): Costing {
  const text = written.replace(/[０-９．，％]/g, (sign) => (sign === "，" ? "，" : sign.normalize("NFKC")));
  const products = productsIn(text);
  const inProduct = (sum: Sum) => products.some(({ from, to }) => sum.from >= from && sum.to <= to);
  const single = sumsIn(text).filter(
    (sum) => !inProduct(sum) && !perUnit.test(text.slice(sum.to, sum.to + 3)),
  );
  const sums: Sum[] = [...products, ...single].sort((a, b) => a.from - b.from);
  const before = (sum: Sum) => text.slice(Math.max(0, sum.from - 30), sum.from);
  const starts = itemStarts(text);

  const last = starts.at(-1) ?? 0;
  const stated =
    sums.findLast(
      (sum) =>
        totalWord.test(before(sum)) &&
        sum.from > last &&
        sums.some((other) => other.from < sum.from && other.from >= last),
    ) ?? null;
  const own = sums.filter((sum) => sum !== stated);
  const silent: number[] = [];
  const end = stated?.from ?? text.length;
  const parts = starts.length ? starts : [0, ...[...text.matchAll(/[；;。]/g)].map(({ index }) => index + 1)];
  const items = parts.flatMap((start, index) => {
    const until = Math.min(parts[index + 1] ?? text.length, end);
    const within = own.filter(
      (sum) =>
        sum.from >= start && sum.to <= until && !partWord.test(before(sum)) && !priceWord.test(before(sum)),
    );
    const whole = within.find((sum) => ownTotal.test(before(sum)));
    if (whole) return [whole];
    const unclear = within.length > 1 && (starts.length > 0 || severalKinds.test(text.slice(start, until)));
    if (unclear || (starts.length && !within.length)) silent.push(index + 1);
    return unclear ? [] : within;
  });

  const added = items.reduce((all, { yuan }) => all.add(yuan), decimal(0));
  return {
    items,
    silent,
    stated,
    products,
    witnesses: [
      ...sums.filter((sum) => !priceWord.test(before(sum))).map(({ yuan }) => yuan),
      ...(items.length > 1 ? [added] : []),
    ],
    open: /等[。.]?\s*$/.test(text),
    byYear: new Set(items.flatMap((item) => yearBefore(text, item, starts) ?? [])).size > 1,
  };
}

/** The year an item begins with, such as 2022 in "1. 2022年度将支付299.6万元". */
function yearBefore(text: string, item: Sum, starts: readonly number[]): string | null {
  const start = starts.findLast((each) => each <= item.from) ?? 0;
  return /(20\d\d)(?:\s?[-—~至]\s?20\d\d)?\s?年/.exec(text.slice(start, item.from))?.[1] ?? null;
}

export const sumOf = (items: readonly Sum[]): Decimal =>
  items.reduce((all, { yuan }) => all.add(yuan), new Decimal(0));
