import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Side } from "../benchmark.ts";
import { sampleFiles } from "../reading-files/files.ts";

const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** pdfjs with the product's settings: words and drawing operators of every page, looked at by nobody. */
export const barelyOpening = (names: readonly string[], size: number): Side => {
  const files = sampleFiles(names, size);
  return {
    run: async () => {
      let seen = 0;
      for (const { bytes } of files) {
        const task = getDocument({
          data: new Uint8Array(bytes),
          verbosity: 0,
          disableFontFace: true,
          useSystemFonts: false,
          useWasm: false,
          isOffscreenCanvasSupported: false,
          maxImageSize: 1,
          enableXfa: false,
          cMapUrl: join(home, "cmaps/"),
          cMapPacked: true,
          standardFontDataUrl: join(home, "standard_fonts/"),
        });
        const document = await task.promise;
        for (let number = 1; number <= document.numPages; number++) {
          const page = await document.getPage(number);
          seen += (await page.getTextContent({ disableNormalization: true })).items.length;
          seen += (await page.getOperatorList()).fnArray.length;
          page.cleanup();
        }
        await task.destroy();
      }
      return [String(files.length), String(seen)];
    },
  };
};
