import { tooLarge } from "../../archive/faults.ts";
import { openPackage } from "../../archive/package.ts";
import { holdsPart, isZip, openDocumentKind } from "../../archive/sniff.ts";
import { defineContainer } from "../format.ts";

const limits = { files: 500 } as const;
/** Of macOS, Windows and Office, not of the person who packed the files. */
const leftBehind = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
/** Parts by which documents of other programs are told: they are zip containers too. */
const ofPrograms = ["[Content_Types].xml", "mimetype", "OFD.xml", "word/", "xl/", "ppt/"] as const;

/** Several forms sent as one (.zip). */
export default defineContainer({
  id: "zip",
  recognises: (bytes) =>
    isZip(bytes) && !ofPrograms.some((part) => holdsPart(bytes, part)) && openDocumentKind(bytes) === "",
  open: async (bytes) => {
    const pack = await openPackage(bytes);
    const names = [...pack.names].filter((name) => !name.endsWith("/") && !leftBehind.test(name));
    if (names.length > limits.files) {
      pack.close();
      throw tooLarge("压缩包内超过 500 个文件", "the archive holds more than 500 files");
    }
    return {
      names,
      file: async (name) => {
        const chunks: Buffer[] = [];
        for await (const chunk of pack.chunks(name)) chunks.push(chunk);
        return Buffer.concat(chunks);
      },
      close: pack.close,
    };
  },
});
