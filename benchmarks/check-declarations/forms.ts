import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readForms } from "#documents";
import { parseTarget } from "#values";
import { chance } from "../../examples/futian-2023/generate/chance.ts";

const six = fileURLToPath(new URL("../../samples/forms/futian-2023/all-merged.docx", import.meta.url));

/** Facts of made-up declarations, one JSON text each: the six forms with other codes, names, figures and words. */
export async function declarationFacts(size: number): Promise<readonly string[]> {
  const forms = await readForms({ name: "all-merged.docx", bytes: readFileSync(six) });
  const random = chance(55);
  const wards = ["东", "南", "西", "北", "中", "新", "旧", "上", "下"] as const;
  return Array.from({ length: size }, (_, number) => {
    const form = forms[number % forms.length];
    if (!form) throw new Error("the sample holds no form");
    const ward = `${random.pick(wards)}${random.pick(wards)}${number}区`;
    const moved = (text: string) =>
      text.replace(/\d{2,}/g, (digits) => String(Number(digits.slice(0, 12)) + random.between(0, 9)));
    const varied = (text: string) => text.replaceAll("福田区", ward);
    const fields = Object.fromEntries(
      Object.entries(form.fields).map(([name, value]) => [
        name,
        typeof value === "string" ? varied(value) : value,
      ]),
    );
    return JSON.stringify({
      ...form,
      source: { ...form.source, file: `${number}.docx` },
      fields: { ...fields, projectCode: String(440_304_231_060_100_000_000n + BigInt(number)) },
      indicators: form.indicators.map((indicator) => ({
        ...indicator,
        level3: varied(indicator.level3),
        target: parseTarget(moved(indicator.target.text), indicator),
        explanation: indicator.explanation && varied(indicator.explanation),
      })),
    });
  });
}

/** One submission holds as many declarations as one unit hands in. */
export const inOneSubmission = 6;
