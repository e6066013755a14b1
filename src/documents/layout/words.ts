import { withoutRadicals } from "./radicals.ts";

/** What `tidy` changes; most cells hold none of it, and every cell is tidied many times over. */
const untidy = /[\u200B-\u200D\uFEFF\u00AD\u00A0\n\u2E80-\u2EF3\u2F00-\u2FD5]|^[\s\u3000]|[\s\u3000]$/;

/** A cell's text as a reader sees it: radicals mended, odd spaces made plain, blank edges cut; line breaks kept. */
export const tidy = (text: string): string =>
  untidy.test(text)
    ? withoutRadicals(text)
        .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, "")
        .replace(/\u00A0/g, " ")
        .replace(/[ \t\u3000]*\n[ \t\u3000]*/g, "\n")
        .replace(/^[\s\u3000]+|[\s\u3000]+$/g, "")
    : text;

/** One running text: a line break between two Latin words becomes a space, any other was only a wrap. */
export const flowing = (text: string): string =>
  tidy(text)
    .replace(/([A-Za-z,.;])\n+(?=[A-Za-z])/g, "$1 ")
    .replace(/\n+/g, "");

/** Without any white space: labels are stretched (项 目 名 称) and set upright (产⏎出⏎指⏎标). */
export const solid = (text: string): string => tidy(text).replace(/[\s\u3000]+/g, "");

/** What `labelKey` takes off beyond white space. */
const adorned = /[（﹙）﹚()*＊★☆:：]|^[一二三四五六七八九十\d]/;

/** What a label is compared by: no space, star, number, colon or bracketed remark; half-width brackets and Latin. */
export const labelKey = (text: string): string => {
  const words = solid(text);
  return adorned.test(words)
    ? words
        .replace(/[（﹙]/g, "(")
        .replace(/[）﹚]/g, ")")
        .replace(/\([^()]*\)/g, "")
        .replace(/^[*＊★☆]+|[*＊★☆]+$/g, "")
        .replace(/^\(?[一二三四五六七八九十\d]+[、.．)]/, "")
        .replace(/[:：]+$/, "")
    : words;
};
