import { type FormProof, standingOf, standingOrder, standings, type YearProof } from "#model";
import { standingsChart } from "./charts.ts";
import { type Html, html, trusted } from "./html.ts";
import { projectSection } from "./project.ts";
import { style } from "./style.ts";
import { colours, type Lang, type Say, sayIn, words } from "./words.ts";

const yuan = (text: string | null) => (text === null ? "—" : text.replace(/\B(?=(\d{3})+(?!\d))/g, ","));

function cards(forms: readonly FormProof[], say: Say): Html {
  const all = forms.flatMap(({ measured }) => measured.map(({ attainment }) => standingOf(attainment)));
  return html`<div class="cards"><div class="card"><b>${all.length}</b><span>${say(words.targets)}</span></div>${standingOrder
    .filter((standing) => all.includes(standing))
    .map(
      (
        standing,
      ) => html`<div class="card"><b style="color:${colours[standing]}">${all.filter((each) => each === standing).length}</b>
<span>${standings[standing].mark} ${say(standings[standing].words)}</span></div>`,
    )}</div>`;
}

const overview = (
  proof: YearProof,
  say: Say,
): Html => html`<section id="overview"><h2>${say(words.overview)}</h2>
${cards(proof.forms, say)}${standingsChart(proof.forms, say)}
<table><thead><tr><th>${say(words.project)}</th><th class="n">${say(words.budget)}</th><th class="n">${say(words.spent)}</th><th class="n">${say(words.rate)}</th><th class="n">${say(words.score)}</th><th>${say(words.grade)}</th></tr></thead><tbody>
${proof.forms.map(
  ({ form, money, score }, i) => html`<tr><td><a href="#p${i + 1}">${form.fields.projectName ?? ""}</a></td>
<td class="n">${yuan(money.adjusted)}</td><td class="n">${yuan(money.spent)}</td><td class="n">${money.rate === null ? "—" : `${money.rate}%`}</td>
<td class="n">${score.total ?? `${score.soFar}（${say(words.notScored)}）`}</td><td>${score.grade ? say(score.grade) : "—"}</td></tr>`,
)}</tbody></table><p class="level">${say(words.openHint)}</p></section>`;

const evidence = (
  proof: YearProof,
  say: Say,
): Html => html`<section id="evidence"><h2>${say(words.evidence)}</h2>
<div class="scroll"><table><thead><tr><th>${say(words.source)}</th><th>${say(words.kind)}</th><th class="n">${say(words.accepted)}</th><th class="n">${say(words.rejected)}</th><th>${say(words.received)}</th><th>${say(words.batch)}</th><th>${say(words.digest)}</th></tr></thead><tbody>
${proof.batches.map(
  (batch) =>
    html`<tr id="batch-${batch.id}"><td>${batch.source}<br><code>${batch.sourceSha256}</code></td><td>${say(batch.kindName)}</td><td class="n">${batch.rows}</td><td class="n">${batch.rejected}</td><td>${batch.receivedAt}</td><td><code>${batch.id}</code></td><td><code>${batch.sha256}</code></td></tr>`,
)}</tbody></table></div>
${
  proof.rejected.length > 0 &&
  html`<h3>${say(words.rejects)}</h3><table><thead><tr><th>${say(words.source)}</th><th class="n">${say(words.line)}</th><th>${say(words.field)}</th><th>${say(words.reason)}</th></tr></thead><tbody>${proof.rejected.map(
    (row) =>
      html`<tr><td>${row.source}</td><td class="n">${row.line}</td><td>${row.field}</td><td>${say(row.why)}</td></tr>`,
  )}</tbody></table>`
}
${proof.notices.length > 0 && html`<h3>${say(words.notices)}</h3><ul>${proof.notices.map((notice) => html`<li>${say(notice)}</li>`)}</ul>`}</section>`;

/** The whole report as one HTML file that opens from a disk without network. Same proof and language, same bytes. */
export function renderReport(proof: YearProof, lang: Lang): string {
  const say = sayIn(lang);
  const page = html`<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${say(words.title)} ${proof.year} ${proof.unit}</title><style>${trusted(style)}</style></head><body>
<header><h1>${proof.year} ${say(words.title)}</h1><p>${proof.unit} · ${say(words.asOf)} ${proof.asOf} · ${say(proof.pack.name)}</p>
<nav><a href="#overview">${say(words.overview)}</a>${proof.forms.map(({ form }, i) => html`<a href="#p${i + 1}">${form.fields.projectName ?? ""}</a>`)}<a href="#evidence">${say(words.evidence)}</a></nav></header>
${proof.synthetic && html`<div class="synthetic">${say(words.synthetic)}</div>`}
<main>${overview(proof, say)}${proof.forms.map((each, i) => projectSection(each, i, say))}${evidence(proof, say)}
<section><h2>${say(words.verify)}</h2><p>${say(words.verifyText)}</p></section></main>
<footer>兑现 Duixian</footer></body></html>
`;
  return page.markup;
}
