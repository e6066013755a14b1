// Entry of the program: hands the process's own streams to the terminal door.
import { runCli } from "./index.ts";

// A reader that closes early (`duixian check … | head`) ends us quietly, as it does every other tool.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });

// What escapes every net (a timer, an event) is ours too: say so shortly and leave with our own code.
process.on("uncaughtException", (error) => {
  process.stderr.write(`兑现自身出错 / a fault of our own: ${error.message}\n`);
  if (process.env.DUIXIAN_DEBUG) process.stderr.write(`${error.stack ?? ""}\n`);
  process.exit(3);
});

const code = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Asked for only when read: merely touching it would open it.
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  now: () => new Date(),
});

// Native engines may keep the loop alive; what was written must be out before we leave.
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
