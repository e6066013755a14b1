/** implied: a bare number; read as "at least" for 正向 indicators, and reviewers are told the sign is missing. */
export type Comparator = ">=" | ">" | "=" | "<=" | "<" | "implied";
export type DurationUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "workday"
  | "week"
  | "month"
  | "quarter"
  | "year";
export type ScheduleEvery = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/** What a written 指标值 means. All numbers are decimal strings; 万 and 亿 are multiplied out; money is in 元. */
export type TargetMeaning =
  | {
      readonly kind: "quantity";
      readonly comparator: Comparator;
      readonly value: string;
      readonly unit: string;
      readonly noun: string;
    }
  | { readonly kind: "range"; readonly low: string; readonly high: string; readonly unit: string }
  | {
      readonly kind: "duration";
      readonly comparator: Comparator;
      readonly value: string;
      readonly unit: DurationUnit;
    }
  | {
      readonly kind: "deadline";
      readonly date?: string;
      readonly from?: string;
      readonly relative?: string;
      readonly comparator?: Comparator;
    }
  | { readonly kind: "schedule"; readonly every: ScheduleEvery; readonly at: "start" | "end" | null }
  | { readonly kind: "grade"; readonly word: string }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "empty" }
  | { readonly kind: "composite"; readonly parts: readonly Target[] }
  | { readonly kind: "unreadable"; readonly why: string };

/** A typed target together with its original words, kept exactly. */
export type Target = { readonly text: string } & TargetMeaning;
export type TargetKind = Target["kind"];
export type TargetOf<Kind extends TargetKind> = Extract<Target, { readonly kind: Kind }>;
