import { defineBenchmark } from "../benchmark.ts";
import { bothRead, readingForms } from "../reading-files/product.ts";
import { barelyOpening } from "./bare-pdf.ts";

const files = [
  ...[1, 2, 3, 4, 5, 6].map((form) => `futian-2023/${form}-libreoffice.pdf`),
  "futian-2023/3-chromium.pdf",
  "published/td-18-tj-hebeiqu-court-2023.pdf",
];

export default defineBenchmark({
  product: "readForms",
  other: "pdfjs: open, text and operators of every page",
  size: 100,
  of: "pdf files",
  goal: 1.5,
  better: "lower",
  unit: "ratio",
  rounds: 5,
  warmUps: 1,
  prepare: async () => undefined,
  openProduct: async ({ size }) => readingForms(files, size),
  openOther: async ({ size }) => barelyOpening(files, size),
  agree: bothRead,
});
