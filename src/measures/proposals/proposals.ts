import { assets } from "./assets.ts";
import { availability } from "./availability.ts";
import { grades } from "./grades.ts";
import { inspections } from "./inspections.ts";
import type { AsWritten, Proposal, Proposed } from "./kit.ts";
import { messages } from "./messages.ts";
import { misfits } from "./misfits.ts";
import { payroll } from "./payroll.ts";
import { spending } from "./spending.ts";
import { surveys } from "./surveys.ts";
import { tasks } from "./tasks.ts";
import { tickets } from "./tickets.ts";
import { unmeasurable } from "./unmeasurable.ts";
import { vulnerabilities } from "./vulnerabilities.ts";

/** The first that fits speaks: contradictions before everything, special subjects before general ones. */
export const proposals: readonly Proposal[] = [
  unmeasurable,
  misfits,
  grades,
  surveys,
  spending,
  messages,
  payroll,
  vulnerabilities,
  availability,
  inspections,
  tickets,
  assets,
  tasks,
];

/** How this indicator could be counted, from its words alone; null where no subject knows it. */
export function propose(words: AsWritten): Proposed | null {
  for (const proposal of proposals) {
    const proposed = proposal.propose(words);
    if (proposed) return proposed;
  }
  return null;
}
