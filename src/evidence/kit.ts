import type { FieldShape, FieldType, KindShape } from "#model";

type FieldWords = {
  readonly label: string;
  readonly labelEn: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
  readonly unit?: string;
  readonly personal?: boolean;
  readonly withheld?: boolean;
  readonly since?: string;
};

function field(type: FieldType) {
  return (name: string, words: FieldWords): FieldShape => ({
    name,
    label: words.label,
    labelEn: words.labelEn,
    type,
    required: !words.optional,
    aliases: words.aliases ?? [],
    ...(words.unit === undefined ? {} : { unit: words.unit }),
    ...(words.personal ? { personal: true } : {}),
    ...(words.since === undefined ? {} : { since: words.since }),
    ...(words.withheld ? { withheld: true } : {}),
  });
}

export const text = field({ is: "text" });
export const yesNo = field({ is: "yes-no" });
export const instant = field({ is: "instant" });
export const day = field({ is: "day" });
export const month = field({ is: "month" });
/** Yuan with two decimals. Payments and budgets may not be negative; a refund is its own row with its own kind. */
export const money = field({ is: "money" });
export const count = field({ is: "integer", min: 0 });
export const word = (name: string, of: readonly string[], words: FieldWords) =>
  field({ is: "word", words: of })(name, words);
export const amount = (name: string, precision: number, scale: number, words: FieldWords) =>
  field({ is: "decimal", precision, scale, min: "0" })(name, words);

export const defineKind = <const Kind extends KindShape>(kind: Kind): Kind => kind;
