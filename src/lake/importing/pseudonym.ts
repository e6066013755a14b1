import { createHmac } from "node:crypto";

/**
 * HMAC-SHA256 with its two pads computed once, so that SQL can hash a column: sha256(outer ‖ sha256(inner ‖ value)).
 * The pads are as secret as the key: they reach DuckDB as variables, never inside SQL text.
 */
export function padsOf(key: Uint8Array): { readonly inner: Uint8Array; readonly outer: Uint8Array } {
  const block = new Uint8Array(64);
  block.set(key);
  return { inner: block.map((byte) => byte ^ 0x36), outer: block.map((byte) => byte ^ 0x5c) };
}

/** The pseudonym of one trimmed value: 64 hexadecimal digits. */
export const pseudonymOf = (key: Uint8Array, value: string): string =>
  createHmac("sha256", key).update(value, "utf8").digest("hex");

export const innerPad = "hmac_inner";
export const outerPad = "hmac_outer";
/** The same in SQL, over a text expression; null stays null. */
export const pseudonymSql = (value: string): string =>
  `sha256(getvariable('${outerPad}') || unhex(sha256(getvariable('${innerPad}') || encode(${value}))))`;
