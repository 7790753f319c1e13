import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    /** How many decisions in the study carry this remark. */
    const noted = (note: string): number =>
      readdirSync(join(dir, "codings/lectrice-a")).filter((name) =>
        readFileSync(join(dir, "codings/lectrice-a", name), "utf8").includes(`"note":"${note}"`),
      ).length;
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
    // with a remark on the decision, back by Enter to where keys decide
    await page.keyboard.press("w");
    await page.waitForSelector(".with-note input:focus");
    await page.keyboard.type("à une autre occasion");
    for (const key of ["Enter", "r"]) await page.keyboard.press(key);
    await saved(page);
    expect(
      sheet()
        .map(({ verdict, note }) => [verdict, note])
        .sort(),
    ).toEqual([
      ["accepted", undefined],
      ["rejected", "à une autre occasion"],
    ]);
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
    expect(await page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(false);
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
    for (const key of ["w", "n", "Enter", "a"]) await page.keyboard.press(key);
    await saved(page);
    expect(noted("n")).toBe(1);
    await page.keyboard.press("Control+z");
    await page.waitForFunction((all) => document.querySelectorAll(".passage").length === all, n);
    await page.click('.bulk button:has-text("Accepter")');
    await page.click("dialog.confirm .main");
    await page.waitForFunction(() => document.querySelectorAll(".passage").length === 0);
    await saved(page);
    // With nothing left in the list, its key takes back all the same, and it is said what.
    await page.waitForSelector("section.group:focus");
    await page.keyboard.press("u");
    await page.waitForSelector('.told:has-text("décisions ensemble")');
    await page.waitForFunction((all) => document.querySelectorAll(".passage").length === all, n);
    expect(sheet()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
