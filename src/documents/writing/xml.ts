const escapes: { readonly [letter: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text without the characters XML 1.0 cannot hold; carriage returns become line ends, as XML itself reads them. */
export const holdable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");

export const escaped = (text: string): string =>
  holdable(text).replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** docProps/core.xml that names the document and no moment: a table written twice is the same file. */
export const coreProperties = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>兑现 Duixian</dc:creator></cp:coreProperties>`;
