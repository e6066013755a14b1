import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Fault, nearestName } from "#model";

/** A file handed over: `name` is what people call it (the path where two share a name), `path` is where it was found. */
export type Input = { readonly name: string; readonly bytes: Uint8Array; readonly path: string };

/** Larger than any form or evidence list a person hands over by name; a limit on what is taken into memory at once. */
const mostBytes = 512 * 1024 * 1024;

const quoted = (path: string) => ({ zh: `“${path}”`, en: `"${path}"` });

async function missing(path: string): Promise<Fault> {
  const { zh, en } = quoted(path);
  if (/[*?]/.test(path))
    return new Fault(
      "file-missing",
      `没有文件与${zh}相符，请核对通配符。`,
      `No file matches ${en}; check the pattern.`,
    );
  const folder = dirname(path);
  const neighbours = await readdir(folder).catch(() => null);
  if (neighbours === null)
    return new Fault(
      "file-missing",
      `找不到文件${zh}：文件夹“${folder}”不存在或不能打开，请核对路径。`,
      `There is no file ${en}: its folder "${folder}" does not exist or cannot be opened; check the path.`,
    );
  const others = neighbours.filter((name) => name !== basename(path)).sort();
  const near = nearestName(basename(path), others);
  if (near === null)
    return new Fault(
      "file-missing",
      `找不到文件${zh}，请核对路径。`,
      `There is no file ${en}; check the path.`,
    );
  const meant = quoted(join(folder, near));
  return new Fault(
    "file-missing",
    `找不到文件${zh}，是否要读${meant.zh}？`,
    `There is no file ${en}; did you mean ${meant.en}?`,
  );
}

/** What an operating-system error at this path means to the person who named it; null where it is not theirs to mend. */
export async function faultOf(error: unknown, path: string): Promise<Fault | null> {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const { zh, en } = quoted(path);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE":
      return missing(path);
    case "EACCES":
    case "EPERM":
      return new Fault(
        "file-unreadable",
        `没有权限读取${zh}，请修改文件权限或换一个账户。`,
        `You may not read ${en}; change its permissions or use another account.`,
      );
    case "EBUSY":
      return new Fault(
        "file-unreadable",
        `${zh}正被其他程序占用，请关闭后重试。`,
        `Another program is using ${en}; close it and run again.`,
      );
    case "ENOSPC":
    case "EDQUOT":
      return new Fault(
        "disk-full",
        `磁盘已满，${zh}没有写完，请腾出空间后重试。`,
        `The disk is full and ${en} could not be written; free some space and run again.`,
      );
    case "EROFS":
      return new Fault(
        "file-unreadable",
        `${zh}在只读磁盘上，不能写入，请换一个位置。`,
        `${en} is on a read-only disk; choose another place.`,
      );
    case "EISDIR":
      return folderFault(path);
    default:
      return null;
  }
}

function folderFault(path: string): Fault {
  const { zh, en } = quoted(path);
  return new Fault(
    "file-is-folder",
    `${zh}是文件夹，这里需要文件，请写明其中的文件，例如 ${join(path, "*.docx")}。`,
    `${en} is a folder and a file is needed here; name the files in it, such as ${join(path, "*.docx")}.`,
  );
}

async function readInput(path: string): Promise<Input> {
  const { zh, en } = quoted(path);
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw folderFault(path);
    if (!about.isFile())
      throw new Fault(
        "file-not-regular",
        `${zh}是设备或管道，不是文件，请先存成文件再试。`,
        `${en} is a device or a pipe, not a file; save it as a file first.`,
      );
    if (about.size > mostBytes)
      throw new Fault(
        "file-too-large",
        `${zh}超过 512 MB，不像一份表格，请核对后重试。`,
        `${en} is larger than 512 MB, which no form is; check it and run again.`,
      );
    const bytes = await readFile(path);
    if (bytes.length === 0)
      throw new Fault(
        "file-empty",
        `${zh}是空文件（0 字节），请重新导出后再试。`,
        `${en} is empty (0 bytes); export it again.`,
      );
    return { name: basename(path), bytes, path };
  } catch (error) {
    throw (await faultOf(error, path)) ?? error;
  }
}

/** The files at these paths, in the order given. Throws a Fault naming the first one that can't be taken. */
export async function readInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) inputs.push(await readInput(path));
  const times = new Map<string, number>();
  for (const { name } of inputs) times.set(name, (times.get(name) ?? 0) + 1);
  return inputs.map((input) => (times.get(input.name) === 1 ? input : { ...input, name: input.path }));
}
