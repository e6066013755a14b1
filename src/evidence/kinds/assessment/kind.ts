import { day, defineKind, text, word } from "../../kit.ts";

/** 定性评议: a named person judged one indicator against a written scale (财预〔2020〕10号 bands). */
export default defineKind({
  id: "assessment",
  name: "定性评议表",
  nameEn: "Assessments",
  duty: "具名评议人按评分标准对定性指标作出的等次",
  key: ["item", "assessor"],
  observed: "assessed_on",
  fields: [
    text("item", { label: "评议指标", labelEn: "Indicator", aliases: ["指标", "三级指标", "评议事项"] }),
    text("assessor", { label: "评议人", labelEn: "Assessor", aliases: ["评审人", "专家"] }),
    text("scale", { label: "评分标准", labelEn: "Scale", aliases: ["评议标准", "标准"] }),
    word("grade", ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"], {
      label: "评议等次",
      labelEn: "Grade",
      aliases: ["等次", "评议结论"],
    }),
    day("assessed_on", { label: "评议日期", labelEn: "Assessed on", aliases: ["日期"] }),
    text("reason", { label: "评议理由", labelEn: "Reason", aliases: ["理由", "说明"] }),
    text("document", {
      label: "佐证材料",
      labelEn: "Document",
      aliases: ["依据材料", "附件"],
      optional: true,
    }),
  ],
});
