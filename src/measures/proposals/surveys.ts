import { said } from "../said.ts";
import { isPercent, measured, type Proposal } from "./kit.ts";

/** Who is asked, where the name says so; otherwise those who are served. */
function audienceOf(name: string): string {
  const who = name
    .replace(/满意(度|率|程度).*$/, "")
    .replace(/^对/, "")
    .replace(/的$/, "");
  if (/^(用户|服务对象|群众|公众|)$/.test(who)) return "服务对象";
  return who;
}

/** Satisfaction. */
export const surveys: Proposal = {
  subject: said("满意度", "satisfaction"),
  examples: [
    ["用户满意度", "≥90%"],
    ["工作人员满意度", "≥90%"],
  ],
  propose: (words) =>
    isPercent(words) && /满意/.test(words.name)
      ? measured({ shape: "survey-rate", audience: audienceOf(words.name) })
      : null,
};
