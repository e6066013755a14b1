import type { AttainmentState, EvidenceRow } from "#model";
import type { Window } from "#values";
import type { Obligation } from "../obligation/oblige.ts";
import { unitEn } from "../obligation/units.ts";
import type { Said } from "../said.ts";
import { dayWords, said } from "../said.ts";
import type { Figure } from "../shapes/kit.ts";
import { detail, lacking } from "./detail.ts";
import { sayGaps } from "./gaps.ts";

export type Found = {
  readonly obligation: Obligation;
  readonly figure: Figure;
  readonly state: AttainmentState;
  readonly met: boolean | null;
  readonly value: string | null;
  readonly gaps: readonly Window[];
  /** Kinds that never spoke about the window. */
  readonly silent: readonly string[];
  readonly worst: EvidenceRow | null;
};

const join = (...parts: readonly Said[]): Said =>
  said(parts.map((part) => part.zh).join(""), parts.map((part) => part.en).join(""));

const kindNames = ({ obligation, silent }: Found): Said => {
  const all = obligation.measure.kinds;
  const kinds = silent.length ? all.filter((kind) => silent.includes(kind.id)) : all;
  return said(
    kinds.map((kind) => `“${kind.name}”`).join("和"),
    kinds.map((kind) => kind.nameEn).join(" and "),
  );
};

/** 实际 93.42%（142 / 152） */
function figureWords(found: Found): Said {
  const { value, obligation } = found;
  const { unit } = obligation;
  const more = detail(found);
  if (value === null) return more;
  const shown =
    unit === "%"
      ? said(`${value}%`, `${value} %`)
      : said(`${value} ${unit}`.trim(), `${value} ${unitEn(unit)}`.trim());
  const named = found.figure.is === "number" ? said(`实际 ${shown.zh}`, `it is ${shown.en}`) : said("", "");
  return join(named, more);
}

function verdictWords({ met, obligation }: Found): Said {
  const { text } = obligation.target;
  if (met === true) return said(`，达到目标“${text}”`, `, which meets the target ${text}`);
  return met === false ? said(`，未达到目标“${text}”`, `, which misses the target ${text}`) : said("", "");
}

/** Names the row that stands in the way, unless its name is a person's. */
function worstWords({ worst, met, obligation, figure }: Found): Said {
  const [kind] = obligation.measure.kinds;
  const key = kind?.fields.find((field) => field.name === kind.key[0] && !field.personal);
  const name = key && worst ? (worst[key.name] ?? null) : null;
  if (met !== false || !key || name === null || obligation.measure.kinds.length > 1 || figure.is === "grade")
    return said("", "");
  return said(`；首先见${key.label} ${name}`, `; see first ${key.labelEn} ${name}`);
}

function soFar({ obligation }: Found): Said {
  if (obligation.asOf >= obligation.window.to) return said("", "");
  const on = dayWords(obligation.asOf);
  return said(`截至${on.zh}，`, `as of ${on.en}, `);
}

function missing(found: Found): Said {
  const { window } = found.obligation;
  const names = kindNames(found);
  const short = lacking(found);
  if (short && found.silent.length === 0)
    return said(
      `${short.zh}，无法测算；请补齐${window.from.slice(0, 4)}年度的证据`,
      `${short.en}, so it can't be measured; complete the evidence for ${window.from.slice(0, 4)}`,
    );
  const { timing } = found.obligation.measure;
  if (timing === "occasional" && found.silent.length === 0)
    return said(
      `${names.zh}中没有关于本指标的记录，无法测算`,
      `${names.en} hold no row about this indicator, so it can't be measured`,
    );
  return said(
    `没有${names.zh}说到 ${window.from} 至 ${window.to}，无法测算（缺证据不等于 0）`,
    `no ${names.en} speak for ${window.from} to ${window.to}, so it can't be measured (missing is not 0)`,
  );
}

function ahead(found: Found): Said {
  const { obligation, gaps, figure } = found;
  const { asOf, due, window } = obligation;
  if (asOf < window.from) {
    const from = dayWords(window.from);
    return said(`期间从${from.zh}才开始`, `its window only begins on ${from.en}`);
  }
  const on = dayWords(due);
  const heard =
    figure.rows > 0
      ? join(said("；目前", "; so far "), figureWords(found))
      : said("；目前尚无记录", "; no rows yet");
  const words = sayGaps(gaps);
  const gap = gaps.length ? said(`；缺 ${words.zh}的证据`, `; no evidence for ${words.en}`) : said("", "");
  return join(
    said(`${on.zh}才到期，现在不作结论`, `it falls due on ${on.en}, so there is no verdict yet`),
    heard,
    gap,
  );
}

function partial(found: Found): Said {
  const days = sayGaps(found.gaps);
  const stands =
    found.met === null
      ? said(
          "；缺口可能改变结论，故不判达成与否",
          "; the gap could change the outcome, so there is no verdict",
        )
      : said("；缺口不会改变这个结论", "; the gap can't change that");
  const names = kindNames(found);
  return join(
    said(
      `${names.zh}缺 ${days.zh}的证据；就已有的部分，`,
      `${names.en} are missing for ${days.en}; of what there is, `,
    ),
    figureWords(found),
    verdictWords(found),
    worstWords(found),
    stands,
  );
}

function zero(found: Found): Said {
  const { value } = found;
  if (value === null)
    return said(
      "证据覆盖了期间，但没有可计入的记录（分母为 0），既不能说达成，也不能说未达成",
      "the window is covered and holds nothing to judge (the denominator is 0), so it is neither met nor missed",
    );
  return join(
    soFar(found),
    said("证据覆盖了期间，而符合条件的为 0", "the window is covered, and what satisfies the conditions is 0"),
    verdictWords(found),
  );
}

/** One plain sentence: what was found, and what made it miss or why there is no verdict. */
export function sayWhy(found: Found): Said {
  const words = sentence(found);
  return said(`${words.zh}。`, `${words.en.replace(/^./, (first) => first.toUpperCase())}.`);
}

function sentence(found: Found): Said {
  switch (found.state) {
    case "missing":
      return missing(found);
    case "not-yet-due":
      return ahead(found);
    case "partial":
      return partial(found);
    case "zero":
      return zero(found);
    case "measured":
      return join(soFar(found), figureWords(found), verdictWords(found), worstWords(found));
  }
}
