/** What a benchmark works on: a temporary folder of its own and how many rows, texts or files to take. */
export type Setup = { readonly folder: string; readonly size: number };

/** One of the two ways of doing the same work. `run` gives what came out, so that both can be held together. */
export type Side = {
  readonly run: () => Promise<readonly string[]>;
  readonly close?: () => void;
  /** Peak memory in MB of one run, where the work is done in a process of its own. */
  readonly memory?: () => number;
};

export type Benchmark = {
  /** What the two sides do, for the table. */
  readonly product: string;
  readonly other: string;
  /** How many rows, texts or files the full benchmark takes, and what they are called. */
  readonly size: number;
  readonly of: string;
  /** The ratio that is hoped for, or milliseconds where `unit` says so; null where no goal was set. */
  readonly goal: number | null;
  readonly better: "lower" | "higher";
  /** `ratio` divides the product's time by the other's; `ms` takes the difference. */
  readonly unit: "ratio" | "ms";
  readonly rounds: number;
  /** Runs of each side before the clock counts: 0 for the long ones. */
  readonly warmUps: number;
  /** Writes what both sides read. */
  readonly prepare: (setup: Setup) => Promise<void>;
  readonly openProduct: (setup: Setup) => Promise<Side>;
  readonly openOther: (setup: Setup) => Promise<Side>;
  /** Throws where the two sides did not do the same work. */
  readonly agree: (product: readonly string[], other: readonly string[]) => void;
};

export const defineBenchmark = (benchmark: Benchmark): Benchmark => benchmark;

/** Says on standard error what is going on: every step here may take longer than anybody waits in silence. */
export const say = (what: string): void => {
  process.stderr.write(`  ${what}\n`);
};
