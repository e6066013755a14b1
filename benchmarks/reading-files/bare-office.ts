import { SaxesParser } from "saxes";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import type { Side } from "../benchmark.ts";
import { sampleFiles } from "./files.ts";

const opened = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((done, fail) =>
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true },
      (error, zip) => (error ? fail(error) : done(zip)),
    ),
  );

const entries = (zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((done, fail) => {
    const found: Entry[] = [];
    zip.on("error", fail);
    zip.on("end", () => done(found));
    zip.on("entry", (entry: Entry) => {
      found.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

/** Streams one part through the parser; counts elements and builds nothing. */
async function streamed(zip: ZipFile, entry: Entry): Promise<number> {
  const stream = await new Promise<NodeJS.ReadableStream>((done, fail) =>
    zip.openReadStream(entry, (error, opened) => (error ? fail(error) : done(opened))),
  );
  const parser = new SaxesParser({ xmlns: true, position: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let elements = 0;
  parser.on("opentag", () => {
    elements++;
  });
  parser.on("text", () => undefined);
  for await (const chunk of stream) parser.write(decoder.decode(Buffer.from(chunk), { stream: true }));
  parser.write(decoder.decode()).close();
  return elements;
}

/** yauzl and saxes over the parts a reader of forms needs, and nothing else. */
export const barelyOpening = (names: readonly string[], size: number, needed: RegExp): Side => {
  const files = sampleFiles(names, size);
  return {
    run: async () => {
      let elements = 0;
      for (const { bytes } of files) {
        const zip = await opened(bytes);
        for (const entry of await entries(zip))
          if (needed.test(entry.fileName)) elements += await streamed(zip, entry);
        zip.close();
      }
      return [String(files.length), String(elements)];
    },
  };
};
