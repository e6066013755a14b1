import type { Form } from "#model";

/** A form as `read --json` prints it: places of fields stay inside, every other name is the model's own. */
export const jsonForm = ({ kind, source, fields, indicators, unread }: Form) => ({
  kind,
  source,
  fields,
  indicators,
  unread,
});
