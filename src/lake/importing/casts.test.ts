import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import type { FieldType } from "#model";
import { rowOf, text } from "../engine.ts";
import { castOf } from "./casts.ts";

const db = await DuckDBInstance.create(":memory:");
const connection = await db.connect();

async function cast(type: FieldType, cell: string, factor = "1"): Promise<string | null> {
  const field = { name: "x", label: "", labelEn: "", type, required: true, aliases: [] };
  const row = await rowOf(
    connection,
    `SELECT ${castOf(field, "c", factor)} AS x FROM (VALUES (${text(cell)})) AS t(c)`,
  );
  return row.x ?? null;
}

const money: FieldType = { is: "money" };
const integer: FieldType = { is: "integer", min: 0 };
const ms: FieldType = { is: "decimal", precision: 12, scale: 3 };

describe("what cells say", () => {
  test.each<[FieldType, string, string | null]>([
    [money, "1234.5", "1234.50"],
    [money, "1,234.50", "1234.50"],
    [money, "１，２３４．５", "1234.50"],
    [money, " ￥1,234,567.89 ", "1234567.89"],
    [money, "12.500000", "12.50"],
    [money, "-3", "-3.00"],
    [money, "1.235", null],
    [money, "12,34.5", null],
    [money, "1e3", null],
    [money, "1E-5", null],
    [money, "十元", null],
    [money, "99999999999999999", null],
    [integer, "12", "12"],
    [integer, "12.0", "12"],
    [integer, "12.5", null],
    [integer, "0x10", null],
    [ms, "53.125", "53.125"],
    [ms, ".5", "0.500"],
    [ms, "53.1254", null],
    [{ is: "yes-no" }, "是", "true"],
    [{ is: "yes-no" }, " 不合格 ", "false"],
    [{ is: "yes-no" }, "TRUE", "true"],
    [{ is: "yes-no" }, "０", "false"],
    [{ is: "yes-no" }, "未通过", "false"],
    [{ is: "yes-no" }, "也许", null],
    [{ is: "word", words: ["在用", "停用"] }, "停用 ", "停用"],
    [{ is: "word", words: ["在用", "停用"] }, "报废", null],
    [{ is: "text" }, "　有空格　", "有空格"],
    [{ is: "text" }, "  ", null],
    [{ is: "day" }, "2023-07-31", "2023-07-31"],
    [{ is: "day" }, "2023/7/1", "2023-07-01"],
    [{ is: "day" }, "2023年7月1日", "2023-07-01"],
    [{ is: "day" }, "2023.7.1", "2023-07-01"],
    [{ is: "day" }, "20230701", "2023-07-01"],
    [{ is: "day" }, "45138", "2023-07-31"],
    [{ is: "day" }, "2023-07-31 23:59:59", "2023-07-31"],
    [{ is: "day" }, "2023-07-31T20:00:00Z", "2023-08-01"],
    [{ is: "day" }, "2023-02-30", null],
    [{ is: "day" }, "2023-07-31x", null],
    [{ is: "day" }, "infinity", null],
    [{ is: "month" }, "2023-07", "2023-07-01"],
    [{ is: "month" }, "2023年7月", "2023-07-01"],
    [{ is: "month" }, "202307", "2023-07-01"],
    [{ is: "month" }, "2023-07-31", "2023-07-01"],
    [{ is: "month" }, "2023-13", null],
    [{ is: "instant" }, "2023-07-31 08:15:00", "2023-07-31 08:15:00"],
    [{ is: "instant" }, "2023/7/31 8:15", "2023-07-31 08:15:00"],
    [{ is: "instant" }, "2023-07-31T08:15:00+08:00", "2023-07-31 08:15:00"],
    [{ is: "instant" }, "2023-07-31T00:15:00Z", "2023-07-31 08:15:00"],
    [{ is: "instant" }, "2023-07-30 19:15:30-0500", "2023-07-31 08:15:30"],
    [{ is: "instant" }, "2023-07-31 08:15+08", "2023-07-31 08:15:00"],
    [{ is: "instant" }, "2023年7月31日 8时15分", "2023-07-31 08:15:00"],
    [{ is: "instant" }, "2023-07-31 24:00:00", "2023-08-01 00:00:00"],
    [{ is: "instant" }, "45138.34375", "2023-07-31 08:15:00"],
    [{ is: "instant" }, "45138.343761574", "2023-07-31 08:15:01"],
    [{ is: "instant" }, "2023-07-31", null],
    [{ is: "instant" }, "2023-07-31 25:00:00", null],
    [{ is: "instant" }, "昨天", null],
  ])("%o reads %s as %s", async (type, cell, value) => {
    expect(await cast(type, cell)).toBe(value);
  });

  test.each<[FieldType, string, string, string | null]>([
    [integer, "1.1936", "10000", "11936"],
    [integer, "1.19365", "10000", null],
    [ms, "0.0531", "1000", "53.100"],
    [ms, "0.053123", "1000", "53.123"],
    [ms, "0.0531234", "1000", null],
    [money, "1,234.5678", "10000", "12345678.00"],
    [money, "1250", "0.01", "12.50"],
    [money, "9999999999999999", "10000", null],
  ])("%o reads %s times %s as %s, exactly", async (type, cell, factor, value) => {
    expect(await cast(type, cell, factor)).toBe(value);
  });
});
