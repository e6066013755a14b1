import { tooLarge } from "../../archive/faults.ts";
import type { Package } from "../../archive/package.ts";
import { type Attributes, parseXml } from "../../archive/xml.ts";
import { asMatrix, type Matrix, multiply, type Rule, type Run } from "../../pages/geometry.ts";
import type { Page } from "../../pages/page.ts";
import { type Document, documentsOf } from "./document.ts";
import { rulesOfPath } from "./path.ts";
import { type Code, runsOfCode } from "./text.ts";

/** One page of a form holds a few thousand; beyond that it is a drawing. */
const limits = { runs: 50_000, rules: 20_000, letters: 50_000, inAll: 500_000, seconds: 60 } as const;
/** OFD measures in millimetres. */
const points = 72 / 25.4;

type Drawn = { readonly runs: Run[]; readonly rules: Rule[] };
type OpenObject = {
  readonly matrix: Matrix;
  readonly size: number;
  readonly stretch: number;
  readonly stroke: boolean;
  readonly fill: boolean;
};

const numbers = (text: string | undefined) =>
  (text ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
const finite = (text: string | undefined, otherwise: number) => {
  const value = Number(text ?? otherwise);
  return Number.isFinite(value) ? value : otherwise;
};

function openObject(attributes: Attributes): OpenObject {
  const [left = 0, top = 0] = numbers(attributes.get("Boundary")).map((value) =>
    Number.isFinite(value) ? value : 0,
  );
  const own = attributes.has("CTM") ? asMatrix(numbers(attributes.get("CTM"))) : asMatrix([]);
  return {
    matrix: multiply([points, 0, 0, points, left * points, top * points], own),
    size: finite(attributes.get("Size"), 0),
    stretch: finite(attributes.get("HScale"), 1),
    stroke: attributes.get("Stroke") !== "false",
    fill: attributes.get("Fill") === "true",
  };
}

/** Adds what one part draws to `drawn`; gives the template pages it stands on. */
async function drawPart(
  pack: Package,
  part: string,
  number: number,
  drawn: Drawn,
): Promise<readonly string[]> {
  const templates: string[] = [];
  let object: OpenObject | null = null;
  let hidden = 0;
  let code: { -readonly [Key in keyof Code]: Code[Key] } | null = null;
  let pen = { x: 0, y: 0 };
  let path: string | null = null;

  const keep = (runs: readonly Run[], rules: readonly Rule[]) => {
    drawn.runs.push(...runs);
    if (drawn.runs.length > limits.runs)
      throw tooLarge(`第 ${number} 页文字超过 5 万段`, `page ${number} has more than 50,000 pieces of text`);
    if (drawn.rules.length < limits.rules) drawn.rules.push(...rules.slice(0, limits.rules));
  };

  await parseXml(pack.chunks(part), part, {
    open: (name, attributes) => {
      if (hidden || attributes.get("Visible") === "false") hidden++;
      else if (name === "Template") templates.push(attributes.get("TemplateID") ?? "");
      else if (name === "TextObject" || name === "PathObject") {
        object = openObject(attributes);
        pen = { x: 0, y: 0 };
      } else if (name === "TextCode") {
        pen = { x: finite(attributes.get("X"), pen.x), y: finite(attributes.get("Y"), pen.y) };
        const [deltaX, deltaY] = [attributes.get("DeltaX") ?? "", attributes.get("DeltaY") ?? ""];
        code = { text: "", ...pen, deltaX, deltaY };
      } else if (name === "AbbreviatedData") path = "";
    },
    close: (name) => {
      if (hidden) hidden--;
      else if (name === "TextCode" && code && object) {
        keep(runsOfCode(code, object.size, object.stretch, object.matrix), []);
        code = null;
      } else if (name === "AbbreviatedData" && path !== null && object) {
        keep([], rulesOfPath(path, object.matrix, object));
        path = null;
      } else if (name === "TextObject" || name === "PathObject") object = null;
    },
    text: (text) => {
      if (hidden) return;
      if (code) {
        code.text += text;
        if (code.text.length > limits.letters)
          throw tooLarge(`第 ${number} 页一段文字过长`, `page ${number} has an overlong piece of text`);
      } else if (path !== null) path += text;
    },
  });
  return templates;
}

/** A page on its templates; what a template itself stands on is not followed. */
async function drawPage(pack: Package, document: Document, part: string, number: number): Promise<Page> {
  const drawn: Drawn = { runs: [], rules: [] };
  for (const id of new Set(await drawPart(pack, part, number, drawn))) {
    const template = document.templates.get(id);
    if (template !== undefined) await drawPart(pack, template, number, drawn);
  }
  return { number, ...drawn };
}

/** Text runs and rules, one page at a time. Throws Fault: damaged, too-large. */
export async function* pagesOf(pack: Package): AsyncIterable<Page> {
  const started = performance.now();
  let number = 0;
  let runs = 0;
  for (const document of await documentsOf(pack))
    for (const part of document.pages) {
      if (performance.now() - started > limits.seconds * 1000)
        throw tooLarge("OFD 读取超过 60 秒", "reading the OFD takes more than 60 seconds");
      const page = await drawPage(pack, document, part, ++number);
      runs += page.runs.length + page.rules.length;
      if (runs > limits.inAll)
        throw tooLarge("文字和线条超过 50 万处", "it draws more than 500,000 words and rules");
      yield page;
    }
}
