import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/coding/sheet.js";
import { copyOfExample, served } from "../served.js";
import { BROWSER, look, person, saved } from "./browser.js";

const SLOW = { timeout: 120_000 };

function marksOf(dir: string) {
  const folder = join(dir, "codings/lectrice-a");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => parseSheet(readFileSync(join(folder, name), "utf8"), name).sheet?.codings ?? []);
}

describe.skipIf(BROWSER === null)("finding, and seeing while coding, in the browser", () => {
  it(
    "finds, codes what was chosen by keyboard, takes it back at once, and opens the words behind a number",
    SLOW,
    async () => {
      const dir = copyOfExample();
      rmSync(join(dir, "codings"), { recursive: true });
      const { page, faults } = await look(await person(), await served(dir), "#/find");
      const key = (name: string) => page.keyboard.press(name);
      await page.waitForSelector("main.find input[type=search]:focus");
      await page.keyboard.type("dossier");
      await page.waitForSelector(".hits li");
      for (const name of ["Enter", "Space", "ArrowDown", "n", "Space"]) await key(name);
      await page.waitForSelector('.chosen:has-text("2 passages choisis")');
      await key("c");
      await page.waitForSelector(".picker");
      await page.keyboard.type("ecoute");
      await key("Enter");
      await page.waitForSelector('.told:has-text("2 passages codés")');
      await saved(page);
      expect(marksOf(dir).map(({ code }) => code)).toEqual(["relation.ecoute", "relation.ecoute"]);
      for (const { quote } of marksOf(dir)) expect(quote).toMatch(/dossier/i);
      await page.waitForSelector('.given:has-text("Écoute")');
      await key("Control+z");
      await page.waitForSelector(".given", { state: "detached" });
      expect(marksOf(dir)).toEqual([]);
      await key("Control+y");
      await page.waitForSelector(".given");
      expect(marksOf(dir)).toHaveLength(2);

      await page.locator(".hits li input").nth(2).check();
      await page.click(".batch button.main");
      await page.waitForSelector(".picker input:focus");
      await page.keyboard.type("dossier entamé");
      await key("Control+Enter");
      await page.waitForSelector(".new-code select:focus");
      await page.selectOption(".new-code select", "relation");
      await page.check('.new-code input[type="checkbox"]');
      await key("Control+Enter");
      await page.waitForSelector('.given:has-text("dossier entamé")');
      await saved(page);
      expect(marksOf(dir).map(({ code }) => code)).toContain("relation.dossier-entame");

      await page.click(".hits [data-row] >> nth=1");
      await page.waitForSelector(".turn:focus");
      expect(await page.evaluate(`[...CSS.highlights.get("found")].map((one) => String(one).toLowerCase())`)).toEqual([
        "dossier",
      ]);
      await key("/");
      await page.waitForSelector(".find-bar input:focus");
      await page.keyboard.type("ECRAN");
      await page.waitForSelector('.find-bar .count:has-text("sur")');
      await key("Enter");
      await page.waitForSelector('.find-bar .count:has-text("1 sur")');
      await key("ArrowDown");
      await key("n");
      await page.waitForSelector('.find-bar .count:has-text("2 sur")');

      await page.evaluate(`location.hash = "#/see/matrix"`);
      await page.waitForSelector('.ground:has-text("lectrice-a")');
      await page.click(".matrix td button >> nth=0");
      await page.waitForSelector(".behind:focus li mark");
      await key("Escape");
      await page.waitForSelector(".matrix td button:focus");
      await page.click('.code-name:has-text("Écoute")');
      await page.waitForSelector('main.code .count:has-text("2 marques")');
      await page.waitForSelector('.without:has-text("pas encore lu")');
      expect(faults).toEqual([]);
    },
  );
});
