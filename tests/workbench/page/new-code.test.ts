import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/coding/sheet.js";
import { copyOfExample, served } from "../served.js";
import { BROWSER, look, person, saved, selectWords } from "./browser.js";

const SLOW = { timeout: 120_000 };

describe.skipIf(BROWSER === null)("a new code while reading, in the browser", () => {
  it("is made of typed letters or of the chosen words, given at once, and there in another tab", SLOW, async () => {
    const dir = copyOfExample();
    rmSync(join(dir, "codings"), { recursive: true });
    const marks = () => {
      const file = "codings/lectrice-a/P02.jsonl";
      return parseSheet(readFileSync(join(dir, file), "utf8"), file).sheet?.codings ?? [];
    };
    const serving = await served(dir);
    const someone = await person();
    const { page, faults } = await look(someone, serving, "#/read/P02");
    const other = await look(someone, serving, "#/read/P01");

    await page.bringToFront();
    await selectWords(page, "je mets le casque, j'ai les deux mains libres");
    await page.click(".bubble");
    await page.waitForSelector(".picker input:focus");
    // A reading of people is attributed: no second one of its name is offered.
    await page.keyboard.type("normatif");
    await page.waitForSelector('.picker .count a[href="#/people"]');
    expect(await page.locator(".picker li.new").count()).toBe(0);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("mains prises");
    await page.waitForSelector('.picker li.new[aria-selected="true"]:has-text("mains prises")');
    await page.keyboard.press("Enter");
    await page.waitForSelector(".new-code select:focus");
    await page.selectOption(".new-code select", { label: "Charge et temps" });
    await page.click('.new-code button[type="submit"]');
    // Without a definition nothing is made.
    await page.waitForSelector(".new-code textarea:focus");
    await page.keyboard.type("les mains restent libres pour écrire");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector('.chip:has-text("mains prises")');
    await saved(page);
    expect(marks()).toMatchObject([{ code: "charge.mains-prises", verdict: "marked" }]);
    expect(marks()[0]?.quote).toBe("je mets le casque, j'ai les deux mains libres");
    expect(readFileSync(join(dir, "codebooks/gaspar-franssen.yaml"), "utf8")).toContain("origin: emergent");
    await other.page.waitForSelector('.tree :text("mains prises")', { state: "attached" });

    await selectWords(page, "deux mains libres");
    await page.waitForSelector(".bubble");
    await page.focus(".text");
    await page.keyboard.press("v");
    await page.waitForSelector('.new-code .aside:has-text("in vivo")');
    // No family is chosen for anybody.
    expect(await page.inputValue(".new-code select")).toBe("");
    await page.selectOption(".new-code select", { label: "Charge et temps" });
    await page.check('.new-code input[type="checkbox"]');
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector('.chip:has-text("deux mains libres")');
    await saved(page);
    expect(marks().map(({ code, quote }) => [code, quote])).toContainEqual([
      "charge.deux-mains-libres",
      "deux mains libres",
    ]);
    await page.keyboard.press("v");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".new-code", { state: "detached" });
    expect([...faults, ...other.faults]).toEqual([]);
  });
});
