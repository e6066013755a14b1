import { cpus, totalmem } from "node:os";
import type { Line } from "./line.ts";

const verdict = ({ ratio, goal, better }: Line) =>
  goal === null ? "" : (better === "lower" ? ratio <= goal : ratio >= goal) ? "met" : "missed";

/** For people: one line a benchmark, its detail below. */
export function table(lines: readonly Line[]): string {
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  const cells = [
    ["benchmark", "ratio", "goal", "", "peak MB"],
    ...lines.map((line) => [
      line.name,
      String(line.ratio),
      line.goal === null ? "-" : `${line.better === "lower" ? "≤" : "≥"} ${line.goal}`,
      verdict(line),
      String(line.rss),
    ]),
  ];
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const drawn = cells.map((row, index) => {
    const text = row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
    const detail = lines[index - 1]?.detail;
    return detail === undefined ? text : `${text}\n    ${detail}`;
  });
  return `${drawn.join("\n")}\n\n${machine}\n`;
}
