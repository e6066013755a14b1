// docs/packs.md: the rule packs with their worked examples, which only a script can read from disk.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type PackCases, packsPage } from "../src/scoring/index.ts";

/** Every value of an example is text, so that no figure passes through a float. */
const casesOf = (pack: string): PackCases =>
  parse(readFileSync(`src/scoring/packs/${pack}/cases.yaml`, "utf8"), { schema: "failsafe" });

export const scoringPacksPage = (): string => packsPage(casesOf);
