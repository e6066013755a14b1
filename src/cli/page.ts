import { createColors } from "picocolors";
import { commands } from "./commands/commands.gen.ts";
import { commandHelp, programHelp } from "./show/help.ts";

/** docs/commands.md: what `duixian --help` and each command's help say, in both languages. */
export function commandsPage(): string {
  const page = (lang: "zh" | "en") => ({ lang, paint: createColors(false), width: 100 });
  const block = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  return [
    "# 命令 · Commands\n",
    "由 `npm run docs` 按各命令自身的说明生成，请勿手改。Written by `npm run docs` from what the commands say of themselves.\n",
    block(programHelp(page("zh"), commands)),
    block(programHelp(page("en"), commands)),
    ...commands.flatMap((command) => [
      `## ${command.name}\n`,
      block(commandHelp(page("zh"), command)),
      block(commandHelp(page("en"), command)),
    ]),
  ].join("\n");
}
