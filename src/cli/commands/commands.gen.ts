// Written by scripts/catalogue.ts. Do not edit.
import begin from "./begin/command.ts";
import check from "./check/command.ts";
import kinds from "./kinds/command.ts";
import measure from "./measure/command.ts";
import measures from "./measures/command.ts";
import monitor from "./monitor/command.ts";
import packs from "./packs/command.ts";
import plan from "./plan/command.ts";
import prove from "./prove/command.ts";
import read from "./read/command.ts";
import rules from "./rules/command.ts";
import score from "./score/command.ts";
import tables from "./tables/command.ts";
import target from "./target/command.ts";
import verify from "./verify/command.ts";

export const commands = [
  begin,
  check,
  kinds,
  measure,
  measures,
  monitor,
  packs,
  plan,
  prove,
  read,
  rules,
  score,
  tables,
  target,
  verify,
] as const;
