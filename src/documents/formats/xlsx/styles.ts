import type { Package } from "../../archive/package.ts";
import { parseXml } from "../../archive/xml.ts";

/** Built-in number formats that change what a reader sees (ECMA-376 part 1, 18.8.30; 27–58 as in zh-CN Excel). */
const builtIn: { readonly [id: number]: string } = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The number format code of each cell style, by the index cells carry in `s`; "" for General. */
export async function readStyles(pack: Package, part: string | null): Promise<readonly string[]> {
  const custom = new Map<number, string>();
  const codes: string[] = [];
  if (!part) return codes;
  let inCellStyles = false;
  await parseXml(pack.chunks(part), part, {
    open: (name, attributes) => {
      const id = Number(attributes.get("numFmtId") ?? 0);
      if (name === "numFmt") custom.set(id, attributes.get("formatCode") ?? "");
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) codes.push(custom.get(id) ?? builtIn[id] ?? "");
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
    text: () => {},
  });
  return codes;
}
