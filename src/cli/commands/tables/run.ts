import { join } from "node:path";
import { claimOut, measureYear, writeOut, writeTables } from "#casework";
import type { Context } from "../../context.ts";
import { choiceOf, tellers } from "../../show/year.ts";

type Options = {
  readonly out: string;
  readonly "as-of": string | undefined;
  readonly pack: string | undefined;
};

export async function run(context: Context, folder: string, options: Options): Promise<0> {
  await claimOut(options.out, "tables");
  const tell = tellers(context);
  const { proof } = await measureYear(folder, choiceOf(options), tell).finally(tell.done);
  const files = (await writeTables(proof)).map(({ path, bytes }) => ({
    path: path.replace(/^tables\//, ""),
    bytes,
  }));
  await writeOut(options.out, "tables", files);
  if (context.json) context.outJson({ out: options.out, files: files.map(({ path }) => path) });
  else context.out(files.map(({ path }) => join(options.out, path)).join("\n"));
  return 0;
}
