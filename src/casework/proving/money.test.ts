import { expect, test } from "vitest";
import { openLake } from "#lake";
import { inDirectory, sealTrial, source } from "../../lake/trial.ts";
import { spendingOf } from "./money.ts";

const year = { from: "2023-01-01", to: "2023-12-31" };
const budget = (...rows: readonly string[]) =>
  source(["指标文号,指标类型,资金来源,指标金额(元),下达日期,预算年度", ...rows], { kind: "budget" });
const payments = source(["支付凭证号,支付日期,支付金额(元)", "F1,2023-03-01,30.00", "F2,2023-11-01,45.00"], {
  kind: "payment",
});

const moneyAt = (asOf: string, ...rows: readonly string[]) =>
  inDirectory(async (dir) => {
    await sealTrial(dir, budget(...rows), payments);
    const lake = await openLake(dir, { readOnly: true });
    try {
      return (await spendingOf(lake, "P1", year, asOf)).money;
    } finally {
      lake.close();
    }
  });

const ahead = "Y1,年初,财政拨款,100.00,2022-12-20,2023";

test("a budget issued ahead of its year is the year's budget", async () => {
  expect(await moneyAt("2023-12-31", ahead)).toEqual({
    original: "100.00",
    adjusted: "100.00",
    spent: "75.00",
    rate: "75.00",
  });
});

test("what was added later counts from its own day on", async () => {
  const added = "Y2,追加,财政拨款,50.00,2023-06-30,";
  expect(await moneyAt("2023-06-29", ahead, added)).toMatchObject({ adjusted: "100.00", rate: "30.00" });
  expect(await moneyAt("2023-12-31", ahead, added)).toMatchObject({
    original: "100.00",
    adjusted: "150.00",
    rate: "50.00",
  });
});

test("a budget issued for the next year is not this year's", async () => {
  const next = "Y3,年初,财政拨款,900.00,2023-12-20,2024";
  expect(await moneyAt("2023-12-31", ahead, next)).toMatchObject({ adjusted: "100.00", rate: "75.00" });
});
