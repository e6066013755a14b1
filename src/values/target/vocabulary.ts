import { countingUnits, measuringUnits, scales } from "../unit-list.ts";
import { words } from "../words.ts";
import type { Comparator, DurationUnit, ScheduleEvery } from "./target.ts";

const each = <Meaning>(meaning: Meaning, list: string): [string, Meaning][] =>
  list.split(" ").map((word) => [word, meaning]);

/** Signs and words that stand before a number. */
export const leadingSigns = words<Comparator>([
  ...each<Comparator>(
    ">=",
    "≥ >= => ≥= >≥ ≥≥ 》= 大于等于 大于或等于 大于、等于 高于等于 高于或等于 多于等于 不低于 不少于 不小于 不得低于 不得少于 不短于 不差于 至少 起码 最少 最低 不下于 大于= >或= 达到或超过",
  ),
  ...each<Comparator>(
    "<=",
    "≤ <= =< ≤= ≤≤ 《= 小于等于 小于或等于 低于等于 低于或等于 少于等于 不超过 不高于 不多于 不大于 不超 不长于 不得超过 不得高于 不得多于 不迟于 不晚于 不得迟于 不得晚于 至多 最多 最高 最长 最迟 最晚 控制在 小于=",
  ),
  ...each<Comparator>(">", "> 大于 高于 超过 超出 多于 优于 突破 超"),
  ...each<Comparator>("<", "< 小于 低于 少于 不足 不到 不满 短于 未达到 早于"),
  ...each<Comparator>("=", "= == 等于 达到 达 为"),
]);

/** Signs proper, which say something even with nothing behind them. */
export const bareSigns = words<Comparator>([
  ...each<Comparator>(">=", "≥ >= => ≥= 》="),
  ...each<Comparator>("<=", "≤ <= =< ≤= ≤≤ 《="),
  ...each<Comparator>(">", ">"),
  ...each<Comparator>("<", "<"),
  ...each<Comparator>("=", "= =="),
]);

/** Words behind the unit: 95%以上, 24小时内, 20万元以下. 左右 leaves the comparison open. */
export const trailingSigns = words<Comparator>([
  ...each<Comparator>(">=", "以上 及以上 或以上 含以上 之上 及其以上 起 或更多"),
  ...each<Comparator>("<=", "以内 之内 内 以下 及以下 或以下 之下 封顶 为限"),
  ...each<Comparator>("implied", "左右 上下"),
]);

/** Words before a number that change nothing about it. */
export const approximations = words<true>(
  each(true, "约 大约 约为 近 将近 接近 人民币 共 共计 合计 总计 累计 计 预计 均 各 仅"),
);

export const scaleWords = words<number>([...scales, ["仟", 3], ["佰", 2], ["拾", 1]]);

/** How a unit of time reads; milliseconds are seconds × 0.001. */
export type TimeUnit = { readonly unit: DurationUnit; readonly places: number };
const time = (unit: DurationUnit, list: string, places = 0) => each<TimeUnit>({ unit, places }, list);
export const timeUnits = words<TimeUnit>([
  ...time("second", "秒 秒钟 s S sec"),
  ...time("second", "毫秒 ms", -3),
  ...time("minute", "分钟 min mins 个分钟"),
  ...time("hour", "小时 个小时 钟头 个钟头 h H hour hours"),
  ...time("day", "天 日 自然日 个自然日 日历天 个日历天 日历日"),
  ...time("workday", "工作日 个工作日 个工作天 工作天"),
  ...time("week", "周 星期 个星期"),
  ...time("month", "个月 个自然月"),
  ...time("quarter", "个季度"),
  ...time("year", "年 周年 个年度 个自然年"),
]);

export const percents = words<string>([
  ...each("%", "% %(百分比) 百分比 %百分比 (%) 百分比(%) %(%)"),
  ["‰", "‰"],
  ["‱", "‱"],
]);

/** Units as written. Whatever measures or counts; the number stays as printed except for 万 and 亿 before it. */
export const unitWords = words<string>(
  [
    ...measuringUnits
      .filter(({ dimension }) => dimension !== "time" && dimension !== "share")
      .flatMap(({ factors }) => factors.flatMap(([, names]) => names.split(" "))),
    ...countingUnits,
    ...["比例", "百分点", "个百分点", "人·天", "人·日", "人·月", "人·年", "人·次"],
  ]
    .filter((name) => name !== "" && name !== "fen")
    .map((name): [string, string] => [
      name,
      name === "人民币" || name === "元人民币" || name === "块钱" || name === "圆" ? "元" : name,
    ]),
);

/** 元/月, 次/年, 元/平方米: what may stand behind the stroke. */
export const perWords = words<true>([
  ...each<true>(
    true,
    "月 年 日 天 周 季度 季 半年 学期 学年 小时 分钟 秒 生 人·年 生·年 人·月 人·天 人·日 人/年 年度 千人 万人 百人",
  ),
  ...[
    ...measuringUnits.flatMap(({ factors }) => factors.flatMap(([, names]) => names.split(" "))),
    ...countingUnits,
  ]
    .filter((name) => name !== "" && !/^[a-z]{3,}$/.test(name))
    .map((name): [string, true] => [name, true]),
]);

/** Units that in the middle of prose rather number than count: 三级, 5号, 2类, 第3期. */
export const numberingUnits: ReadonlySet<string> = new Set(
  "点 站 层 楼 色 版 线 面 道 环 网 端 路 队 科 段 字 期 课 案 M m L g t 方 里 升 度 分 版次 区 市 省 国 县 乡 街道 讲".split(
    " ",
  ),
);

/** Of these, the ones that never count even at the head of a cell: 3级医院, 5号楼. */
export const ordinalUnits: ReadonlySet<string> = new Set("级 类 届 号 层 楼 版 档 等 色".split(" "));

export const everyWords = words<ScheduleEvery>([
  ...each<ScheduleEvery>("day", "每日 每天 按日 按天 逐日 每个工作日 每工作日"),
  ...each<ScheduleEvery>("week", "每周 每星期 每个星期 按周 逐周"),
  ...each<ScheduleEvery>("month", "每月 每个月 按月 按月度 逐月 每月度"),
  ...each<ScheduleEvery>("quarter", "每季 每季度 每个季度 按季 按季度 逐季 逐季度"),
  ...each<ScheduleEvery>("half-year", "每半年 按半年"),
  ...each<ScheduleEvery>("year", "每年 每年度 每个年度 按年 按年度 逐年 每一年"),
]);

/** 不适用 in its spellings. */
export const notApplicableWords: ReadonlySet<string> = new Set(
  "不适用 无 / // - -- --- —— 不涉及 未涉及 无此项 不适用。 N/A n/a NA 无需填报 无需填写 未设置 未设定 未设 不填 暂无 \\".split(
    " ",
  ),
);
