import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { damaged, tooLarge } from "./faults.ts";

const limits = {
  depth: 200,
  attributes: 64,
  name: 256,
  attribute: 64 * 1024,
  text: 20 * 1024 * 1024,
} as const;

export type Attributes = {
  readonly get: (local: string) => string | undefined;
  readonly has: (local: string) => boolean;
};

/** Names come without prefix; `space` is the namespace, so that prefixes may be anything. */
export type XmlEvents = {
  readonly open: (name: string, attributes: Attributes, space: string) => void;
  readonly close: (name: string, space: string) => void;
  readonly text: (text: string) => void;
};

type Read = { readonly [name: string]: SaxesAttributeNS };

/** Looked up where they stand: most are never asked for, and a map for every element is a third of the parsing. */
class AttributesAsRead implements Attributes {
  readonly read: Read;
  constructor(read: Read) {
    this.read = read;
  }
  get(local: string) {
    for (const name in this.read) if (this.read[name]?.local === local) return this.read[name].value;
    return undefined;
  }
  has(local: string) {
    return this.get(local) !== undefined;
  }
}

/**
 * Streams one XML part through `events`. Strict UTF-8, no DOCTYPE (so no entities of its own), bounded depth.
 * Attributes are keyed by local name; `r:id` and `id` of Office parts never stand on one element together.
 */
export async function parseXml(
  chunks: AsyncIterable<Buffer>,
  part: string,
  events: XmlEvents,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let depth = 0;
  let failure: Error | null = null;
  const fail = (error: Error) => {
    failure ??= error;
  };
  parser.on("error", () =>
    fail(damaged(`部件 ${part} 不是合格的 XML`, `part ${part} is not well-formed XML`)),
  );
  parser.on("doctype", () =>
    fail(damaged(`部件 ${part} 带有 DTD`, `part ${part} carries a DTD, which is not allowed`)),
  );
  parser.on("opentag", ({ name, local, uri, attributes }) => {
    if (failure) return;
    depth++;
    if (depth > limits.depth)
      return fail(tooLarge(`部件 ${part} 嵌套超过 200 层`, `part ${part} nests deeper than 200`));
    let count = 0;
    for (const attribute in attributes) {
      count++;
      if ((attributes[attribute]?.value.length ?? 0) > limits.attribute)
        return fail(tooLarge(`部件 ${part} 属性过长`, `part ${part} has an overlong attribute`));
    }
    if (count > limits.attributes || name.length > limits.name)
      return fail(tooLarge(`部件 ${part} 属性过多`, `part ${part} has too many attributes`));
    events.open(local, new AttributesAsRead(attributes), uri);
  });
  parser.on("closetag", (tag) => {
    if (failure) return;
    depth--;
    events.close(tag.local, tag.uri);
  });
  const onText = (text: string) => {
    if (failure) return;
    if (text.length > limits.text)
      fail(tooLarge(`部件 ${part} 文字过长`, `part ${part} has an overlong text`));
    else events.text(text);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  const feed = (text: string) => {
    parser.write(text);
    if (failure) throw failure;
  };
  for await (const chunk of chunks) feed(decode(decoder, chunk, part));
  feed(decode(decoder, undefined, part));
  parser.close();
  if (failure) throw failure;
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | undefined, part: string): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw damaged(`部件 ${part} 不是 UTF-8`, `part ${part} is not UTF-8`);
  }
}
