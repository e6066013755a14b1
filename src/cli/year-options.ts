// What the commands over a year's folder have in common; apart from show/year.ts so that help need not load the model.
export const folderArgument = {
  name: "DIR",
  help: {
    zh: "年度文件夹：year.yaml、forms、bindings、evidence",
    en: "a year's folder: year.yaml, forms, bindings, evidence",
  },
  required: true,
} as const;

export const yearOptions = {
  "as-of": {
    value: "DATE",
    help: {
      zh: "截至日，YYYY-MM-DD；其后的事实不看",
      en: "count what had happened by the end of this day, YYYY-MM-DD",
    },
  },
  pack: { value: "ID", help: { zh: "评分用的规则包", en: "rule pack to score by" } },
  "fail-on": {
    value: "LEVEL",
    choices: ["missed", "missing", "never"],
    fallback: "never",
    help: {
      zh: "有目标未达标（missed），或连无佐证也算（missing）时，退出码为 1",
      en: "exit 1 when a target is missed, or also when evidence is missing",
    },
  },
} as const;
