import { Fault } from "#model";

/** The file is broken: `zh` and `en` say where. */
export const damaged = (zh: string, en: string) =>
  new Fault(
    "damaged",
    `文件已损坏（${zh}），请用原软件打开后重新保存再试。`,
    `The file is damaged (${en}); open it in the program that made it, save it again and retry.`,
  );

export const tooLarge = (zh: string, en: string) =>
  new Fault(
    "too-large",
    `文件超出读取上限（${zh}），请只保留申报表后重新保存再试。`,
    `The file exceeds a reading limit (${en}); keep only the forms, save again and retry.`,
  );

export const zipBomb = (zh: string, en: string) =>
  new Fault(
    "zip-bomb",
    `压缩内容异常（${zh}），为安全起见未打开，请用原软件另存一份再试。`,
    `The compressed content is abnormal (${en}) and was not opened; save a fresh copy in its program and retry.`,
  );

/** `instead` is what to save it as, where saving it as it was would not do. */
export const encrypted = (zh: string, en: string, instead: string | null = null) =>
  new Fault(
    "encrypted",
    `${zh}设有打开密码，请去掉密码${instead ? `，另存为 ${instead} ` : "后另存"}再试。`,
    `The ${en} needs a password to open; remove the password, save ${instead ? `it as ${instead}` : "again"} and retry.`,
  );
