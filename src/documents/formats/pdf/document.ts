import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { damaged, encrypted, tooLarge } from "../../archive/faults.ts";
import { applied, asMatrix, type Matrix, multiply, type Run } from "../../pages/geometry.ts";
import type { Page } from "../../pages/page.ts";
import { wordsOf } from "../../pages/text.ts";
import { rulesOf } from "./rules.ts";

const limits = { pages: 500, runs: 50_000, seconds: 60 } as const;
const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

async function open(bytes: Uint8Array) {
  const task = getDocument({
    // The library takes the buffer over; ours must stay whole for whoever asks next.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    // Pictures are never looked at: none is decoded.
    maxImageSize: 1,
    enableXfa: false,
    cMapUrl: join(home, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(home, "standard_fonts/"),
  });
  try {
    return { task, document: await task.promise };
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === "PasswordException") throw encrypted("PDF 文件", "PDF file");
    throw damaged("PDF 结构读不出来", "its PDF structure cannot be read");
  }
}

function runsOf(items: readonly unknown[], base: Matrix): readonly Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    if (typeof item !== "object" || item === null || !("str" in item) || !("transform" in item)) continue;
    const text = String(item.str);
    const width = "width" in item ? Number(item.width) : 0;
    if (text.trim() === "") continue;
    const matrix = multiply(base, asMatrix(item.transform));
    // Text set at a slant or upright is a watermark or a seal, not part of a table.
    if (Math.abs(matrix[1]) > 0.2 * Math.abs(matrix[0])) continue;
    const [left, baseline] = applied(matrix, 0, 0);
    runs.push(
      ...wordsOf({ text, left, right: left + width, baseline, size: Math.hypot(matrix[2], matrix[3]) }),
    );
  }
  return runs;
}

async function readPage(page: PDFPageProxy, number: number): Promise<Page> {
  const { transform } = page.getViewport({ scale: 1 });
  const base = asMatrix(transform);
  const text = await page.getTextContent({ disableNormalization: true });
  if (text.items.length > limits.runs)
    throw tooLarge(`第 ${number} 页文字超过 5 万段`, `page ${number} has more than 50,000 pieces of text`);
  const operators = text.items.length ? await page.getOperatorList() : { fnArray: [], argsArray: [] };
  const read = { number, runs: runsOf(text.items, base), rules: rulesOf(operators, base) };
  page.cleanup();
  return read;
}

/** Text runs and rules, one page at a time. Throws Fault: encrypted, damaged, too-large. */
export async function* pagesOf(bytes: Uint8Array): AsyncIterable<Page> {
  const { task, document } = await open(bytes);
  try {
    if (document.numPages > limits.pages)
      throw tooLarge("PDF 超过 500 页", "the PDF has more than 500 pages");
    const started = performance.now();
    for (let number = 1; number <= document.numPages; number++) {
      if (performance.now() - started > limits.seconds * 1000)
        throw tooLarge("PDF 读取超过 60 秒", "reading the PDF takes more than 60 seconds");
      const page = await document.getPage(number).catch(() => null);
      if (!page) throw damaged(`第 ${number} 页读不出来`, `page ${number} cannot be read`);
      yield await readPage(page, number);
    }
  } finally {
    await task.destroy();
  }
}
