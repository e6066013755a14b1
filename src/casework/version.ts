import { readFileSync } from "node:fs";

/** The package's version; src/casework and dist/casework lie equally deep below its package.json. */
export function version(): string {
  const about: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return about.version;
}
