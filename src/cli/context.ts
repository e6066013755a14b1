import { createColors } from "picocolors";
import type { Lang, Words } from "./kit.ts";
import { type Progress, progressOn } from "./show/progress.ts";

export type Sink = {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** Everything a command line touches outside itself; tests hand in their own. */
export type Io = {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  readonly env: { readonly [name: string]: string | undefined };
  now(): Date;
};

export type Paint = ReturnType<typeof createColors>;

/** What a command is given to speak with. `out` and `err` take whole lines and end them. */
export type Context = {
  readonly lang: Lang;
  readonly json: boolean;
  readonly color: boolean;
  readonly paint: Paint;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number;
  readonly io: Io;
  /** The sentence in the chosen language. */
  say(words: Words): string;
  out(text: string): void;
  err(text: string): void;
  /** Prints one JSON value on standard output. */
  outJson(value: unknown): void;
  progress(label: Words, total?: number): Progress;
};

const narrowest = 40;

export function createContext(io: Io, lang: Lang, json: boolean): Context {
  const { stdout, stderr, env } = io;
  const color = !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== "dumb"));
  const say = (words: Words) => words[lang];
  return {
    lang,
    json,
    color,
    paint: createColors(color),
    width: stdout.isTTY ? Math.max(narrowest, stdout.columns ?? 100) : 100,
    io,
    say,
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    outJson: (value) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    progress: (label, total) => progressOn(stderr, say(label), io.now, total),
  };
}
