import { Fault } from "#model/faults";
import { parseTarget } from "#values";
import type { Context, Io } from "../../context.ts";

const typed = (text: string) => JSON.stringify(parseTarget(text));

/** Whole lines as they come, without their ends and without a byte-order mark; the last may lack its end. */
async function* linesOf(stdin: Io["stdin"]): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  const decode = (chunk?: string | Uint8Array) => {
    if (typeof chunk === "string") return chunk;
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new Fault(
        "input-not-utf8",
        "标准输入不是 UTF-8 文本，请先转换，例如 iconv -f GB18030 -t UTF-8。",
        "Standard input is not UTF-8 text; convert it first, for example with iconv -f GB18030 -t UTF-8.",
      );
    }
  };
  for await (const chunk of stdin) {
    const lines = (rest + decode(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? "";
    if (lines.length) yield lines;
  }
  rest += decode();
  if (rest !== "") yield [rest];
}

export async function run(context: Context, texts: readonly string[]): Promise<0> {
  const { io, out, err, say } = context;
  if (texts.length) {
    for (const text of texts) out(typed(text));
    return 0;
  }
  if (io.stdin.isTTY)
    err(
      say({
        zh: "每行输入一个指标值，按 Ctrl-D 结束。",
        en: "Type one target a line; Ctrl-D ends.",
      }),
    );
  for await (const lines of linesOf(io.stdin)) out(lines.map(typed).join("\n"));
  return 0;
}
