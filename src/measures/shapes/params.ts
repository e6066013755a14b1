import type { z } from "zod";
import type { Fault } from "#model";
import { nearestName } from "#model";
import type { Place } from "../fields.ts";
import { faultAt } from "../fields.ts";

type Issue = z.core.$ZodIssue;

const types: { readonly [name: string]: { readonly zh: string; readonly en: string } } = {
  object: { zh: "“名称: 值”的结构", en: "a mapping of names to values" },
  record: { zh: "“名称: 值”的结构", en: "a mapping of names to values" },
  array: { zh: "列表", en: "a list" },
  string: { zh: "文本", en: "text" },
  number: { zh: "数", en: "a number" },
};

function said(issue: Issue, known: readonly string[]): { readonly zh: string; readonly en: string } {
  const name = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const word = issue.keys[0] ?? "";
    const near = nearestName(word, known);
    return {
      zh: `没有参数“${word}”；${near ? `是否应为“${near}”？` : `可用的有：${known.join("、")}。`}`,
      en: `there is no parameter "${word}"; ${near ? `did you mean "${near}"?` : `there are: ${known.join(", ")}.`}`,
    };
  }
  if (issue.code === "invalid_type" && issue.input === undefined && name !== "")
    return { zh: `缺少参数“${name}”。`, en: `parameter "${name}" is missing.` };
  if (issue.code === "invalid_value") {
    const list = issue.values.map(String);
    return {
      zh: `“${name}”只能是：${list.join("、")}。`,
      en: `"${name}" must be one of: ${list.join(", ")}.`,
    };
  }
  if (issue.code === "invalid_type") {
    const type = types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    return name === ""
      ? { zh: `整体应是${type.zh}。`, en: `the whole must be ${type.en}.` }
      : { zh: `“${name}”应是${type.zh}。`, en: `"${name}" must be ${type.en}.` };
  }
  return { zh: `“${name}”写得不对：${issue.message}。`, en: `"${name}" is not right: ${issue.message}.` };
}

/** The first thing wrong with a unit's parameters, as a fault that names the remedy. */
export function paramFault(at: Place, unit: string, known: readonly string[], error: z.ZodError): Fault {
  const [issue] = error.issues;
  const words = issue ? said(issue, known) : { zh: "写得不对。", en: "is not right." };
  return faultAt(at, "parameter", { zh: `${unit}：${words.zh}`, en: `${unit}: ${words.en}` });
}
