import { stringify } from "yaml";
import { kinds } from "#evidence";
import { type Plan, type PlannedIndicator, plan } from "#measures";
import { Fault, type Form, type KindShape } from "#model";
import { readInputs } from "./files.ts";
import { claimOut, writeOut } from "./out.ts";
import { formsOf, type Heard } from "./read.ts";
import type { YearFile } from "./year/open.ts";
import { refuseTwins } from "./year/refuse.ts";

export type Begun = { readonly files: readonly string[]; readonly plans: readonly Plan[] };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const flow = (value: unknown): string => stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
const fileName = (text: string): string => text.replaceAll(/[\\/:*?"<>|\s]/g, "_");

const yearText = (
  year: number,
  unit: string,
): string => `# 一个预算年度：表在 forms/，怎样计量在 bindings/，佐证在 evidence/。
apiVersion: duixian/v1
kind: Year
fiscalYear: ${year}
unit: ${JSON.stringify(unit)}
pack: cn-10-2020   # 评分用的规则包，用 duixian packs 列出
`;

function bindingLines({ level3, target, measure, sentence, reason }: PlannedIndicator): string {
  const head = `  # ${target}：${(sentence ?? reason).zh.replaceAll("\n", " ")}`;
  const name = JSON.stringify(level3);
  return measure
    ? `${head}\n  - indicator: ${name}\n    measure: ${flow(measure)}`
    : `${head}\n  # - indicator: ${name}\n  #   measure: { shape: … }`;
}

/** A draft: proposed from the form's words alone, for a person to fit to the registers they have. */
function bindingsText({ projectCode, indicators }: Plan): string | null {
  if (!indicators.some(({ measure }) => measure)) return null;
  return `# 按申报表文字草拟，请按自己的台账核对类别等用词。计量方式：duixian measures；证据与字段：duixian kinds。
apiVersion: duixian/v1
kind: Bindings
project: ${JSON.stringify(projectCode)}
indicators:
${indicators.map(bindingLines).join("\n")}
`;
}

const templateName = ({ name }: KindShape): string => `${name}.csv`;

function sourcesText(needed: readonly KindShape[], year: number): string {
  const entries = needed.map(
    (kind) => `#  - file: ${templateName(kind)}          # ${kind.duty}
#    kind: ${kind.id}
#    project: { column: 项目编码 }
#    covers: { from: ${year}-01-01, to: ${year}-12-31 }   # 这份导出对哪些日期是完整的
#    receivedAt: "${year + 1}-01-05T10:00:00+08:00"        # 何时收到`,
  );
  return `# 收到一份导出：把文件放在旁边，去掉那一段前面的 #，并把下面的 sources: [] 改成 sources:；没有登记的文件不会读入。
apiVersion: duixian/v1
kind: Sources
sources: []
${entries.join("\n")}
`;
}

/** The header a register of this kind needs, with the byte-order mark that spreadsheets want. */
const templateText = ({ fields }: KindShape): string =>
  `\uFEFF${[...fields.map(({ label }) => label), "项目编码"].join(",")}\r\n`;

/**
 * Begins a year's folder from the forms alone: settings, bindings drafted from the words of the targets, and an empty
 * register for each kind of evidence they need. Throws a Fault, and writes nothing, where the folder is not free.
 */
export async function beginYear(
  folder: string,
  paths: readonly string[],
  year: number,
  heard?: Heard,
): Promise<Begun> {
  await claimOut(folder, "begin");
  const inputs = await readInputs(paths);
  const forms: Form[] = [];
  for (const [i, input] of inputs.entries()) {
    heard?.(i, inputs.length, input.name);
    forms.push(...(await formsOf(input)));
  }
  refuseTwins(forms);
  const nameless = forms.find(({ fields }) => !fields.projectCode?.trim());
  if (nameless)
    throw new Fault(
      "project-code-missing",
      `“${nameless.source.file}”没有项目编码，佐证无从对应，请先在表上填好。`,
      `"${nameless.source.file}" has no project code, so no evidence can belong to it; fill it in first.`,
    );
  const plans = plan(forms, kinds);
  const ids = new Set(
    plans.flatMap(({ indicators }) => indicators.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))),
  );
  const needed = kinds.filter(({ id }) => ids.has(id));
  const files: readonly YearFile[] = [
    { path: "year.yaml", bytes: utf8(yearText(year, forms[0]?.fields.applicant ?? "")) },
    ...inputs.map(({ name, bytes }) => ({ path: `forms/${name.split("/").at(-1)}`, bytes })),
    ...plans.flatMap((each, i) => {
      const text = bindingsText(each);
      return text
        ? [{ path: `bindings/${i + 1}-${fileName(each.projectName)}.yaml`, bytes: utf8(text) }]
        : [];
    }),
    { path: "evidence/sources.yaml", bytes: utf8(sourcesText(needed, year)) },
    ...needed.map((kind) => ({ path: `evidence/${templateName(kind)}`, bytes: utf8(templateText(kind)) })),
  ];
  await writeOut(folder, "begin", files);
  return { files: files.map(({ path }) => path), plans };
}
