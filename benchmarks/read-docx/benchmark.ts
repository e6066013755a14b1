import { defineBenchmark } from "../benchmark.ts";
import { barelyOpening } from "../reading-files/bare-office.ts";
import { bothRead, readingForms } from "../reading-files/product.ts";

const files = [
  ...[1, 2, 3, 4, 5, 6].map((form) => `futian-2023/${form}-merged.docx`),
  "published/td-28-handan-poor-2019.docx",
  "published/td-35-ningxia-changqing-2019.docx",
];

export default defineBenchmark({
  product: "readForms",
  other: "yauzl and saxes over the same parts",
  size: 100,
  of: "docx files",
  goal: 1.5,
  better: "lower",
  unit: "ratio",
  rounds: 9,
  warmUps: 2,
  prepare: async () => undefined,
  openProduct: async ({ size }) => readingForms(files, size),
  openOther: async ({ size }) => barelyOpening(files, size, /^(_rels\/\.rels|word\/document\.xml)$/),
  agree: bothRead,
});
