import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { packed, packedDocx } from "../../archive/packed.ts";
import { readForms } from "../../reading/read.ts";
import { sniff } from "../../reading/sniff.ts";

const sample = (path: string) => readFileSync(`samples/forms/${path}`);
const read = async (bytes: Uint8Array, name = "全部.zip") => readForms({ name, bytes });
const sources = async (parts: Parameters<typeof packed>[0]) =>
  (await read(await packed(parts))).map(({ source, fields }) => [
    source.file,
    source.format,
    fields.projectName,
  ]);

const refusal = async (parts: Parameters<typeof packed>[0], name?: string) => {
  const error: unknown = await read(await packed(parts), name).catch((fault: unknown) => fault);
  expect(error).toMatchObject({
    zh: expect.stringMatching(/^[^。]+。$/),
    en: expect.stringMatching(/^.+\.$/),
  });
  return error;
};

describe("several forms sent as one", () => {
  test("each file is read by its content, whatever it is called, and names its archive", async () => {
    expect(
      await sources([
        ["2023/一.docx", sample("futian-2023/1-merged.docx")],
        ["2023/二.xls", sample("special/2-html-named.xls")],
        ["2023/三.bin", sample("special/3.ofd")],
        ["四.ods", sample("futian-2023/4-merged.ods")],
        ["五.pdf", sample("futian-2023/5-libreoffice.pdf")],
        ["六.csv", sample("special/6-gb18030.csv")],
      ]),
    ).toEqual([
      ["全部.zip › 2023/一.docx", "docx", "信息安全运行维护"],
      ["全部.zip › 2023/二.xls", "html", expect.any(String)],
      ["全部.zip › 2023/三.bin", "ofd", "应急项目和设备维修"],
      ["全部.zip › 四.ods", "ods", expect.any(String)],
      ["全部.zip › 五.pdf", "pdf", expect.any(String)],
      ["全部.zip › 六.csv", "text", expect.any(String)],
    ]);
  });

  test("the forms are those of the files read alone", async () => {
    const bytes = sample("futian-2023/all-merged.docx");
    const alone = await readForms({ name: "全部.zip › a.docx", bytes });
    expect(await read(await packed([["a.docx", bytes]]))).toEqual(alone);
  });

  test("what systems leave behind is no file of the sender", async () => {
    const others = ["__MACOSX/._a.docx", ".DS_Store", "2023/Thumbs.db", "~$a.docx", "desktop.ini"];
    const forms = await read(
      await packed([
        ["a.docx", sample("futian-2023/1-merged.docx")],
        ...others.map((name) => [name, "x"] as const),
      ]),
    );
    expect(forms).toHaveLength(1);
    expect(forms[0]?.unread).toEqual([]);
  });

  test("a file that is refused is said and stops no other", async () => {
    const forms = await read(
      await packed([
        ["说明.txt", "请于月底前报送。"],
        ["旧.doc", sample("special/5-old.doc")],
        ["一.docx", sample("futian-2023/1-merged.docx")],
        ["照片.png", Buffer.from("89504e470d0a1a0a0000000d", "hex")],
        ["空.docx", ""],
      ]),
    );
    expect(forms).toHaveLength(1);
    expect(forms[0]?.unread.map(({ text, why }) => `${text} ${why.zh}`)).toEqual([
      expect.stringMatching(/^说明\.txt .*没有找到/),
      expect.stringMatching(/^旧\.doc .*\.docx/),
      expect.stringMatching(/^照片\.png .*PNG/),
      expect.stringMatching(/^空\.docx .*0 字节/),
    ]);
  });

  test("stored without compression, a Word document inside does not make the archive one", async () => {
    const zip = new ZipFile();
    zip.addBuffer(sample("futian-2023/1-merged.docx"), "一.docx", { compress: false });
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    expect(sniff(bytes).id).toBe("zip");
    expect((await read(bytes)).map(({ source }) => source.file)).toEqual(["全部.zip › 一.docx"]);
  });

  test("names as Windows in China writes them: GB18030 without a mark, also with backslashes", async () => {
    const bytes = await packed([["xxxx/abcd.docx", sample("futian-2023/1-merged.docx")]]);
    // 项目\申报 in GBK; the flag that says UTF-8 is taken off both headers.
    const name = Buffer.from("cfeec4bf5cc9eab1a8", "hex");
    for (const [mark, flags, at] of [
      ["PK\x03\x04", 6, 30],
      ["PK\x01\x02", 8, 46],
    ] as const) {
      const header = bytes.indexOf(Buffer.from(mark, "latin1"));
      bytes.writeUInt16LE(bytes.readUInt16LE(header + flags) & ~0x800, header + flags);
      name.copy(bytes, header + at);
    }
    expect((await read(bytes)).map(({ source }) => source.file)).toEqual(["全部.zip › 项目/申报.docx"]);
  });
});

