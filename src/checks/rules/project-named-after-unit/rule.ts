import { doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";

/** A project is what is done; who does it stands in another field. */
export default defineRule({
  id: "project-named-after-unit",
  title: { zh: "项目名称填成了单位名称", en: "The project bears the name of the unit" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  basis: [doc88("规范完整性：没有错填")],
  catalogue: ["A14"],
  on: "form",
  needs: ["projectName"],
  check(form, report) {
    const name = textOf(form, "projectName").trim();
    const units = [textOf(form, "applicant"), textOf(form, "budgetUnit")].map(bare);
    if (bare(name) && units.includes(bare(name))) report("unit", { cell: "projectName" }, { name });
  },
  say: {
    unit: ({ name }: { name: string }) => ({
      zh: `项目名称填的是单位名称“${name}”，应写项目做什么。`,
      en: `The project is called “${name}”, which is the unit; name what the project does.`,
    }),
  },
});
