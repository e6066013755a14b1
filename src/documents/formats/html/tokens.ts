export type Token =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "open"; readonly name: string; readonly attributes: string }
  | { readonly is: "close"; readonly name: string };

/** Index of the ">" that ends a tag begun before `from`, or -1; a ">" inside a quoted value does not count. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  let afterEquals = false;
  for (let at = from; at < html.length; at++) {
    const sign = html[at] ?? "";
    if (quote) {
      if (sign === quote) quote = "";
    } else if (sign === ">") return at;
    else if (afterEquals && (sign === '"' || sign === "'")) quote = sign;
    if (sign.trim()) afterEquals = sign === "=";
  }
  return -1;
}

const after = (html: string, end: string, from: number) => {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
};

/**
 * Tags and text in one pass over the page: no step looks back, so no page is slow to read. As in browsers, a tag that
 * never ends swallows the rest.
 */
export function* tokens(html: string): Iterable<Token> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const until = open < 0 ? html.length : open;
    if (until > at) yield { is: "text", text: html.slice(at, until) };
    if (open < 0) return;
    const [, closing, name] = /^(\/?)([a-z][\w:-]{0,40})/i.exec(html.slice(open + 1, open + 44)) ?? [];
    if (name) {
      const inside = open + 1 + (closing?.length ?? 0) + name.length;
      const end = tagEnd(html, inside);
      if (end < 0) return;
      if (closing) yield { is: "close", name: name.toLowerCase() };
      else
        yield {
          is: "open",
          name: name.toLowerCase(),
          attributes: html.slice(inside, Math.min(end, inside + 4096)),
        };
      at = end + 1;
    } else if (html.startsWith("<!--", open)) at = after(html, "-->", open + 4);
    else if (/^[!?/]/.test(html[open + 1] ?? "")) at = after(html, ">", open + 1);
    else {
      yield { is: "text", text: "<" };
      at = open + 1;
    }
  }
}
