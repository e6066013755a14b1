export type Dimension =
  | "count"
  | "money"
  | "time"
  | "share"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "data"
  | "energy"
  | "temperature"
  | "score"
  | "rate"
  | "number";

type Family = {
  readonly dimension: Dimension;
  readonly base: string;
  /** [how many of the base, its names] */
  readonly factors: readonly (readonly [string, string])[];
};

/** 亩 is the base of areas because everything is a finite decimal of it: 1㎡ = 0.0015亩, but 1亩 = 666.66…㎡. */
export const measuringUnits: readonly Family[] = [
  {
    dimension: "money",
    base: "元",
    factors: [
      ["1", "元 圆 块钱 人民币 元人民币 yuan CNY RMB"],
      ["0.1", "角"],
      ["0.01", "fen"],
    ],
  },
  { dimension: "money", base: "美元", factors: [["1", "美元 USD"]] },
  { dimension: "money", base: "港元", factors: [["1", "港元 港币 HKD"]] },
  { dimension: "money", base: "欧元", factors: [["1", "欧元 EUR"]] },
  {
    dimension: "time",
    base: "second",
    factors: [
      ["0.001", "millisecond 毫秒 ms"],
      ["1", "second 秒 秒钟 s"],
      ["60", "minute 分钟 min"],
      ["3600", "hour 小时 个小时 钟头 h"],
      ["86400", "day 天 日 日历天 自然日 个自然日"],
      ["604800", "week 周 星期 个星期"],
    ],
  },
  {
    dimension: "time",
    base: "month",
    factors: [
      ["1", "month 月 个月"],
      ["3", "quarter 季度 个季度"],
      ["6", "half-year 半年"],
      ["12", "year 年 年度 个年度"],
    ],
  },
  { dimension: "time", base: "workday", factors: [["1", "workday 工作日 个工作日"]] },
  {
    dimension: "share",
    base: "share",
    factors: [
      ["0.0001", "‱"],
      ["0.001", "‰"],
      ["0.01", "% 百分比 percent"],
      ["1", "share 比例 比率"],
    ],
  },
  { dimension: "share", base: "百分点", factors: [["1", "百分点 个百分点"]] },
  {
    dimension: "length",
    base: "米",
    factors: [
      ["0.001", "毫米 mm"],
      ["0.01", "厘米 公分 cm"],
      ["1", "米 延米 m M"],
      ["500", "里 华里"],
      ["1000", "公里 千米 km KM"],
    ],
  },
  {
    dimension: "area",
    base: "亩",
    factors: [
      ["0.0015", "平方米 平米 平方 ㎡ m2 m² M2"],
      ["1", "亩"],
      ["15", "公顷 ha"],
      ["1500", "平方公里 平方千米 km2 km²"],
    ],
  },
  {
    dimension: "volume",
    base: "立方米",
    factors: [
      ["0.000001", "毫升 ml mL"],
      ["0.001", "升 L"],
      ["1", "立方米 立方 方 ㎥ m3 m³ M3"],
    ],
  },
  {
    dimension: "mass",
    base: "千克",
    factors: [
      ["0.000000001", "微克 μg ug"],
      ["0.000001", "毫克 mg"],
      ["0.001", "克 g"],
      ["0.5", "斤"],
      ["1", "千克 公斤 kg KG"],
      ["1000", "吨 t"],
    ],
  },
  {
    dimension: "energy",
    base: "千瓦时",
    factors: [["1", "千瓦时 度电 kWh kwh"]],
  },
  {
    dimension: "energy",
    base: "千瓦",
    factors: [
      ["1", "千瓦 kW kw"],
      ["1000", "兆瓦 MW"],
    ],
  },
  { dimension: "energy", base: "吨标准煤", factors: [["1", "吨标准煤 吨标煤 tce"]] },
  { dimension: "temperature", base: "℃", factors: [["1", "℃ 摄氏度 °C"]] },
  { dimension: "score", base: "分", factors: [["1", "分"]] },
  // Makers and operators disagree on 1000 or 1024, so none of these converts into another.
  ...["KB", "MB", "GB", "TB", "PB", "Mbps", "Gbps", "兆"].map(
    (name): Family => ({ dimension: "data", base: name, factors: [["1", name]] }),
  ),
  { dimension: "number", base: "", factors: [["1", ""]] },
];

/** 量词: each counts its own kind of thing, so none converts into another. */
export const countingUnits: readonly string[] = (
  "个 次 条 人 名 位 件 台 套 份 项 场 期 家 所 户 处 座 栋 幢 间 辆 艘 架 部 本 册 篇 页 张 幅 块 片 株 棵 头 只 匹 尾 羽 " +
  "枚 根 支 把 副 双 对 组 批 班 届 类 种 例 起 宗 桩 笔 单 盏 口 眼 孔 级 字 段 节 门 轮 趟 回 席 顶 床 桶 袋 箱 盒 瓶 包 卷 " +
  "桌 扇 樘 榀 标段 包次 人次 人天 人日 人月 人年 场次 台次 车次 班次 户次 件次 批次 频次 例次 艘次 架次 头次 项次 篇次 家次 " +
  "台套 套次 套件 台班 台件 台时 机时 点位 站点 床位 席位 座位 车位 泊位 学时 课时 学分 工日 工时 小班 例数 户数 人份 人头 " +
  "公里次 车公里 万字 款 队 路 株次 号 点 站 街区 层 楼 色 倍 成 度 转 匝 环 网 端 端口 节点 账号 用户 幅次 版 版次 集 首 " +
  "支次 线 宗次 杆 基 面 道 段次 刊 讲 堂 堂课 课 科 科次 案 案次 处次 村次 校次 校 村 镇 乡 县 区 市 省 国 社区 街道 小区 周岁 岁 人(次) 场(次) 声 分贝 dB 伏 安 千伏安 kVA 标准箱"
).split(" ");

/** Multipliers written between number and unit, longest first, as powers of ten. */
export const scales: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["千亿", 11],
  ["百亿", 10],
  ["十亿", 9],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
  ["十", 1],
];
