import type { Paint } from "../context.ts";
import type { Command, Lang, OptionShape, Words } from "../kit.ts";
import { columns, hang, padEnd } from "./text.ts";

type Page = { readonly lang: Lang; readonly paint: Paint; readonly width: number };

/** Options every command takes. */
export const everyOption = {
  json: { help: { zh: "以 JSON 输出", en: "print JSON" } },
  lang: {
    value: "LANG",
    choices: ["zh", "en"],
    help: {
      zh: "输出语言，也可设环境变量 DUIXIAN_LANG（默认 zh）",
      en: "language of the output, or set DUIXIAN_LANG (default zh)",
    },
  },
  help: { help: { zh: "显示帮助", en: "show help" } },
} as const satisfies { readonly [name: string]: OptionShape };

const heads = {
  usage: { zh: "用法", en: "Usage" },
  commands: { zh: "命令", en: "Commands" },
  arguments: { zh: "参数", en: "Arguments" },
  options: { zh: "选项", en: "Options" },
  examples: { zh: "示例", en: "Examples" },
  exits: { zh: "退出码", en: "Exit codes" },
} as const satisfies { readonly [name: string]: Words };

const exits: readonly (readonly [string, Words])[] = [
  ["0", { zh: "一切正常", en: "all is well" }],
  ["1", { zh: "有达到所问程度的问题，或有目标未完成", en: "findings or missed targets at the asked level" }],
  ["2", { zh: "输入或用法有误", en: "bad input or usage" }],
  ["3", { zh: "程序自身故障", en: "a fault of our own" }],
];

const operandOf = (argument: { name: string; required?: boolean; variadic?: boolean }): string => {
  const name = argument.variadic ? `${argument.name}…` : argument.name;
  return argument.required ? name : `[${name}]`;
};

const flagsOf = (name: string, option: OptionShape): string =>
  `--${name}${option.value === undefined ? "" : ` ${option.choices?.join("|") ?? option.value}`}`;

function rows(page: Page, entries: readonly (readonly [string, string])[]): string {
  const lead = Math.min(34, Math.max(...entries.map(([term]) => columns(term))));
  return entries
    .map(([term, about]) =>
      columns(term) > lead
        ? `  ${page.paint.cyan(term)}\n${hang(" ".repeat(lead + 4), about, page.width)}`
        : hang(`  ${page.paint.cyan(padEnd(term, lead))}  `, about, page.width),
    )
    .join("\n");
}

function section(page: Page, head: Words, body: string): string {
  return `${page.paint.bold(head[page.lang])}${page.lang === "zh" ? "：" : ":"}\n${body}\n`;
}

function optionRows(page: Page, options: { readonly [name: string]: OptionShape }): string {
  return rows(
    page,
    Object.entries(options).map(([name, option]) => {
      const fallback =
        option.fallback === undefined
          ? ""
          : { zh: `（默认 ${option.fallback}）`, en: ` (default ${option.fallback})` }[page.lang];
      const needed = option.required ? { zh: "（必填）", en: " (required)" }[page.lang] : "";
      return [flagsOf(name, option), option.help[page.lang] + fallback + needed] as const;
    }),
  );
}

const last = Number.MAX_SAFE_INTEGER;
const byStep = (a: Command, b: Command): number =>
  (a.step ?? last) - (b.step ?? last) || (a.name < b.name ? -1 : 1);

/** Help for the program: what it is, its commands, its exit codes. */
export function programHelp(page: Page, commands: readonly Command[]): string {
  const about = {
    zh: "兑现：把申报的绩效目标变成可核验的事实。",
    en: "Duixian makes every declared budget performance target provable.",
  };
  const usage = { zh: "duixian [选项] 命令 …", en: "duixian [options] command …" };
  const more = {
    zh: "查看某个命令的帮助：duixian 命令 --help",
    en: "Help on one command: duixian command --help",
  };
  return [
    `${hang("", about[page.lang], page.width)}\n`,
    section(page, heads.usage, `  ${usage[page.lang]}`),
    section(
      page,
      heads.commands,
      rows(
        page,
        [...commands]
          .sort(byStep)
          .map((command) => [
            [command.name, ...(command.arguments ?? []).map(operandOf)].join(" "),
            command.summary[page.lang],
          ]),
      ),
    ),
    section(
      page,
      heads.options,
      optionRows(page, {
        ...everyOption,
        version: { help: { zh: "显示版本", en: "show the version" } },
      }),
    ),
    section(
      page,
      heads.exits,
      rows(
        page,
        exits.map(([code, meaning]) => [code, meaning[page.lang]]),
      ),
    ),
    more[page.lang],
    "",
  ].join("\n");
}

/** Help for one command. */
export function commandHelp(page: Page, command: Command): string {
  const operands = command.arguments ?? [];
  const usage = [
    "duixian",
    command.name,
    { zh: "[选项]", en: "[options]" }[page.lang],
    ...operands.map(operandOf),
  ];
  const parts = [
    `${hang("", command.summary[page.lang], page.width)}\n`,
    section(page, heads.usage, `  ${usage.join(" ")}`),
  ];
  if (command.details) parts.push(`${hang("", command.details[page.lang], page.width)}\n`);
  if (operands.length)
    parts.push(
      section(
        page,
        heads.arguments,
        rows(
          page,
          operands.map((argument) => [operandOf(argument), argument.help[page.lang]]),
        ),
      ),
    );
  parts.push(section(page, heads.options, optionRows(page, { ...command.options, ...everyOption })));
  if (command.examples?.length)
    parts.push(section(page, heads.examples, command.examples.map((line) => `  ${line}`).join("\n")));
  return parts.join("\n");
}
