import { type EvidenceRow, type Form, figureOf, type MeasuredIndicator, standingOf, standings } from "#model";
import { trendChart } from "./charts.ts";
import { type Html, html } from "./html.ts";
import { colours, type Say, words } from "./words.ts";

const hidden = new Set(["source", "source_row", "batch", "received_at", "project_code"]);

function rowsTable(rows: readonly EvidenceRow[], say: Say): Html {
  const columns = Object.keys(rows[0] ?? {}).filter((name) => !hidden.has(name));
  return html`<div class="scroll"><table><thead><tr>${columns.map((name) => html`<th>${name}</th>`)}
<th>${say(words.source)}</th><th class="n">${say(words.line)}</th></tr></thead><tbody>${rows.map(
    (row) => html`<tr>${columns.map((name) => html`<td>${row[name] ?? "—"}</td>`)}
<td><a href="#batch-${row.batch ?? ""}">${row.source ?? ""}</a></td><td class="n">${row.source_row ?? ""}</td></tr>`,
  )}</tbody></table></div>`;
}

/** The numeric bound a trend can be compared with, when figure and target share the unit. */
function bound(form: Form, { row, attainment }: MeasuredIndicator): string | null {
  const target = form.indicators[row]?.target;
  return target?.kind === "quantity" && target.unit === attainment.unit ? target.value : null;
}

/** One live indicator: a line to read, and behind it the proof. */
export function indicatorBlock(form: Form, measured: MeasuredIndicator, id: string, say: Say): Html | null {
  const indicator = form.indicators[measured.row];
  if (!indicator) return null;
  const { attainment, points, measure, evidence, secondEvaluator } = measured;
  const standing = standings[standingOf(attainment)];
  return html`<details class="indicator" id="${id}"><summary>
<span class="level">${indicator.level1} · ${indicator.level2}</span><span>${indicator.level3}</span>
<span>${indicator.target.text}</span><span class="n">${figureOf(attainment, indicator.target) || "—"}</span>
<span class="standing" style="color:${colours[standingOf(attainment)]}">${standing.mark} ${say(standing.words)}</span>
<span class="n">${points ? `${points.score ?? "—"} / ${points.weight}` : "—"}</span></summary>
<div class="proof"><dl>
<dt>${say(words.why)}</dt><dd>${say(attainment.why)}</dd>
${points && html`<dt>${say(words.points)}</dt><dd>${say(points.why)}</dd>`}
${measure && html`<dt>${say(words.how)}</dt><dd>${say(measure.sentence)}</dd>`}
${
  secondEvaluator &&
  html`<dt></dt><dd>${secondEvaluator.agrees ? `✓ ${say(words.agrees)}` : `✗ ${say(words.differs)}: ${secondEvaluator.differences.join("; ")}`}</dd>`
}</dl>
${trendChart(`trend-${id}`, measured.trend, bound(form, measured))}
${
  evidence.length > 0 &&
  html`<details class="rows" open><summary>${say(words.rows)} ${attainment.rows}${attainment.rows > evidence.length ? ` — ${say(words.rowsCut)} ${evidence.length}` : ""}</summary>${rowsTable(evidence, say)}</details>`
}
${
  measure &&
  html`<details class="sql"><summary>${say(words.query)} ${attainment.query ? html`<code>${attainment.query.slice(0, 16)}</code>` : ""}</summary><pre>${measure.sql}</pre></details>`
}</div></details>`;
}
