import { commands } from "./commands/commands.gen.ts";
import type { Io } from "./context.ts";
import { type ExitCode, runCommands } from "./run.ts";

export type { Context, Io } from "./context.ts";
export { type Args, type Command, defineCommand, type Lang, type Words } from "./kit.ts";
export { commandsPage } from "./page.ts";
export type { ExitCode } from "./run.ts";

/** Runs one `duixian` command line (without the program's own name) and gives its exit code. */
export const runCli = (argv: readonly string[], io: Io): Promise<ExitCode> => runCommands(argv, io, commands);
