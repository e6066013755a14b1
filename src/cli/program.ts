import { Argument, Command as Commander, Option } from "commander";
import type { Context } from "./context.ts";
import type { Args, Command, OptionShape, OptionShapes } from "./kit.ts";
import { commandHelp, everyOption, programHelp } from "./show/help.ts";

export type Chosen = { readonly command: Command; readonly args: Args<OptionShapes> };

const attribute = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function optionOf(name: string, shape: OptionShape): Option {
  const option = new Option(`--${name}${shape.value === undefined ? "" : ` <${shape.value}>`}`);
  if (shape.choices) option.choices(shape.choices);
  if (shape.fallback !== undefined) option.default(shape.fallback);
  return option.makeOptionMandatory(shape.required === true);
}

/**
 * Parses a command line and gives what was chosen; null where help or the version was printed instead. Throws
 * commander's own errors.
 */
export async function parse(
  argv: readonly string[],
  commands: readonly Command[],
  context: Context,
  version: string,
): Promise<Chosen | null> {
  const page = { lang: context.lang, paint: context.paint, width: context.width };
  let chosen: Chosen | null = null;
  // Options every command takes are the program's: commander finds them before and after the command's name.
  const program = new Commander("duixian")
    .addOption(optionOf("json", everyOption.json))
    .addOption(optionOf("lang", everyOption.lang))
    .version(version, "-V, --version")
    .helpOption("-h, --help")
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ formatHelp: () => programHelp(page, commands) })
    .configureOutput({
      writeOut: (text) => void context.io.stdout.write(text),
      writeErr: (text) => void context.io.stderr.write(text),
      outputError: () => undefined,
      getOutHasColors: () => context.color,
      getErrHasColors: () => context.color,
    });
  for (const command of commands) {
    const part = program
      .command(command.name)
      .configureHelp({ formatHelp: () => commandHelp(page, command) });
    for (const { name, required, variadic } of command.arguments ?? []) {
      const inside = variadic ? `${name}...` : name;
      part.addArgument(new Argument(required ? `<${inside}>` : `[${inside}]`));
    }
    const options = Object.entries(command.options ?? {});
    for (const [name, shape] of options) part.addOption(optionOf(name, shape));
    part.action(() => {
      const given: { readonly [name: string]: string | boolean | undefined } = part.opts();
      const values = options.map(([name, shape]) => {
        const value = given[attribute(name)];
        return [name, shape.value === undefined ? value === true : value];
      });
      chosen = { command, args: { operands: part.args, options: Object.fromEntries(values) } };
    });
  }
  await program.parseAsync(argv, { from: "user" });
  return chosen;
}
