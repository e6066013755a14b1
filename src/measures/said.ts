/** A sentence for people, in both languages. */
export type Said = { readonly zh: string; readonly en: string };

export const said = (zh: string, en: string): Said => ({ zh, en });

/** 2023年7月31日 · 2023-07-31 */
export const dayWords = (day: string): Said => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { zh: `${year}年${Number(month)}月${Number(date)}日`, en: day };
};
