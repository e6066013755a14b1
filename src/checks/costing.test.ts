import { describe, expect, it } from "vitest";
import { plain } from "#values";
import { readCosting, sumOf } from "./costing.ts";

describe("the arithmetic of a costing", () => {
  it.each([
    ["299.6万元", ["299.6万元"], "2996000"],
    ["1. 2022年度将支付299.6万元; 2. 2023年预测经费299.6万元", ["299.6万元", "299.6万元"], "5992000"],
    ["劳务费：2人×150000元/年=300000元；办公费5万元", ["2人×150000元/年=300000元", "5万元"], "350000"],
    ["10人×0.5万元/人·月×12月，会议费3万元", ["10人×0.5万元/人·月×12月", "3万元"], "630000"],
    ["采购电脑293台，每台0.6万元，共175.8万元", ["175.8万元"], "1758000"],
    ["1、设备维修费50万元（其中服务器30万元、网络20万元）；2、耗材10万元。", ["50万元", "10万元"], "600000"],
    ["合同延续17.28万元/年。服务顺延18万元/年。", ["17.28万元", "18万元"], "352800"],
    ["１０万元", ["10万元"], "100000"],
    ["发送短信1000万条", [], "0"],
    ["按照2021、2022年度执行", [], "0"],
  ])("%s", (text, items, sum) => {
    const costing = readCosting(text);
    expect(costing.items.map((item) => item.text)).toEqual(items);
    expect(plain(sumOf(costing.items))).toBe(sum);
  });

  it.each([
    ["1. 甲10万元；2. 乙20万元；以上合计30万元", "300000"],
    ["甲10万元，乙20万元，合计30万元", "300000"],
    ["甲10万元，乙20万元", null],
    ["共30万元", null],
  ])("stated total of %s", (text, stated) => {
    const { stated: found } = readCosting(text);
    expect(found === null ? null : plain(found.yuan)).toBe(stated);
  });

  it("names the items that give no sum", () => {
    expect(readCosting("1、设备50万元；2、耗材若干；3、其他5万元").silent).toEqual([2]);
  });
});
