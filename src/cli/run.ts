import { CommanderError } from "commander";
import { version } from "#casework/version";
import { Fault } from "#model/faults";
import { type Context, createContext, type Io } from "./context.ts";
import type { Command } from "./kit.ts";
import { parse } from "./program.ts";
import { printable } from "./show/text.ts";
import { askedOf, usageFault } from "./usage.ts";

export type ExitCode = 0 | 1 | 2 | 3;

function refuse(context: Context, fault: Fault): ExitCode {
  const message = context.say(fault);
  const lead = context.paint.red(context.say({ zh: "错误：", en: "error: " }));
  context.err(lead + printable(message));
  if (context.json) context.outJson({ error: { code: fault.code, message } });
  return 2;
}

function confess(context: Context, error: unknown): ExitCode {
  const [what = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const message = context.say({
    zh: `程序自身出错：${what}。请设环境变量 DUIXIAN_DEBUG=1 重新运行，并把输出反馈给我们。`,
    en: `A fault of our own: ${what}. Run again with DUIXIAN_DEBUG=1 and send us the output.`,
  });
  context.err(message);
  if (context.io.env.DUIXIAN_DEBUG && error instanceof Error) context.err(error.stack ?? "");
  if (context.json) context.outJson({ error: { code: "internal", message } });
  return 3;
}

/** Runs one command line in this process and gives its exit code; it never throws and never ends the process. */
export async function runCommands(
  argv: readonly string[],
  io: Io,
  commands: readonly Command[],
): Promise<ExitCode> {
  const asked = askedOf(argv, io.env);
  const context = createContext(io, asked.lang, asked.json);
  const line = argv[0] === "help" ? [...argv.slice(1, 2), "--help"] : argv;
  try {
    const chosen = await parse(line, commands, context, version());
    return chosen === null ? 0 : await chosen.command.run(context, chosen.args);
  } catch (error) {
    if (error instanceof Fault) return refuse(context, error);
    if (!(error instanceof CommanderError)) return confess(context, error);
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help") return 2;
    const named = line.find((word) => commands.some(({ name }) => name === word));
    return refuse(
      context,
      usageFault(
        error,
        commands,
        commands.find(({ name }) => name === named),
      ),
    );
  }
}
