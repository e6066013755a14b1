import type { Form } from "#model";
import { cellText, fieldOrder } from "./cells.ts";
import type { Where } from "./finding.ts";

/** The cells that hold sentences, with their text: the long fields, the names and the explanations. */
export function proseOf(form: Form): readonly { readonly where: Where; readonly text: string }[] {
  const cells: readonly Where[] = [
    ...fieldOrder.map((cell) => ({ cell })),
    ...form.indicators.flatMap((_, row) => [
      { cell: "level3" as const, row },
      { cell: "explanation" as const, row },
    ]),
  ];
  return cells.map((where) => ({ where, text: cellText(form, where.row ?? null, where.cell) ?? "" }));
}
