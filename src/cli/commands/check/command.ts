import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "check",
  step: 2,
  summary: {
    zh: "按规则审核申报表，指出问题、依据和改法",
    en: "check forms: what is wrong, on what basis, how to mend it",
  },
  details: {
    zh: "逐格指出问题，并在出错的字下面画线。未能审核的规则另行列出，不算通过。",
    en: "Names each finding with its cell, the words underlined. Rules that could not run are listed and never count as passed.",
  },
  examples: [
    "duixian check 申报表.docx",
    "duixian check forms/*.docx --fail-on warning",
    "duixian check a.xlsx --json",
  ],
  arguments: [
    {
      name: "FILE",
      help: {
        zh: "申报表文件；一次给出的各表会互相比对",
        en: "files with forms; those given together are compared",
      },
      required: true,
      variadic: true,
    },
  ],
  options: {
    "fail-on": {
      value: "LEVEL",
      choices: ["error", "warning", "advice", "never"],
      fallback: "error",
      help: { zh: "有这一程度或更重的问题时，退出码为 1", en: "exit 1 on findings of this level or graver" },
    },
  },
  run: async (context, args) =>
    (await import("./run.ts")).run(context, args.operands, args.options["fail-on"]),
});
