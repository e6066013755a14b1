import { describeTarget } from "./describe.ts";
import { parseTarget } from "./parse.ts";
import { rules } from "./rules.ts";

const cell = (text: string): string =>
  text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("*", "\\*");
const code = (text: string): string => (text === "" ? "" : `\`${text.replaceAll("|", "\\|")}\``);

/** The grammar as a page, from the examples that stand beside the rules: what is written, and how it is read. */
export function grammarPage(): string {
  const rows = rules.flatMap(({ id, title, examples }) =>
    examples.map((example) => {
      const { text: _, ...meaning } = parseTarget(example);
      const { zh, en } = describeTarget(meaning);
      return `| ${title.zh} ${title.en} | ${code(example)} | ${code(JSON.stringify(meaning, (key, value) => (key === "text" ? undefined : value)))} | ${cell(zh)} | ${cell(en)} | \`${id}\` |`;
    }),
  );
  return `<!-- Written by scripts/docs.ts from src/values/target/rules. Do not edit. -->
# 指标值的语法 The grammar of targets

一个指标值（单元格里的原文）由下列规则自上而下逐条试读，第一条读得通的为准。原文一字不改地保留；结果里的每个数都出自原文，读不出的如实说读不出，不猜。
Each cell is tried against these rules from the top; the first that can read it does. The original text is kept exactly, every figure of the result stands in the text, and what cannot be read is said to be unreadable, never guessed.

万、亿乘开，金额以元计；\`%\` 不折算；\`implied\` 表示没有写比较符号：正向指标按“不少于”、反向指标按“不超过”判断。
万 and 亿 are multiplied out and money is in 元; \`%\` stays as it is; \`implied\` means that no comparison was written: at least for 正向, at most for 反向 indicators.
日期只写到月或年的，\`date\` 也只到月或年。
Where only a month or a year is written, \`date\` holds no more than that.

| 写法 Written as | 例 Example | 读作 Read as | 中文意思 | Meaning | 规则 Rule |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}
