import { posix } from "node:path";
import type { Package } from "./package.ts";
import { parseXml } from "./xml.ts";

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** Internal relationships of `part` ("" for the package itself); external targets are never followed. */
export async function relationships(pack: Package, part: string): Promise<readonly Relationship[]> {
  const folder = posix.dirname(part);
  const name = part === "" ? "_rels/.rels" : posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!pack.names.has(name)) return [];
  const found: Relationship[] = [];
  await parseXml(pack.chunks(name), name, {
    open: (element, attributes) => {
      if (element !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const target = attributes.get("Target") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: attributes.get("Type") ?? "",
        target: target.startsWith("/") ? target.slice(1) : posix.join(part === "" ? "" : folder, target),
      });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** The main part (officeDocument), whatever it is called; null when the package names none. */
export async function mainPart(pack: Package): Promise<string | null> {
  const main = (await relationships(pack, "")).find(({ type }) => type.endsWith("/officeDocument"));
  return main && pack.names.has(main.target) ? main.target : null;
}
