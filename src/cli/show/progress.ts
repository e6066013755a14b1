import { createRequire } from "node:module";
import type { Sink } from "../context.ts";

/** `update` says how much is done (and, once known, of how much); `done` takes the bar off the screen. */
export type Progress = {
  update(done: number, total?: number, what?: string): void;
  done(): void;
};

const quietMs = 1000;

/** A bar on a terminal; elsewhere at most one plain line a second, and none for quick work. */
export const progressOn = (sink: Sink, label: string, now: () => Date, total = 0): Progress =>
  sink.isTTY ? bar(sink, label, total) : lines(sink, label, now, total);

function bar(sink: Sink, label: string, total: number): Progress {
  // Loaded only when a bar is drawn, and at once: a bar that arrives after the work helps nobody.
  const { SingleBar } = createRequire(import.meta.url)("cli-progress") as typeof import("cli-progress");
  const single = new SingleBar({
    // It needs write, isTTY and columns, which every Sink has; its types ask for a whole stream.
    stream: sink as NodeJS.WritableStream,
    format: `${label} {bar} {value}/{total} {what}`,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  });
  single.start(total, 0, { what: "" });
  return {
    update(done, newTotal, what = "") {
      if (newTotal !== undefined) single.setTotal(newTotal);
      single.update(done, { what });
    },
    done: () => single.stop(),
  };
}

function lines(sink: Sink, label: string, now: () => Date, total: number): Progress {
  let most = total;
  let last = now().getTime();
  return {
    update(done, newTotal, what = "") {
      most = newTotal ?? most;
      const time = now().getTime();
      if (time - last < quietMs) return;
      last = time;
      sink.write(`${label} ${most > 0 ? `${done}/${most}` : done} ${what}`.trimEnd().concat("\n"));
    },
    done: () => undefined,
  };
}
