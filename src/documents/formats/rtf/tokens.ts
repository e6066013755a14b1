export type RtfEvents = {
  readonly open: () => void;
  /** True ends the reading. */
  readonly close: () => boolean;
  /** A control word with its number, or a control symbol such as "~" or "*". */
  readonly word: (name: string, value: number | null) => void;
  /** \'hh. */
  readonly byte: (byte: number) => void;
  /** Anything else, one character a byte. */
  readonly text: (text: string) => void;
};

const plain = /[^\\{}\r\n]+/y;
const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([\s\S]))/y;

/** Walks an RTF file, held as one character a byte; \binN and its N bytes are stepped over. */
export function walkRtf(source: string, events: RtfEvents): void {
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    if (sign === "{") events.open();
    else if (sign === "}" && events.close()) return;
    if (sign === "{" || sign === "}" || sign === "\r" || sign === "\n") {
      at++;
      continue;
    }
    const pattern = sign === "\\" ? control : plain;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return;
    at = pattern.lastIndex;
    const [whole, name, number, hex, symbol] = match;
    if (sign !== "\\") events.text(whole);
    else if (hex !== undefined) events.byte(Number.parseInt(hex, 16));
    else if (name === "bin") at += Math.max(0, Number(number ?? 0));
    else if (symbol === "\r" || symbol === "\n") events.word("par", null);
    else events.word(name ?? symbol ?? "", number === undefined ? null : Number(number));
  }
}
