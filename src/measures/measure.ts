import { chosen, faultAt, within } from "./fields.ts";
import type { Asked, Bound, Shape } from "./shapes/kit.ts";
import { shapes as catalogue } from "./shapes/shapes.gen.ts";

export type ShapeId = (typeof catalogue)[number]["id"];
/** Every shape of measure, in name order. */
export const shapes: readonly (Shape & { readonly id: ShapeId })[] = catalogue;

export type PlainMeasure = { readonly shape: string; readonly [parameter: string]: unknown };
/** A measure ready to run, beside the words it was written in. */
export type Measure = Bound & { readonly shape: ShapeId; readonly plain: PlainMeasure };

/** A measure from plain data: `shape` says which, the rest are its parameters. Throws a Fault. */
export function readMeasure(plain: { readonly [name: string]: unknown }, asked: Asked): Measure {
  const at = within(asked.at, "measure", "measure");
  const { shape: name, ...params } = plain;
  if (typeof name !== "string")
    throw faultAt(at, "shape", {
      zh: `缺少 shape；可用的有：${shapes.map((shape) => shape.id).join("、")}。`,
      en: `shape is missing; there are: ${shapes.map((shape) => shape.id).join(", ")}.`,
    });
  const id = chosen(
    at,
    { zh: "计量方式（shape）", en: "shape" },
    name,
    shapes.map((shape) => shape.id),
  );
  const shape = shapes.find((one) => one.id === id);
  if (!shape) throw new Error(`shape ${id} is not in the catalogue`);
  return { ...shape.bind(params, { ...asked, at }), shape: shape.id, plain: { shape: id, ...params } };
}
