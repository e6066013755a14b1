import { tooLarge } from "../../archive/faults.ts";
import type { Package } from "../../archive/package.ts";
import { parseXml } from "../../archive/xml.ts";

const limit = 500_000;

/** `_x000D_` and its like: how Excel stores characters that XML may not hold. */
export const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n");

/** The shared strings by index, rich text joined, phonetic guides left out. */
export async function readStrings(pack: Package, part: string | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let current = "";
  let inText = false;
  let phonetic = 0;
  await parseXml(pack.chunks(part), part, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si" && strings.push(unescaped(current)) > limit)
        throw tooLarge("共享文字超过 50 万条", "more than 500,000 shared strings");
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}
