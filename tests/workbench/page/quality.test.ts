import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { copyOfExample, served } from "../served.js";
import { isFine } from "./axe.js";
import { BROWSER, look, person, saved, selectWords } from "./browser.js";

const SLOW = { timeout: 240_000 };
const SOON = { timeout: 20_000 };
const SCREENS = [
  { colorScheme: "dark", viewport: { width: 1400, height: 900 } },
  { colorScheme: "light", viewport: { width: 375, height: 750 }, hasTouch: true, isMobile: true },
] as const;

/** Where the keyboard stands: nothing is the page's body, from which no key leads on. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement === document.body ? "" :
    document.activeElement.id || document.activeElement.className || document.activeElement.tagName`);

describe.skipIf(BROWSER === null)("the page, for whoever reads it", () => {
  it.each(SCREENS)(
    "keeps nobody out and is as wide as the screen: $colorScheme, $viewport.width px",
    SLOW,
    async (screen) => {
      const { page, faults } = await look(await person(screen), await served(copyOfExample()));
      const views = (await page.evaluate(
        `[...document.querySelectorAll("header nav a")].map((link) => link.getAttribute("href"))`,
      )) as string[];
      expect(views).toContain("#/");
      for (const view of views) {
        await page.evaluate(`location.hash = ${JSON.stringify(view)}`);
        await page.waitForSelector("main h1");
        await page.waitForTimeout(400);
        await isFine(page, view);
      }
      await page.evaluate(`location.hash = "#/read/P02"`);
      await page.waitForSelector("#turn-2");
      await isFine(page, "reading");
      await page.locator(".chip:not(.offered)").first().click();
      await page.waitForSelector(".mark-panel");
      await isFine(page, "a mark");
      await page.keyboard.press("m");
      await page.waitForSelector(".memo-panel textarea:focus");
      await page.keyboard.type("# Titre\n\nVoir [[P02:4]], *encore*.");
      await isFine(page, "writing a memo");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector(".memo-panel .memo h4");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".mark-panel:focus");
      await page.keyboard.press("Escape");
      for (const key of ["ArrowDown", "ArrowRight", "Enter", "e"]) await page.keyboard.press(key);
      await page.waitForSelector('.picker [aria-selected="true"]');
      await isFine(page, "choosing a code");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector(".new-code select");
      await isFine(page, "making a code");
      for (const key of ["Escape", "?"]) await page.keyboard.press(key);
      await page.waitForSelector("dialog[open]");
      await isFine(page, "keys");
      await page.keyboard.press("Escape");
      await page.evaluate(`location.hash = "#/memos"`);
      await page.waitForSelector("main .memo");
      await isFine(page, "a memo in the list");
      await page.evaluate(`location.hash = "#/synthesis?theme=relation&person=Bastien"`);
      await page.waitForSelector(".cell .excerpt");
      await isFine(page, "a cell of the synthesis");
      await page.evaluate(`location.hash = "#/reread"`);
      await page.waitForSelector("main.to-reread h1");
      await isFine(page, "what is to be read again");
      expect(faults).toEqual([]);
    },
  );

  it("never loses the place of who works by keyboard, and says aloud what was done", SLOW, async () => {
    const { page } = await look(await person(), await served(copyOfExample()), "#/read/P02");
    await page.waitForSelector("#turn-2");
    const key = (name: string): Promise<void> => page.keyboard.press(name);
    const told = (): Promise<string | null> => page.textContent('.told [role="status"]');
    await page.focus(".text");
    for (const name of ["ArrowDown", "ArrowDown", "Enter"]) await key(name);
    await expect.poll(() => focused(page), SOON).toBe("INPUT");
    await key("Escape");
    await expect.poll(() => focused(page), SOON).toBe("turn-4");
    expect(await page.evaluate(`getComputedStyle(document.activeElement).boxShadow`)).not.toBe("none");
    await key("Enter");
    await page.keyboard.type("usure");
    await key("Escape");
    await key("Enter");
    await page.keyboard.type("relation.ecoute");
    await page.waitForSelector('.picker li:has-text("relation.ecoute")');
    await key("Enter");
    await expect.poll(() => focused(page), SOON).toBe("turn-4");
    await page.waitForFunction(`document.querySelector('.told [role="status"]').textContent.startsWith("Codé")`);
    const first = await told();
    for (const name of ["ArrowDown", "."]) await key(name);
    await page.waitForFunction(
      `document.querySelector('.told [role="status"]').textContent !== ${JSON.stringify(first)}`,
    );
    expect((await told())?.replace("\u200b", "")).toBe(first?.replace("\u200b", ""));
    await saved(page);
    for (const name of ["x", "Enter"]) await key(name);
    await page.waitForSelector(".mark-panel:focus");
    for (const name of ["Tab", "Tab"]) await key(name);
    await page.keyboard.type("à relire");
    for (const name of ["Tab", "Enter"]) await key(name);
    await saved(page);
    await expect.poll(() => focused(page), SOON).toBe("TEXTAREA");
    await key("Escape");
    await expect.poll(() => focused(page), SOON).toMatch(/^turn-/);
    await key("?");
    await page.waitForSelector("dialog[open]");
    await key("Escape");
    await expect.poll(() => focused(page), SOON).toMatch(/^turn-/);
    const undo = page.locator('.actions button:has-text("Annuler")');
    await undo.focus();
    for (let i = 0; i < 5; i++) {
      await key("Enter");
      await saved(page);
    }
    await expect.poll(() => undo.getAttribute("aria-disabled"), SOON).toBe("true");
    await expect.poll(() => focused(page), SOON).toBe("BUTTON");
  });

  it("keeps a comment that was typed and not kept when one goes to another mark", SLOW, async () => {
    const { page } = await look(await person(), await served(copyOfExample()), "#/read/P02");
    await page.waitForSelector("#turn-2");
    const chips = page.locator(".chip:not(.offered)");
    await chips.nth(0).click();
    await page.fill(".mark-panel textarea", "presque oublié");
    await chips.nth(1).click();
    await page.waitForFunction(`document.querySelector(".mark-panel textarea").value !== "presque oublié"`);
    await saved(page);
    await chips.nth(0).click();
    await page.waitForFunction(`document.querySelector(".mark-panel textarea").value === "presque oublié"`);
    // With its mark it goes and comes back.
    await page.fill(".mark-panel textarea", "presque perdu");
    await page.click(".mark-panel .danger");
    await saved(page);
    await page.keyboard.press("Control+z");
    await saved(page);
    await chips.nth(0).click();
    await page.waitForFunction(`document.querySelector(".mark-panel textarea").value === "presque perdu"`);
  });

  it(
    "is used with a finger: the selection offers its button, and what is said of a mark leaves its words in view",
    SLOW,
    async () => {
      const { page } = await look(await person(SCREENS[1]), await served(copyOfExample()), "#/read/P02");
      await selectWords(page, "dans une école primaire");
      await page.tap(".bubble");
      await page.waitForSelector(".picker");
      await page.keyboard.type("ecoute");
      await page.tap('.picker [role="option"]');
      await saved(page);
      await page.tap("#turn-6 .words");
      await page.tap(".bubble");
      await page.waitForSelector(".picker");
      await page.keyboard.press("Escape");
      await page.locator("#turn-8 .chip").first().tap();
      await page.waitForSelector(".mark-panel");
      const room = (await page.evaluate(`document.querySelector("aside.right").getBoundingClientRect().top`)) as number;
      expect(room).toBeGreaterThan(400);
      await page.tap(".mark-panel .close");
      await page.evaluate(
        `scrollBy(0, [...document.querySelectorAll("#turn-8 .chip")].at(-1).getBoundingClientRect().bottom - innerHeight + 4)`,
      );
      await page.locator("#turn-8 .chip").last().tap();
      await page.waitForSelector(".mark-panel");
      const under = (await page.evaluate(`(() => {
      const { bottom } = [...CSS.highlights.get("looked-at")][0].getBoundingClientRect();
      return bottom - document.querySelector("aside.right").getBoundingClientRect().top;
    })()`)) as number;
      expect(under).toBeLessThan(0);
      await page.tap(".mark-panel .close");
      await page.waitForSelector(".mark-panel", { state: "detached" });
      await page.evaluate("scrollTo(0, 0)");
      await page.tap('button[aria-controls="codebook"]');
      await page.tap("#codebook .close");
      await page.waitForSelector("#codebook", { state: "hidden" });
    },
  );
});
