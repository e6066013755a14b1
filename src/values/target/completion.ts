/** Words that say a thing is done; behind a date or a share they name nothing that is counted. */
const done =
  "完成 完工 竣工 交付 发放 拨付 支付 到位 验收 投入使用 上线 办结 开工 报送 上报 实施 下达 使用 结束 执行 达标 合格 覆盖 全覆盖 通过 及时 " +
  "开展 检查 巡检 扫描 更新 通报 公布 公示 清运 缴纳 结算 核拨 进行 组织 召开 落实 建成 投产 启用 兑现 到账 足额 按时 全部 全面 基本 响应 处理 " +
  "处置 修复 解决 回复 答复 反馈 办理 送达 到达 恢复 整改 提交 编制 出具 一次 付款 付清 录入 入库 签订 采购 整";
const doneWords = done.split(" ");

/** 完成项目规划相关工作: the words go on as a deed. */
export const startsDone = (words: string): boolean => doneWords.some((word) => words.startsWith(word));
/** 全部完成: nothing but that. */
export const isDone = (words: string): boolean => {
  let rest = words;
  for (;;) {
    const word = doneWords.find((each) => rest.startsWith(each));
    if (!word) return rest === "" || rest === "率" || rest === "的";
    rest = rest.slice(word.length);
  }
};
