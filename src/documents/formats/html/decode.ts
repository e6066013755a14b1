import { decoded } from "../text/decode.ts";

/**
 * A page's text. Strict UTF-8 wins over what the head says, for a page that was re-encoded keeps its old head and UTF-8
 * reads as GBK without an error; then the named charset, then the guess made for plain text.
 */
export function decodedHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const [, charset = ""] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  // GB2312 in a page's head nearly always means GBK or more; GB18030 holds them all, and the guess ends there anyway.
  if (/^(big5|big5-hkscs|shift_jis|euc-kr|windows-125\d|iso-8859-\d+)$/i.test(charset)) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder(charset).decode(bytes);
    }
  }
  return decoded(bytes);
}
