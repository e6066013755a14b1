import type { Form } from "#model";
import { type Example, formOf } from "./example.ts";

/** One entry of a rule's cases.yaml. `form` for a single form, `forms` for a set. */
export type Case = {
  readonly name: string;
  readonly form?: Example;
  readonly forms?: readonly Example[];
  /** The Chinese sentences the rule says, in order; for wrong cases. */
  readonly says?: readonly string[];
  /** The replacement texts it offers, in order, where it offers any. */
  readonly accept?: readonly string[];
  /** The state its coverage shows, for right cases that could not be judged. */
  readonly coverage?: string;
};
export type Cases = { readonly wrong: readonly Case[]; readonly right: readonly Case[] };

const examplesOf = ({ form, forms }: Case): readonly Example[] => forms ?? (form ? [form] : []);

export const formsOf = (each: Case): readonly Form[] =>
  examplesOf(each).map((example, at) => formOf(example, `样例${at + 1}`));

/** A case as lines to read: fields by name, rows as written. */
export const linesOf = (each: Case): readonly string[] =>
  examplesOf(each).flatMap((example, at, { length }) => [
    ...(length > 1 ? [`【第${at + 1}张表】`] : []),
    ...Object.entries(example).flatMap(([label, value]) =>
      typeof value === "string" ? [`${label}：${value}`] : [...value],
    ),
  ]);
