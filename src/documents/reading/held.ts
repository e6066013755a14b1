import { Fault, type Form, type Unread } from "#model";
import { tooLarge } from "../archive/faults.ts";
import type { Container } from "../formats/format.ts";
import type { File } from "./read.ts";

const limits = { seconds: 60 } as const;

type Refusal = { readonly name: string; readonly fault: Fault };

/** Every file in the archive was refused, so the archive is: naming the file, or how many and the first. */
function nothingRead(archive: string, refusals: readonly Refusal[]): Fault {
  const [first] = refusals;
  if (!first)
    return new Fault(
      "not-a-form",
      `压缩包“${archive}”里没有文件，请确认选对了文件。`,
      `The archive “${archive}” holds no file; check that it is the right one.`,
    );
  const { code, zh, en } = first.fault;
  const inner = `“${archive} › ${first.name}”`;
  if (refusals.length === 1)
    return zh.includes(inner) ? first.fault : new Fault(code, `${inner}：${zh}`, `File ${inner}: ${en}`);
  const firstZh = zh.replace(/。$/, "");
  return new Fault(
    "not-a-form",
    `压缩包“${archive}”里的 ${refusals.length} 个文件都没有读出申报表（“${first.name}”：${firstZh}）。`,
    `None of the ${refusals.length} files in the archive “${archive}” gave a form (“${first.name}”: ${en.replace(/\.$/, "")}).`,
  );
}

/**
 * The forms of every file in an archive. A file that is refused does not stop the others: it is said, with the reason,
 * in what the first form leaves unread.
 */
export async function readHeld(
  archive: File,
  container: Container,
  read: (file: File) => Promise<readonly Form[]>,
): Promise<readonly Form[]> {
  const { names, file, close } = await container.open(archive.bytes);
  const started = performance.now();
  const forms: Form[] = [];
  const refusals: Refusal[] = [];
  try {
    for (const name of names) {
      if (performance.now() - started > limits.seconds * 1000)
        throw tooLarge("压缩包读取超过 60 秒", "reading the archive takes more than 60 seconds");
      try {
        forms.push(...(await read({ name: `${archive.name} › ${name}`, bytes: await file(name) })));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        refusals.push({ name, fault: error });
      }
    }
  } finally {
    close();
  }
  const [head, ...rest] = forms;
  if (!head) throw nothingRead(archive.name, refusals);
  const unread = refusals.map(
    ({ name, fault }): Unread => ({
      at: {},
      text: name,
      why: {
        zh: `压缩包里的这个文件没有读：${fault.zh}`,
        en: `This file of the archive was not read: ${fault.en}`,
      },
    }),
  );
  return [{ ...head, unread: [...head.unread, ...unread] }, ...rest];
}
