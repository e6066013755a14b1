import type { Place } from "#model";
import type { Lang } from "../kit.ts";

/** Where a thing stands, in words: “第 1 页 第 14 行”, "page 1, row 14". Empty where the place is not known. */
export function placeWords(place: Place, lang: Lang): string {
  const { page, table, sheet, row, column, cell, line } = place;
  const parts: string[] = [];
  const say = (value: number | string | undefined, zh: string, en: string) => {
    if (value !== undefined) parts.push((lang === "zh" ? zh : en).replace("#", String(value)));
  };
  say(page, "第 # 页", "page #");
  say(table, "表 #", "table #");
  say(sheet, "工作表“#”", 'sheet "#"');
  if (cell !== undefined) say(cell, "#", "#");
  else {
    say(line, "第 # 行", "line #");
    if (line === undefined) say(row, "第 # 行", "row #");
    say(column, "第 # 列", "column #");
  }
  return parts.join(lang === "zh" ? " " : ", ");
}

/** Where in its file a form begins: "table 1", "page 2, table 1", "sheet Sheet1", "line 5" as the reader says it. */
export function sourceWords(at: string, lang: Lang): string {
  if (lang === "en") return at;
  return at
    .split(", ")
    .map((step) =>
      step
        .replace(/^table (\d+)$/, "表 $1")
        .replace(/^page (\d+)$/, "第 $1 页")
        .replace(/^line (\d+)$/, "第 $1 行")
        .replace(/^sheet (.+)$/, "工作表“$1”"),
    )
    .join(" ");
}
