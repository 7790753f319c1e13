import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { readStudy } from "../../src/study/read.js";
import { type Lesson, type Suggestions, suggestedTo, type ToLearn } from "../../src/study/suggest-apart.js";
import { makeApp } from "../../src/workbench/app.js";
import { Desk } from "../../src/workbench/desk.js";
import { proposersOf } from "../../src/workbench/proposers.js";
import type { QueueView } from "../../src/workbench/protocol/proposals.js";
import { study as madeStudy, words } from "../study/made.js";

const CODER = "anne";
const built = resolve("dist/study/suggest-apart.js");

/** A lesson that ends when it is told to. */
interface Held extends ToLearn {
  readonly end: (found?: Suggestions) => void;
  readonly fail: () => void;
  isStopped: boolean;
}

/** Everything that is served to one person, where lessons last as long as the test wants. */
async function desk(): Promise<{
  desk: Desk;
  lessons: Held[];
  faults: unknown[];
  ask: (path: string) => Promise<Response>;
}> {
  const study = await madeStudy();
  await study.run("ingest", study.source("a.txt", words("les outils")));
  await study.run("code", "add", "P01:2.1", "relation.ecoute", "--coder", CODER);
  const lessons: Held[] = [];
  const learn = (of: ToLearn): Lesson => {
    let end: Held["end"] = () => {};
    let fail: Held["fail"] = () => {};
    const learnt = new Promise<Suggestions | null>((done, refuse) => {
      end = (found) => done(found ?? null);
      fail = () => refuse(new Error("out of memory"));
    });
    const held: Held = { ...of, end, fail, isStopped: false };
    lessons.push(held);
    return {
      learnt,
      stop: () => {
        held.isStopped = true;
        end();
      },
    };
  };
  const now = () => new Date(0);
  const made = new Desk({ dir: study.dir, coder: CODER, now, random: Math.random, version: "0" });
  proposersOf(made, learn);
  const faults: unknown[] = [];
  const fault = (error: unknown): void => void faults.push(error);
  const app: Hono = makeApp({ desk: made, lang: "en", assets: new Map(), fault, token: "t", port: () => 1 });
  const headers = { host: "127.0.0.1:1", cookie: "grille-1=t" };
  return { desk: made, lessons, faults, ask: async (path) => app.request(path, { headers }) };
}

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
async function started(lessons: readonly Held[], n: number): Promise<Held> {
  for (let i = 0; i < 4000 && lessons.length < n; i++) await soon();
  const lesson = lessons[n - 1];
  if (lesson === undefined) throw new Error("nothing is being learnt");
  return lesson;
}

describe("learning from one's own marks, for the page", () => {
  it("lets a transcript be read meanwhile, and answers once it has learnt", async () => {
    const { lessons, ask } = await desk();
    let isAnswered = false;
    const asked = ask("/api/proposals?by=suggest").finally(() => {
      isAnswered = true;
    });
    const lesson = await started(lessons, 1);
    expect((await ask("/api/transcripts/P01")).status).toBe(200);
    expect(isAnswered).toBe(false);
    lesson.end(new Map());
    expect((await (await asked).json()) as QueueView).toMatchObject({ by: "suggest", groups: [] });
  });

  it("says that learning failed, goes on serving, and learns when it is asked again", async () => {
    const { lessons, faults, ask } = await desk();
    const asked = ask("/api/proposals?by=suggest");
    (await started(lessons, 1)).fail();
    expect((await asked).status).toBe(500);
    expect(faults).toHaveLength(1);
    expect((await ask("/api/transcripts/P01")).status).toBe(200);
    const again = ask("/api/proposals?by=suggest");
    (await started(lessons, 2)).end(new Map());
    expect((await again).status).toBe(200);
  });

  it("gives a lesson up once it is asked for anew on other marks, and what was learnt is kept while one decides", async () => {
    const { desk: of, lessons, ask } = await desk();
    const first = ask("/api/proposals?by=suggest");
    const old = await started(lessons, 1);
    const study = await of.study();
    const [sheet] = study.sheets.filter(({ coder }) => coder === CODER);
    if (sheet === undefined) throw new Error("no sheet");
    of.hold({ ...sheet, codings: sheet.codings.slice(1) });
    const second = ask("/api/proposals?by=suggest");
    const fresh = await started(lessons, 2);
    expect([old.isStopped, fresh.isStopped]).toEqual([true, false]);
    const [transcript] = study.transcripts;
    fresh.end(new Map([[transcript?.id ?? "", { proposals: [], negated: [] }]]));
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect((await ask("/api/proposals?by=suggest&kept")).status).toBe(200);
    expect(lessons).toHaveLength(2);
  });

  it.skipIf(!existsSync(built))("gives in a thread what it gives here, without holding up anything else", async () => {
    const { learnApart } = (await import(
      pathToFileURL(built).href
    )) as typeof import("../../src/study/suggest-apart.js");
    const { study } = await readStudy("transcripts.example");
    if (study === null) throw new Error("no study");
    const codebooks = study.codebooks.filter(({ id }) => id === "emergents");
    const of = { study: { ...study, codebooks, codes: codesOf(codebooks) }, coder: "lectrice-a" };
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks++;
    }, 5);
    const { learnt } = learnApart(of);
    const found = await learnt;
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(1);
    expect([...(found ?? [])]).toEqual([...suggestedTo(of)]);
    const stopped = learnApart(of);
    stopped.stop();
    expect(await stopped.learnt).toBeNull();
  });
});
