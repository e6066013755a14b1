import type { FormProof, Remark } from "#model";
import { spendingChart } from "./charts.ts";
import { type Html, html } from "./html.ts";
import { indicatorBlock } from "./indicator.ts";
import { type Say, words } from "./words.ts";

const marks = { error: "✗", warning: "!", advice: "·" } as const;

const remarkBlock = (remark: Remark, say: Say): Html => html`<div class="remark ${remark.severity}">
<b>${marks[remark.severity]} ${say(words[remark.severity])} · ${say(remark.where)}</b><br>${say(remark.message)}
${remark.suggestion && html`<small>${say(words.suggestion)}${say(words.colon)}${say(remark.suggestion)}</small>`}
<small>${say(words.basis)}${say(words.colon)}${remark.basis.join("；")} · ${say(remark.title)}</small></div>`;

/** How the weights came about, and what is left to score. */
const scoringNotes = (
  { score }: FormProof,
  say: Say,
): Html => html`<p class="level">${say(words.rate)}${say(words.colon)}${say(score.execution.why)}
${score.weightLog.map((line) => html`<br>${say(line)}`)}
<br><b>${say(words.score)} ${score.total ?? score.soFar}${score.grade && html` ${say(score.grade)}`}</b>${
  score.total === null &&
  html` ${say({ zh: `尚有 ${score.missingWeight} 分未评`, en: `${score.missingWeight} points not scored yet` })}`
}</p>`;

/** One project: money, indicators with their proofs, and what a reviewer would say of the form. */
export function projectSection(proof: FormProof, index: number, say: Say): Html {
  const { form, measured, remarks, watch } = proof;
  const id = `p${index + 1}`;
  return html`<section id="${id}"><h2>${form.fields.projectName ?? ""}</h2>
<p class="level">${form.fields.projectCode ?? ""} · ${form.fields.applicant ?? ""} · ${say(watch.money.why)}</p>
${spendingChart(proof, `${id}-spending`, say)}
<h3>${say(words.indicators)}</h3>
<div class="heads"><span></span><span>${say(words.indicator)}</span><span>${say(words.target)}</span><span class="n">${say(words.actual)}</span><span>${say(words.state)}</span><span class="n">${say(words.score)}</span><span></span></div>
${measured.map((each) => indicatorBlock(form, each, `${id}-${each.row + 1}`, say))}
${scoringNotes(proof, say)}
<details><summary><b>${say(words.remarks)}</b>（${remarks.length}）</summary>${
    remarks.length === 0
      ? html`<p>${say(words.noRemarks)}</p>`
      : remarks.map((remark) => remarkBlock(remark, say))
  }</details></section>`;
}
