// Writes each catalogue (rules.gen.ts, kinds.gen.ts …) from the folders beside it, in name order; --check only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

/** [folder that holds the units, face file of a unit, name of the exported list] */
const catalogues = [
  ["src/checks/rules", "rule.ts", "rules"],
  ["src/evidence/kinds", "kind.ts", "kinds"],
  ["src/documents/formats", "format.ts", "formats"],
  ["src/documents/tables", "table.ts", "tables"],
  ["src/measures/shapes", "shape.ts", "shapes"],
  ["src/scoring/packs", "pack.ts", "packs"],
  ["src/cli/commands", "command.ts", "commands"],
] as const;

const camel = (unit: string) => unit.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const checking = process.argv.includes("--check");
let stale = 0;
for (const [folder, face, name] of catalogues) {
  if (!existsSync(folder)) continue;
  const units = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  for (const unit of units)
    if (!existsSync(`${folder}/${unit}/${face}`)) throw new Error(`${folder}/${unit} has no ${face}`);
  const text = `// Written by scripts/catalogue.ts. Do not edit.\n${units
    .map((unit) => `import ${camel(unit)} from "./${unit}/${face}";\n`)
    .join(
      "",
    )}\nexport const ${name} = [\n${units.map((unit) => `  ${camel(unit)},\n`).join("")}] as const;\n`;
  const file = `${folder}/${name}.gen.ts`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale++;
  if (!checking) writeFileSync(file, text);
  console.log(checking ? "stale:" : "wrote", file, checking ? "— run npm run catalogue" : "");
}
if (stale && checking) process.exit(1);
if (checking) console.log("catalogues: fresh");
