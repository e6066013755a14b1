import { budgetLaw32, doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";

/** 《…》, 〔2020〕15号 and the like: something a reviewer can look up. */
const named =
  /《[^《》]{2,200}》|[〔[［（(【]\s?(?:19|20)\d\d\s?[〕\]］）)】]\s?第?\s?\d{1,6}\s?号|第\s?\d{1,6}\s?号(?:令|文)|\d{1,6}号文/;
/** Words for documents, written without title or number. */
const loose =
  /[\p{Script=Han}]{2,10}(?:(?<!方)法|条例|办法|规定|规范|意见|通知|纪要|决定|方案|规划|合同|协议|批复|函)(?!律|人|院|官|式|治|定)/u;

/** A policy basis exists to be looked up. */
export default defineRule({
  id: "policy-names-nothing",
  title: { zh: "政策依据没有写出任何文件", en: "The policy basis names no document" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  weigh: { loose: { severity: "advice", confidence: "medium" } },
  basis: [doc88("相关性审核：目标符合法律法规、规划和部门职能"), budgetLaw32],
  catalogue: ["A10"],
  on: "form",
  needs: ["policyBasis"],
  check(form, report) {
    const text = textOf(form, "policyBasis");
    if (named.test(text)) return;
    const [words] = loose.exec(text) ?? [];
    if (words) report("loose", { cell: "policyBasis", words }, { words });
    else report("nothing", { cell: "policyBasis" }, {});
  },
  say: {
    nothing: (_: object) => ({
      zh: "政策依据没有写出任何文件：写明文件全称（加书名号）和文号（带年份和“号”）。",
      en: "The policy basis names no document: give its full title in 《》 and its number with the year.",
    }),
    loose: ({ words }: { words: string }) => ({
      zh: `政策依据提到“${words}”，但没有书名号和文号，查不到是哪一份；请写全称和文号。`,
      en: `The policy basis mentions “${words}” without title marks or number, so it cannot be looked up; give its full title and number.`,
    }),
  },
});
