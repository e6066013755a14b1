import type { TextField } from "#model";
import { theForm } from "../../basis.ts";
import { fieldNames, textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly field: TextField; readonly words: string };

const fields = ["policyBasis", "costingBasis", "annualGoal"] as const;
const continued =
  /(?:合同|服务|项目)(?:延续|顺延|续签|续约)|续签|顺延|延续(?:上年|往年|以前|性)|按(?:照)?20\d{2}年?(?:度)?(?:预算|标准)?(?:执行|安排)|20\d{2}年度?已支付/u;

/** What is new this year has no past to go by. */
export default defineRule({
  id: "new-yet-continuing",
  title: { zh: "填的是新增项目，文字说的是延续项目", en: "Declared as new, described as going on" },
  concern: "compliance",
  severity: "warning",
  confidence: "medium",
  basis: [theForm("是否新增项目")],
  catalogue: ["B13"],
  on: "form",
  needs: ["isNew"],
  check(form, report, unable) {
    if (!/^(?:是|新增|新增项目|√\s?是)$/.test(textOf(form, "isNew").trim()))
      return unable("not-applicable", "不是新增项目", "the project is not new");
    for (const field of fields) {
      const [words] = continued.exec(textOf(form, field)) ?? [];
      if (words) report("old", { cell: field, words }, { field, words });
    }
  },
  say: {
    old: ({ field, words }: Facts) => ({
      zh: `“是否新增项目”填“是”，${fieldNames[field].zh}却写着“${words}”，两处对不上。`,
      en: `The project is declared as new, but its ${fieldNames[field].en} says “${words}”: the two do not agree.`,
    }),
  },
});
