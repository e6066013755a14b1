/** U+2E80–U+2EF3 in order, each replaced by the ideograph it looks like; those without one stand as they are. */
const supplement = [
  ..."⺀厂⺂⺃乙亻冂几刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒网网⺵羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝⻊车辶辶辶阝钅長镸长门⻕阝雨青韦页风飞食⻞飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
];

/** NFKC answers with the older shape where mainland fonts draw the newer one under the same radical. */
const simplified: { readonly [sign: string]: string } = { 戶: "户", 靑: "青", 黃: "黄" };
const inChina = (sign: string): string => simplified[sign] ?? sign;

/**
 * PDF makers name a glyph by its radical (⽬ for 目, ⻚ for 页), so that searching the text fails. NFKC maps all 214
 * Kangxi radicals, but only 2 of the 115 in the supplement; and NFKC on whole texts would turn ① into 1.
 */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2E80-\u2EF3\u2F00-\u2FD5]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x2f00 ? (supplement[code - 0x2e80] ?? sign) : inChina(sign.normalize("NFKC"));
  });
