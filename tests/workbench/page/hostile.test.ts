import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/coding/sheet.js";
import { parseTranscript } from "../../../src/text/transcript-file.js";
import { folder } from "../../cli/world.js";
import { served } from "../served.js";
import { BROWSER, look, person, saved, selectWords } from "./browser.js";

const RUN = "globalThis.harmed = true";
const HTML = `<img src=x onerror="${RUN}"><script>${RUN}</script></script><svg onload=${RUN}>`;
const EMOJI = "Bon 👩🏽‍⚕️🧑‍🤝‍🧑 𝔘𝔫𝔦 et puis des mots après les images, voilà.";
const COMBINED = "Ça q\u0303 x\u0323\u0307 z\u0335\u0323 puis des mots après les signes, voilà.";
const TURNS = [
  `Alors ${HTML} <a href="javascript:${RUN}">lien</a> et la suite.`,
  `javascript:${RUN} data:text/html,${HTML} {{7*7}} \${7*7} &amp;&lt;b&gt; %3Cscript%3E fin.`,
  "Avant \u202Eà l'envers\u202C et \u2066isolé\u2069 puis \u200Bzéro\u200D\uFEFF largeur\u00AD douce.",
  EMOJI,
  COMBINED,
  `${"x".repeat(20_000)} et des mots après le long.`,
  "On a parlé de tout, longtemps. ".repeat(2000),
];

/** A study of which every file says something that wants to be more than text. */
function hostile(): string {
  const dir = folder();
  for (const name of ["codebooks", "transcripts"]) mkdirSync(join(dir, name));
  const q = JSON.stringify;
  writeFileSync(
    join(dir, "study.yaml"),
    `grille: 1\ntitle: ${q(`Étude ${HTML}`)}\nlanguage: fr\ncoders:\n  - id: lectrice-a\n`,
  );
  const head = "---\ngrille: 1\nid: P01\nlanguage: fr\ninvented: true\nspeakers:\n  P: participant\n---\n";
  writeFileSync(join(dir, "transcripts/P01.txt"), head + TURNS.map((words) => `P: ${words}\n`).join(""));
  const code = (id: string, label: string): string =>
    `${["label", "definition", "use", "use_not"].reduce(
      (lines, key) => `${lines}        ${key}: { fr: ${q(`${label} ${HTML}`)}, en: ${q(HTML)} }\n`,
      `      - id: ${id}\n        origin: a_priori\n`,
    )}        examples: [${q(HTML)}]\n`;
  const family = `  - id: a\n    label: { fr: ${q(HTML)}, en: "A" }\n    codes:\n${code("a.un", "Premier")}${code("a.deux", "Second")}`;
  const book = `grille: 1\ncodebook: essai\ntitle: { fr: ${q(HTML)}, en: "Trial" }\nlanguage: fr\nfamilies:\n${family}`;
  writeFileSync(join(dir, "codebooks/essai.yaml"), book);
  return dir;
}

/** What a text became in the page that it should not have: elements of its own, links that run, something done. */
const becameMore = (page: Page): Promise<unknown> =>
  page.evaluate(`({
    harmed: globalThis.harmed ?? false,
    elements: [...document.querySelectorAll("script:not([src^='/assets/']), img, svg, iframe, object, [onload], [onerror]")].length,
    links: [...document.querySelectorAll("a")].filter((link) => !link.getAttribute("href").startsWith("#/")).length,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  })`);
const NOTHING = { harmed: false, elements: 0, links: 0, wide: 0 };

describe.skipIf(BROWSER === null)("a text that wants to be more than text", () => {
  it("stays what it is, in its place, and is coded to the letter", { timeout: 180_000 }, async () => {
    const dir = hostile();
    const serving = await served(dir);
    const context = await person();
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    context.on("dialog", (dialog) => {
      asked.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const { page, faults } = await look(context, serving);
    expect(await page.title()).toContain("<img");
    expect(await becameMore(page)).toEqual(NOTHING);
    await page.click("main.list tbody a");
    const { transcript } = parseTranscript(readFileSync(join(dir, "transcripts/P01.txt"), "utf8"), "P01.txt");
    if (transcript === null) throw new Error("the transcript cannot be read");
    await page.waitForSelector("#turn-7");
    const shown = (await page.evaluate(
      `[...document.querySelectorAll(".words")].map((words) => words.textContent)`,
    )) as string[];
    expect(shown).toEqual(transcript.turns.map(({ start, end }) => transcript.text.slice(start, end)));
    expect(await becameMore(page)).toEqual(NOTHING);

    for (const words of ["des mots après les images", "des mots après les signes", "des mots après le long"]) {
      await selectWords(page, words);
      await page.click(".bubble");
      await page.keyboard.type("premier");
      await page.waitForSelector('.picker [role="option"]:has-text("<img src=x")');
      expect(await becameMore(page)).toEqual(NOTHING);
      await page.keyboard.press("Enter");
      await saved(page);
    }
    await page.click("#turn-4 .chip");
    await page.fill(".mark-panel textarea", `${HTML} 👩🏽‍⚕️ q\u0303`);
    await page.click('.mark-panel button[type="submit"]');
    await saved(page);
    await page.click(".mark-panel .close");
    await page.click(".tree li:nth-child(2) button");
    await page.waitForSelector("section.meaning");
    expect(await becameMore(page)).toEqual(NOTHING);

    const file = "codings/lectrice-a/P01.jsonl";
    const marks = parseSheet(readFileSync(join(dir, file), "utf8"), file).sheet?.codings ?? [];
    expect(marks.map(({ quote }) => quote).slice(0, 3)).toEqual([
      "des mots après les images",
      "des mots après les signes",
      "des mots après le long",
    ]);
    for (const { start, end, quote } of marks) expect(transcript.text.slice(start, end)).toBe(quote);
    expect(marks[0]?.note).toBe(`${HTML} 👩🏽‍⚕️ q\u0303`);

    await page.setViewportSize({ width: 375, height: 750 });
    expect(await becameMore(page)).toEqual(NOTHING);
    await page.reload();
    await page.waitForSelector("#turn-7");
    expect(await becameMore(page)).toEqual(NOTHING);
    expect(asked.filter((url) => !url.startsWith(`${serving.origin}/`))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
