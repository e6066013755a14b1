import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLake, sealLake } from "#lake";
import { spendingOf } from "./money.ts";

const year = { from: "2023-01-01", to: "2023-12-31" };
const source = (kind: string, ...lines: readonly string[]) => ({
  file: `${kind}.csv`,
  kind,
  project: { fixed: "P1" },
  receivedAt: "2024-01-05T10:00:00+08:00",
  bytes: new TextEncoder().encode(`${lines.join("\n")}\n`),
});
const payments = source(
  "payment",
  "支付凭证号,支付日期,支付金额(元)",
  "F1,2023-03-01,30.00",
  "F2,2023-11-01,45.00",
);

/** The money of a year in which 75 yuan were paid, over these authorisations. */
async function moneyAt(asOf: string, ...rows: readonly string[]) {
  const dir = await mkdtemp(join(tmpdir(), "duixian-money-"));
  const budget = source("budget", "指标文号,指标类型,资金来源,指标金额(元),下达日期,预算年度", ...rows);
  await sealLake(dir, [budget, payments], { year: 2023, key: new Uint8Array(32) });
  const lake = await openLake(dir, { readOnly: true });
  try {
    return (await spendingOf(lake, "P1", year, asOf)).money;
  } finally {
    lake.close();
    await rm(dir, { recursive: true });
  }
}

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
