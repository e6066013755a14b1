import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { en, zhCN } from "zod/locales";
import { Fault, nearestName } from "#model";
import { isDay } from "#values";

const day = z
  .string()
  .refine(isDay, { error: "应为 YYYY-MM-DD 形式的日期 / must be a day written YYYY-MM-DD" });
const stretch = z.strictObject({ from: day, to: day });

const yearSchema = z.strictObject({
  apiVersion: z.literal("duixian/v1"),
  kind: z.literal("Year"),
  fiscalYear: z.int().min(2000).max(2100),
  unit: z.string().min(1),
  pack: z.string().min(1),
  asOf: day.exactOptional(),
  synthetic: z.boolean().default(false),
  /** By 项目编码: whether the project's work is done. Packs that score execution by steps ask; not said is not guessed. */
  finished: z.record(z.string(), z.boolean()).default({}),
  /** Points a person set where the rules leave them to a person: a band, a late day, an overshoot. */
  judged: z
    .array(
      z.strictObject({
        project: z.string().min(1),
        indicator: z.string().min(1),
        points: z
          .string()
          .regex(
            /^\d+(\.\d{1,2})?$/,
            '应为最多两位小数的分数，如 "7.50" / must be points with at most two decimals',
          ),
        by: z.string().min(1),
        reason: z.string().min(1),
      }),
    )
    .default([]),
});

const sourceSchema = z.strictObject({
  file: z.string().min(1),
  kind: z.string().min(1),
  project: z.union([
    z.strictObject({ fixed: z.string().min(1) }),
    z.strictObject({ column: z.string().min(1) }),
  ]),
  columns: z.record(z.string(), z.string()).exactOptional(),
  covers: z.union([stretch, z.array(stretch)]).exactOptional(),
  receivedAt: z.iso.datetime({
    offset: true,
    error: "应为带时区的时间，如 2024-01-05T10:00:00+08:00 / must be a time with offset",
  }),
  units: z.record(z.string(), z.string()).exactOptional(),
  sheet: z.string().exactOptional(),
  synthetic: z.boolean().exactOptional(),
});

const sourcesSchema = z.strictObject({
  apiVersion: z.literal("duixian/v1"),
  kind: z.literal("Sources"),
  sources: z.array(sourceSchema),
});

export type YearSettings = z.infer<typeof yearSchema>;
export type SourceSettings = z.infer<typeof sourceSchema>;

/** The plain objects of a YAML file; a Fault names line and column of a syntax error. */
export function readYaml(bytes: Uint8Array, shown: string): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(
      "setting-encoding",
      `“${shown}”不是 UTF-8 编码，请另存为 UTF-8 后重试。`,
      `"${shown}" is not encoded in UTF-8; save it as UTF-8 and run again.`,
    );
  }
  try {
    return parse(text, { uniqueKeys: true });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const at = error.linePos?.[0];
    throw new Fault(
      "setting-syntax",
      `“${shown}”第 ${at?.line ?? "?"} 行第 ${at?.col ?? "?"} 列不是合法的 YAML，请改正。`,
      `"${shown}" line ${at?.line ?? "?"} column ${at?.col ?? "?"} is not valid YAML; mend it.`,
    );
  }
}

const locales = { zh: zhCN().localeError, en: en().localeError };
/** A message of our own stands as 中文 / English; the library's are asked for in each language. */
const inLanguage = (message: string, lang: "zh" | "en"): string =>
  message.split(" / ")[lang === "zh" ? 0 : 1] ?? message;

function shaped<Schema extends z.ZodObject>(schema: Schema, plain: unknown, shown: string): z.infer<Schema> {
  const result = schema.safeParse(plain, { error: locales.zh });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const [english] = schema.safeParse(plain, { error: locales.en }).error?.issues ?? [];
  const at = issue?.path.join(".") ?? "";
  const stranger = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const near = stranger === undefined || at !== "" ? null : nearestName(stranger, Object.keys(schema.shape));
  throw new Fault(
    "setting-shape",
    `“${shown}”${at === "" ? "" : `的 ${at} `}写得不对：${inLanguage(issue?.message ?? "", "zh").replace("实际接收 undefined", "实际没有写")}${near ? `，是否指 ${near}` : ""}；请改正。`,
    `"${shown}"${at === "" ? "" : `, ${at}`}: ${inLanguage(english?.message ?? "", "en")}${near ? `; did you mean ${near}?` : "; mend it."}`,
  );
}

export const readYearSettings = (bytes: Uint8Array): YearSettings =>
  shaped(yearSchema, readYaml(bytes, "year.yaml"), "year.yaml");

export const readSourceSettings = (bytes: Uint8Array): readonly SourceSettings[] =>
  shaped(sourcesSchema, readYaml(bytes, "evidence/sources.yaml"), "evidence/sources.yaml").sources;
