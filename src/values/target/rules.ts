import type { Rule } from "./rule.ts";
import { blank } from "./rules/blank.ts";
import { bounded } from "./rules/bounded.ts";
import { damaged } from "./rules/damaged.ts";
import { dated } from "./rules/dated.ts";
import { notApplicable } from "./rules/not-applicable.ts";
import { relativeDate } from "./rules/relative-date.ts";
import { repeated } from "./rules/repeated.ts";
import { sentence } from "./rules/sentence.ts";
import { serialDate } from "./rules/serial-date.ts";
import { several } from "./rules/several.ts";
import { singleAmount } from "./rules/single-amount.ts";
import { spelledSum } from "./rules/spelled-sum.ts";
import { splitCells } from "./rules/split-cells.ts";
import { wordsOnly } from "./rules/words-only.ts";

/** The grammar: tried from the top, the first rule that answers has read the cell; the last always answers. */
export const rules: readonly Rule[] = [
  blank,
  notApplicable,
  splitCells,
  damaged,
  repeated,
  serialDate,
  spelledSum,
  bounded,
  dated,
  singleAmount,
  sentence,
  several,
  relativeDate,
  wordsOnly,
];
