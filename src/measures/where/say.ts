import type { FieldShape } from "#model";
import type { Said } from "../said.ts";
import { said } from "../said.ts";
import type { Bound, Filter, Test } from "./test.ts";

const boundWords: { readonly [How in Bound]: Said } = {
  lt: said("小于", "below"),
  lte: said("不大于", "at most"),
  gt: said("大于", "above"),
  gte: said("不小于", "at least"),
};
const dayWords: { readonly [How in Bound]: Said } = {
  lt: said("早于", "before"),
  lte: said("不晚于", "not after"),
  gt: said("晚于", "after"),
  gte: said("不早于", "not before"),
};

const shown = (field: FieldShape, value: string): Said =>
  field.type.is === "yes-no" ? (value === "true" ? said("是", "yes") : said("否", "no")) : said(value, value);

function list(field: FieldShape, values: readonly string[]): Said {
  const words = values.map((value) => shown(field, value));
  return said(words.map((word) => `“${word.zh}”`).join("或"), words.map((word) => word.en).join(" or "));
}

function one(field: FieldShape, test: Test): Said {
  const { label: zh, labelEn: en } = field;
  const words = ["instant", "day", "month"].includes(field.type.is) ? dayWords : boundWords;
  switch (test.is) {
    case "present":
      return said(`有${zh}`, `${en} recorded`);
    case "absent":
      return said(`无${zh}`, `${en} not recorded`);
    case "one-of": {
      const values = list(field, test.values);
      return said(`${zh}为${values.zh}`, `${en} is ${values.en}`);
    }
    case "none-of": {
      const values = list(field, test.values);
      return said(`${zh}不为${values.zh}`, `${en} is not ${values.en}`);
    }
    case "bound":
      return said(`${zh}${words[test.how].zh} ${test.value}`, `${en} ${words[test.how].en} ${test.value}`);
    case "against":
      return said(
        `${zh}${words[test.how].zh}${test.field.label}`,
        `${en} ${words[test.how].en} ${test.field.labelEn}`,
      );
  }
}

/** 类别为“系统运维”、有解决时间 · Category is 系统运维, Resolved at recorded. Empty where there is no condition. */
export function sayFilter(filter: Filter): Said {
  const words = filter.of.map(({ field, test }) => one(field, test));
  return said(words.map((word) => word.zh).join("、"), words.map((word) => word.en).join(", "));
}

/** “工单”中类别为“系统运维”的 · tickets whose … */
export function sayRows(filter: Filter): Said {
  const words = sayFilter(filter);
  return words.zh
    ? said(`“${filter.kind.name}”中${words.zh}的记录`, `${filter.kind.nameEn} where ${words.en}`)
    : said(`“${filter.kind.name}”的全部记录`, `all ${filter.kind.nameEn}`);
}
