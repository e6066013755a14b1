import type { FieldShape, FieldType, KindShape } from "#model";
import { Fault, nearestName } from "#model";
import type { Said } from "./said.ts";

/** Where in the bindings something stands, in words a person can follow. */
export type Place = { readonly file: string; readonly zh: string; readonly en: string };

export const within = (at: Place, zh: string, en: string): Place => ({
  file: at.file,
  zh: `${at.zh}的 ${zh}`,
  en: `${en} of ${at.en}`,
});

/** A fault in the bindings: place first, then what is wrong and how to mend it. */
export const faultAt = (at: Place, code: string, said: Said): Fault =>
  new Fault(`bindings.${code}`, `${at.file}：${at.zh}：${said.zh}`, `${at.file}: ${at.en}: ${said.en}`);

const typeNames: { readonly [Is in FieldType["is"]]: Said } = {
  text: { zh: "文本", en: "text" },
  word: { zh: "选项", en: "a choice of words" },
  integer: { zh: "整数", en: "a whole number" },
  decimal: { zh: "小数", en: "a decimal" },
  money: { zh: "金额", en: "money" },
  "yes-no": { zh: "是否", en: "yes or no" },
  instant: { zh: "时间", en: "an instant" },
  day: { zh: "日期", en: "a day" },
  month: { zh: "月份", en: "a month" },
};
export const typeName = (type: FieldType): Said => typeNames[type.is];

const meant = (word: string, names: readonly string[]): Said => {
  const near = nearestName(word, names);
  return near === null
    ? { zh: `可用的有：${names.join("、")}。`, en: `there are: ${names.join(", ")}.` }
    : { zh: `是否应为“${near}”？`, en: `did you mean "${near}"?` };
};

/** One of the names, or a fault that says which one was probably meant. */
export function chosen<Name extends string>(
  at: Place,
  what: Said,
  word: string,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === word);
  if (found !== undefined) return found;
  const { zh, en } = meant(word, names);
  throw faultAt(at, "unknown-name", {
    zh: `没有名为“${word}”的${what.zh}；${zh}`,
    en: `there is no ${what.en} called "${word}"; ${en}`,
  });
}

/** The kind of evidence called so, by id or Chinese name. */
export function kindCalled(at: Place, name: string, kinds: readonly KindShape[]): KindShape {
  const found = kinds.find((kind) => kind.id === name || kind.name === name);
  if (found) return found;
  const word = chosen(
    at,
    { zh: "证据种类", en: "kind of evidence" },
    name,
    kinds.map((kind) => kind.id),
  );
  return kindCalled(at, word, kinds);
}

/** The field called so, by column name or Chinese label; `accepts` limits its type. */
export function fieldCalled(
  at: Place,
  kind: KindShape,
  name: string,
  accepts?: readonly FieldType["is"][],
): FieldShape {
  const found = kind.fields.find((field) => field.name === name || field.label === name);
  if (!found) {
    const word = chosen(
      at,
      { zh: `字段（“${kind.name}”）`, en: `field of ${kind.nameEn}` },
      name,
      kind.fields.map((field) => field.name),
    );
    return fieldCalled(at, kind, word, accepts);
  }
  if (accepts && !accepts.includes(found.type.is)) {
    const fitting = kind.fields.filter((field) => accepts.includes(field.type.is)).map((field) => field.name);
    const wanted = accepts.map((is) => typeNames[is]);
    throw faultAt(at, "field-type", {
      zh: `字段 ${found.name}（${found.label}）是${typeName(found.type).zh}，这里要用${wanted
        .map((one) => one.zh)
        .join(
          "或",
        )}${fitting.length ? `，可选 ${fitting.join("、")}` : `，而“${kind.name}”没有这样的字段`}。`,
      en: `field ${found.name} (${found.labelEn}) is ${typeName(found.type).en}, and ${wanted
        .map((one) => one.en)
        .join(
          " or ",
        )} is needed here${fitting.length ? `: ${fitting.join(", ")}` : `, which ${kind.nameEn} does not have`}.`,
    });
  }
  return found;
}

/** The field by which windows are cut. Every kind declares one of its own fields. */
export function observedField(kind: KindShape): FieldShape {
  const found = kind.fields.find((field) => field.name === kind.observed);
  if (!found) throw new Error(`kind ${kind.id} is observed by ${kind.observed}, which it does not have`);
  return found;
}
