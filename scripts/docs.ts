// Writes the pages that come out of the source, so that no page can fall behind it; --check only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { commandsPage } from "../src/cli/index.ts";
import { grammarPage } from "../src/values/index.ts";
import { architecturePage } from "./drawing.ts";
import { measureShapesPage } from "./measures.ts";
import { scoringPacksPage } from "./packs.ts";
import { checkRulesPage } from "./rules.ts";

/** [file, what it must say] */
const pages: readonly (readonly [string, () => string])[] = [
  ["ARCHITECTURE.md", architecturePage],
  ["docs/commands.md", commandsPage],
  ["docs/measures.md", measureShapesPage],
  ["docs/packs.md", scoringPacksPage],
  ["docs/rules.md", checkRulesPage],
  ["docs/targets.md", grammarPage],
];

const checking = process.argv.includes("--check");
let stale = 0;
for (const [file, page] of pages) {
  const text = page();
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale++;
  if (!checking) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(checking ? "stale:" : "wrote", file, checking ? "— run npm run docs" : "");
}
if (stale && checking) process.exit(1);
if (checking) console.log(`docs: ${pages.length} pages fresh`);
