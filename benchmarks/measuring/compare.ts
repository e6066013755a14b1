import { type Benchmark, type Setup, say } from "../benchmark.ts";
import { least, type Time, timed } from "./clock.ts";

export type Compared = { readonly product: Time; readonly other: Time; readonly rounds: number };

/** Both sides in this one process, in turns, so that what disturbs the machine disturbs both. */
export async function compare(benchmark: Benchmark, setup: Setup): Promise<Compared> {
  const product = await benchmark.openProduct(setup);
  const other = await benchmark.openOther(setup);
  try {
    for (let turn = 0; turn < benchmark.warmUps; turn++)
      benchmark.agree(await product.run(), await other.run());
    const products: Time[] = [];
    const others: Time[] = [];
    for (let turn = 1; turn <= benchmark.rounds; turn++) {
      const ours = await timed(product);
      const theirs = await timed(other);
      benchmark.agree(ours.out, theirs.out);
      products.push(ours);
      others.push(theirs);
      say(
        `round ${turn} of ${benchmark.rounds}: ${ours.wall.toFixed(1)} ms against ${theirs.wall.toFixed(1)} ms`,
      );
    }
    return { product: least(products), other: least(others), rounds: benchmark.rounds };
  } finally {
    product.close?.();
    other.close?.();
  }
}
