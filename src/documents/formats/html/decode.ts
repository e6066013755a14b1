import { decoded } from "../text/decode.ts";

/** A page's text: by byte order mark, else by what its meta element says, else as plain text is guessed. */
export function decodedHtml(bytes: Uint8Array): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const [, charset] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  if (!marked && charset) {
    // GB2312 in a page's head nearly always means GBK or more; GB18030 holds them all.
    const name = /^(gb2312|gbk|gb_2312-80|x-gbk)$/i.test(charset) ? "gb18030" : charset;
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      // The head lies, as re-encoded pages do: fall through to the guess.
    }
  }
  return decoded(bytes);
}
