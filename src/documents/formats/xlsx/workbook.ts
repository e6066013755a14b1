import { damaged } from "../../archive/faults.ts";
import type { Package } from "../../archive/package.ts";
import { relationships } from "../../archive/relationships.ts";
import { parseXml } from "../../archive/xml.ts";

export type Sheet = { readonly name: string; readonly part: string; readonly hidden: boolean };
export type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Dates counted from 1904, as Excel for Mac once did. */
  readonly from1904: boolean;
};

export async function readWorkbook(pack: Package, part: string): Promise<Workbook> {
  const related = await relationships(pack, part);
  const targets = new Map(related.map(({ id, target, type }) => [id, { target, type }]));
  const sheets: Sheet[] = [];
  let from1904 = false;
  await parseXml(pack.chunks(part), part, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.get("date1904") ?? "");
      if (name !== "sheet") return;
      const sheet = attributes.get("name") ?? "";
      const relation = targets.get(attributes.get("id") ?? "");
      if (!relation || !pack.names.has(relation.target))
        throw damaged(`工作表“${sheet}”缺失`, `worksheet “${sheet}” is missing`);
      if (!relation.type.endsWith("/worksheet")) return; // a chart sheet has no cells
      sheets.push({
        name: sheet,
        part: relation.target,
        hidden: (attributes.get("state") ?? "visible") !== "visible",
      });
    },
    close: () => {},
    text: () => {},
  });
  const one = (kind: string) => {
    const target = related.find(({ type }) => type.endsWith(`/${kind}`))?.target;
    return target && pack.names.has(target) ? target : null;
  };
  return { sheets, strings: one("sharedStrings"), styles: one("styles"), from1904 };
}
