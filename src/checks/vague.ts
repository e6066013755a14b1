/** 完成 and its like: a verdict at year's end, no measure to reach it by. */
const verdict =
  /^(?:已|按(?:要求|计划|规定|期|时)|全部|全面|基本|顺利|圆满|及时)*(?:完成|达标|合格|达成|实现|落实|通过)(?:年度|全年|预期|既定|各项)?(?:目标|工作|计划)?(?:任务|目标)?[。.]?$|^(?:是|有|达到预期|达到要求|符合要求|达到标准)$/;

/** Promptly, on schedule: a promise of speed without a day. */
const prompt =
  /及时|按时|按期|准时|如期|尽快|尽早|不延期|不逾期|按(?:照)?(?:计划|进度|合同|规定|要求|项目进度)(?:约定)?(?:的)?(?:时间|时限|进度|期限|节点)?(?:进行|推进|完成|执行|实施)?$/;

export const isPromptWord = (word: string): boolean => word.length <= 40 && prompt.test(word.trim());

export const isBareVerdict = (word: string): boolean =>
  word.length <= 40 && verdict.test(word.trim()) && !/及时|按时|按期/.test(word);
