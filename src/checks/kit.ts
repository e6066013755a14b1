import type { Form, FormKind, Indicator } from "#model";
import type { Concern, Confidence, Found, Lack, Severity, Suggestion, Where, Words } from "./finding.ts";
import { missingNeed, type Need } from "./needs.ts";

/** What a rule is shown: one row with its form, one form, or all forms handed in together. */
type Nodes = {
  indicator: { readonly indicator: Indicator; readonly row: number; readonly form: Form };
  form: Form;
  set: readonly Form[];
};
export type Level = keyof Nodes;

/** The sentences a rule can say, by name. The facts are what the sentence needs, nothing more. */
type Sentences = { readonly [name: string]: (facts: never) => Words };
type FactsOf<Say extends Sentences, Name extends keyof Say> = Parameters<Say[Name]>[0];

type Report<Say extends Sentences> = <Name extends keyof Say & string>(
  sentence: Name,
  where: Where,
  facts: FactsOf<Say, Name>,
) => void;
/** Says why the rule could not judge this node; a rule that could not run never counts as passed. */
type Unable = (state: Lack, zh: string, en: string) => void;

type Spec<Id extends string, On extends Level, Say extends Sentences> = {
  readonly id: Id;
  readonly title: Words;
  readonly concern: Concern;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Where one sentence of the rule weighs more or less than the rule as a whole. */
  readonly weigh?: {
    readonly [Name in keyof Say]?: { readonly severity?: Severity; readonly confidence?: Confidence };
  };
  /** Documents the rule rests on, each with a clause or subject; ［背景知识，待核］ where the text was not at hand. */
  readonly basis: readonly [string, ...string[]];
  /** Ids of the defect catalogue (domain rules §5) it covers, such as "B01". */
  readonly catalogue: readonly string[];
  readonly on: On;
  /** Kinds of form it is about; all when left out. */
  readonly kinds?: readonly FormKind[];
  /** Cells without which it cannot judge. The kit answers for them, so `check` sees only nodes that have them. */
  readonly needs?: readonly Need[];
  check(node: Nodes[On], report: Report<Say>, unable: Unable): void;
  readonly say: Say;
  /** A better wording for the same cell, by sentence. */
  readonly suggest?: { readonly [Name in keyof Say]?: (facts: FactsOf<Say, Name>) => Suggestion | null };
};

/** What one rule had to say about one node. */
export type Outcome = {
  readonly form: number;
  readonly row: number | null;
  readonly found: readonly Found[];
  readonly lack: { readonly state: Lack; readonly why: Words } | null;
};

export type Rule<Id extends string = string> = {
  readonly id: Id;
  readonly title: Words;
  readonly concern: Concern;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly basis: readonly string[];
  readonly catalogue: readonly string[];
  readonly on: Level;
  readonly sentences: readonly string[];
  run(forms: readonly Form[]): readonly Outcome[];
};

type Shown<On extends Level> = {
  readonly form: number;
  readonly row: number | null;
  readonly node: Nodes[On];
};

const shown: { readonly [On in Level]: (forms: readonly Form[]) => readonly Shown<On>[] } = {
  indicator: (forms) =>
    forms.flatMap((form, at) =>
      form.indicators.map((indicator, row) => ({ form: at, row, node: { indicator, row, form } })),
    ),
  form: (forms) => forms.map((form, at) => ({ form: at, row: null, node: form })),
  set: (forms) => [{ form: 0, row: null, node: forms }],
};

const wrongKind: { readonly state: Lack; readonly why: Words } = {
  state: "not-applicable",
  why: { zh: "这条规则不审这种表", en: "the rule is not about this kind of form" },
};
const oneForm: { readonly state: Lack; readonly why: Words } = {
  state: "not-applicable",
  why: { zh: "只有一张表，没有可比的", en: "there is one form only, nothing to compare" },
};

/** Declares one rule. `check` tells what it found by sentence name; the kit words it, places it and keeps the books. */
export function defineRule<const Id extends string, On extends Level, const Say extends Sentences>(
  spec: Spec<Id, On, Say>,
): Rule<Id> {
  const needs = spec.needs ?? [];
  const lackOf = (forms: readonly Form[], { form, row }: Shown<On>): Outcome["lack"] => {
    if (spec.on === "set") return forms.length < 2 ? oneForm : null;
    const holder = forms[form];
    if (!holder) return null;
    if (spec.kinds && !spec.kinds.includes(holder.kind)) return wrongKind;
    return missingNeed(needs, holder, row === null ? null : (holder.indicators[row] ?? null));
  };
  return {
    id: spec.id,
    title: spec.title,
    concern: spec.concern,
    severity: spec.severity,
    confidence: spec.confidence,
    basis: spec.basis,
    catalogue: spec.catalogue,
    on: spec.on,
    sentences: Object.keys(spec.say),
    run: (forms) =>
      shown[spec.on](forms).map((each) => {
        const found: Found[] = [];
        let lack = lackOf(forms, each);
        const report: Report<Say> = (sentence, where, facts) => {
          const weigh = spec.weigh?.[sentence];
          found.push({
            sentence,
            form: where.form ?? each.form,
            row: where.row ?? each.row,
            cell: where.cell,
            words: where.words ?? null,
            severity: weigh?.severity ?? spec.severity,
            confidence: weigh?.confidence ?? spec.confidence,
            message: spec.say[sentence]?.(facts as never) ?? { zh: "", en: "" },
            suggestion: spec.suggest?.[sentence]?.(facts) ?? null,
          });
        };
        if (lack === null)
          spec.check(each.node, report, (state, zh, en) => {
            lack = { state, why: { zh, en } };
          });
        return { form: each.form, row: each.row, found, lack };
      }),
  };
}
