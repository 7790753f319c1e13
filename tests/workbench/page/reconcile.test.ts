import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/coding/sheet.js";
import { served } from "../served.js";
import { twoCoders } from "../two-coders.js";
import { isFine } from "./axe.js";
import { BROWSER, look, person, saved } from "./browser.js";

describe.skipIf(BROWSER === null)("reconciling, in the browser", () => {
  it("opens at the terminal, then settles by key with a reason, takes back, and shows what was agreed", {
    timeout: 120_000,
  }, async () => {
    const made = await twoCoders();
    const serving = await served(made.dir, "anne");
    const { page, faults } = await look(await person(), serving, "#/reconcile");
    await page.waitForSelector('.unopened td:has-text("bruno")');
    expect(await page.textContent("main")).toContain("grille reconcile --open");
    expect(await page.textContent("main")).not.toContain("secret");
    await isFine(page, "closed");

    await made.run("reconcile", "--open", "--yes", "--transcript", "P01", "--coder", "anne");
    await page.waitForSelector(".difference:focus");
    expect(await page.locator(".difference").count()).toBe(2);
    expect(await page.locator(".difference").first().textContent()).toContain("secret de bruno");
    await isFine(page, "differences");

    const left = (n: number) =>
      page.waitForFunction((wanted) => document.querySelectorAll(".difference").length === wanted, n);
    const agreed = () => parseSheet(made.read("codings/agreed/P01.jsonl"), "").sheet;
    await page.keyboard.press("r");
    await page.keyboard.type("elle écoutait avant");
    for (const key of ["Enter", "1"]) await page.keyboard.press(key);
    await left(1);
    await saved(page);
    expect(agreed()?.settled).toMatchObject([{ how: "one", by: "anne", reason: "elle écoutait avant" }]);
    await page.waitForSelector(".choose button");
    await page.keyboard.press("u");
    await left(2);
    expect(agreed()?.settled).toBeUndefined();
    await page.waitForSelector('.told:has-text("Repris : ce qui était tranché en P01:")');

    // by its key, the form takes what is typed: none of it is a command
    for (const key of ["p", "1"]) await page.keyboard.press(key);
    await left(1);
    await saved(page);
    await page.waitForSelector(".difference:focus");
    await page.keyboard.press("o");
    await page.waitForSelector(".other input:focus");
    await page.keyboard.type("une autre");
    expect(await page.inputValue(".other input")).toBe("une autre");
    // what is refused stays to be put right, and the keys that follow are still words
    await page.keyboard.press("Enter");
    await page.waitForSelector('.told:has-text("ces mots ne sont pas")');
    await page.waitForSelector(".other input:focus");
    await page.keyboard.type(" u1");
    expect(await page.inputValue(".other input")).toBe("une autre u1");
    await page.waitForSelector('.who:has-text("1 texte écrit, pas encore gardé")');
    await page.keyboard.press("Escape");
    await page.waitForSelector(".difference:focus");
    expect(agreed()?.settled).toHaveLength(1);
    await page.keyboard.press("u");
    await left(2);

    // another code than anybody had, on other words
    await page.waitForSelector(".difference");
    await page.locator('.difference [data-choice="o"]').last().click();
    await page.locator(".other button").first().click();
    await page.waitForSelector(".picker input:focus");
    await page.keyboard.type("perdue");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".other input:focus");
    await page.keyboard.type("depuis des années");
    await isFine(page, "something else");
    await page.keyboard.press("Enter");
    await left(1);
    await saved(page);
    expect(agreed()?.codings).toMatchObject([{ code: "relation.perdue", quote: "depuis des années" }]);

    await page.evaluate(`location.hash = "#/see/matrix"`);
    await page.waitForSelector('.ground:has-text("1 différence n’est pas encore tranchée")');
    await page.click(".matrix td button");
    await page.waitForSelector('.behind mark:has-text("depuis des années")');
    await page.click('.bases a:has-text("vos marques")');
    await page.waitForSelector('.ground:has-text("Vos marques seules (anne)")');
    expect(faults.filter((fault) => !fault.includes("409"))).toEqual([]);
  });
});
