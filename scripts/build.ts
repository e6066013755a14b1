// Writes what is published into dist: JavaScript and types by tsc, the files read at run time, and a package.json
// that lets the rooms' doors (#values, #model …) open inside dist. Everything in dist is made anew.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The doors as they stand in src, told for dist: "./src/values/index.ts" is "./values/index.js" there. */
export const doorsIn = (imports: { readonly [door: string]: string }): { readonly [door: string]: string } =>
  Object.fromEntries(
    Object.entries(imports).map(([door, path]) => {
      const told = /^\.\/src\/(.+)\.tsx?$/.exec(path);
      if (!told) throw new Error(`package.json: the door ${door} leads to ${path}, not to a file of src`);
      return [door, `./${told[1]}.js`];
    }),
  );

/** Files of src that go along as they are: neither TypeScript, nor what only tests and scripts read. */
export const isRunTimeFile = (path: string): boolean =>
  !/\.tsx?$/.test(path) &&
  !/(^|\/)(floors\.json|cases\.yaml|golden\/.*|[^/]+\.golden\.[^/]+|__snapshots__\/.*)$/.test(path);

if (import.meta.main) {
  rmSync("dist", { recursive: true, force: true });
  const compiled = spawnSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
    {
      stdio: "inherit",
    },
  );
  if (compiled.status !== 0) process.exit(1);
  const files = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replace(/^src\//, ""))
    .filter(isRunTimeFile);
  for (const file of files) {
    mkdirSync(dirname(join("dist", file)), { recursive: true });
    cpSync(join("src", file), join("dist", file));
  }
  const about: { readonly imports: { readonly [door: string]: string } } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  const dist = { type: "module", imports: doorsIn(about.imports) };
  writeFileSync("dist/package.json", `${JSON.stringify(dist, null, 2)}\n`);
  console.log(`dist: built, ${files.length} run-time files copied`);
}
