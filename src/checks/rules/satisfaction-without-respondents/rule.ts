import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { asksSatisfaction } from "../../names.ts";

type Facts = { readonly name: string };

/** Those who are commonly asked, as an explanation would name them. */
const respondents =
  /用户|群众|居民|市民|村民|农户|农民|牧民|公众|学生|家长|师生|教师|教职工|职工|员工|人员|人群|企业|商户|单位|部门|科室|机构|患者|病人|家属|游客|旅客|乘客|读者|观众|听众|老人|老年|儿童|妇女|残疾|学员|会员|客户|业主|住户|受助|受益|补助对象|救助对象|培训对象|扶贫对象|贫困户|当事人|代表|委员|干部|司机|车主|纳税人|消费者|投资者|志愿者|军人|官兵|战士|社区|街道/;

/** Names that could stand on any form: nothing before 满意度 but what is being judged. */
const general =
  /^(?:指标\s*\d*\s*[:：]?)?(?:总体|整体|综合|服务|项目|工作|服务质量|服务对象|受益对象|服务对象对项目|对象|各方|相关)?(?:的)?满意(?:度|率|程度)?(?:指标)?$/;

/** Whom one asks decides what one hears. */
export default defineRule({
  id: "satisfaction-without-respondents",
  title: { zh: "满意度没有说明调查谁", en: "Satisfaction without saying whose" },
  concern: "measurability",
  severity: "advice",
  confidence: "medium",
  basis: [doc101("设置满意度指标的，应实际开展问卷调查等反馈收集")],
  catalogue: ["C10"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator }, report, unable) {
    const { level3: name, explanation } = indicator;
    if (!asksSatisfaction(indicator))
      return unable("not-applicable", "不是满意度指标", "not about satisfaction");
    if (/问卷|调查|由.{2,12}(?:评价|评分|打分|填写)/.test(explanation) && respondents.test(explanation))
      return;
    if (/^对/.test(name)) report("object", { cell: "level3" }, { name });
    else if (general.test(name)) report("nobody", { cell: "level3" }, { name });
  },
  say: {
    object: ({ name }: Facts) => ({
      zh: `“${name}”说了对什么满意，没有说谁来评；请写明调查对象，例如“使用部门”。`,
      en: `“${name}” says what one is to be content with, not who is asked; name the respondents.`,
    }),
    nobody: ({ name }: Facts) => ({
      zh: `“${name}”没有说调查谁；请写明调查对象，例如“使用部门满意度”“办事群众满意度”。`,
      en: `“${name}” does not say who is asked; name the respondents.`,
    }),
  },
  suggest: {
    object: ({ name }) => ({
      zh: `例如“使用部门${name}”。`,
      en: `For example “使用部门${name}”.`,
      replacement: `使用部门${name}`,
    }),
  },
});
