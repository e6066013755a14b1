import type { ExitCode, Io } from "./index.ts";
import { runCli } from "./index.ts";

/** How the made-up terminal is: a pipe unless `tty` gives its columns. */
export type Setting = {
  readonly tty?: number;
  readonly stdin?: string | readonly (string | Uint8Array)[];
  readonly env?: Io["env"];
};
export type Captured = { readonly code: ExitCode; readonly out: string; readonly err: string };

/** Runs one command line in this process, for tests: no streams, no environment, and a clock that stands still. */
export async function captured(argv: readonly string[], setting: Setting = {}): Promise<Captured> {
  const written = { out: "", err: "" };
  const sink = (name: "out" | "err") => ({
    write: (text: string) => {
      written[name] += text;
    },
    ...(setting.tty === undefined ? {} : { isTTY: true, columns: setting.tty }),
  });
  const chunks = typeof setting.stdin === "string" ? [setting.stdin] : (setting.stdin ?? []);
  const code = await runCli(argv, {
    stdout: sink("out"),
    stderr: sink("err"),
    stdin: (async function* () {
      yield* chunks;
    })(),
    env: setting.env ?? {},
    now: () => new Date("2024-01-15T02:00:00Z"),
  });
  return { code, ...written };
}
