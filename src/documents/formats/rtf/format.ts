import { defineFormat } from "../format.ts";
import { readBody } from "./body.ts";

/** Rich text (.rtf), also that saved under the name .doc by Word and WPS. */
export default defineFormat({
  id: "rtf",
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "{\\rtf",
  read: async (bytes) =>
    readBody(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")),
});
