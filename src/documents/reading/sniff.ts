import { isCutZip } from "../archive/sniff.ts";
import type { Format } from "../formats/format.ts";
import { formats } from "../formats/formats.gen.ts";
import { isEncryptedOffice, refusedKinds } from "./refused.ts";

/** What a file is by its first bytes and part names, whatever it is called: `read` where we can read it. */
export type Sniffed =
  | { readonly is: "read"; readonly id: string; readonly format: Format }
  | { readonly is: "cut"; readonly id: "zip" }
  | { readonly is: "encrypted"; readonly id: "office" }
  | {
      readonly is: "refused";
      readonly id: string;
      readonly zh: string;
      readonly en: string;
      readonly instead: string;
    }
  | { readonly is: "unknown"; readonly id: null };

export function sniff(bytes: Uint8Array): Sniffed {
  if (isEncryptedOffice(bytes)) return { is: "encrypted", id: "office" };
  if (isCutZip(bytes)) return { is: "cut", id: "zip" };
  const format = formats.find(({ recognises }) => recognises(bytes));
  if (format) return { is: "read", id: format.id, format };
  const refused = refusedKinds.find((kind) => kind.is(bytes));
  if (refused)
    return { is: "refused", id: refused.id, zh: refused.zh, en: refused.en, instead: refused.instead };
  return { is: "unknown", id: null };
}
