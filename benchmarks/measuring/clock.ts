import type { Side } from "../benchmark.ts";

/** Milliseconds one run took: by the clock on the wall, and of processors (all threads of this process). */
export type Time = { readonly wall: number; readonly cpu: number };

export async function timed(side: Side): Promise<Time & { readonly out: readonly string[] }> {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const out = await side.run();
  const wall = performance.now() - begun;
  const used = process.cpuUsage(cpu);
  return { wall, cpu: (used.user + used.system) / 1000, out };
}

/** The least of each: what is left when nothing else disturbed the machine. */
export const least = (times: readonly Time[]): Time => ({
  wall: Math.min(...times.map(({ wall }) => wall)),
  cpu: Math.min(...times.map(({ cpu }) => cpu)),
});
