import { Fault } from "#model";

/** ISO instant with offset → "YYYY-MM-DD HH:MM:SS" in UTC. */
export function utcOf(instant: string, file: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(instant);
  const time = whole ? Date.parse(instant.replace(" ", "T")) : Number.NaN;
  if (Number.isNaN(time))
    throw new Fault(
      "evidence-received-at",
      `佐证“${file}”的收到时间“${instant}”应写成带时区的时刻，如 2024-01-05T10:00:00+08:00。`,
      `"${file}" was received at "${instant}", which must be an instant with offset such as 2024-01-05T10:00:00+08:00.`,
    );
  return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}
