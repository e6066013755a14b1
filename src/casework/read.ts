import { readForms } from "#documents";
import { Fault, type Form } from "#model";
import { type Input, readInputs } from "./files.ts";

/** Hears after each file how many are read, of how many, and the one now in hand. */
export type Heard = (done: number, total: number, name: string) => void;

/** A refusal that names the file, whether or not the reader's own sentence did. */
function named(error: unknown, name: string): unknown {
  if (!(error instanceof Fault) || error.zh.includes(name)) return error;
  return new Fault(error.code, `${name}：${error.zh}`, `${name}: ${error.en}`);
}

/** The forms of one file; a refusal names it. */
export async function formsOf({ name, bytes }: Pick<Input, "name" | "bytes">): Promise<readonly Form[]> {
  try {
    return await readForms({ name, bytes });
  } catch (error) {
    throw named(error, name);
  }
}

/**
 * The forms in these files, in the order of the files and of the forms in each. Throws a Fault naming the first file
 * that can't be read; nothing of the others is given then.
 */
export async function readFiles(
  paths: readonly string[],
  heard: Heard = () => undefined,
): Promise<readonly Form[]> {
  const inputs = await readInputs(paths);
  const forms: Form[] = [];
  for (const [index, { name, bytes }] of inputs.entries()) {
    heard(index, inputs.length, name);
    forms.push(...(await formsOf({ name, bytes })));
  }
  heard(inputs.length, inputs.length, "");
  return forms;
}
