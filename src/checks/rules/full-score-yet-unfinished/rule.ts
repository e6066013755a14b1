import { judge } from "../../actual.ts";
import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { scoredOf, short } from "../../points.ts";
import { isBlank } from "../../reason.ts";

type Facts = { readonly name: string; readonly weight: string; readonly said: string };

const unfinished =
  /(?:未(?:能|全部|全面|及时|按[^，。；]{0,6})?|没有(?:全部|按[^，。；]{0,6})?|尚未)(?:完成|完工|达到|达标|达成|实现|开展|实施|启动|验收)|进度(?:滞后|缓慢)|延(?:期|后|迟)(?:完成|完工|实施|验收|开展|至)|推迟(?:至|到)|完不成|不达标/;
const labelled = /^未完成(?:原因)?(?:分析|说明)?[:：]/;
const denied = /(?:无|没有|不存在|未发现|未出现)[^，。；]{0,6}$/;

/** Full points and “not finished yet” cannot both be so. */
export default defineRule({
  id: "full-score-yet-unfinished",
  title: { zh: "得了满分，原因里却说没有完成", en: "Full points beside a reason that says unfinished" },
  concern: "compliance",
  severity: "warning",
  confidence: "medium",
  basis: [doc10("未完成绩效目标的，按完成比例记分")],
  catalogue: ["I05"],
  on: "indicator",
  kinds: ["self-evaluation"],
  check({ indicator }, report, unable) {
    const scored = scoredOf(indicator);
    const cause = (indicator.cause ?? "").trim().replace(labelled, "");
    if (!scored || isBlank(cause))
      return unable(
        "not-applicable",
        "这一行没有得分，或没有写原因",
        "the row has no score, or gives no reason",
      );
    const match = unfinished.exec(cause);
    if (scored.lost.gt(0) || !match || denied.test(cause.slice(0, match.index))) return;
    // A figure that misses its target is told of with its arithmetic.
    if (judge(indicator, indicator.actual)?.met === false) return;
    const facts = { name: indicator.level3, weight: short(scored.weight), said: match[0] };
    report("contradicts", { cell: "cause", words: match[0] }, facts);
  },
  say: {
    contradicts: ({ name, weight, said }: Facts) => ({
      zh: `“${name}”得了满分${weight}分，偏差原因里却说“${said}”，两处矛盾。`,
      en: `“${name}” has its full ${weight} points, yet the reason says “${said}”.`,
    }),
  },
});
