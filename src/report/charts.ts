import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type Attainment, type FormProof, standingOf, standingOrder, standings } from "#model";
import { type Html, trusted } from "./html.ts";
import { colours, type Say, words } from "./words.ts";

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

const font = '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif';

/** ECharts numbers its ids through the whole process; numbering them anew in each chart keeps the page the same every time. */
function renumbered(svg: string, name: string): string {
  const ids = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-[a-z]+-?\d+/g, (id) => {
    const known = ids.get(id) ?? `${name}-${ids.size}`;
    ids.set(id, known);
    return known;
  });
}

/** A drawn chart as inline SVG. */
function draw(name: string, width: number, height: number, option: EChartsCoreOption): Html {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: font }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return trusted(`<div class="chart">${renumbered(svg, name)}</div>`);
}

/** How many targets of each project stand how. */
export function standingsChart(forms: readonly FormProof[], say: Say): Html {
  const present = standingOrder.filter((standing) =>
    forms.some(({ measured }) => measured.some(({ attainment }) => standingOf(attainment) === standing)),
  );
  const names = forms.map(({ form }) => form.fields.projectName ?? "").reverse();
  const counted = (standing: string, list: readonly { readonly attainment: Attainment }[]) =>
    list.filter(({ attainment }) => standingOf(attainment) === standing).length;
  return draw("standings", 1080, 60 + forms.length * 38, {
    grid: { left: 150, right: 30, top: 40, bottom: 10 },
    legend: { top: 0, itemWidth: 14, itemHeight: 14 },
    xAxis: { type: "value", show: false },
    yAxis: { type: "category", data: names, axisTick: { show: false }, axisLine: { show: false } },
    series: present.map((standing) => ({
      name: `${standings[standing].mark} ${say(standings[standing].words)}`,
      type: "bar",
      stack: "all",
      barWidth: 20,
      itemStyle: { color: colours[standing], borderColor: "#fff", borderWidth: 1 },
      label: {
        show: true,
        color: "#fff",
        formatter: ({ value }: { value: number }) => (value ? String(value) : ""),
      },
      data: forms.map(({ measured }) => counted(standing, measured)).reverse(),
    })),
  });
}

/** Share of the budget spent by month's end, against the even pace of the calendar. */
export function spendingChart(proof: FormProof, name: string, say: Say): Html | null {
  const budget = Number(proof.money.adjusted ?? 0);
  if (!(budget > 0) || proof.spending.length === 0) return null;
  return draw(name, 1080, 210, {
    grid: { left: 56, right: 30, top: 30, bottom: 26 },
    legend: { top: 0 },
    xAxis: { type: "category", data: proof.spending.map(({ to }) => to.slice(0, 7)) },
    yAxis: { type: "value", max: 100, axisLabel: { formatter: "{value}%" } },
    series: [
      {
        name: say(words.money),
        type: "line",
        symbolSize: 6,
        color: "#17324d",
        areaStyle: { opacity: 0.08 },
        data: proof.spending.map(({ spent }) =>
          spent === null ? null : Number(((Number(spent) / budget) * 100).toFixed(2)),
        ),
      },
      {
        name: say({ zh: "序时进度", en: "Even pace" }),
        type: "line",
        symbol: "none",
        color: "#9aa5b1",
        lineStyle: { type: "dashed" },
        data: proof.spending.map(({ to }) => Number(((Number(to.slice(5, 7)) / 12) * 100).toFixed(2))),
      },
    ],
  });
}

/** One figure month by month, with the target as a line where it is a number in the same unit. */
export function trendChart(
  name: string,
  points: readonly { readonly to: string; readonly value: string | null }[],
  target: string | null,
): Html | null {
  const numeric = points.filter(({ value }) => value !== null && /^-?\d+(\.\d+)?$/.test(value));
  if (numeric.length < 2) return null;
  return draw(name, 760, 150, {
    grid: { left: 80, right: 70, top: 14, bottom: 24 },
    xAxis: { type: "category", data: points.map(({ to }) => to.slice(5, 7)), axisTick: { show: false } },
    yAxis: { type: "value", scale: true, splitNumber: 3 },
    series: [
      {
        type: "line",
        symbolSize: 5,
        color: "#17324d",
        data: points.map(({ value }) => (value === null ? null : Number(value))),
        ...(target === null
          ? {}
          : {
              markLine: {
                symbol: "none",
                label: { position: "end" },
                lineStyle: { color: "#c0392b", type: "dashed" },
                data: [{ yAxis: Number(target) }],
              },
            }),
      },
    ],
  });
}
