import { isCutZip } from "../archive/sniff.ts";
import type { Container, Format } from "../formats/format.ts";
import { formats } from "../formats/formats.gen.ts";
import { type Kind, lockedKinds, refusedKinds } from "./refused.ts";

/** What a file is by its first bytes and part names, whatever it is called: `read` where we can read it. */
export type Sniffed =
  | { readonly is: "read"; readonly id: string; readonly format: Format }
  | { readonly is: "container"; readonly id: string; readonly container: Container }
  | { readonly is: "cut"; readonly id: "zip" }
  | ({ readonly is: "encrypted" } & Omit<Kind, "is">)
  | ({ readonly is: "refused" } & Omit<Kind, "is">)
  | { readonly is: "unknown"; readonly id: null };

export function sniff(bytes: Uint8Array): Sniffed {
  const locked = lockedKinds.find((kind) => kind.is(bytes));
  if (locked) return { ...locked, is: "encrypted" };
  if (isCutZip(bytes)) return { is: "cut", id: "zip" };
  const known: Format | Container | undefined = formats.find(({ recognises }) => recognises(bytes));
  if (known && "read" in known) return { is: "read", id: known.id, format: known };
  if (known) return { is: "container", id: known.id, container: known };
  const refused = refusedKinds.find((kind) => kind.is(bytes));
  return refused ? { ...refused, is: "refused" } : { is: "unknown", id: null };
}
