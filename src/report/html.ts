/** Markup that is already safe. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = Html | string | number | null | false | readonly Piece[];

const escapes: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

function flat(piece: Piece): string {
  if (piece === null || piece === false) return "";
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === "string" || typeof piece === "number") return escaped(String(piece));
  return piece.map(flat).join("");
}

/** Tagged template: every value is escaped unless it is Html itself, so words from a form can never become markup. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(strings.reduce((all, string, i) => all + flat(pieces[i - 1] ?? null) + string));

/** For what this room wrote itself: style sheets and drawn charts. */
export const trusted = (markup: string): Html => new Html(markup);
