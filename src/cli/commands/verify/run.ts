import { verifyBundle } from "#casework";
import type { Context } from "../../context.ts";

export async function run(context: Context, path: string): Promise<0 | 1> {
  const progress = context.progress({ zh: "重新计算", en: "Counting again" });
  const { seal, about, entries, recomputed, differences } = await verifyBundle(path, progress.update).finally(
    progress.done,
  );
  const { say, paint } = context;
  if (context.json)
    context.outJson({
      about: about && { unit: about.unit, year: about.year, asOf: about.asOf, synthetic: about.synthetic },
      verified: differences.length === 0,
      seal,
      entries,
      recomputed,
      differences: differences.map(({ where, what }) => ({ where, what: say(what) })),
    });
  else {
    if (about)
      context.out(
        paint.bold(
          say({
            zh: `${about.unit}  ${about.year} 年度  截至 ${about.asOf}${about.synthetic ? "  模拟数据" : ""}`,
            en: `${about.unit}, ${about.year}, as of ${about.asOf}${about.synthetic ? ", synthetic data" : ""}`,
          }),
        ),
      );
    for (const { where, what } of differences)
      context.out(`${paint.red("✗")} ${where}${context.lang === "zh" ? "：" : ": "}${say(what)}`);
    const sound =
      differences.length === 0
        ? paint.green(
            say({
              zh: `✓ 核验通过：${entries} 个文件与封存时一致，${recomputed} 个指标重新计算结果相同。`,
              en: `✓ Verified: ${entries} files are as sealed, ${recomputed} indicators were counted again with the same result.`,
            }),
          )
        : paint.red(
            say({
              zh: `✗ 核验不通过：${differences.length} 处不同。`,
              en: `✗ Not verified: ${differences.length} differences.`,
            }),
          );
    context.out(sound);
    if (seal)
      context.out(
        say({
          zh: `封签 ${seal}\n请与出具方另行告知的封签（prove 的输出、盖章的报告）核对：整包换过的，只有封签对不上。`,
          en: `Seal ${seal}\nCompare it with the seal its issuer gave you by another way: a bundle exchanged as a whole shows only there.`,
        }),
      );
  }
  return differences.length === 0 ? 0 : 1;
}
