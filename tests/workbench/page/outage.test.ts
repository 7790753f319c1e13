import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/coding/sheet.js";
import { copyOfExample, served } from "../served.js";
import { BROWSER, person, saved } from "./browser.js";

const SLOW = { timeout: 240_000 };
const KILLS = 3;

function uncoded(): string {
  const dir = copyOfExample();
  rmSync(join(dir, "codings"), { recursive: true });
  return dir;
}

function marksOf(dir: string, id = "P02") {
  const file = `codings/lectrice-a/${id}.jsonl`;
  try {
    return parseSheet(readFileSync(join(dir, file), "utf8"), file).sheet?.codings ?? [];
  } catch {
    return [];
  }
}

/** Gives one code to a turn, so that the dot can give it again. */
async function firstMark(page: Page): Promise<void> {
  await page.waitForSelector("#turn-2");
  await page.focus(".text");
  for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
  await page.keyboard.type("relation.ecoute");
  await page.waitForSelector('.picker li:has-text("relation.ecoute")');
  await page.keyboard.press("Enter");
  await saved(page);
}

interface Child {
  readonly process: ChildProcess;
  readonly url: string;
}

/** `grille open` as people start it, in a process of its own. */
function opened(dir: string, port: number): Promise<Child> {
  const args = [resolve("bin/grille.js"), "-C", dir, "open", "--no-browser", "--coder", "lectrice-a"];
  const child = spawn(process.execPath, [...args, "--port", String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((done, fail) => {
    child.stdout?.on("data", (said) => {
      const url = /http:\S+/.exec(String(said))?.[0];
      if (url !== undefined) done({ process: child, url });
    });
    child.once("exit", () => fail(new Error("grille open ended")));
  });
}

describe.skipIf(BROWSER === null)("when something ends in the middle of coding", () => {
  it(
    `the browser, killed ${KILLS} times: what it had said was saved is on the disk, and the study is sound`,
    SLOW,
    async () => {
      const dir = uncoded();
      const serving = await served(dir);
      let shown = 0;
      for (let round = 0; round < KILLS; round++) {
        const server = await chromium.launchServer({ executablePath: BROWSER ?? "", args: ["--no-sandbox"] });
        const browser = await chromium.connect(server.wsEndpoint());
        const page = await browser.newPage();
        await page.goto(`${serving.url}#/read/P02`);
        await firstMark(page);
        shown = marksOf(dir).length;
        for (let i = 0; i < 4 + round; i++) {
          for (const key of ["ArrowDown", "ArrowRight", "Shift+ArrowLeft", "."]) await page.keyboard.press(key);
          await saved(page);
          shown = Math.max(shown, await page.locator(".chip:not(.offered)").count());
        }
        for (const key of ["ArrowDown", "."]) await page.keyboard.press(key);
        server.process().kill("SIGKILL");
        await new Promise((done) => setTimeout(done, 300));
        const left = marksOf(dir).length;
        expect(left).toBeGreaterThanOrEqual(shown);
        expect(left).toBeLessThanOrEqual(shown + 1);
      }
      expect(shown).toBeGreaterThan(KILLS * 2);
    },
  );

  it(
    "grille itself: the page says so, keeps what is typed and coded, and writes it once grille is there again",
    SLOW,
    async () => {
      const dir = uncoded();
      const first = await opened(dir, 0);
      const port = Number(new URL(first.url).port);
      const context = await person();
      const page = await context.newPage();
      await page.goto(`${first.url}#/read/P02`);
      await firstMark(page);
      await page.click("#turn-2 .chip");
      first.process.removeAllListeners("exit");
      first.process.kill("SIGKILL");
      await page.waitForSelector('[role="alert"]');
      expect(await page.textContent('[role="alert"]')).toContain(`grille open --coder lectrice-a --port ${port}`);
      await page.fill(".mark-panel textarea", "écrit pendant la panne");
      await page.click('.mark-panel button[type="submit"]');
      await page.focus("#turn-2");
      for (const key of ["ArrowDown", "."]) await page.keyboard.press(key);
      await page.waitForSelector("#turn-4 .chip");
      await page.waitForFunction(
        `document.querySelector(".who").textContent.includes("2 gestes pas encore enregistrés")`,
      );
      expect(marksOf(dir)).toHaveLength(1);

      const second = await opened(dir, port);
      const other = await context.newPage();
      await other.goto(second.url);
      await page.waitForSelector('[role="alert"]', { state: "detached" });
      await saved(page);
      expect(marksOf(dir).map(({ code, note }) => [code, note ?? ""])).toEqual([
        ["relation.ecoute", "écrit pendant la panne"],
        ["relation.ecoute", ""],
      ]);
      await page.keyboard.press("Control+z");
      await saved(page);
      expect(marksOf(dir)).toHaveLength(1);
      second.process.removeAllListeners("exit");
      second.process.kill("SIGTERM");
    },
  );
});
