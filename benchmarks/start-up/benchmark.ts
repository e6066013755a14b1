import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineBenchmark, type Side } from "../benchmark.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Makes the started process say its peak memory, in KB, as it ends. */
const tellPeak = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))",
)}`;

function started(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { stdout, stderr };
}

const starting = (args: readonly string[]): Side => ({
  run: async () => [started(args).stdout],
  memory: () => Number(/peak (\d+)/.exec(started(["--import", tellPeak, ...args]).stderr)?.[1]) / 1024,
});

export default defineBenchmark({
  product: "duixian --help",
  other: "node -e 0",
  size: 1,
  of: "start a round, in a process of its own",
  goal: 150,
  better: "lower",
  unit: "ms",
  rounds: 25,
  warmUps: 2,
  prepare: async () => undefined,
  openProduct: async () => starting(["bin/duixian.js", "--help"]),
  openOther: async () => starting(["-e", "0"]),
  agree: ([help = ""], [nothing]) => {
    if (!help.includes("prove") || nothing !== "") throw new Error("the help was not printed");
  },
});
