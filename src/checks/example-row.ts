import { type DeviationCause, deviationCauses, type FormKind, type Indicator, likelihoods } from "#model";
import { likelihoodNames } from "./cells.ts";

type Extras = Pick<
  Indicator,
  "weight" | "actual" | "score" | "cause" | "forecast" | "causes" | "likelihood" | "remark"
>;
type Printed = "weight" | "actual" | "score" | "cause" | "forecast" | "remark";

const labels: { readonly [label: string]: Printed } = {
  分值: "weight",
  实际完成值: "actual",
  得分: "score",
  偏差原因: "cause",
  全年预计: "forecast",
  备注: "remark",
};
const causeNames = ["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他"];

const columns: { readonly [K in FormKind]: Extras } = {
  declaration: { weight: null, actual: null, score: null },
  "self-evaluation": { weight: "", actual: "", score: "", cause: "" },
  monitoring: {
    ...{ weight: null, actual: "", score: null, cause: "", forecast: "", remark: "" },
    causes: [],
    likelihood: null,
  },
};

/** The cells a row names behind its explanation, "得分：9"; columns of its kind that it does not name are blank. */
export function extrasOf(cells: readonly string[], kind: FormKind, absent: string): Extras {
  let extras = columns[kind];
  for (const [label, name] of Object.entries(labels))
    if (absent.includes(label)) extras = { ...extras, [name]: null };
  for (const cell of cells) {
    const [, label = "", text = ""] = /^([^：]+)：(.*)$/.exec(cell) ?? [];
    const name = labels[label];
    if (name) extras = { ...extras, [name]: text };
    else if (label === "可能性")
      extras = { ...extras, likelihood: likelihoods.find((each) => likelihoodNames[each] === text) ?? null };
    else if (label === "偏差") {
      const causes: readonly DeviationCause[] = deviationCauses.filter((_, at) =>
        text.includes(causeNames[at] ?? label),
      );
      extras = { ...extras, causes };
    } else throw new Error(`样例的行里没有“${cell}”这种格`);
  }
  return extras;
}
