import { kinds } from "#evidence";
import { Fault, type KindShape, nearestName } from "#model";

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

export function kindOf(id: string, file: string): KindShape {
  const kind = byId.get(id);
  if (kind) return kind;
  const near = nearestName(id, byId.keys());
  throw new Fault(
    "evidence-kind-unknown",
    `佐证“${file}”声明的种类“${id}”不存在${near ? `，是否是“${near}”` : `，可用的有：${[...byId.keys()].join("、")}`}？`,
    `"${file}" is declared as kind "${id}", which does not exist${near ? `; did you mean "${near}"?` : `; there are ${[...byId.keys()].join(", ")}`}`,
  );
}
