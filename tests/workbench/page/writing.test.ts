import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOfExample, served } from "../served.js";
import { BROWSER, look, person, saved, selectWords } from "./browser.js";

const SLOW = { timeout: 180_000 };

describe.skipIf(BROWSER === null)("one's own words, in the browser", () => {
  it(
    "are memos that lead to their place and back, sentences in the synthesis, and never lost where they change elsewhere",
    SLOW,
    async () => {
      const dir = copyOfExample();
      mkdirSync(join(dir, "memos"));
      const theirs = join(dir, "memos/ecran.md");
      writeFileSync(
        theirs,
        "---\ngrille: 1\nabout: study\ncoder: lectrice-a\n---\n\n<img src=x onerror=alert(1)> [[P02:4]]\n",
      );
      const { page, faults } = await look(await person(), await served(dir), "#/read/P02");
      const go = (place: string): Promise<unknown> => page.evaluate(`location.hash = ${JSON.stringify(place)}`);

      await selectWords(page, "tu lâches");
      await page.waitForSelector(".bubble");
      await page.focus(".text");
      await page.keyboard.press("m");
      await page.waitForSelector(".memo-panel textarea:focus");
      await page.keyboard.type("Une *image*. Voir [[code:relation.ecoute|écouter]] et [[ecran]].");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector(".memo-panel .memo em");
      const [made = ""] = readdirSync(join(dir, "memos")).filter((name) => name.startsWith("passage-P02"));
      expect(readFileSync(join(dir, "memos", made), "utf8")).toContain("coder: lectrice-a");
      await page.waitForSelector('#turn-4 .chip.on-memo:has-text("Une image")');
      // What somebody wrote is words, whatever it is.
      await page.waitForSelector('#turn-4 .chip.on-memo:has-text("<img")');
      await page.keyboard.press("Escape");

      await page.click('#turn-4 .chip.on-memo:has-text("Une image")');
      await page.click('.memo-panel a:text("écouter")');
      await page.waitForSelector('main.code .memos-here .from a:has-text("Une image")');
      await page.click('main.code .memos-here .from a:has-text("Une image")');
      await page.waitForSelector("main.memos .memo a[data-row]:focus");
      await page.waitForSelector('main.memos .memo:has-text("Cité par")');

      const first = page.locator("#memo-ecran");
      await first.locator('button:text("Changer")').click();
      await page.fill(".memo-form textarea", "le mien");
      await go("#/people");
      await page.waitForSelector(".person");
      await go("#/memos");
      await page.waitForSelector(".memo-form textarea");
      expect(await page.inputValue(".memo-form textarea")).toBe("le mien");
      writeFileSync(theirs, readFileSync(theirs, "utf8").replace("<img src=x onerror=alert(1)>", "autrement"));
      await page.click('.memo-form button[type="submit"]');
      await page.waitForSelector('.memo-form .elsewhere:has-text("autrement")');
      expect(readFileSync(theirs, "utf8")).toContain("autrement");
      await page.click('.memo-form button:text("Garder le mien")');
      await page.waitForSelector('main.memos .memo:has-text("le mien")');
      expect(readFileSync(theirs, "utf8")).toContain("le mien");

      await go("#/synthesis?theme=relation&at=Bastien");
      await page.waitForSelector("#cell-relation-Bastien textarea:focus");
      await page.keyboard.type("Il tient le vélo.");
      await page.keyboard.press("Tab");
      await page.focus("#cell-relation-Odile textarea");
      await saved(page);
      const file = join(dir, "syntheses/Bastien.md");
      expect(readFileSync(file, "utf8")).toContain("Il tient le vélo.");
      await page.fill("#cell-relation-Bastien textarea", "Il lâche.");
      writeFileSync(file, readFileSync(file, "utf8").replace("Il tient le vélo.", "Il roule."));
      await page.focus("#cell-relation-Bastien textarea");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector('#cell-relation-Bastien .elsewhere:has-text("Il roule.")');
      await page.click('#cell-relation-Bastien button:text("Garder les miennes")');
      await page.waitForSelector("#cell-relation-Bastien .elsewhere", { state: "detached" });
      await saved(page);
      expect(readFileSync(file, "utf8")).toContain("Il lâche.");
      await page.click(".over-all > button");
      await page.check('.statement-form label:has-text("Odile") input');
      await page.fill(".statement-form textarea", "On écoute moins.");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector('.statement:has-text("Partagé"):has-text("Odile")');
      expect(readFileSync(join(dir, "syntheses/themes.md"), "utf8")).toContain("### partagé: Odile");
      expect(faults.filter((fault) => !fault.includes("409"))).toEqual([]);
    },
  );

  it("lead from a new code to the interviews that are read again for it, one after another", SLOW, async () => {
    const dir = copyOfExample();
    for (const id of ["P01", "P02"]) {
      const file = join(dir, `codings/lectrice-a/${id}.jsonl`);
      const [head = "", ...rows] = readFileSync(file, "utf8").split("\n");
      const read = { ...JSON.parse(head), read: "2025-06-01T00:00:00.000Z" };
      writeFileSync(file, [JSON.stringify(read), ...rows].join("\n"));
    }
    const serving = await served(dir);
    const wanted = { label: "Se relire", definition: "x", defined: "now", family: { id: "relation" }, from: "reader" };
    await serving.ask("/api/codes", wanted);
    const { page, faults } = await look(await person(), serving);
    await page.click('main.list > p a[href="#/reread"]');
    await page.waitForSelector('main.to-reread [role="status"]:has-text("2 relectures")');
    await page.keyboard.press("Tab");
    await page.focus("main.to-reread [data-row]");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".rereading");
    await page.waitForSelector('aside.right .meaning:has-text("Se relire")');
    await page.focus(".text");
    for (const key of ["ArrowDown", "."]) await page.keyboard.press(key);
    await page.waitForSelector('.chip:has-text("Se relire")');
    await saved(page);
    await page.click('.rereading button:text("C\u2019est relu")');
    await page.click('dialog[open] button:text("Oui")');
    await page.click('.rereading a:has-text("P02")');
    await page.waitForSelector("#turn-2");
    await page.waitForSelector('.rereading:has-text("Vous relisez")');
    await page.click('.rereading a[href="#/reread"]');
    await page.waitForSelector('main.to-reread [role="status"]:has-text("1 relecture")');
    await page.click("main.to-reread li button");
    await page.click('dialog[open] button:text("Oui")');
    await page.waitForSelector('main.to-reread [role="status"]:has-text("Rien")');
    expect(faults).toEqual([]);
  });
});
