/** Mulberry32: the same made-up year from the same seed on every machine. */
export function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** A whole number in [low, high]. */
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0],
    happens: (perThousand: number) => next() * 1000 < perThousand,
  };
}

const two = (n: number) => String(n).padStart(2, "0");
/** Day n of 2023, 0 = 1 January. */
export const dayOf2023 = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
/** "2023-07-31 08:15:00" minutes after the start of the year, local time. */
export const minuteOf2023 = (minutes: number): string =>
  `${dayOf2023(Math.floor(minutes / 1440))} ${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}:00`;
export const serial = (prefix: string, n: number, width = 4): string =>
  `${prefix}${String(n).padStart(width, "0")}`;

export const projects = {
  security: "440304231060100505005",
  infrastructure: "440304231060100505003",
  repair: "440304231060100505002",
  dispatch: "440304221061500000032",
  data: "440304231060100505008",
  general: "440304221061500000024",
} as const;
