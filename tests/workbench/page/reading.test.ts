import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/coding/sheet.js";
import { grille } from "../../cli/world.js";
import { copyOfExample, served } from "../served.js";
import { BROWSER, look, person, saved, selectWords } from "./browser.js";

const SLOW = { timeout: 120_000 };

function marksOf(dir: string, id: string, coder = "lectrice-a") {
  const file = `codings/${coder}/${id}.jsonl`;
  return parseSheet(readFileSync(join(dir, file), "utf8"), file).sheet?.codings ?? [];
}

/** A copy of the example study in which nobody has coded yet. */
function uncoded(): string {
  const dir = copyOfExample();
  rmSync(join(dir, "codings"), { recursive: true });
  return dir;
}

describe.skipIf(BROWSER === null)("reading and coding in the browser", () => {
  it(
    "is done with the mouse: select words, type a few letters of a code, note, change, take away, undo",
    SLOW,
    async () => {
      const dir = uncoded();
      const { page, faults } = await look(await person(), await served(dir));
      await page.click("main.list tbody tr:nth-child(2) a");
      await selectWords(page, "je mets le casque, j'ai les deux mains libres", async () => {
        await page.waitForTimeout(200);
        expect(await page.locator(".bubble").count()).toBe(0);
      });
      await page.click(".bubble");
      await page.keyboard.type("rapid");
      await page.waitForSelector('.picker [role="option"]:has-text("Rapidité")');
      await page.click('.picker [role="option"]:has-text("Rapidité")');
      await saved(page);
      const [mark] = marksOf(dir, "P02");
      expect(mark).toMatchObject({ code: "efficacite.rapidite", origin: "hand", verdict: "marked" });
      expect(mark?.quote).toBe("je mets le casque, j'ai les deux mains libres");

      await page.click(".chip");
      await page.fill(".mark-panel textarea", "à relire");
      await page.click('.mark-panel button[type="submit"]');
      await saved(page);
      expect(marksOf(dir, "P02")[0]?.note).toBe("à relire");

      await page.click('.mark-panel button:has-text("Changer de code")');
      await page.keyboard.type("telephone");
      await page.keyboard.press("Enter");
      await saved(page);
      expect(marksOf(dir, "P02")[0]).toMatchObject({ id: mark?.id, note: "à relire" });
      expect(marksOf(dir, "P02")[0]?.code).not.toBe(mark?.code);

      await page.click('.mark-panel button:has-text("Ôter la marque")');
      await saved(page);
      expect(marksOf(dir, "P02")).toEqual([]);
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press("Control+z");
        await saved(page);
      }
      expect(marksOf(dir, "P02")).toEqual([mark]);
      await page.keyboard.press("Control+y");
      await saved(page);
      expect(marksOf(dir, "P02")[0]?.note).toBe("à relire");
      expect(faults).toEqual([]);
      expect((await grille(dir, ["check"])).err).not.toMatch(/error:/);
    },
  );

  it("is done by keyboard alone", SLOW, async () => {
    const dir = uncoded();
    const { page, faults } = await look(await person(), await served(dir));
    const key = (name: string) => page.keyboard.press(name);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Aller au texte");
    for (let i = 0; i < 12; i++) {
      await key("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "P02") break;
    }
    await key("Enter");
    await page.waitForSelector(".turn");
    await page.locator(".skip").focus();
    await key("Enter");
    for (const name of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "Shift+ArrowLeft", "Enter"])
      await key(name);
    await page.keyboard.type("ecoute");
    await key("Enter");
    await saved(page);
    const [first] = marksOf(dir, "P02");
    expect(first?.code).toBe("relation.ecoute");
    await key("ArrowDown");
    await key(".");
    await saved(page);
    expect(marksOf(dir, "P02").map(({ code }) => code)).toEqual(["relation.ecoute", "relation.ecoute"]);
    await key("x");
    await key("Enter");
    await page.waitForSelector(".mark-panel");
    await page.locator(".mark-panel .danger").focus();
    await key("Enter");
    await saved(page);
    expect(marksOf(dir, "P02")).toEqual([first]);
    await key("Control+z");
    await saved(page);
    expect(marksOf(dir, "P02")).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  it("goes on in two tabs and at the command line at once, and each sees what the others did", SLOW, async () => {
    const dir = uncoded();
    const serving = await served(dir);
    const context = await person();
    const one = await look(context, serving, "#/read/P02");
    const two = await look(context, serving, "#/read/P02?turn=4");
    await two.page.waitForSelector("#turn-4:focus");
    await one.page.waitForSelector(".turn");
    await one.page.focus(".text");
    for (const key of ["ArrowDown", "Enter"]) await one.page.keyboard.press(key);
    await one.page.keyboard.type("ecoute");
    await one.page.keyboard.press("Enter");
    await two.page.waitForSelector('.chip:has-text("Écoute")');
    const ran = await grille(dir, ["code", "add", "P02:8", "charge.alourdie", "--coder", "lectrice-a"]);
    expect(ran.exit).toBe(0);
    for (const { page } of [one, two]) await page.waitForSelector("#turn-8 .chip");
    await two.page.click("#turn-8 .chip");
    // At a place of the address, what others do takes nobody away from what they write, nor back to that place.
    await two.page.click(".mark-panel textarea");
    await two.page.keyboard.type("elle revient ");
    await one.page.focus("#turn-6");
    await one.page.keyboard.press(".");
    await two.page.waitForSelector("#turn-6 .chip");
    await two.page.keyboard.type("sur tout");
    expect(await two.page.inputValue(".mark-panel textarea:focus")).toBe("elle revient sur tout");
    await two.page.click('.mark-panel button[type="submit"]');
    await saved(two.page);
    expect(marksOf(dir, "P02").map(({ note }) => note)).toContain("elle revient sur tout");
    // A click makes a turn the current one: keys go on from there.
    await two.page.click("#turn-8 .speaker");
    for (const [key, turn] of [
      ["ArrowDown", 10],
      ["ArrowUp", 8],
      ["ArrowDown", 10],
    ] as const) {
      await two.page.keyboard.press(key);
      await two.page.waitForSelector(`#turn-${turn}:focus`);
    }
    await two.page.click("#turn-9 .speaker");
    for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "."]) await two.page.keyboard.press(key);
    await two.page.waitForSelector('.told:has-text("Aucun code n’a encore été donné ici")');
    await two.page.keyboard.press("Enter");
    await two.page.keyboard.type("telephone");
    await two.page.keyboard.press("Enter");
    await two.page.waitForSelector("#turn-10 .chip");
    await saved(two.page);
    await two.page.waitForFunction(() => document.activeElement?.id === "turn-10");
    await two.page.keyboard.press("Control+z");
    await two.page.waitForSelector("#turn-10 .chip", { state: "detached" });
    // A comment stays where its mark is taken away elsewhere, and the browser asks before it is lost.
    await one.page.click("#turn-8 .chip");
    await one.page.fill(".mark-panel textarea", "écrit pendant ce temps");
    await two.page.click("#turn-8 .chip");
    await two.page.click(".mark-panel .danger");
    await saved(two.page);
    await one.page.waitForFunction(() => document.querySelector("#turn-8 .chip") === null);
    await one.page.waitForSelector('.mark-panel .elsewhere:has-text("ôtée ailleurs")');
    expect(await one.page.inputValue(".mark-panel textarea:focus")).toBe("écrit pendant ce temps");
    expect(await one.page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(true);
    // Of a mark that is gone nothing stays coloured.
    expect(
      await one.page.evaluate(`[...CSS.highlights.values()].flatMap((layer) => [...layer])
        .filter(({ startContainer }) => startContainer.parentElement.closest("#turn-8") !== null).length`),
    ).toBe(0);
    await one.page.click('.mark-panel .elsewhere button:has-text("Reposer")');
    await saved(one.page);
    expect(marksOf(dir, "P02").map(({ note }) => note)).toContain("écrit pendant ce temps");
    await one.page.keyboard.press("Control+z");
    await saved(one.page);
    expect(marksOf(dir, "P02").map(({ code }) => code)).toEqual(["relation.ecoute", "relation.ecoute"]);
  });

  it("marks an interview as read, and says so in the list", SLOW, async () => {
    const dir = uncoded();
    const { page } = await look(await person(), await served(dir), "#/read/P02");
    await page.click('button:has-text("J’ai lu cet entretien en entier")');
    await page.waitForSelector('button:has-text("Pas encore lu en entier")');
    await page.click(".frame .home");
    await page.waitForSelector('tbody tr:nth-child(2):has-text("lu en entier")');
  });
});
