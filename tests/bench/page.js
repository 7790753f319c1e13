// How fast the page is with one interview of 2,000 turns and 5,000 codings in it: `node tests/bench/page.js`. Measured in the
// browser, from the key to the frame that shows what it did. Never an assertion: it prints, people judge.
import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { codebook, interview } from "./corpus.js";

const TURNS = 2000;
const CODINGS = 5000;
const KEYS = 25;
const load = (file) => import(pathToFileURL(resolve("dist", file)).href);
const { parseTranscript } = await load("text/transcript-file.js");
const { sentencesIn } = await load("text/sentences.js");
const { handCoding } = await load("coding/anchor.js");
const { formatSheet } = await load("coding/sheet.js");
const { builtPage, serve } = await load("workbench/serve.js");

/** The study, always the same: the marks are sentences, spread evenly over the codes. */
function writeStudy(study) {
  for (const folder of ["codebooks", "transcripts", "codings/anna"])
    mkdirSync(join(study, folder), { recursive: true });
  writeFileSync(join(study, "study.yaml"), "grille: 1\ntitle: Banc\nlanguage: fr\ncoders:\n  - id: anna\n");
  writeFileSync(join(study, "codebooks", "banc.yaml"), codebook());
  const source = interview("B1", TURNS, 1);
  writeFileSync(join(study, "transcripts", "B1.txt"), source);
  const { transcript } = parseTranscript(source, "B1.txt");
  const said = transcript.turns.filter(({ role }) => role === "participant");
  const sentences = said.flatMap((turn) => sentencesIn(transcript.text, turn));
  const codings = Array.from({ length: CODINGS }, (_, i) => {
    const at = Math.floor((i * sentences.length) / CODINGS);
    const how = { code: `banc.c${((i * 7) % 40) + 1}`, coder: "anna", random: () => 0 };
    return { ...handCoding(transcript, sentences[at], how), id: (0x100000000000 + i).toString(16) };
  });
  const sheet = { transcript: "B1", textSha256: transcript.sha256, coder: "anna", codings };
  writeFileSync(join(study, "codings", "anna", "B1.jsonl"), formatSheet(sheet));
}

/** Runs in the page: notes for each key how long it took until the next frame stood. */
function watchKeys() {
  globalThis.frames_ = [];
  addEventListener(
    "keydown",
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.frames_.push(performance.now() - timeStamp);
        port2.postMessage(0);
      }),
    true,
  );
}

/** Runs in the page: milliseconds from asking for the interview until its text stands, and until nothing more is done for it. */
async function opening() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const begin = performance.now();
  location.hash = "#/read/B1";
  while (document.querySelector(".turn") === null) await frame();
  await frame();
  const painted = performance.now() - begin;
  await new Promise((done) => requestIdleCallback(done));
  return { painted, idle: performance.now() - begin };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const told = (numbers) =>
  `${sorted(numbers)[Math.floor(numbers.length / 2)]?.toFixed(0)} ms (worst of ${numbers.length}: ${Math.max(...numbers).toFixed(0)} ms)`;
const say = (what, value) => process.stdout.write(`  ${what}: ${value}\n`);

async function measure(page, url) {
  const begin = Date.now();
  await page.goto(url);
  await page.waitForSelector("main.list table");
  say(
    "the list of interviews, from the address to its table, the study read for the first time",
    `${Date.now() - begin} ms`,
  );
  const openings = [];
  for (let i = 0; i < 5; i++) {
    await page.evaluate(() => {
      location.hash = "#/";
    });
    await page.waitForSelector("main.list");
    openings.push(await page.evaluate(opening));
  }
  say("first paint of the transcript", told(openings.map(({ painted }) => painted)));
  say("and until the page rests", told(openings.map(({ idle }) => idle)));
  await page.evaluate(watchKeys);
  const keys = async (names, pause) => {
    await page.evaluate(() => {
      globalThis.frames_.length = 0;
    });
    for (const name of names) {
      await page.keyboard.press(name);
      await page.waitForTimeout(pause);
    }
    return page.evaluate(() => globalThis.frames_);
  };
  const many = (name) => Array.from({ length: KEYS }, () => name);
  await page.focus(".text");
  say("to the next turn by key", told(await keys(many("ArrowDown"), 60)));
  say("to the next sentence by key", told(await keys(many("ArrowRight"), 60)));
  await page.keyboard.press("ArrowDown");
  say("the list of codes by key", told(await keys(["Enter", "Escape", "Enter", "Escape", "Enter"], 100)));
  say(
    "a letter in the list of codes",
    told(await keys([..."code 1", ...many("Backspace").slice(0, 6), ..."code 2"], 60)),
  );
  await page.keyboard.press("Enter");
  const codings = [];
  const disk = [];
  for (let i = 0; i < KEYS; i++) {
    await keys(["ArrowDown"], 60);
    await page.evaluate(() => {
      globalThis.saved_ = null;
      addEventListener(
        "keydown",
        ({ timeStamp }) => {
          const isSaved = () => document.querySelector(".who").textContent.includes("tout est enregistré");
          const look = (wasPending) => {
            if (wasPending && isSaved()) globalThis.saved_ = performance.now() - timeStamp;
            else setTimeout(() => look(wasPending || !isSaved()), 1);
          };
          look(false);
        },
        { capture: true, once: true },
      );
    });
    codings.push(...(await keys(["."], 30)));
    await page.waitForFunction(() => globalThis.saved_ !== null, null, { timeout: 5000 });
    disk.push(await page.evaluate(() => globalThis.saved_));
  }
  say("coding by one key, until it shows", told(codings));
  say("and until it is on the disk", told(disk));
}

const browser = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  process.env.CHROMIUM ?? "",
].find((path) => path !== "" && existsSync(path));
const assets = builtPage();
if (browser === undefined || assets === null) {
  process.stdout.write("the page: no browser here, or the page is not built; nothing measured\n");
  process.exit(0);
}
const study = mkdtempSync(join(tmpdir(), "grille-page-"));
writeStudy(study);
const serving = await serve({
  ...{ dir: study, coder: "anna", lang: "fr", assets, version: "0.0.0", port: 0, untilClosed: false },
  now: () => new Date(),
  random: () => randomInt(2 ** 32) / 2 ** 32,
  fault: (error) => process.stderr.write(`${error}\n`),
});
const opened = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
try {
  process.stdout.write(`the page, with ${TURNS} turns and ${CODINGS} codings in one interview:\n`);
  await measure(await opened.newPage({ viewport: { width: 1400, height: 900 } }), serving.url);
} finally {
  await opened.close();
  serving.close();
  rmSync(study, { recursive: true, force: true });
}
