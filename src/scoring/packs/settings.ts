import type { RulePack } from "../pack.ts";

// What both national packs have in common. A pack that differs writes its own.

export const overshoot: RulePack["overshoot"] = {
  hintAbove: { value: "20", source: "审计核查规则集以20%为关注线", mark: "practice" },
  reasonAbove: {
    value: "30",
    source: "各地自评通知常以30%为须说明原因的线；全国性文件没有数字",
    mark: "background",
  },
  questionFrom: {
    value: "100",
    source: "财预〔2020〕10号：年初指标值明显偏低的才适度调减，是否偏低由人判断",
    mark: "background",
  },
  reverse: { value: true, source: "远低于上限可能是预算或目标定得过松，同样要看", mark: "own" },
};

export const rounding: RulePack["rounding"] = {
  value: { places: 2, total: "sum-of-rounded" },
  source: "业务系统的率和得分保留两位、四舍五入；总分取各行已四舍五入得分之和，表上各行加得起来",
  mark: "practice",
};

export const grades: RulePack["grades"] = {
  value: [
    { id: "excellent", zh: "优", en: "excellent", from: "90" },
    { id: "good", zh: "良", en: "good", from: "80" },
    { id: "fair", zh: "中", en: "fair", from: "60" },
    { id: "poor", zh: "差", en: "poor", from: "0" },
  ],
  source: "财预〔2020〕10号：90（含）—100优，80（含）—90良，60（含）—80中，60以下差；按四舍五入后的总分定级",
  mark: "background",
};

export const bandWords = {
  reached: ["达成年度指标", "基本达成目标", "达成预期指标", "达成", "已达成", "好"],
  partly: [
    "部分达成年度指标并具有一定效果",
    "部分达成年度指标",
    "部分实现目标",
    "部分达成预期指标并具有一定效果",
    "部分达成",
    "一般",
  ],
  missed: [
    "未达成年度指标且效果较差",
    "未达成年度指标",
    "实现目标程度较低",
    "未完成预期指标且效果较差",
    "未达成",
    "差",
  ],
} as const;

export const topShare: RulePack["qualitative"]["topShare"] = {
  value: "100",
  source: "评为最高档而未另给分的，取该档上限",
  mark: "own",
};
