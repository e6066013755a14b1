// The drawing of the house in ARCHITECTURE.md comes from src/floors.json, so it cannot fall behind.
import { readFileSync } from "node:fs";

type Drawn = {
  floor: number;
  rooms: Record<string, { duty: string; dutyZh: string; uses?: string[]; browser?: boolean }>;
};

const opens = "<!-- house: written by npm run docs from src/floors.json -->";
const closes = "<!-- /house -->";

function drawing(): string {
  const floors: readonly Drawn[] = JSON.parse(readFileSync("src/floors.json", "utf8"));
  const rows = floors.flatMap(({ floor, rooms }) =>
    Object.entries(rooms).map(
      ([name, { duty, dutyZh, uses = [], browser }]) =>
        `| ${floor} | \`${name}\` | ${duty} ${dutyZh}。 | ${uses.map((each) => `\`${each}\``).join(" ") || "—"} | ${browser ? "yes" : ""} |`,
    ),
  );
  return ["| floor | room | duty | packages | browser |", "|---|---|---|---|---|", ...rows].join("\n");
}

export function architecturePage(): string {
  const page = readFileSync("ARCHITECTURE.md", "utf8");
  const from = page.indexOf(opens);
  const to = page.indexOf(closes);
  if (from < 0 || to < from) throw new Error("ARCHITECTURE.md has lost the marks around its drawing");
  return `${page.slice(0, from + opens.length)}\n${drawing()}\n${page.slice(to)}`;
}
