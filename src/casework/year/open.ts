import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { kinds } from "#evidence";
import { type Bindings, readBindings } from "#measures";
import { Fault, type Form, nearestName } from "#model";
import { packs, type RulePack } from "#scoring";
import { type Day, isDay } from "#values";
import { faultOf } from "../files.ts";
import { formsOf } from "../read.ts";
import { refuseStrangers, refuseTwins } from "./refuse.ts";
import {
  readSourceSettings,
  readYaml,
  readYearSettings,
  type SourceSettings,
  type YearSettings,
} from "./settings.ts";

/** One file of the folder that goes into the audit bundle as it is. */
export type YearFile = { readonly path: string; readonly bytes: Uint8Array };

/** One budget year of one unit as it lies in its folder, forms read and bindings understood; evidence not yet. */
export type Year = {
  readonly folder: string;
  readonly settings: YearSettings;
  readonly sources: readonly SourceSettings[];
  readonly asOf: Day;
  readonly pack: RulePack;
  readonly forms: readonly Form[];
  /** By project code. */
  readonly bindings: ReadonlyMap<string, Bindings>;
  /** Forms, settings and bindings as they were read: what the figures depend on besides evidence. */
  readonly inputs: readonly YearFile[];
};

export type YearChoice = { readonly asOf?: string | undefined; readonly pack?: string | undefined };

async function fileAt(folder: string, path: string): Promise<YearFile> {
  try {
    return { path, bytes: await readFile(join(folder, path)) };
  } catch (error) {
    throw (await faultOf(error, join(folder, path))) ?? error;
  }
}

async function settingAt(folder: string, path: string): Promise<YearFile> {
  try {
    return await fileAt(folder, path);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "file-missing") throw error;
    await refuseNoFolder(folder);
    throw new Fault(
      "setting-missing",
      `“${folder}”里缺少“${path}”，请补上后重试。`,
      `"${path}" is missing in "${folder}"; add it and run again.`,
    );
  }
}

/** A folder mistyped is told as such, and never as a file that should be added to it. */
async function refuseNoFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found)
    throw new Fault(
      "year-folder",
      `找不到文件夹“${folder}”，请核对路径。`,
      `There is no folder "${folder}"; check the path.`,
    );
  if (!found.isDirectory())
    throw new Fault(
      "year-folder",
      `“${folder}”是文件，这里需要含 year.yaml、forms、bindings、evidence 的年度文件夹。`,
      `"${folder}" is a file and a year's folder with year.yaml, forms, bindings and evidence is needed here.`,
    );
}

async function filesIn(folder: string, sub: string, ending: RegExp): Promise<readonly YearFile[]> {
  const names = await readdir(join(folder, sub)).catch(() => {
    throw new Fault(
      "year-folder",
      `“${folder}”里没有 ${sub} 文件夹，请给出含 year.yaml、forms、bindings、evidence 的年度文件夹。`,
      `"${folder}" has no ${sub} folder; name a year's folder with year.yaml, forms, bindings and evidence.`,
    );
  });
  return Promise.all(
    names
      .filter((name) => ending.test(name) && !/^[.~]/.test(name))
      .sort()
      .map((name) => fileAt(folder, `${sub}/${name}`)),
  );
}

function packCalled(id: string): RulePack {
  const pack = packs.find((each) => each.id === id);
  if (pack) return pack;
  const near = nearestName(
    id,
    packs.map((each) => each.id),
  );
  throw new Fault(
    "pack-unknown",
    `没有规则包“${id}”${near ? `，是否指 ${near}` : ""}？可用的有：${packs.map((each) => each.id).join("、")}。`,
    `There is no rule pack "${id}"${near ? `; did you mean ${near}?` : "."} There are: ${packs.map((each) => each.id).join(", ")}.`,
  );
}

function dayOfChoice(asOf: string, year: number): Day {
  if (!isDay(asOf) || asOf < `${year}-01-01`)
    throw new Fault(
      "as-of",
      `截至日“${asOf}”应写成 YYYY-MM-DD，且不早于 ${year}-01-01。`,
      `The as-of day "${asOf}" must be written YYYY-MM-DD and not lie before ${year}-01-01.`,
    );
  return asOf;
}

/** Reads a year's folder. Throws a Fault for the first thing in it that can't be understood. */
export async function openYear(folder: string, choice: YearChoice = {}): Promise<Year> {
  const own = {
    year: await settingAt(folder, "year.yaml"),
    sources: await settingAt(folder, "evidence/sources.yaml"),
  };
  const settings = readYearSettings(own.year.bytes);
  const formFiles = await filesIn(folder, "forms", /./);
  const bindingFiles = await filesIn(folder, "bindings", /\.ya?ml$/);
  const forms: Form[] = [];
  for (const { path, bytes } of formFiles)
    forms.push(...(await formsOf({ name: path.slice("forms/".length), bytes })));
  if (forms.length === 0)
    throw new Fault(
      "no-forms",
      `“${folder}/forms”里没有申报表，请放入后重试。`,
      `"${folder}/forms" holds no form; put one there and run again.`,
    );
  refuseTwins(forms);
  refuseStrangers(settings, forms);
  const bindings = new Map<string, Bindings>();
  for (const { path, bytes } of bindingFiles) {
    const read = readBindings(readYaml(bytes, path), { file: path, kinds, forms });
    if (bindings.has(read.project))
      throw new Fault(
        "bindings-twice",
        `“${path}”又绑定了项目 ${read.project}，同一项目请只留一个绑定文件。`,
        `"${path}" binds project ${read.project} again; keep one bindings file for a project.`,
      );
    bindings.set(read.project, read);
  }
  return {
    folder,
    settings,
    sources: readSourceSettings(own.sources.bytes),
    asOf: dayOfChoice(choice.asOf ?? settings.asOf ?? `${settings.fiscalYear}-12-31`, settings.fiscalYear),
    pack: packCalled(choice.pack ?? settings.pack),
    forms,
    bindings,
    inputs: [own.year, own.sources, ...formFiles, ...bindingFiles],
  };
}
