/** Signs typed through Word's symbol dialogue stand as font and code, not as characters: those that forms use. */
const signs: { readonly [font: string]: { readonly [code: string]: string } } = {
  Symbol: { "3E": ">", "3C": "<", "3D": "=", B3: "≥", A3: "≤", B1: "±", B4: "×", B9: "≠" },
  Wingdings: { FE: "☑", FD: "☒", A8: "□", "6F": "□", FC: "√", "6E": "■" },
  "Wingdings 2": { "52": "☑", "54": "☒", A3: "□", "50": "√", "30": "□" },
};

/** The character meant, or U+FFFD so that an unknown sign is seen rather than lost. */
export function symbol(font: string, char: string): string {
  const code = char.toUpperCase().replace(/^F0/, "").replace(/^00/, "");
  return signs[font]?.[code] ?? "\uFFFD";
}
