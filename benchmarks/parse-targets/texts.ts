import { chance } from "../../examples/futian-2023/generate/chance.ts";

type Random = ReturnType<typeof chance>;

const nouns = ["系统", "设备", "次", "份", "场", "人次", "项", "台", "公里", "户"] as const;
const signs = ["≥", "≤", ">", "<", "=", "＞", "＜", "不低于", "不少于", "不超过", "大于等于", ""] as const;
const grades = ["显著", "有效", "较好", "明显提升", "持续改善", "有所提高"] as const;
const lengths = ["小时", "分钟", "天", "个工作日", "秒", "个月"] as const;

/** The spellings real forms use, about as often as they use them. */
const spellings: readonly (readonly [weight: number, (random: Random, n: number) => string])[] = [
  [30, (r, n) => `${r.pick(signs)}${n}${r.pick(["个", "台", "次", "份", "人", "套"])}${r.pick(nouns)}`],
  [14, (r, n) => `${r.pick(signs)}${n % 100}.${r.between(0, 9999)}%`],
  [6, (r, n) => `${r.pick(["≥", "≤"])}${n}.${r.between(0, 99)}％`],
  [8, (r, n) => `${r.pick(["≤", "不超过", ""])}${n}${r.pick(lengths)}${r.pick(["", "内", "以内", "之内"])}`],
  [6, (_, n) => `${2000 + (n % 60)}年${1 + (n % 12)}月${1 + (n % 28)}日前完成第${n}批`],
  [4, (_, n) => `${2000 + (n % 60)}年${1 + (n % 12)}月底前（第${n}期）`],
  [
    6,
    (r, n) =>
      `${r.pick(["≥", "≤", ""])}${n}.${r.between(10, 99)}${r.pick(["万元", "元", "亿元", "万条", "万人次"])}`,
  ],
  [4, (r, n) => `${n}-${n + r.between(1, 900)}${r.pick(["个", "人", "万元"])}`],
  [3, (_, n) => `${n}~${n + 10}%`],
  [4, (r, n) => `每${r.pick(["月", "季度", "年", "周"])}${n}${r.pick(["次", "份", "期"])}`],
  [5, (r, n) => `${r.pick(grades)}（${n}）`],
  [3, (r, n) => `完成${n}${r.pick(["个", "项"])}${r.pick(nouns)}，合格率${r.between(90, 100)}%`],
  [
    2,
    (r, n) =>
      `１${String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))}${r.pick(["个", "台"])}`,
  ],
];
const total = spellings.reduce((sum, [weight]) => sum + weight, 0);

/** So many different texts, the same ones from the same seed. */
export function targetTexts(size: number): readonly string[] {
  const random = chance(2023);
  const texts = new Set<string>();
  while (texts.size < size) {
    let turn = random.between(1, total);
    for (const [weight, spell] of spellings) {
      turn -= weight;
      if (turn > 0) continue;
      texts.add(spell(random, random.between(1, 10 * size)));
      break;
    }
  }
  return [...texts];
}
