import { ownReading, theForm } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { budgetYear } from "../../period.ts";

type Facts = { readonly code: string; readonly count: number };

/** Region 6, year 2, kind 1 (a letter, a digit in some provinces), serial 12. */
const pattern = /^([1-8]\d{5})(\d{2})[0-9A-Z]\d{12}$/;

export default defineRule({
  id: "malformed-project-code",
  title: { zh: "项目编码位数或写法不对", en: "The project code is malformed" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  weigh: { year: { severity: "warning", confidence: "medium" } },
  basis: [
    theForm("项目编码21位"),
    ownReading("项目编码由行政区划6位、年份2位、类别1位、顺序号12位组成，年份不晚于预算年度"),
  ],
  catalogue: ["A13"],
  on: "form",
  needs: ["projectCode"],
  check(form, report) {
    const code = textOf(form, "projectCode").normalize("NFKC").replace(/\s/g, "");
    const count = [...code].length;
    const facts = { code, count };
    if (count !== 21) return report("length", { cell: "projectCode" }, facts);
    const [, , digits] = pattern.exec(code) ?? [];
    if (!digits) return report("shape", { cell: "projectCode" }, facts);
    const year = budgetYear(form);
    if (year && `20${digits}` > year)
      report("year", { cell: "projectCode" }, { code, entered: `20${digits}`, year });
  },
  say: {
    length: ({ code, count }: Facts) => ({
      zh: `项目编码“${code}”有${count}位，应是21位。`,
      en: `The project code “${code}” has ${count} characters; there should be 21.`,
    }),
    shape: ({ code }: Facts) => ({
      zh: `项目编码“${code}”不是“行政区划6位＋年份2位＋类别1位＋顺序号12位”的写法，请与项目库核对。`,
      en: `The project code “${code}” is not made of region (6), year (2), kind (1) and serial (12); compare it with the project library.`,
    }),
    year: ({ entered, year }: { code: string; entered: string; year: string }) => ({
      zh: `项目编码里的年份是${entered}年，晚于预算年度${year}年，请与项目库核对。`,
      en: `The project code carries the year ${entered}, later than the budget year ${year}; compare it with the project library.`,
    }),
  },
});
