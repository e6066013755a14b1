import type { Words } from "#model";
import type { Context } from "./context.ts";

export type { Words } from "#model";

export type Lang = "zh" | "en";

/** An operand as help prints it: FILE, DIR, ID … A variadic one takes the rest and stands last. */
export type ArgumentShape = {
  readonly name: string;
  readonly help: Words;
  readonly required?: boolean;
  readonly variadic?: boolean;
};

/** A long option. With `value` it takes one (its name in help); without, it is a switch. */
export type OptionShape = {
  readonly help: Words;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  readonly required?: boolean;
};
export type OptionShapes = { readonly [name: string]: OptionShape };

type Given<Option extends OptionShape> = Option extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : string;
type OptionValue<Option extends OptionShape> = Option extends { readonly value: string }
  ? Option extends { readonly fallback: string } | { readonly required: true }
    ? Given<Option>
    : Given<Option> | undefined
  : boolean;

export type Args<Options extends OptionShapes> = {
  /** Operands in the order given; commander has checked that required ones are there. */
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof Options]: OptionValue<Options[Name]> };
};

/**
 * One command: light declarations only. `run` imports its work when called, so that help starts at once. It returns
 * the exit code: 0 fine, 1 findings or failed targets at the asked level. Bad input is thrown as a Fault (exit 2).
 */
export type Command<Options extends OptionShapes = OptionShapes> = {
  readonly name: string;
  /** Place in the walk from a form to a proof, 1 first; help lists commands by it, and the rest after them by name. */
  readonly step?: number;
  readonly summary: Words;
  readonly details?: Words;
  /** Command lines ready to copy. */
  readonly examples?: readonly string[];
  readonly arguments?: readonly ArgumentShape[];
  readonly options?: Options;
  run(context: Context, args: Args<Options>): Promise<0 | 1>;
};

export const defineCommand = <const Options extends OptionShapes>(
  command: Command<Options>,
): Command<Options> => command;
