import type { CommanderError } from "commander";
import { Fault, nearestName } from "#model/faults";
import type { Command, Lang, Words } from "./kit.ts";
import { everyOption } from "./show/help.ts";

/** What was asked of every command alike, read before parsing: help and refusals speak that language too. */
export function askedOf(
  argv: readonly string[],
  env: { readonly [name: string]: string | undefined },
): { readonly lang: Lang; readonly json: boolean } {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.lastIndexOf("--lang");
  const inline = words.findLast((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const asked = (at >= 0 ? words[at + 1] : inline) ?? env.DUIXIAN_LANG;
  return { lang: asked?.toLowerCase().startsWith("en") ? "en" : "zh", json: words.includes("--json") };
}

const helpOf = (command: Command | undefined) =>
  command ? `duixian ${command.name} --help` : "duixian --help";

function didYouMean(near: string | null): Words {
  return near === null ? { zh: "", en: "" } : { zh: `，是否要用 ${near}？`, en: `; did you mean ${near}?` };
}

/**
 * A refusal of commander's in our two languages. It carries only its code and an English sentence, from which the
 * quoted word is taken.
 */
export function usageFault(
  error: CommanderError,
  commands: readonly Command[],
  command: Command | undefined,
): Fault {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const word = quoted.startsWith("--") ? (quoted.split(" ")[0] ?? "") : quoted;
  const see = helpOf(command);
  const ask = (zh: string, en: string) => new Fault("usage", `${zh}。用法见 ${see}`, `${en}. See ${see}`);
  switch (error.code) {
    case "commander.unknownCommand": {
      const near = didYouMean(
        nearestName(
          word,
          commands.map(({ name }) => name),
        ),
      );
      return near.zh === ""
        ? ask(`没有命令 ${word}`, `There is no command ${word}`)
        : new Fault("usage", `没有命令 ${word}${near.zh}`, `There is no command ${word}${near.en}`);
    }
    case "commander.unknownOption": {
      const options = Object.keys({ ...command?.options, ...everyOption }).map((name) => `--${name}`);
      const near = didYouMean(word.startsWith("--") ? nearestName(word, options) : null);
      if (near.zh !== "")
        return new Fault("usage", `没有选项 ${word}${near.zh}`, `There is no option ${word}${near.en}`);
      return command?.arguments?.length
        ? ask(
            `没有选项 ${word}；若它是参数，请写在 -- 之后`,
            `There is no option ${word}; if it is an operand, write it after --`,
          )
        : ask(`没有选项 ${word}`, `There is no option ${word}`);
    }
    case "commander.missingArgument":
      return ask(`缺少参数 ${word}`, `The operand ${word} is missing`);
    case "commander.optionMissingArgument":
      return ask(`选项 ${word} 后面缺少取值`, `The option ${word} needs a value`);
    case "commander.missingMandatoryOptionValue":
      return ask(`缺少必填选项 ${word}`, `The option ${word} is required`);
    case "commander.invalidArgument": {
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? "";
      const choices = /Allowed choices are ([^.]*)\./.exec(error.message)?.[1]?.split(", ") ?? [];
      return new Fault(
        "usage",
        `选项 ${word} 不能取 ${value}，只能取 ${choices.join("、")}`,
        `The option ${word} cannot be ${value}; it takes ${choices.join(", ")}`,
      );
    }
    case "commander.excessArguments":
      return ask("参数太多", "There are too many operands");
    default:
      return ask("用法有误", "This is not how it is used");
  }
}
