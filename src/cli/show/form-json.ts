import type { Form } from "#model";

/** A form as `read --json` prints it, by the model's own names; `budget` only where the form prints a money row. */
export const jsonForm = ({ kind, source, fields, budget, indicators, unread }: Form) => ({
  kind,
  source,
  fields,
  ...(budget ? { budget } : {}),
  indicators,
  unread,
});
