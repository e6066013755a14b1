import { kinds } from "../src/evidence/index.ts";
import { measuresPage } from "../src/measures/index.ts";

/** The measure language, with examples over the kinds of evidence there are. */
export const measureShapesPage = (): string => measuresPage(kinds);
