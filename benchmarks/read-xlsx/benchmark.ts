import { defineBenchmark } from "../benchmark.ts";
import { barelyOpening } from "../reading-files/bare-office.ts";
import { bothRead, readingForms } from "../reading-files/product.ts";

const files = [
  ...[1, 2, 3, 4, 5, 6].map((form) => `futian-2023/${form}-merged.xlsx`),
  "published/td-01-qingshan-edu-2020.xlsx",
  "published/se-01-yongde-mingzhong-2022.xlsx",
];

export default defineBenchmark({
  product: "readForms",
  other: "yauzl and saxes over the same parts",
  size: 100,
  of: "xlsx files",
  goal: 1.5,
  better: "lower",
  unit: "ratio",
  rounds: 9,
  warmUps: 2,
  prepare: async () => undefined,
  openProduct: async ({ size }) => readingForms(files, size),
  openOther: async ({ size }) =>
    barelyOpening(
      files,
      size,
      /^(_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/,
    ),
  agree: bothRead,
});
