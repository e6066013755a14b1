import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { captured } from "./captured.ts";
import { commands } from "./commands/commands.gen.ts";
import { runCommands } from "./run.ts";

const everyCommand = commands.map(({ name }) => name);

describe("help", () => {
  test("names every command, in the chosen language", async () => {
    const zh = await captured(["--help"]);
    const en = await captured(["--help", "--lang", "en"]);
    expect(zh).toMatchObject({ code: 0, err: "" });
    for (const { name, summary } of commands) {
      expect(zh.out).toContain(`  ${name} `);
      expect(zh.out).toContain(summary.zh);
      expect(en.out.replace(/\s+/g, " ")).toContain(summary.en);
    }
    expect(zh.out).toContain("用法：");
    expect(en.out).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(everyCommand)("of %s says its usage and options in both languages", async (name) => {
    const zh = await captured([name, "--help"]);
    const en = await captured([name, "--help"], { env: { DUIXIAN_LANG: "en" } });
    expect(zh).toMatchObject({ code: 0, err: "" });
    expect(zh.out).toContain(`duixian ${name} [选项]`);
    expect(en.out).toContain(`duixian ${name} [options]`);
    for (const option of ["--json", "--lang zh|en", "--help"]) expect(zh.out).toContain(option);
    expect(await captured(["help", name])).toEqual(zh);
  });

  test("without a command is shown on standard error, and is a usage error", async () => {
    const { code, out, err } = await captured([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("命令：");
  });

  test("fits a narrow terminal", async () => {
    const { out } = await captured(["check", "--help"], { tty: 60, env: { NO_COLOR: "1" } });
    for (const line of out.split("\n").filter((line) => !line.includes("duixian")))
      expect(line.length).toBeLessThan(60);
  });

  test("--version prints the package's version", async () => {
    expect((await captured(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a wrong command line is refused with exit 2 and one sentence", () => {
  test.each([
    [["chekc"], "没有命令 chekc，是否要用 check？", "There is no command chekc; did you mean check?"],
    [
      ["frobnicate"],
      "没有命令 frobnicate。用法见 duixian --help",
      "There is no command frobnicate. See duixian --help",
    ],
    [
      ["check", "--jsn"],
      "没有选项 --jsn，是否要用 --json？",
      "There is no option --jsn; did you mean --json?",
    ],
    [
      ["target", "-5%"],
      "没有选项 -5%；若它是参数，请写在 -- 之后。用法见 duixian target --help",
      "There is no option -5%; if it is an operand, write it after --. See duixian target --help",
    ],
    [
      ["check"],
      "缺少参数 FILE。用法见 duixian check --help",
      "The operand FILE is missing. See duixian check --help",
    ],
    [
      ["check", "a.docx", "--fail-on"],
      "选项 --fail-on 后面缺少取值。用法见 duixian check --help",
      "The option --fail-on needs a value. See duixian check --help",
    ],
    [
      ["check", "a.docx", "--fail-on", "fatal"],
      "选项 --fail-on 不能取 fatal，只能取 error、warning、advice、never",
      "The option --fail-on cannot be fatal; it takes error, warning, advice, never",
    ],
    [
      ["rules", "no-such"],
      "没有规则 no-such，用 duixian rules 列出全部。",
      "There is no rule no-such; duixian rules lists them all.",
    ],
    [
      ["kinds", "tickets"],
      "没有证据种类 tickets，是否要看 ticket？",
      "There is no kind of evidence tickets; did you mean ticket?",
    ],
    [
      ["read", "no/such.docx"],
      "找不到文件“no/such.docx”：文件夹“no”不存在或不能打开，请核对路径。",
      'There is no file "no/such.docx": its folder "no" does not exist or cannot be opened; check the path.',
    ],
  ])("%j", async (argv, zh, en) => {
    expect(await captured(argv)).toEqual({ code: 2, out: "", err: `错误：${zh}\n` });
    expect(await captured([...argv.slice(0, 1), "--lang", "en", ...argv.slice(1)])).toEqual({
      code: 2,
      out: "",
      err: `error: ${en}\n`,
    });
  });

  test("with --json the refusal is on standard output too", async () => {
    const { code, out } = await captured(["read", "no/such.docx", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      error: { code: "file-missing", message: expect.stringContaining("no/such.docx") },
    });
  });

  test("a name with control characters can't steer the terminal", async () => {
    expect((await captured(["read", "甲\u001b[31m.docx"])).err).not.toContain("\u001b");
  });

  test("an unknown language is refused", async () => {
    expect(await captured(["rules", "--lang", "fr"])).toMatchObject({
      code: 2,
      err: "错误：选项 --lang 不能取 fr，只能取 zh、en\n",
    });
  });
});

describe("a fault of our own", () => {
  const broken = {
    name: "broken",
    summary: { zh: "坏", en: "broken" },
    run: async () => {
      throw new TypeError("thing is undefined");
    },
  };
  const io = (env: { readonly [name: string]: string }) => {
    let err = "";
    return {
      err: () => err,
      stdout: { write: () => undefined },
      stderr: { write: (text: string) => void (err += text) },
      stdin: (async function* () {})(),
      env,
      now: () => new Date(0),
    };
  };

  test("exits 3 with a short message, and the stack only when asked", async () => {
    const plain = io({});
    expect(await runCommands(["broken"], plain, [broken])).toBe(3);
    expect(plain.err()).toContain("程序自身出错：thing is undefined");
    expect(plain.err()).not.toContain("cli.test.ts");
    const debugged = io({ DUIXIAN_DEBUG: "1" });
    await runCommands(["broken"], debugged, [broken]);
    expect(debugged.err()).toContain("cli.test.ts");
  });
});

describe("colour", () => {
  test.each([
    [{ tty: 100 }, true],
    [{}, false],
    [{ tty: 100, env: { NO_COLOR: "1" } }, false],
    [{ tty: 100, env: { TERM: "dumb" } }, false],
    [{ env: { FORCE_COLOR: "1" } }, true],
  ])("%j → %s", async (setting, coloured) => {
    expect((await captured(["--help"], setting)).out.includes("\u001b[")).toBe(coloured);
  });
});

describe("the program itself", () => {
  const run = (argv: readonly string[], input = "") =>
    spawnSync(process.execPath, ["bin/duixian.js", ...argv], {
      input,
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });

  test("reads standard input, answers on standard output and gives the exit code", () => {
    expect(run(["target"], "不适用\n")).toMatchObject({
      status: 0,
      stdout: '{"text":"不适用","kind":"notApplicable"}\n',
      stderr: "",
    });
    expect(run(["nonsense"])).toMatchObject({ status: 2, stdout: "" });
  });

  test("starts light: until a command runs, no room but the refusals and the version is loaded", () => {
    const listing = `
      import { registerHooks } from "node:module";
      const urls = [];
      registerHooks({ resolve: (name, context, next) => { const found = next(name, context); urls.push(found.url); return found; } });
      await import("./src/cli/index.ts");
      console.log(urls.join("\\n"));`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", listing], {
      encoding: "utf8",
    });
    const allowed =
      /^node:|\/src\/cli\/|\/src\/model\/(faults?|nearest)\.ts$|\/src\/casework\/version\.ts$|\/node_modules\/(commander|picocolors)\//;
    expect(stdout).toContain("/src/cli/run.ts");
    expect(
      stdout
        .trim()
        .split("\n")
        .filter((url) => !allowed.test(url)),
    ).toEqual([]);
  });

  test("ends quietly when its reader leaves early", () => {
    const lines = "100%\n".repeat(200_000);
    const piped = spawnSync("sh", ["-c", `"${process.execPath}" bin/duixian.js target | head -n 1`], {
      input: lines,
      encoding: "utf8",
    });
    expect(piped).toMatchObject({ status: 0, stderr: "" });
    expect(piped.stdout.split("\n")).toHaveLength(2);
  });
});