describe("archives that give nothing", () => {
  test("one file: its own reason, under its own name", async () => {
    expect(await refusal([["旧.doc", sample("special/5-old.doc")]])).toMatchObject({
      code: "unsupported-format",
      zh: expect.stringMatching(/“全部\.zip › 旧\.doc”.*\.docx/),
    });
  });

  test("several: how many, and the first reason", async () => {
    const fault = await refusal([
      ["a.doc", sample("special/5-old.doc")],
      ["b.txt", "你好"],
    ]);
    expect(fault).toMatchObject({
      code: "not-a-form",
      zh: expect.stringMatching(/2 个文件.*a\.doc.*\.docx/),
    });
  });

  test("nothing but a folder", async () => {
    expect(await refusal([["__MACOSX/a", "x"]])).toMatchObject({ code: "not-a-form" });
  });

  test("an archive in an archive is not opened, not even beside a form", async () => {
    const inner = await packed([["a.docx", sample("futian-2023/1-merged.docx")]]);
    expect(await refusal([["b.zip", inner]])).toMatchObject({ zh: expect.stringMatching(/先解压/) });
    const forms = await read(
      await packed([
        ["a.docx", sample("futian-2023/1-merged.docx")],
        ["b.zip", inner],
      ]),
    );
    expect(forms.map(({ source }) => source.file)).toEqual(["全部.zip › a.docx"]);
    expect(forms[0]?.unread).toMatchObject([
      { text: "b.zip", why: { zh: expect.stringContaining("先解压") } },
    ]);
  });
});

describe("archives that lie", () => {
  test("a path that climbs out, a bomb, too many files", async () => {
    const outside = await packed([["aa/evil.docx", sample("futian-2023/1-merged.docx")]]);
    const climbing = Buffer.from(outside.toString("latin1").replaceAll("aa/evil", "../evil"), "latin1");
    await expect(read(climbing)).rejects.toMatchObject({ code: "damaged" });
    expect(await refusal([["a.txt", Buffer.alloc(70 * 1024 * 1024, 0x20)]])).toMatchObject({
      code: "zip-bomb",
    });
    const many = Array.from({ length: 501 }, (_, index) => [`${index}.txt`, ""] as const);
    expect(await refusal(many)).toMatchObject({ code: "too-large" });
  });

  test("a bomb inside a document inside is refused alone", async () => {
    const bomb = await packed([["word/document.xml", Buffer.alloc(8 * 1024 * 1024, 0x20)]]);
    const forms = await read(
      await packed([
        ["bomb.docx", bomb],
        ["a.docx", sample("futian-2023/1-merged.docx")],
      ]),
    );
    expect(forms[0]?.unread).toMatchObject([
      { text: "bomb.docx", why: { zh: expect.stringContaining("压缩比") } },
    ]);
  });

  test("one damaged file does not spoil the others", async () => {
    const bytes = await packed([
      ["坏.docx", await packedDocx("<w:p/>")],
      ["好.docx", sample("futian-2023/1-merged.docx")],
    ]);
    const at = bytes.indexOf("PK\x03\x04") + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    const forms = await read(bytes);
    expect(forms).toHaveLength(1);
    expect(forms[0]?.unread).toMatchObject([
      { text: "坏.docx", why: { zh: expect.stringContaining("损坏") } },
    ]);
  });
});
