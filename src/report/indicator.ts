import {
  bounds,
  type EvidenceColumn,
  type Form,
  figureOf,
  type MeasuredIndicator,
  standingOf,
  standings,
} from "#model";
import { decimal, localText, rounded } from "#values";
import { trendChart } from "./charts.ts";
import { type Html, html } from "./html.ts";
import { colours, type Say, words } from "./words.ts";

const countedOnce = {
  zh: "行数太多，没有用第二种算法逐行复算",
  en: "too many rows to be counted again by the row-by-row second evaluator",
};

function shown(value: string | null, is: EvidenceColumn["is"], say: Say): string {
  if (value === null) return "—";
  switch (is) {
    case "instant":
      return localText(value);
    case "yes-no":
      return say(value === "true" ? words.yes : words.no);
    case "pseudonym":
      return `#${value.slice(0, 8)}`;
    case "plain":
      return value;
  }
}

function rowsTable({ evidence, columns }: MeasuredIndicator, say: Say): Html {
  return html`<div class="scroll"><table><thead><tr><th>${say(words.source)}</th><th class="n">${say(words.line)}</th>
${columns.map(({ label }) => html`<th>${say(label)}</th>`)}</tr></thead><tbody>${evidence.map(
    (
      row,
    ) => html`<tr><td><a href="#batch-${row.batch ?? ""}">${row.source ?? ""}</a></td><td class="n">${row.source_row ?? ""}</td>
${columns.map(({ name, is }) => html`<td>${shown(row[name] ?? null, is, say)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
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
<span class="n">${points ? `${points.score ?? "—"} / ${rounded(decimal(points.weight), 2)}` : "—"}</span></summary>
<div class="proof"><dl>
<dt>${say(words.why)}</dt><dd>${say(attainment.why)}</dd>
${points && html`<dt>${say(words.points)}</dt><dd>${say(points.why)}${points.needsReason && html` <b>${say(words.needsReason)}</b>`}</dd>`}
${measure && html`<dt>${say(words.how)}</dt><dd>${say(measure.sentence)}</dd>`}
${
  secondEvaluator &&
  html`<dt></dt><dd>${secondEvaluator.agrees ? `✓ ${say(words.agrees)}` : `✗ ${say(words.differs)}: ${secondEvaluator.differences.join("; ")}`}</dd>`
}${measure && !secondEvaluator && html`<dt></dt><dd>${say(countedOnce)}</dd>`}</dl>
${trendChart(`trend-${id}`, measured.trend, bounds(indicator.target, attainment.unit)[0]?.toFixed() ?? null)}
${
  evidence.length > 0 &&
  html`<details class="rows" open><summary>${say(words.rows)} ${attainment.rows}${attainment.rows > evidence.length ? ` — ${say(words.rowsCut)} ${evidence.length}` : ""}</summary>${rowsTable(measured, say)}</details>`
}
${
  measure &&
  html`<details class="sql"><summary>${say(words.query)} ${attainment.query ? html`<code>${attainment.query.slice(0, 16)}</code>` : ""}</summary><pre>${measure.sql}</pre></details>`
}</div></details>`;
}
