import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { proveYear, reportName } from "#casework";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

// A real browser or none: without one there is nothing to see, and the run says so by listing these as skipped.
describe.skipIf(!executablePath)("the report, opened from the disk in a browser", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duixian-report-"));
    await cp("examples/futian-2023", join(folder, "year"), {
      recursive: true,
      filter: (path) => !path.includes(".duixian"),
    });
    await proveYear(join(folder, "year"), { out: join(folder, "zh"), lang: "zh" });
    await proveYear(join(folder, "year"), { out: join(folder, "en"), lang: "en" });
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu"],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(folder, "zh", reportName)).href);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("needs nothing but itself: one request, no complaint, no script", () => {
    expect(asked).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it("says on top that the evidence is synthetic, and counts 55 targets", async () => {
    expect(await page.locator(".synthetic").innerText()).toContain("模拟数据");
    expect(await page.locator(".card b").first().innerText()).toBe("55");
  });

  it("goes from a figure to its source file in two clicks", async () => {
    await page.getByText("信息安全事故处理及时性", { exact: true }).click();
    const row = page.locator("details.indicator[open] tbody tr").first();
    expect(await row.innerText()).toContain("GD202300018");
    expect(await row.innerText()).toContain("2023-06-12 02:10:00");
    await row.getByText("模拟-工单导出.xlsx").click();
    const source = page.locator("tr:target");
    expect(await source.innerText()).toMatch(/模拟-工单导出\.xlsx\s+[0-9a-f]{64}/);
  });

  it("keeps every state in words as well as in shape", async () => {
    const text = await page.locator("main").innerText();
    for (const words of ["● 达标", "▲ 未达标", "○ 为零", "◐ 部分覆盖", "◇ 无佐证"])
      expect(text).toContain(words);
  });

  it("fits a phone without scrolling sideways", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const [scroll, client] = await page.evaluate<[number, number]>(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    expect(scroll).toBeLessThanOrEqual(client);
  });

  it("is complete in English", async () => {
    await page.goto(pathToFileURL(join(folder, "en", reportName)).href);
    const headings = await page.locator("h2, h3, th, dt").allInnerTexts();
    // Names of projects and files stay as they were written; the report's own words are English.
    const projects = await page.locator("section[id^=p] > h2").allInnerTexts();
    for (const heading of headings)
      if (!projects.includes(heading)) expect(heading).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
