/** Named references that forms saved as web pages use; an unknown one is left as written. */
const named: { readonly [name: string]: string } = {
  nbsp: "\u00A0",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  ge: "≥",
  le: "≤",
  ne: "≠",
  times: "×",
  divide: "÷",
  plusmn: "±",
  middot: "·",
  bull: "•",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  yen: "¥",
  permil: "‰",
  deg: "°",
  sup2: "²",
  sup3: "³",
  copy: "©",
  reg: "®",
  ensp: " ",
  emsp: "\u3000",
  thinsp: " ",
  zwj: "",
  zwnj: "",
  radic: "√",
  square: "□",
};

const code = (digits: string, base: number, whole: string) => {
  const point = Number.parseInt(digits, base);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : whole;
};

export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w{1,10}));?/gi, (whole, hex, digits, name) =>
    hex
      ? code(hex, 16, whole)
      : digits
        ? code(digits, 10, whole)
        : (named[name] ?? named[name.toLowerCase()] ?? whole),
  );
