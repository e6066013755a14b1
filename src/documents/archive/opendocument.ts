import { encrypted } from "./faults.ts";
import { openPackage, type Package } from "./package.ts";
import { parseXml } from "./xml.ts";

/** Opens an OpenDocument container. Throws Fault "encrypted" where its manifest says that parts are. */
export async function openOpenDocument(bytes: Uint8Array): Promise<Package> {
  const pack = await openPackage(bytes);
  const manifest = "META-INF/manifest.xml";
  if (!pack.names.has(manifest)) return pack;
  let locked = false;
  try {
    await parseXml(pack.chunks(manifest), manifest, {
      open: (name) => {
        if (name === "encryption-data") locked = true;
      },
      close: () => {},
      text: () => {},
    });
    if (locked) throw encrypted("OpenDocument 文件", "OpenDocument file");
  } catch (error) {
    pack.close();
    throw error;
  }
  return pack;
}
