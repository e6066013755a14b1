// Written by scripts/catalogue.ts. Do not edit.
import assessment from "./assessment/kind.ts";
import asset from "./asset/kind.ts";
import budget from "./budget/kind.ts";
import document from "./document/kind.ts";
import inspection from "./inspection/kind.ts";
import messageCount from "./message-count/kind.ts";
import payment from "./payment/kind.ts";
import payroll from "./payroll/kind.ts";
import probe from "./probe/kind.ts";
import survey from "./survey/kind.ts";
import task from "./task/kind.ts";
import ticket from "./ticket/kind.ts";
import vulnerability from "./vulnerability/kind.ts";

export const kinds = [
  assessment,
  asset,
  budget,
  document,
  inspection,
  messageCount,
  payment,
  payroll,
  probe,
  survey,
  task,
  ticket,
  vulnerability,
] as const;
