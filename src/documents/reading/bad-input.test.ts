import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fault } from "#model";
import { openPackage } from "../archive/package.ts";
import { packed, packedDocx, packedXlsx } from "../archive/packed.ts";
import { readForms } from "./read.ts";
import { sniff } from "./sniff.ts";

const merged = readFileSync("samples/forms/futian-2023/3-merged.docx");
const read = (bytes: Uint8Array, name = "a.docx") => readForms({ name, bytes });
const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

/** Every refusal is one sentence in each language that names a remedy. */
async function refused(bytes: Uint8Array, code: string, name?: string): Promise<Fault> {
  const fault = await read(bytes, name).then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(Fault);
  if (!(fault instanceof Fault)) throw fault;
  expect(fault.code).toBe(code);
  expect(fault.zh).toMatch(/^[^。]+。$/);
  expect(fault.en).toMatch(/^[A-Z].+\.$/);
  return fault;
}

const cut = (part: number) => merged.subarray(0, Math.floor(merged.length * part));
const flipped = (at: number) => {
  const bytes = Buffer.from(merged);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
};
const partStart = merged.indexOf("word/document.xml", merged.indexOf("PK\x03\x04")) + 200;

describe("files that are not what they are called", () => {
  test.each([
    ["nothing at all", Buffer.alloc(0), "empty-file"],
    ["a png named .docx", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "unsupported-format"],
    ["a jpeg named .pdf", Buffer.from("ffd8ffe000104a464946000101", "hex"), "unsupported-format"],
    ["random bytes", Buffer.from("0102030405060708f0f1f2f3", "hex"), "unsupported-format"],
    ["a text in no known encoding", Buffer.from("80ff80ff81818181ff", "hex"), "unsupported-format"],
    ["prose", Buffer.from("今天天气很好。\n我们开会。\n"), "not-a-form"],
    ["a page without tables", Buffer.from("<html><body><p>通知</p></body></html>"), "not-a-form"],
    ["a table of something else", Buffer.from("姓名\t年龄\n张三（示例）\t30\n"), "not-a-form"],
  ])("%s", async (_, bytes, code) => {
    await refused(bytes, code);
  });

  test("a picture is refused by its own name", async () => {
    expect(
      (await refused(Buffer.from("89504e470d0a1a0a0000000d", "hex"), "unsupported-format")).zh,
    ).toContain("PNG");
  });

  test("an XML spreadsheet and a web archive, as finance systems export them under the name .xls", async () => {
    const sheet = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>`;
    expect((await refused(Buffer.from(sheet), "unsupported-format", "a.xls")).zh).toMatch(
      /XML.*另存为 \.xlsx/,
    );
    const archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related";
    expect((await refused(Buffer.from(archive), "unsupported-format", "a.doc")).zh).toMatch(/\.mht.*\.docx/);
    const page = `<?xml version="1.0"?><html><body><p>通知</p></body></html>`;
    await refused(Buffer.from(page), "not-a-form", "a.html");
  });

  test("a zip of other things", async () => {
    const fault = await refused(await packed([["资料/a.txt", "你好"]]), "not-a-form", "资料.zip");
    expect(fault.zh).toContain("资料.zip › 资料/a.txt");
  });

  test("a document of another program, which is a zip container too", async () => {
    await refused(
      await packed([
        ["[Content_Types].xml", "<a/>"],
        ["visio/document.xml", "<a/>"],
      ]),
      "unsupported-format",
    );
    await refused(await packed([["mimetype", "application/epub+zip"]]), "unsupported-format");
  });

  test("a Word document without a form", async () => {
    await refused(await packedDocx(`<w:p><w:r><w:t>会议纪要</w:t></w:r></w:p>`), "not-a-form");
  });

  test("a title without a table", async () => {
    await refused(await packedDocx(`<w:p><w:r><w:t>项目支出绩效目标申报表</w:t></w:r></w:p>`), "not-a-form");
  });
});

describe("broken files", () => {
  test.each([0.02, 0.2, 0.5, 0.9, 0.999])("a docx cut at %d of its length", async (part) => {
    await refused(cut(part), "damaged");
  });

  test("a byte changed inside the text", async () => {
    await refused(flipped(partStart), "damaged");
  });

  test("a document part that is missing", async () => {
    await refused(await packed([["word/other.xml", "<a/>"]]), "damaged");
  });

  test("two parts of one name, in different case", async () => {
    const twice = await packed([
      ["word/document.xml", "<a/>"],
      ["word/DOCUMENT.xml", "<a/>"],
    ]);
    await refused(twice, "damaged");
  });

  test("XML that is not closed, not UTF-8, or carries entities", async () => {
    await refused(await packedDocx("<w:p>"), "damaged");
    await refused(await packedDocx("", `<!DOCTYPE a [<!ENTITY x "xx">]>`), "damaged");
    await refused(await packedDocx("<w:p>&nbsp;</w:p>"), "damaged");
    const rels = Buffer.concat([Buffer.from("<a>"), Buffer.from([0xff, 0xfe]), Buffer.from("</a>")]);
    await refused(
      await packed([
        ["_rels/.rels", rels],
        ["word/a.xml", ""],
      ]),
      "damaged",
    );
  });

  test("a PDF cut short, or of nonsense", async () => {
    const pdf = readFileSync("samples/forms/futian-2023/3-libreoffice.pdf");
    await refused(Buffer.from("%PDF-1.7\nnonsense"), "damaged");
    for (const part of [0.1, 0.5, 0.9]) {
      const outcome = await read(pdf.subarray(0, pdf.length * part), "a.pdf").then(
        () => "read",
        (error: unknown) => (error instanceof Fault ? error.code : String(error)),
      );
      expect(["damaged", "not-a-form", "scanned-pdf", "read"]).toContain(outcome);
    }
  });

  test("a cell out of the sheet, out of order, or naming no shared string", async () => {
    await refused(await packedXlsx({ rows: `<row r="1"><c r="XFE1"><v>1</v></c></row>` }), "damaged");
    await refused(await packedXlsx({ rows: `<row r="1"><c r="B1"/><c r="A1"/></row>` }), "damaged");
    await refused(await packedXlsx({ rows: `<row r="2"/><row r="1"/>` }), "damaged");
    await refused(await packedXlsx({ rows: `<row r="1"><c r="A1" t="s"><v>7</v></c></row>` }), "damaged");
  });

  test("changed anywhere by chance, a file is read or refused, and never crashes the reader", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(merged.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(merged);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const outcome = await read(bytes).then(
          () => "read",
          (error: unknown) => (error instanceof Fault ? "refused" : String(error)),
        );
        expect(["read", "refused"]).toContain(outcome);
      }),
      { numRuns: 60, seed: 2023 },
    );
  });
});

describe("the words of other formats, changed by chance", () => {
  /** Parts of the container are packed anew, so that the change gets past its checksums. */
  const parts: readonly (readonly [file: string, part: string])[] = [
    ["3.odt", "content.xml"],
    ["3.ods", "content.xml"],
    ["3.ofd", "Doc_0/Pages/Page_0/Content.xml"],
    ["3.ofd", "Doc_0/Document.xml"],
  ];
  const outcome = (bytes: Uint8Array) =>
    read(bytes).then(
      () => "read",
      (error: unknown) => (error instanceof Fault ? "refused" : String(error)),
    );
  const changed = (text: Buffer, at: number, words: string) =>
    Buffer.concat([text.subarray(0, at), Buffer.from(words), text.subarray(at + words.length)]);
  const words = fc.constantFrom(
    "9",
    "-1",
    "0",
    "<",
    ">",
    '"',
    "&",
    "1e9",
    "g 9",
    "NaN",
    "\\",
    "{",
    "}",
    " ",
    "\u0001",
  );

  test.each(parts)("%s: %s", async (file, part) => {
    const pack = await openPackage(readFileSync(`samples/forms/special/${file}`));
    const whole: [string, Buffer][] = [];
    for (const name of [...pack.names].filter((name) => !name.endsWith("/"))) {
      const chunks: Buffer[] = [];
      for await (const chunk of pack.chunks(name)) chunks.push(chunk);
      whole.push([name, Buffer.concat(chunks)]);
    }
    const length = whole.find(([name]) => name === part)?.[1].length ?? 0;
    expect(length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(length - 1), words, async (at, put) => {
        const bytes = await packed(
          whole.map(([name, text]) => [name, name === part ? changed(text, at, put) : text]),
        );
        expect(["read", "refused"]).toContain(await outcome(bytes));
      }),
      { numRuns: 60, seed: 33_190 },
    );
  });

  test("3.rtf", async () => {
    const text = readFileSync("samples/forms/special/3.rtf");
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), words, async (at, put) => {
        expect(["read", "refused"]).toContain(await outcome(changed(text, at, put)));
      }),
      { numRuns: 200, seed: 936 },
    );
  });
});

describe("files made to exhaust the reader", () => {
  test("a part that inflates without end is refused before it is inflated", async () => {
    const started = performance.now();
    const bomb = await packed([
      ["_rels/.rels", "<a/>"],
      ["word/document.xml", Buffer.alloc(70 * 1024 * 1024, 0x20)],
    ]);
    const packing = performance.now() - started;
    await refused(bomb, "zip-bomb");
    expect(performance.now() - started - packing).toBeLessThan(1000);
  });

  test("a part compressed more than 200 times", async () => {
    await refused(await packed([["word/document.xml", Buffer.alloc(8 * 1024 * 1024, 0x20)]]), "zip-bomb");
  });

  test("too many parts", async () => {
    const parts = Array.from({ length: 2100 }, (_, index) => [`word/${index}.xml`, ""] as const);
    await refused(await packed(parts), "zip-bomb");
  });

  test("a size in the directory that lies", async () => {
    const docx = await packedDocx(`<w:p><w:r><w:t>${"项".repeat(2000)}</w:t></w:r></w:p>`);
    const at = docx.lastIndexOf("PK\x01\x02");
    docx.writeUInt32LE(10, at + 24);
    await refused(docx, "damaged");
  });

  test("elements and tables nested without end", async () => {
    await refused(await packedDocx("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300)), "too-large");
    const table = (inner: string) => `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    let nested = cell("x");
    for (let depth = 0; depth < 8; depth++) nested = table(nested);
    await refused(await packedDocx(nested), "too-large");
    await refused(Buffer.from(`<html><body>${"<table><tr><td>".repeat(20)}`), "too-large");
  });

  test("one merge over the whole sheet costs nothing", async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>通知</t></is></c></row>`;
    const after = `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    await refused(await packedXlsx({ rows, after }), "not-a-form");
  });

  test("too wide, too long", async () => {
    await refused(await packedXlsx({ rows: `<row r="1"><c r="XFD1"><v>1</v></c></row>` }), "too-large");
    await refused(
      await packedXlsx({ rows: `<row r="1000000"><c r="A1000000"><v>1</v></c></row>` }),
      "too-large",
    );
    await refused(Buffer.from("a\t".repeat(1500)), "too-large", "a.txt");
  });

  test.each(["<", "<p ", "<p a='", "<!--", '<p a="x>', "&#", "<table>"])(
    "a page of nothing but %s is done in a moment",
    async (piece) => {
      const started = performance.now();
      const fault = await read(Buffer.from(`<html>${piece.repeat(200_000)}`)).catch(
        (error: unknown) => error,
      );
      expect(fault).toBeInstanceOf(Fault);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );

  test("a flood of quotes, and a quote that is never closed", async () => {
    await refused(Buffer.from(`${'"'.repeat(200_001)},`), "damaged", "a.csv");
    await refused(Buffer.from(`a,"${"b,\n".repeat(1000)}`), "damaged", "a.csv");
  });
});

describe("sniff", () => {
  test.each([
    ["futian-2023/1-merged.docx", "docx"],
    ["futian-2023/1-merged.xlsx", "xlsx"],
    ["futian-2023/1-libreoffice.pdf", "pdf"],
    ["futian-2023/all-web.html", "html"],
    ["futian-2023/all-tabs.txt", "text"],
    ["special/2-html-named.xls", "html"],
    ["special/4-utf16.txt", "text"],
    ["special/5-old.doc", "doc"],
    ["special/2-old.xls", "xls"],
    ["special/3.ofd", "ofd"],
    ["special/1-password.docx", "office"],
  ])("%s is %s", (path, id) => {
    expect(sniff(readFileSync(`samples/forms/${path}`)).id).toBe(id);
  });

  test("raw deflate is nothing we know", () => {
    expect(sniff(deflateRawSync(Buffer.from("x".repeat(100)))).is).toBe("unknown");
  });
});
