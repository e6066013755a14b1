import type { FieldShape, KindShape } from "#model";
import { decimal, isDay, plain } from "#values";
import type { Place } from "../fields.ts";
import { chosen, faultAt, fieldCalled, typeName, within } from "../fields.ts";
import type { Bound, Condition, Filter, Test } from "./test.ts";

const bounds: readonly Bound[] = ["lt", "lte", "gt", "gte"];
const yes = ["true", "是", "yes"];
const no = ["false", "否", "no"];

function wrong(at: Place, field: FieldShape, value: unknown, zh: string, en: string): never {
  const type = typeName(field.type);
  throw faultAt(at, "value", {
    zh: `${field.name}（${field.label}）是${type.zh}，“${String(value)}”${zh}。`,
    en: `${field.name} (${field.labelEn}) is ${type.en}; "${String(value)}" ${en}.`,
  });
}

/** The value as evidence would hold it in that field, as text. */
function valueFor(at: Place, field: FieldShape, value: unknown): string {
  const word = typeof value === "boolean" || typeof value === "number" ? String(value) : value;
  if (typeof word !== "string")
    wrong(at, field, JSON.stringify(value), "不是单个的值", "is not a single value");
  if (/\p{Cc}/u.test(word)) wrong(at, field, word, "含有控制字符", "holds a control character");
  switch (field.type.is) {
    case "text":
      return word;
    case "word":
      return chosen(
        at,
        { zh: `选项（${field.label}）`, en: `word for ${field.labelEn}` },
        word,
        field.type.words,
      );
    case "yes-no":
      if (yes.includes(word)) return "true";
      return no.includes(word) ? "false" : wrong(at, field, value, "应写作 是 或 否", "should be 是 or 否");
    case "integer":
    case "decimal":
    case "money":
      return /^-?\d{1,20}(\.\d{1,10})?$/.test(word)
        ? plain(decimal(word))
        : wrong(at, field, value, "不是数", "is not a number");
    case "instant":
    case "day":
    case "month":
      return isDay(word)
        ? word
        : wrong(at, field, value, "不是 2023-07-31 这样写的日期", "is not a day written as 2023-07-31");
  }
}

function boundTest(at: Place, kind: KindShape, field: FieldShape, how: Bound, value: unknown): Test {
  if (["text", "word", "yes-no"].includes(field.type.is))
    wrong(
      at,
      field,
      value,
      "不能用来比大小；请写等于或列出的值",
      "can't be a bound; give the values it may have",
    );
  if (typeof value === "object" && value !== null && "field" in value) {
    const other = fieldCalled(at, kind, String(value.field));
    const days = ["instant", "day", "month"];
    if (
      days.includes(field.type.is) !== days.includes(other.type.is) ||
      /text|word|yes-no/.test(other.type.is)
    )
      wrong(
        at,
        field,
        other.name,
        `是${typeName(other.type).zh}，二者不能相比`,
        "is of another sort; they can't be compared",
      );
    return { is: "against", how, field: other };
  }
  return { is: "bound", how, value: valueFor(at, field, value) };
}

function tests(at: Place, kind: KindShape, field: FieldShape, asked: unknown): readonly Test[] {
  if (asked === "present" || asked === "absent") return [{ is: asked }];
  if (Array.isArray(asked)) {
    if (asked.length === 0) wrong(at, field, "[]", "没有列出任何值", "lists no value");
    return [{ is: "one-of", values: asked.map((one) => valueFor(at, field, one)) }];
  }
  if (typeof asked !== "object" || asked === null)
    return [{ is: "one-of", values: [valueFor(at, field, asked)] }];
  return Object.entries(asked).map(([word, value]): Test => {
    if (word === "not") {
      if (value === "present") return { is: "absent" };
      if (value === "absent") return { is: "present" };
      const values = (Array.isArray(value) ? value : [value]).map((one) => valueFor(at, field, one));
      return { is: "none-of", values };
    }
    const how = bounds.find((one) => one === word);
    if (how) return boundTest(at, kind, field, how, value);
    chosen(at, { zh: "条件词", en: "condition" }, word, ["not", ...bounds]);
    return { is: "present" };
  });
}

/** `where` and `part`: a field name and what it must be, for each condition; all must hold. */
export function readFilter(
  at: Place,
  kind: KindShape,
  asked: { readonly [field: string]: unknown } | undefined,
): Filter {
  const of = Object.entries(asked ?? {}).flatMap(([name, test]): readonly Condition[] => {
    const field = fieldCalled(at, kind, name);
    return tests(within(at, field.name, field.name), kind, field, test).map((one) => ({ field, test: one }));
  });
  return { kind, of };
}
