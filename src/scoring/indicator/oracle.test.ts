import fc from "fast-check";
import { expect, test } from "vitest";
import type { RulePack } from "../pack.ts";
import { packs } from "../packs/packs.gen.ts";
import { scoreIndicator } from "./score.ts";

// A second, plain implementation of the kernel: whole numbers only, written from the rules and not from the code.
// Figures are in hundredths (a, b), weights in cents (w), pass marks in percent (g).

type Asked = {
  sign: ">=" | ">" | "=" | "<=" | "<" | "implied";
  a: bigint;
  b: bigint;
  w: bigint;
  g: bigint;
  less: boolean;
};

/** Half up of n ÷ d for non-negative numbers. */
const halfUp = (n: bigint, d: bigint) => (2n * n + d) / (2n * d);

function plainPoints({ sign, a, b, w, g, less }: Asked): bigint | null {
  const wantsLess = sign === "<=" || sign === "<" || ((sign === "=" || sign === "implied") && less);
  if (a === 0n && (wantsLess || sign === "=")) return b === 0n ? w : 0n;
  if (a === 0n) return null;
  const reached = wantsLess ? b <= a : b >= a;
  if (reached) return w;
  const [n, d] = wantsLess ? [a, b] : [b, a];
  if (n * 100n < g * d) return 0n;
  return halfUp(w * (n * 100n - g * d), (100n - g) * d);
}

const cents = (n: bigint) => `${n / 100n}.${String(n % 100n).padStart(2, "0")}`;
const pack: RulePack[] = [...packs];

test.each(pack.map((one) => [one.id, one] as const))(
  "%s: both implementations give the same points",
  (_, rules) => {
    const figure = fc.oneof(fc.bigInt(0n, 400n), fc.bigInt(0n, 100_000n), fc.bigInt(0n, 10n ** 12n));
    fc.assert(
      fc.property(
        fc.constantFrom<Asked["sign"]>(">=", ">", "=", "<=", "<", "implied"),
        figure,
        figure,
        fc.oneof(fc.bigInt(1n, 2000n), fc.constantFrom(1000n, 500n, 1250n)),
        fc.boolean(),
        (sign, a, b, w, less) => {
          const points = scoreIndicator({
            indicator: {
              level1: "产出",
              level2: "数量",
              required: false,
              level3: "示例",
              target: {
                text: "示例",
                kind: "quantity",
                comparator: sign,
                value: cents(a),
                unit: "个",
                noun: "",
              },
              explanation: "",
              weight: null,
              actual: null,
              score: null,
              at: {},
            },
            attainment: {
              state: b === 0n ? "zero" : "measured",
              value: cents(b),
              unit: "个",
              window: { from: "2023-01-01", to: "2023-12-31" },
              asOf: "2023-12-31",
              met: null,
              rows: 1,
              batches: [],
              query: null,
              why: { zh: "", en: "" },
              parts: {},
            },
            weight: cents(w),
            sense: less ? "negative" : "positive",
            pack: rules,
          });
          const plain = plainPoints({ sign, a, b, w, g: BigInt(rules.quantity.gate.value), less });
          expect(points.score).toBe(plain === null ? null : cents(plain));
          if (points.score !== null) {
            expect(Number(points.score)).toBeLessThanOrEqual(Number(points.weight));
            if (Number(points.score) < Number(points.weight)) expect(points.needsReason).toBe(true);
          }
        },
      ),
      { numRuns: 4000 },
    );
  },
);

test.each(pack.map((one) => [one.id, one] as const))("%s: doing better never scores less", (_, rules) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 600 }),
      fc.boolean(),
      (a, b, c, less) => {
        const score = (value: number) => Number(plainly(rules, less ? "<=" : ">=", a, value));
        const [low, high] = b <= c ? [b, c] : [c, b];
        expect(less ? score(low) : score(high)).toBeGreaterThanOrEqual(less ? score(high) : score(low));
      },
    ),
  );
});

function plainly(rules: RulePack, comparator: ">=" | "<=", a: number, b: number): string | null {
  return scoreIndicator({
    indicator: {
      level1: "产出",
      level2: "质量",
      required: false,
      level3: "示例",
      target: { text: "示例", kind: "quantity", comparator, value: String(a), unit: "%", noun: "" },
      explanation: "",
      weight: null,
      actual: null,
      score: null,
      at: {},
    },
    attainment: {
      state: "measured",
      value: String(b),
      unit: "%",
      window: { from: "2023-01-01", to: "2023-12-31" },
      asOf: "2023-12-31",
      met: null,
      rows: 1,
      batches: [],
      query: null,
      why: { zh: "", en: "" },
      parts: {},
    },
    weight: "10",
    sense: "positive",
    pack: rules,
  }).score;
}
