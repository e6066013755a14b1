import { marks, packs, type RulePack } from "#scoring";
import type { Context } from "../../context.ts";
import { showCatalogue } from "../../show/catalogue.ts";
import { table } from "../../show/table.ts";
import { settingsOf } from "./settings.ts";

function settingTable({ say, width, paint }: Context, pack: RulePack): string {
  return table(
    [
      { head: say({ zh: "项目", en: "setting" }), least: 8, most: 20 },
      { head: say({ zh: "取值", en: "value" }), least: 8 },
      { head: say({ zh: "出处", en: "source" }), least: 12 },
      { head: say({ zh: "可靠程度", en: "how sure" }), least: 8, most: 20 },
    ],
    settingsOf(pack).map(({ about, value, source, mark }) => [
      say(about),
      say(value),
      source,
      say(marks[mark]),
    ]),
    width,
    paint,
  );
}

export const run = (context: Context, ids: readonly string[]): 0 => {
  const { say } = context;
  const units: readonly RulePack[] = packs;
  return showCatalogue(
    context,
    {
      noun: { zh: "规则包", en: "pack" },
      key: "packs",
      units,
      heads: [
        { zh: "编号", en: "id" },
        { zh: "版本", en: "version" },
        { zh: "名称", en: "name" },
        { zh: "要点", en: "in short" },
      ],
      row: ({ id, version, name, duty }) => [id, version, say(name), say(duty)],
      explain: (pack) => ({
        title: say(pack.name),
        facts: [
          [say({ zh: "版本", en: "version" }), pack.version],
          [say({ zh: "要点", en: "in short" }), say(pack.duty)],
          [say({ zh: "依据", en: "basis" }), pack.basis.join("\n")],
        ],
        more: settingTable(context, pack),
      }),
      json: (pack) => pack,
    },
    ids,
  );
};
