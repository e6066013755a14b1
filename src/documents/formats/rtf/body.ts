import { damaged, tooLarge } from "../../archive/faults.ts";
import type { Grid } from "../format.ts";
import { flow } from "./flow.ts";
import { type Font, letters } from "./letters.ts";
import { type RtfEvents, walkRtf } from "./tokens.ts";

const limits = { depth: 500, fonts: 5000, level: 100 } as const;

/** Groups that hold nothing of the printed page, or nothing that stands where it is written. */
const aside = new Set(
  "colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation listtext pntext xe tc rxe txe nonshppict nonesttables shprslt objdata upr".split(
    " ",
  ),
);
const signs: { readonly [word: string]: string } = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  "~": "\u00A0",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

/** What holds until the group ends. */
type State = {
  into: "body" | "fonts" | "box" | "nothing";
  starred: boolean;
  unseen: boolean;
  /** Letters that stand after \uN for readers without Unicode. */
  instead: number;
  font: number | null;
  eastern: number | null;
  isEastern: boolean;
  inTable: boolean;
  level: number;
};

/** Reads an RTF file in one pass into lines and tables; nested tables stand as tables of their own. */
export function readBody(source: string): Grid {
  const body = flow();
  const fonts = new Map<number, Font>();
  const text = letters(fonts);
  const stack: State[] = [];
  let paragraph = "";
  let boxed = "";
  let skip = 0;
  let defined = -1;
  let first: number | null = null;
  let state: State = {
    into: "body",
    starred: false,
    unseen: false,
    instead: 1,
    font: null,
    eastern: null,
    isEastern: false,
    inTable: false,
    level: 1,
  };

  const font = () => (state.isEastern && state.eastern !== null ? state.eastern : (state.font ?? first));
  const write = (words: string) => {
    if (state.into === "body" && !state.unseen) paragraph += words;
    else if (state.into === "box") boxed += words;
    else if (state.into === "fonts") {
      const known = fonts.get(defined);
      if (known) known.name = (known.name + words).replace(/;.*$/s, "").trim().slice(0, 100);
    }
  };
  const taken = () => {
    write(text.taken());
    const words = paragraph;
    paragraph = "";
    return words;
  };
  const levelNow = () => (state.inTable ? Math.max(1, state.level) : 0);

  /** Words that shape paragraphs, rows and letters of the body. */
  const bodyWord = (name: string, value: number | null) => {
    const level = Math.max(1, levelNow());
    const sign = signs[name];
    if (sign !== undefined) write(text.taken() + sign);
    else if (name === "par" || name === "sect") body.paragraph(levelNow(), taken());
    else if (name === "pard") {
      state.inTable = false;
      state.level = 1;
    } else if (name === "intbl") state.inTable = true;
    else if (name === "itap") {
      state.level = Math.min(Math.max(value ?? 1, 0), limits.level);
      state.inTable ||= state.level > 0;
    } else if (name === "cell") body.cell(1, taken());
    else if (name === "nestcell") body.cell(Math.max(2, level), taken());
    else if (name === "row") body.row(1);
    else if (name === "nestrow") body.row(Math.max(2, level));
    else if (name === "trowd") body.newShape(level);
    else if (/^(v|deleted)$/.test(name)) state.unseen = value !== 0;
    else if (name === "plain") {
      state.unseen = false;
      state.font = null;
    } else body.shape(level, name, value);
  };

  const letterWord = (name: string, value: number | null): boolean => {
    if (name === "u") {
      write(text.taken() + text.unicode(value ?? 0, font()));
      skip = state.instead;
    } else if (name === "uc") state.instead = Math.min(Math.max(value ?? 1, 0), 100);
    else if (name === "ansicpg") text.setPage(value ?? 1252);
    else if (name === "deff") first = value;
    else if (name === "f") state.font = value;
    else if (name === "af" && state.isEastern) state.eastern = value;
    else if (name === "dbch") state.isEastern = true;
    else if (name === "loch" || name === "hich") state.isEastern = false;
    else return false;
    return true;
  };

  const fontWord = (name: string, value: number | null) => {
    if (name === "f" && fonts.size < limits.fonts) {
      defined = value ?? 0;
      fonts.set(defined, { charset: 0, name: "" });
    } else if (name === "fcharset") {
      const known = fonts.get(defined);
      if (known) known.charset = value ?? 0;
    }
  };

  const events: RtfEvents = {
    open: () => {
      write(text.taken());
      skip = 0;
      if (stack.push(state) > limits.depth) throw tooLarge("嵌套超过 500 层", "it nests deeper than 500");
      state = { ...state, starred: false };
    },
    close: () => {
      write(text.taken());
      skip = 0;
      state = stack.pop() ?? state;
      return stack.length === 0;
    },
    word: (name, value) => {
      skip = 0;
      // Text boxes float over the page; what they say is told, not placed.
      if (state.into === "nothing" && name === "shptxt") state.into = "box";
      if (state.into === "nothing") return;
      if (name === "*") state.starred = true;
      else if ((state.starred && name !== "nesttableprops") || aside.has(name)) state.into = "nothing";
      else if (name === "fonttbl") state.into = "fonts";
      else if (state.into === "fonts") fontWord(name, value);
      else {
        state.starred = false;
        write(text.taken());
        if (!letterWord(name, value) && state.into === "body") bodyWord(name, value);
      }
    },
    byte: (byte) => {
      if (skip > 0) skip--;
      else if (state.into !== "nothing") write(text.byte(byte, state.into === "fonts" ? null : font()));
    },
    text: (raw) => {
      const kept = raw.slice(skip);
      skip = Math.max(0, skip - raw.length);
      if (state.into === "nothing" || kept === "") return;
      const isPlain = /^[\0-\x7f]*$/.test(kept) && !text.isHalf() && !text.isSymbols(font());
      if (isPlain) write(text.taken() + kept);
      else for (const sign of kept) write(text.byte(sign.charCodeAt(0), font()));
    },
  };

  walkRtf(source, events);
  if (stack.length) throw damaged("文件不完整，末尾缺失", "its end is missing");
  // The last paragraph needs no \par.
  if (paragraph.trim() !== "") body.paragraph(levelNow(), taken());
  const unread = boxed.trim()
    ? [
        {
          at: {},
          text: boxed.trim(),
          why: {
            zh: "文本框里的文字没有作为表格内容读取。",
            en: "The words stand in a text box and were not read as part of the table.",
          },
        },
      ]
    : [];
  return { blocks: body.finished(), unread };
}
