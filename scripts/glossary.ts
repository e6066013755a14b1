// GLOSSARY.md ties terms to identifiers; an identifier no longer used in src/ is a glossary that has gone stale.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const source = readdirSync("src", { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".gen.ts"))
  .map((file) => readFileSync(join("src", file), "utf8"))
  .join("\n");
const rows = readFileSync("GLOSSARY.md", "utf8")
  .split("\n")
  .filter((line) => /^\| [^|]*[\u4e00-\u9fff]/.test(line))
  .filter((line) => line.split("|")[2]?.includes("`"));
const identifiers = rows.flatMap((row) =>
  [...(row.split("|")[2] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""),
);
const twice = identifiers.filter((each, i) => identifiers.indexOf(each) !== i);
const unused = identifiers.filter((each) => !new RegExp(`\\b${each}\\b`).test(source));
for (const each of twice) console.log(`GLOSSARY.md: \`${each}\` stands for two terms`);
for (const each of unused) console.log(`GLOSSARY.md: \`${each}\` is not used in src/`);
if (twice.length || unused.length) process.exit(1);
console.log(`glossary: ${identifiers.length} identifiers, all in use`);
