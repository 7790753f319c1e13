import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/coding/sheet.js";
import { copyOfExample, served } from "../served.js";
import { BROWSER, look, person, saved } from "./browser.js";

describe.skipIf(BROWSER === null)("proposals in the browser", () => {
  it("are shown when asked for, decided by key, taken back, and cues lead to an attribution", {
    timeout: 120_000,
  }, async () => {
    const dir = copyOfExample();
    rmSync(join(dir, "codings"), { recursive: true });
    writeFileSync(join(dir, "attributions.csv"), "participant;type;situation;reason;passages;coder\n");
    const file = "codings/lectrice-a/P04.jsonl";
    const sheet = () => parseSheet(readFileSync(join(dir, file), "utf8"), file).sheet?.codings ?? [];
    const { page, faults } = await look(await person(), await served(dir), "#/read/P04");
    await page.waitForSelector(".proposals-bar button");
    expect(await page.locator(".chip.offered").count()).toBe(0);
    await page.click(".proposals-bar button");
    await page.waitForSelector(".chip.offered.mark");
    const first = await page.locator(".chip.offered").count();

    // by key: to a proposal for words, accepted, then the next one rejected, then both taken back
    await page.click(".chip.offered.mark");
    await page.waitForSelector(".proposal-panel pre");
    await page.keyboard.press("a");
    await saved(page);
    expect(sheet()).toMatchObject([{ verdict: "accepted", origin: "rule", seen: true }]);
    await page.click(".chip.offered.mark");
    await page.keyboard.press("r");
    await saved(page);
    expect(
      sheet()
        .map(({ verdict }) => verdict)
        .sort(),
    ).toEqual(["accepted", "rejected"]);
    for (const key of ["Control+z", "Control+z"]) {
      await page.keyboard.press(key);
      await saved(page);
    }
    expect(sheet()).toEqual([]);
    await page.waitForFunction((n) => document.querySelectorAll(".chip.offered").length === n, first);

    // a cue becomes no mark: it opens the form, with its place filled in
    await page.click(".chip.offered.cue");
    await page.keyboard.press("a");
    await page.waitForSelector(".attribution-form");
    await page.fill(".attribution-form textarea", "elle fait de la règle son métier");
    await page.click('.attribution-form button[type="submit"]');
    await page.waitForFunction(() => document.querySelector(".chip.offered.cue") === null);
    expect(readFileSync(join(dir, "attributions.csv"), "utf8")).toMatch(
      /Nadia;identite\.normatif;;elle fait de la règle son métier;P04:4\.5;lectrice-a/,
    );
    expect(sheet()).toEqual([]);

    // a whole rule, after looking
    await page.click('.frame nav a:has-text("Propositions")');
    await page.click("main.proposals button.main");
    await page.click('.groups a:has-text("administratif.encodage#1")');
    await page.waitForSelector(".passage");
    const n = await page.locator(".passage").count();
    await page.click('.bulk button:has-text("Accepter")');
    await page.click("dialog.confirm .main");
    await page.waitForFunction(() => document.querySelectorAll(".passage").length === 0);
    await saved(page);
    await page.keyboard.press("Control+z");
    await page.waitForFunction((all) => document.querySelectorAll(".passage").length === all, n);
    expect(sheet()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
