import { Fault, type KindShape } from "#model";
import { instantsOf, isDay, type Window } from "#values";
import type { Batch } from "../declaration.ts";

/** The instant by which evidence must have come in: the end of a day in Asia/Shanghai, or the instant itself. */
function limitOf(receivedBy: string): number {
  const time = isDay(receivedBy)
    ? Date.parse(`${instantsOf({ from: receivedBy, to: receivedBy }).until.replace(" ", "T")}Z`) - 1
    : Date.parse(receivedBy);
  if (Number.isNaN(time))
    throw new Fault(
      "received-by",
      `收到截止时间“${receivedBy}”应写成日期或带时区的时刻，如 2023-07-31。`,
      `"${receivedBy}" must be a day or an instant with offset, such as 2023-07-31.`,
    );
  return time;
}

export const receivedInTime = (batch: Batch, receivedBy: string | undefined): boolean =>
  receivedBy === undefined || Date.parse(batch.receivedAt) <= limitOf(receivedBy);

/** Whether a batch's rows or its coverage for one project can matter to the window. */
export function touches(kind: KindShape, spoken: Batch["projects"][string], window: Window): boolean {
  const meets = (from: string, to: string) => from <= window.to && to >= window.from;
  const rows =
    spoken.first !== null &&
    spoken.last !== null &&
    (kind.until === undefined ? meets(spoken.first, spoken.last) : spoken.first <= window.to);
  return rows || spoken.coverage.some(({ window: { from, to } }) => meets(from, to));
}
