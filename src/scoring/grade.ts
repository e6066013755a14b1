import { decimal, rounded } from "#values";
import type { GradeStep, RulePack } from "./pack.ts";
import { stepFor } from "./step.ts";

/** 等级 of a total. The total is rounded first, so 89.995 is 90.00 and 优: the grade fits the figure that is printed. */
export const gradeOf = (total: string, pack: RulePack): GradeStep =>
  stepFor(pack.grades.value, decimal(rounded(decimal(total), pack.rounding.value.places)));
