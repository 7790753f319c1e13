import { existsSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterFile } from "../../cleaning.js";
import type { Served } from "../served.js";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", process.env.CHROMIUM ?? ""];

/** The browser of this machine; null where it has none, and then the tests of the page say that they are skipped. */
export const BROWSER = PLACES.find((path) => path !== "" && existsSync(path)) ?? null;
if (BROWSER === null) process.stdout.write("no browser here: the tests of the page are skipped\n");

let launched: Promise<Browser> | null = null;

function browser(): Promise<Browser> {
  if (launched !== null) return launched;
  const now = chromium.launch({ executablePath: BROWSER ?? "", args: ["--no-sandbox"] });
  launched = now;
  afterFile(async () => {
    launched = null;
    await (await now).close();
  });
  return now;
}

export interface Looking {
  readonly page: Page;
  /** What went wrong in the page's scripts, or was refused by its policy. */
  readonly faults: string[];
}

/** A new person's browser, with its own cookies. */
export async function person(options: Parameters<Browser["newContext"]>[0] = {}): Promise<BrowserContext> {
  const context = await (await browser()).newContext({ viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  afterFile(() => context.close());
  return context;
}

/** Opens the served study in one more tab of a person's browser. */
export async function look(context: BrowserContext, { url }: Pick<Served, "url">, place = ""): Promise<Looking> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(`${url}${place}`);
  await page.waitForSelector("main h1");
  return { page, faults };
}

/** Waits until the page says that all is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() => {
    const who = document.querySelector(".who")?.textContent ?? "";
    return who.includes("tout est enregistré") || who.includes("all is saved");
  });
}

/** Selects words of the open transcript as a mouse would: pressed at their beginning, let go at their end. `held`: done before that. */
export async function selectWords(page: Page, words: string, held = async (): Promise<void> => {}): Promise<void> {
  await page.waitForSelector(".turn");
  const ends = await page.evaluate((wanted) => {
    for (const element of document.querySelectorAll("[data-start]")) {
      const node = element.firstChild as Text;
      const at = node.data.indexOf(wanted);
      if (at === -1) continue;
      element.scrollIntoView({ block: "center" });
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      // In a long turn the words may still be away from the screen.
      scrollBy(0, range.getBoundingClientRect().top - innerHeight / 2);
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first === undefined || last === undefined) return null;
      return {
        x0: first.left + 1,
        y0: first.top + first.height / 2,
        x1: last.right - 1,
        y1: last.top + last.height / 2,
      };
    }
    return null;
  }, words);
  if (ends === null) throw new Error(`not in the page: ${words}`);
  await page.mouse.move(ends.x0, ends.y0);
  await page.mouse.down();
  await page.mouse.move(ends.x1, ends.y1, { steps: 6 });
  await held();
  await page.mouse.up();
}
