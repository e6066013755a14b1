/** Why a cell could not be read, by the Chinese sentence that `why` carries. */
export const faults = {
  blankOfPattern: { zh: "占位符还没有填上数值", en: "a placeholder that was never filled in" },
  clock: { zh: "数字拼不成一个指标值", en: "its digits make no single figure" },
  contradiction: { zh: "前后两个比较符号方向相反", en: "two comparison signs contradict one another" },
  doubleFigure: {
    zh: "几格里有不止一个数值，分不清哪个是指标值",
    en: "several cells hold a figure and none is marked as the target",
  },
  formulaFailed: { zh: "公式出错，没有算出值", en: "a formula that failed" },
  garbled: { zh: "文字已成乱码", en: "its characters are garbled" },
  grouping: { zh: "千分位不成组", en: "its thousands are not grouped in threes" },
  letterInside: { zh: "数字里混进了字母", en: "a letter stands among the digits" },
  letterBefore: { zh: "数字前有多余的字母，疑为符号误读", en: "a letter stands where a sign may have been" },
  noContent: { zh: "没有读得出的文字或数值", en: "no words and no figure" },
  noSuchDay: { zh: "日历上没有这一天", en: "there is no such day" },
  numeralBefore: {
    zh: "数字前紧跟汉字数字，疑为符号误读",
    en: "a Chinese numeral stands where a sign may have been",
  },
  onlyMarks: { zh: "只有标点，没有内容", en: "nothing but punctuation" },
  onlySign: { zh: "只有符号，数值缺失", en: "a sign whose number is lost" },
  onlySignAndUnit: { zh: "只有符号和单位，数值缺失", en: "sign and unit whose number is lost" },
  onlyUnit: { zh: "只剩计量单位，数值缺失", en: "only the unit is left; the number is lost" },
  percentFirst: {
    zh: "百分号在符号之前，疑为符号误读",
    en: "a percent sign stands where a sign may have been",
  },
  points: { zh: "小数点不止一个，不成数值", en: "more than one decimal point" },
  ratio: { zh: "比例写法，不是单个数值", en: "a ratio, not one figure" },
  signBehind: { zh: "符号写在数值后面，方向不明", en: "the sign stands behind its number" },
  reversedRange: { zh: "区间的下限大于上限", en: "its lower bound is above its upper bound" },
  signedRange: { zh: "区间前又写了比较符号，含义不明", en: "a comparison sign stands before a range" },
  signLost: { zh: "数值前的符号成了乱码", en: "the sign before the number is garbled" },
  slash: {
    zh: "两个数用斜线隔开，分不清是比值、日期还是两个指标值",
    en: "two numbers with a stroke: a ratio, a date or two targets",
  },
  spaced: { zh: "数字之间有空格，分不清是几个数", en: "digits with a space between them" },
  splitApart: { zh: "拆开的各格拼不成一个指标值", en: "the cells it was split over make no target" },
  tooLong: { zh: "超过 2000 字，不是指标值", en: "longer than 2000 characters" },
  tooMuch: {
    zh: "超过 200% 的比率，疑把“≥”误读成“2”",
    en: "a share above 200 %: a scanner may have read ≥ as 2",
  },
} as const;

export type FaultName = keyof typeof faults;

export const unreadable = (name: FaultName) => ({ kind: "unreadable", why: faults[name].zh }) as const;

/** The same reason in English. */
export const whyInEnglish = (why: string): string =>
  Object.values(faults).find(({ zh }) => zh === why)?.en ?? "its text makes no target";
