import type { FormProof, Remark } from "#model";
import { spendingChart } from "./charts.ts";
import { type Html, html } from "./html.ts";
import { indicatorBlock } from "./indicator.ts";
import { type Say, words } from "./words.ts";

const marks = { error: "✗", warning: "!", advice: "·" } as const;

const remarkBlock = (remark: Remark, say: Say): Html => html`<div class="remark ${remark.severity}">
${marks[remark.severity]} ${say(remark.message)}
${remark.suggestion && html`<small>${say(words.suggestion)}：${say(remark.suggestion)}</small>`}
<small>${say(words.basis)}：${remark.basis.join("；")} · ${remark.rule}</small></div>`;

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
<p class="level">${say(words.rate)}：${say(proof.score.execution.why)}</p>
<details><summary><b>${say(words.remarks)}</b>（${remarks.length}）</summary>${
    remarks.length === 0
      ? html`<p>${say(words.noRemarks)}</p>`
      : remarks.map((remark) => remarkBlock(remark, say))
  }</details></section>`;
}
