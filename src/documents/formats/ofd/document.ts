import { posix } from "node:path";
import { damaged, tooLarge } from "../../archive/faults.ts";
import type { Package } from "../../archive/package.ts";
import { parseXml } from "../../archive/xml.ts";

const limits = { documents: 50, pages: 500 } as const;

export type Document = {
  /** Part names of the pages, in order. */
  readonly pages: readonly string[];
  /** Part name of each template page by its id. */
  readonly templates: ReadonlyMap<string, string>;
};

/** The part that `location` names, seen from the part `from`; never a place outside the file. */
function partAt(pack: Package, from: string, location: string): string {
  const path = location.trim().replace(/\\/g, "/");
  const beside = path.startsWith("/")
    ? posix.normalize(path.slice(1))
    : posix.join(posix.dirname(from), path);
  // Some makers write every location from the root.
  const found = [beside, posix.normalize(path)].find((name) => pack.names.has(name));
  if (found === undefined)
    throw damaged(
      `缺少部件 ${beside.slice(0, 100) || "（未写明）"}`,
      `part ${beside.slice(0, 100) || "(not named)"} is missing`,
    );
  return found;
}

/** The text of each element of that name. */
async function texts(pack: Package, part: string, wanted: string): Promise<readonly string[]> {
  const found: string[] = [];
  let into = false;
  await parseXml(pack.chunks(part), part, {
    open: (name) => {
      into = name === wanted;
      if (into) found.push("");
    },
    close: () => {
      into = false;
    },
    text: (text) => {
      if (into) found[found.length - 1] += text;
    },
  });
  return found;
}

async function documentAt(pack: Package, part: string): Promise<Document> {
  const pages: string[] = [];
  const templates = new Map<string, string>();
  await parseXml(pack.chunks(part), part, {
    open: (name, attributes) => {
      if (name !== "Page" && name !== "TemplatePage") return;
      if (pages.length >= limits.pages || templates.size >= limits.pages)
        throw tooLarge("超过 500 页", "it has more than 500 pages");
      const location = partAt(pack, part, attributes.get("BaseLoc") ?? "");
      if (name === "Page") pages.push(location);
      else templates.set(attributes.get("ID") ?? "", location);
    },
    close: () => {},
    text: () => {},
  });
  return { pages, templates };
}

/** The documents of an OFD container, by OFD.xml. Throws Fault: damaged, too-large. */
export async function documentsOf(pack: Package): Promise<readonly Document[]> {
  const root = "OFD.xml";
  const roots = await texts(pack, root, "DocRoot");
  if (!roots.length) throw damaged("OFD.xml 没有指明正文", "OFD.xml names no document");
  if (roots.length > limits.documents) throw tooLarge("文档超过 50 个", "it holds more than 50 documents");
  const documents: Document[] = [];
  for (const location of roots) documents.push(await documentAt(pack, partAt(pack, root, location)));
  if (documents.reduce((sum, { pages }) => sum + pages.length, 0) > limits.pages)
    throw tooLarge("超过 500 页", "it has more than 500 pages");
  return documents;
}
