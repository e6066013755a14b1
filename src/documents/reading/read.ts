import { Fault, type Form } from "#model";
import { damaged, encrypted, tooLarge } from "../archive/faults.ts";
import type { Format } from "../formats/format.ts";
import { findForms } from "../layout/forms.ts";
import { readHeld } from "./held.ts";
import { type Sniffed, sniff } from "./sniff.ts";

const MiB = 1024 * 1024;
const limits = { plain: 50 * MiB, office: 20 * MiB } as const;
/** Formats whose files are no larger than what they hold, or hold other files. */
const plain = new Set(["pdf", "text", "html", "rtf", "zip"]);

export type File = { readonly name: string; readonly bytes: Uint8Array };
type Known = Extract<Sniffed, { readonly is: "read" | "container" }>;

function known(bytes: Uint8Array): Known {
  if (bytes.length === 0)
    throw new Fault(
      "empty-file",
      "文件是空的（0 字节），请重新选择文件。",
      "The file is empty (0 bytes); choose another.",
    );
  const found = sniff(bytes);
  if (found.is === "encrypted") throw encrypted(found.zh, found.en, found.instead);
  if (found.is === "cut") throw damaged("文件不完整，末尾缺失", "its end is missing");
  if (found.is === "refused")
    throw new Fault(
      "unsupported-format",
      `这是${/^[A-Za-z\d]/.test(found.zh) ? " " : ""}${found.zh}，暂不能读取，请用原软件另存为 ${found.instead} 再试。`,
      `This is ${found.en}, which is not read yet; save it as ${found.instead} in its own program and retry.`,
    );
  if (found.is === "unknown")
    throw new Fault(
      "unsupported-format",
      "认不出文件类型，请提供 .docx、.xlsx、.pdf、.ofd、.odt、.ods、.rtf、.html、.csv、.txt 文件或它们的 .zip。",
      "The kind of file is not recognised; give a .docx, .xlsx, .pdf, .ofd, .odt, .ods, .rtf, .html, .csv or .txt file, or a .zip of them.",
    );
  const most = plain.has(found.id) ? limits.plain : limits.office;
  if (bytes.length > most) throw tooLarge(`大于 ${most / MiB} MiB`, `larger than ${most / MiB} MiB`);
  return found;
}

async function readOne({ name, bytes }: File, format: Format): Promise<readonly Form[]> {
  const forms = findForms(await format.read(bytes), name, format.id);
  if (!forms.length)
    throw new Fault(
      "not-a-form",
      `“${name}”里没有找到绩效目标申报表或自评表，请确认选对了文件。`,
      `No performance form was found in “${name}”; check that it is the right file.`,
    );
  return forms;
}

/** A file inside another. Containers in containers are not opened: unfolding without end begins there. */
async function readInner(file: File): Promise<readonly Form[]> {
  const found = known(file.bytes);
  if (found.is === "read") return readOne(file, found.format);
  throw new Fault(
    "unsupported-format",
    "压缩包里的压缩包不打开，请先解压再试。",
    "An archive inside an archive is not opened; unpack it first.",
  );
}

/**
 * Reads every form in one file, of whatever format its content shows; of an archive, every form in the files it holds,
 * whose source is “archive › file”. What was seen and not understood stands in each form's `unread`. Throws Fault:
 * empty-file, unsupported-format, encrypted, damaged, zip-bomb, too-large, scanned-pdf, scanned-ofd, not-a-form.
 */
export async function readForms(file: File): Promise<readonly Form[]> {
  const found = known(file.bytes);
  return found.is === "read" ? readOne(file, found.format) : readHeld(file, found.container, readInner);
}
