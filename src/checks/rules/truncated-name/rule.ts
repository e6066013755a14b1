import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly whole: string };

/** 完 before 次数, 率 … has lost its 成. */
const lostLetter = /(?<=\p{Script=Han}{2})完(?=次数|数量|个数|人数|率|量|度|时间|情况|及时)/u;
/** Ends on a word that wants another after it; 参与, 普及, 植被, 核对 and the like end so and are whole. */
const hanging =
  /(?:以及|其中|(?<![总调缓温饱平共])和|(?<![参赠给授])与|(?<![普涉危顾])及|(?<![合兼归])并|(?<!目)的|(?<![应核面相校比针])对|[、，,：:\-—（(《“])$/;
const suffixTwice = /(率率|度度|性性|数数|数量量|次次数|量量)$/;
const pairs = [
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
  ["“", "”"],
  ["〔", "〕"],
] as const;

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** A name cut short or missing a letter: nobody can say what is counted. */
export default defineRule({
  id: "truncated-name",
  title: { zh: "三级指标名称不完整、不通顺", en: "An indicator's name is cut short or garbled" },
  concern: "text",
  severity: "warning",
  confidence: "high",
  basis: [ownReading("指标名称完整、通顺")],
  catalogue: ["J"],
  on: "indicator",
  needs: ["level3"],
  check({ indicator: { level3: name } }, report) {
    const lost = lostLetter.exec(name);
    if (lost) {
      const words = { from: lost.index, to: lost.index + 1 };
      return report("letter", { cell: "level3", words }, { name, whole: name.replace(lostLetter, "完成") });
    }
    const [twice] = suffixTwice.exec(name) ?? [];
    if (twice) {
      const whole = name.slice(0, -twice.length) + (twice === "次次数" ? "次数" : twice.slice(0, -1));
      return report("suffix", { cell: "level3", words: twice }, { name, whole });
    }
    const [tail] = hanging.exec(name) ?? [];
    if (tail) {
      const words = { from: name.length - tail.length, to: name.length };
      return report("hanging", { cell: "level3", words }, { name, tail });
    }
    const open = pairs.find(([left, right]) => count(name, left) !== count(name, right));
    // A full-width and a half-width bracket often close each other; only an unanswered one is a fault.
    const brackets = count(name, "（") + count(name, "(") === count(name, "）") + count(name, ")");
    if (open && !(brackets && /[（(]/.test(open[0])))
      report("bracket", { cell: "level3" }, { name, pair: open.join("") });
  },
  say: {
    letter: ({ name, whole }: Facts) => ({
      zh: `“${name}”读不通，“完”后面像是漏了“成”字，应是“${whole}”。`,
      en: `“${name}” does not read: 成 seems to be missing after 完, as in “${whole}”.`,
    }),
    suffix: ({ name, whole }: Facts) => ({
      zh: `“${name}”末尾多了一个字，应是“${whole}”。`,
      en: `“${name}” ends in one letter too many; it should be “${whole}”.`,
    }),
    hanging: ({ name, tail }: { name: string; tail: string }) => ({
      zh: `“${name}”停在“${tail}”上，话没有说完，请补全名称。`,
      en: `“${name}” stops at “${tail}” in mid-sentence; complete the name.`,
    }),
    bracket: ({ name, pair }: { name: string; pair: string }) => ({
      zh: `“${name}”的“${pair}”不成对，名称可能没有写完。`,
      en: `“${pair}” does not match in “${name}”; the name may be cut short.`,
    }),
  },
  suggest: {
    letter: ({ whole }) => ({ zh: `改为“${whole}”。`, en: `Make it “${whole}”.`, replacement: whole }),
    suffix: ({ whole }) => ({ zh: `改为“${whole}”。`, en: `Make it “${whole}”.`, replacement: whole }),
  },
});
