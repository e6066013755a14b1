import { describe, expect, test } from "vitest";
import { kindOf } from "../kinds.ts";
import { mapHeaders } from "./headers.ts";

const map = (kind: string, headers: readonly string[], told: object = {}) =>
  mapHeaders(kindOf(kind, "f"), headers, {
    file: "f.csv",
    kind,
    project: { fixed: "P" },
    receivedAt: "2024-01-05T10:00:00+08:00",
    ...told,
  });
const fields = (...of: Parameters<typeof map>) =>
  map(...of).mapped.map(({ header, field, factor }) => [header, field.name, factor]);

describe("which column is which field", () => {
  test("labels, names and aliases, in any width, case and spacing", () => {
    expect(fields("probe", ["系统编号", " 拨测 时间*", "probe_success", "响应时间（毫秒）"])).toEqual([
      ["系统编号", "target_id", "1"],
      [" 拨测 时间*", "sampled_at", "1"],
      ["probe_success", "ok", "1"],
      ["响应时间（毫秒）", "response_ms", "1"],
    ]);
  });

  test("a unit in the header, or in the declaration, becomes an exact factor", () => {
    expect(fields("message-count", ["通道", "日期", "发送量(万条)"])).toContainEqual([
      "发送量(万条)",
      "submitted",
      "10000",
    ]);
    expect(fields("probe", ["target", "time", "success", "响应时间(秒)"])).toContainEqual([
      "响应时间(秒)",
      "response_ms",
      "1000",
    ]);
    expect(fields("payment", ["凭证号", "日期", "金额（万元）"])).toContainEqual([
      "金额（万元）",
      "amount",
      "10000",
    ]);
    expect(fields("payment", ["凭证号", "日期", "金额"], { units: { amount: "分" } })).toContainEqual([
      "金额",
      "amount",
      "0.01",
    ]);
  });

  test("the better name wins, the other stays unknown, with its nearest name", () => {
    const { mapped, unknown } = map("task", [
      "任务编号",
      "序号",
      "类别",
      "任务名称",
      "应完成日期",
      "验收日其",
    ]);
    expect(mapped.map(({ field }) => field.name)).toEqual(["task_id", "category", "name", "due_on"]);
    expect(unknown).toEqual([
      { header: "序号", nearest: null },
      { header: "验收日其", nearest: "验收日期" },
    ]);
  });

  test("the declaration overrides, and the project's column is no field", () => {
    const told = { columns: { 单据: "voucher_no" }, project: { column: "项目编码" } };
    expect(map("payment", ["单据", "日期", "金额", "项目编码"], told)).toMatchObject({
      project: 3,
      unknown: [],
    });
  });
});
