// Written by scripts/catalogue.ts. Do not edit.
import check from "./check/command.ts";
import kinds from "./kinds/command.ts";
import measures from "./measures/command.ts";
import packs from "./packs/command.ts";
import read from "./read/command.ts";
import rules from "./rules/command.ts";
import target from "./target/command.ts";

export const commands = [
  check,
  kinds,
  measures,
  packs,
  read,
  rules,
  target,
] as const;
