import type { KindShape } from "#model";
import { kinds as catalogue } from "./kinds/kinds.gen.ts";

export type KindId = (typeof catalogue)[number]["id"];
/** Every kind of evidence, in name order. */
export const kinds: readonly KindShape[] = catalogue;
