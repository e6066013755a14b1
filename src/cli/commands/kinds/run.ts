import { kinds } from "#evidence";
import type { FieldShape, KindShape } from "#model";
import type { Context } from "../../context.ts";
import type { Words } from "../../kit.ts";
import { showCatalogue } from "../../show/catalogue.ts";
import { table } from "../../show/table.ts";

function typeWords({ type, unit }: FieldShape): Words {
  const of = unit ? { zh: `（${unit}）`, en: ` (${unit})` } : { zh: "", en: "" };
  switch (type.is) {
    case "text":
      return { zh: "文字", en: "text" };
    case "word":
      return { zh: `其一：${type.words.join("、")}`, en: `one of: ${type.words.join(", ")}` };
    case "integer":
      return { zh: `整数${of.zh}`, en: `integer${of.en}` };
    case "decimal":
      return { zh: `小数${of.zh}`, en: `decimal${of.en}` };
    case "money":
      return { zh: "金额（元）", en: "money (yuan)" };
    case "yes-no":
      return { zh: "是或否", en: "yes or no" };
    case "instant":
      return { zh: "时刻", en: "date and time" };
    case "day":
      return { zh: "日期", en: "day" };
    case "month":
      return { zh: "月份", en: "month" };
  }
}

function fieldTable({ say, lang, width, paint }: Context, { fields, key }: KindShape): string {
  return table(
    [
      { head: say({ zh: "字段", en: "field" }) },
      { head: say({ zh: "名称", en: "label" }), least: 8 },
      { head: say({ zh: "类型", en: "type" }), least: 8 },
      { head: say({ zh: "要求", en: "needs" }), least: 6 },
      { head: say({ zh: "可用的列名", en: "accepted headers" }), least: 12 },
    ],
    fields.map((field) => {
      const needs: Words[] = [];
      if (key.includes(field.name)) needs.push({ zh: "主键", en: "key" });
      if (field.required) needs.push({ zh: "必填", en: "required" });
      if (field.personal) needs.push({ zh: "个人信息", en: "personal" });
      if (field.withheld) needs.push({ zh: "不逐行列示", en: "never listed" });
      return [
        field.name,
        lang === "zh" ? field.label : field.labelEn,
        say(typeWords(field)),
        needs.map(say).join(lang === "zh" ? "、" : ", "),
        field.aliases.join(lang === "zh" ? "、" : ", "),
      ];
    }),
    width,
    paint,
  );
}

export const run = (context: Context, ids: readonly string[]): 0 => {
  const { say, lang } = context;
  const named = ({ name, nameEn }: KindShape) => (lang === "zh" ? name : nameEn);
  return showCatalogue(
    context,
    {
      noun: { zh: "证据种类", en: "kind of evidence" },
      key: "kinds",
      units: kinds,
      heads: [
        { zh: "编号", en: "id" },
        { zh: "名称", en: "name" },
        { zh: "用途", en: "duty" },
      ],
      row: (kind) => [kind.id, named(kind), kind.duty],
      explain: (kind) => ({
        title: named(kind),
        facts: [
          [say({ zh: "用途", en: "duty" }), kind.duty],
          [say({ zh: "计入日期", en: "dated by" }), kind.observed],
        ],
        more: fieldTable(context, kind),
      }),
      json: (kind) => kind,
    },
    ids,
  );
};
