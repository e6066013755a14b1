import { join } from "node:path";
import { beginYear } from "#casework";
import { Fault } from "#model";
import type { Context } from "../../context.ts";

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new Fault(
    "year",
    `年度“${text}”应写成四位数字，如 2023。`,
    `The year "${text}" must be four digits, such as 2023.`,
  );
}

export async function run(
  context: Context,
  [folder = "", ...paths]: readonly string[],
  year: string,
): Promise<0> {
  const progress = context.progress({ zh: "读表", en: "Reading" }, paths.length);
  const { files, plans } = await beginYear(folder, paths, yearOf(year), progress.update).finally(
    progress.done,
  );
  const drafted = plans.flatMap(({ indicators }) => indicators).filter(({ measure }) => measure).length;
  const live = plans.reduce((sum, { indicators }) => sum + indicators.length, 0);
  if (context.json) context.outJson({ folder, files, drafted, live });
  else {
    context.out(files.map((path) => join(folder, path)).join("\n"));
    context.out(
      context.say({
        zh: `\n${live} 个指标中草拟了 ${drafted} 个的计量方式。接下来：核对 bindings/，把导出放进 evidence/ 并在 sources.yaml 登记，然后运行 duixian measure ${folder}。`,
        en: `\nMeasures were drafted for ${drafted} of ${live} indicators. Next: check bindings/, put exports into evidence/ and enter them in sources.yaml, then run duixian measure ${folder}.`,
      }),
    );
  }
  return 0;
}
