/** What rules rest on. Marked where only the subject is known and the text was not at hand. */
const unseen = "［背景知识，待核］";

/** 《中央部门预算绩效目标管理办法》: what 88号 asks of a goal and how it is reviewed. */
export const doc88 = (subject: string): string => `财预〔2015〕88号：${subject}${unseen}`;

/** 《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》. */
export const doc101 = (subject: string): string => `财预〔2021〕101号：${subject}${unseen}`;

/** Its part on goals and cost, which was seen on a published page. */
export const doc101Cost = "财预〔2021〕101号：绩效目标包括预期产出、效果和相应的成本控制要求";

/** 《项目支出绩效评价管理办法》. */
export const doc10 = (subject: string): string => `财预〔2020〕10号：${subject}${unseen}`;

/** 《中央部门预算绩效运行监控管理暂行办法》. */
export const doc136 = (subject: string): string => `财预〔2019〕136号：${subject}${unseen}`;

/** 预算法 Art. 32: departments and units follow performance-target management when drafting. */
export const budgetLaw32 = "预算法第三十二条：按绩效目标管理等规定编制预算草案";

/** What the form itself prints. */
export const theForm = (what: string): string => `申报表：${what}`;

/** The house's own reading; nothing official stands behind it. */
export const ownReading = (what: string): string => `审核惯例：${what}${unseen}`;
