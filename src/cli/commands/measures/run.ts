import { type Shape, shapes } from "#measures";
import type { Context } from "../../context.ts";
import { showCatalogue } from "../../show/catalogue.ts";
import { table } from "../../show/table.ts";

type Parameter = {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly required: boolean;
};

/** A shape describes each parameter as “中文 · English”. */
function parametersOf(shape: Shape): readonly Parameter[] {
  const described: { readonly [name: string]: { readonly description?: string; isOptional(): boolean } } =
    shape.params.shape;
  return Object.entries(described).map(([name, parameter]) => {
    const [zh = "", en = zh] = (parameter.description ?? "").split(" · ");
    return { name, zh, en, required: !parameter.isOptional() };
  });
}

/** The example as a bindings file writes it, a parameter a line. */
const exampleOf = (shape: Shape): string =>
  Object.entries(shape.example.measure)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("\n");

function parameterTable({ say, width, paint }: Context, shape: Shape): string {
  return table(
    [
      { head: say({ zh: "参数", en: "parameter" }) },
      { head: say({ zh: "含义", en: "meaning" }), least: 12 },
      { head: say({ zh: "要求", en: "needs" }) },
    ],
    parametersOf(shape).map((parameter) => [
      parameter.name,
      say(parameter),
      parameter.required ? say({ zh: "必填", en: "required" }) : "",
    ]),
    width,
    paint,
  );
}

export const run = (context: Context, ids: readonly string[]): 0 => {
  const { say, lang } = context;
  const units: readonly Shape[] = shapes;
  const named = ({ name, nameEn }: Shape) => (lang === "zh" ? name : nameEn);
  return showCatalogue(
    context,
    {
      noun: { zh: "计量方式", en: "measure" },
      key: "measures",
      units,
      heads: [
        { zh: "编号", en: "id" },
        { zh: "名称", en: "name" },
        { zh: "算什么", en: "what it counts" },
      ],
      row: (shape) => [shape.id, named(shape), say(shape.duty)],
      explain: (shape) => ({
        title: named(shape),
        facts: [
          [say({ zh: "算什么", en: "counts" }), say(shape.duty)],
          [say({ zh: "舍入", en: "rounding" }), say(shape.example.rounding)],
          ...shape.accepts.map(({ parameter, types }): readonly [string, string] => [
            say({ zh: "字段类型", en: "field types" }),
            `${parameter}: ${types.join(", ")}`,
          ]),
          [say({ zh: "示例", en: "example" }), exampleOf(shape)],
        ],
        more: parameterTable(context, shape),
      }),
      json: (shape) => ({
        id: shape.id,
        name: named(shape),
        duty: say(shape.duty),
        parameters: parametersOf(shape).map((parameter) => ({
          name: parameter.name,
          meaning: say(parameter),
          required: parameter.required,
        })),
        example: shape.example.measure,
      }),
    },
    ids,
  );
};
