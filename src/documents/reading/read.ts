import { Fault, type Form } from "#model";
import { damaged, encrypted, tooLarge } from "../archive/faults.ts";
import type { Format } from "../formats/format.ts";
import { findForms } from "../layout/forms.ts";
import { sniff } from "./sniff.ts";

const limits = { pdfAndText: 50 * 1024 * 1024, office: 20 * 1024 * 1024 } as const;

function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0)
    throw new Fault(
      "empty-file",
      "文件是空的（0 字节），请重新选择文件。",
      "The file is empty (0 bytes); choose another.",
    );
  const found = sniff(bytes);
  if (found.is === "encrypted") throw encrypted("Office 文件", "Office file");
  if (found.is === "cut") throw damaged("文件不完整，末尾缺失", "its end is missing");
  if (found.is === "refused")
    throw new Fault(
      "unsupported-format",
      `这是${found.zh}，暂不能读取，请用原软件另存为 ${found.instead} 再试。`,
      `This is ${found.en}, which is not read yet; save it as ${found.instead} in its own program and retry.`,
    );
  if (found.is === "unknown")
    throw new Fault(
      "unsupported-format",
      "认不出文件类型，请提供 .docx、.xlsx、.pdf、.html、.csv 或 .txt 文件。",
      "The kind of file is not recognised; give a .docx, .xlsx, .pdf, .html, .csv or .txt file.",
    );
  return found.format;
}

/**
 * Reads every form in one file, of whatever format its content shows. What was seen and not understood stands in each
 * form's `unread`. Throws Fault: empty-file, unsupported-format, encrypted, damaged, zip-bomb, too-large, scanned-pdf, scanned-ofd,
 * not-a-form.
 */
export async function readForms(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<readonly Form[]> {
  const format = formatOf(file.bytes);
  const isOffice = format.id !== "pdf" && format.id !== "text" && format.id !== "html";
  if (file.bytes.length > (isOffice ? limits.office : limits.pdfAndText))
    throw tooLarge(`大于 ${isOffice ? 20 : 50} MiB`, `larger than ${isOffice ? 20 : 50} MiB`);
  const forms = findForms(await format.read(file.bytes), file.name, format.id);
  if (!forms.length)
    throw new Fault(
      "not-a-form",
      `“${file.name}”里没有找到绩效目标申报表或自评表，请确认选对了文件。`,
      `No performance form was found in “${file.name}”; check that it is the right file.`,
    );
  return forms;
}
