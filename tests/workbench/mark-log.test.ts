import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { versionOf, withChanges } from "../../src/coding/sheet-changes.js";
import { WriteFailure } from "../../src/study/files.js";
import { chainsIn } from "../../src/study/journal.js";
import type { SheetEdit } from "../../src/study/sheet-edit.js";
import { Desk } from "../../src/workbench/desk.js";
import { editMarks, MarkLog, markLogOf } from "../../src/workbench/mark-log.js";
import type { TranscriptView } from "../../src/workbench/protocol/transcript.js";
import { study as madeStudy } from "../study/made.js";
import { type Served, served } from "./served.js";

const CODER = "anne";
const PENDING = `.grille/marks/${CODER}.json`;

/** What the journal counts of a person's marks, line by line. */
function counted(dir: string): Record<string, number>[] {
  const entries = chainsIn(dir).chains.flatMap(({ who, entries }) => (who === CODER ? entries : []));
  return entries
    .filter(({ step }) => step === "mark")
    .map(({ detail }) => Object.fromEntries(Object.entries(detail).filter(([, n]) => typeof n === "number")) as never);
}

/** A study of one interview with some answers of which rules propose something. */
async function study(): Promise<string> {
  const made = await madeStudy();
  const answers = [
    "J'écoutais les gens.",
    "On n'écoute plus personne ici.",
    "Il faut écouter.",
    "Oui, j'écoute encore.",
  ];
  const text = answers.map((one, i) => `Enquêteur : Question ${i + 1} ?\nParticipante : ${one} Et voilà tout.\n`);
  await made.run("ingest", made.source("a.txt", text.join("")));
  return made.dir;
}

/** One mark on the first words of a participant's turn. */
async function mark(page: Served, id: string, turn = 0): Promise<void> {
  const view = (await (await page.ask("/api/transcripts/P01")).json()) as TranscriptView;
  const said = view.turns.filter(({ role }) => role === "participant")[turn];
  const start = said?.start ?? 0;
  const add = { kind: "add", id, code: "relation.ecoute", start, end: start + 20 };
  const answer = await page.ask("/api/steps", { transcript: "P01", changes: [add] });
  expect(answer.status).toBe(200);
}
const unexpected = (error: unknown): void => {
  throw error;
};
const id = (n: number): string => n.toString(16).padStart(12, "0");

describe("marks made in the page", () => {
  it("are counted in one line of the journal when the page is closed, by what has become of them", async () => {
    const page = await served(await study(), CODER);
    await mark(page, id(1));
    await mark(page, id(2), 1);
    await mark(page, id(3), 2);
    const sheet = readFileSync(join(page.dir, `codings/${CODER}/P01.jsonl`), "utf8");
    expect(sheet.split("\n")).toHaveLength(5);
    expect(counted(page.dir)).toEqual([]);
    page.close();
    await page.closed;
    expect(counted(page.dir)).toEqual([{ added: 3 }]);
    expect(existsSync(join(page.dir, PENDING))).toBe(false);
    expect(readFileSync(join(page.dir, `journal/${CODER}.jsonl`), "utf8")).not.toContain("relation");
  });

  it("wait for a sheet that cannot be read, and are counted once it can", async () => {
    const page = await served(await study(), CODER);
    await mark(page, id(1));
    await mark(page, id(2), 1);
    const file = join(page.dir, `codings/${CODER}/P01.jsonl`);
    const sheet = readFileSync(file, "utf8");
    writeFileSync(file, "{");
    page.close();
    await page.closed;
    expect(counted(page.dir)).toEqual([]);
    writeFileSync(file, sheet);
    const next = await served(page.dir, CODER);
    next.close();
    await next.closed;
    expect(counted(page.dir)).toEqual([{ added: 2 }]);
  });

  it("are counted at the next start where the server was gone in between, and never twice", async () => {
    const dir = await study();
    const killed = await served(dir, CODER);
    await mark(killed, id(1));
    await mark(killed, id(2), 1);
    const kept = join(dir, "..", "pending.json");
    copyFileSync(join(dir, PENDING), kept);
    // As if it had been killed: nobody closes it, and another one starts.
    const next = await served(dir, CODER);
    next.close();
    await next.closed;
    expect(counted(dir)).toEqual([{ added: 2 }]);
    // As if that one had been killed between the journal's line and its own note that it is written.
    copyFileSync(kept, join(dir, PENDING));
    const last = await served(dir, CODER);
    await mark(last, id(4), 3);
    last.close();
    await last.closed;
    expect(counted(dir)).toEqual([{ added: 2 }, { added: 1 }]);
  });

  it("are counted once somebody has paused for a minute by the clock, with what came and went in between left out", async () => {
    const dir = await study();
    let now = Date.UTC(2026, 0, 1);
    const desk = new Desk({ dir, coder: CODER, now: () => new Date(now), random: Math.random, version: "0" });
    const log = markLogOf(desk);
    const step = async (changes: Parameters<typeof withChanges>[1]): Promise<void> => {
      const of = await desk.study();
      const transcript = of.transcripts.find((one) => one.id === "P01");
      if (transcript === undefined) throw new Error("no P01");
      const change: SheetEdit["change"] = (sheet) => {
        const done = withChanges(sheet, changes, transcript);
        return "refused" in done ? sheet : done.sheet;
      };
      expect(await desk.write(null, () => editMarks(desk, of, [{ transcript, change }]))).toEqual([]);
    };
    const of = await desk.study();
    const [said, other] =
      of.transcripts.find((one) => one.id === "P01")?.turns.filter(({ role }) => role === "participant") ?? [];
    const at = said?.start ?? 0;
    const add = { kind: "add", code: "relation.ecoute", start: at, end: at + 20 } as const;
    await step([{ ...add, id: id(1) }]);
    now += 30_000;
    await step([{ ...add, id: id(2), start: other?.start ?? 0, end: (other?.start ?? 0) + 10 }]);
    now += 59_000;
    log.tick(unexpected);
    await desk.write(null, async () => {});
    expect(counted(dir)).toEqual([]);
    now += 1_000;
    log.tick(unexpected);
    await desk.write(null, async () => {});
    expect(counted(dir)).toEqual([{ added: 2 }]);
    log.tick(unexpected);
    const sheet = (await desk.study()).sheets.find((one) => one.transcript === "P01" && one.coder === CODER);
    const first = sheet?.codings.find((one) => one.id === id(1));
    if (sheet === undefined || first === undefined) throw new Error("no mark");
    const third = { ...add, id: id(3), end: at + 10 };
    await step([third, { kind: "alter", id: id(1), version: versionOf(first), to: { note: "seen again" } }]);
    const fresh = (await desk.study()).sheets.find((one) => one.transcript === "P01" && one.coder === CODER);
    const gone = fresh?.codings.find((one) => one.id === id(3));
    await step([{ kind: "remove", id: id(3), version: gone === undefined ? "" : versionOf(gone) }]);
    await new MarkLog(desk).count();
    expect(counted(dir)).toEqual([{ added: 2 }, { changed: 1 }]);
  });

  it("that were proposed are counted as decisions, and a step that was refused is not counted at all", async () => {
    const page = await served(await study(), CODER);
    const { items } = (await (await page.ask("/api/transcripts/P01/proposals?asked=yes")).json()) as {
      items: { key: string; cue?: boolean }[];
    };
    let [accepted, rejected] = [0, 0];
    for (const { key } of items.slice(0, 4)) {
      const kind = accepted === 0 ? "accept" : "reject";
      const answer = await page.ask("/api/decisions", { transcript: "P01", key, by: "rules", choice: { kind } });
      if (answer.status !== 200) continue;
      if (kind === "accept") accepted++;
      else rejected++;
    }
    expect(accepted).toBe(1);
    expect(rejected).toBeGreaterThan(0);
    const outside = { kind: "add", id: id(9), code: "relation.ecoute", start: 0, end: 1 };
    expect((await page.ask("/api/steps", { transcript: "P01", changes: [outside] })).status).toBe(409);
    page.close();
    await page.closed;
    expect(counted(page.dir)).toEqual([{ accepted, rejected }]);
  });

  it("are counted before one of them is taken away on the command line", async () => {
    const made = await madeStudy();
    await made.run(
      "ingest",
      made.source("a.txt", "Enquêteur : Ça va ?\nParticipante : J'écoutais les gens. Et voilà tout.\n"),
    );
    const page = await served(made.dir, CODER);
    await mark(page, id(1));
    expect((await made.run("code", "remove", id(1), "--coder", CODER)).exit).toBe(0);
    await mark(page, id(2));
    page.close();
    await page.closed;
    expect(counted(page.dir)).toEqual([{ added: 1 }, { removed: 1 }, { added: 1 }]);
  });

  it("that cannot be counted are told of, unless another command holds the study, and wait", async () => {
    const dir = await study();
    let now = Date.UTC(2026, 0, 1);
    const desk = new Desk({ dir, coder: CODER, now: () => new Date(now), random: Math.random, version: "0" });
    const log = markLogOf(desk);
    mkdirSync(join(dir, ".grille/marks"), { recursive: true });
    const touched = { P01: { [id(1)]: "gone" } };
    writeFileSync(join(dir, PENDING), JSON.stringify({ grille: 1, sitting: id(7), touched }));
    // A journal that cannot be read is not begun anew.
    mkdirSync(join(dir, `journal/${CODER}.jsonl`), { recursive: true });
    const told: unknown[] = [];
    for (let minute = 0; minute < 2; minute++) {
      log.stir();
      now += 60_000;
      log.tick((error) => told.push(error));
      await desk.write(null, async () => {});
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(told).toEqual([expect.any(WriteFailure), expect.any(WriteFailure)]);
    rmSync(join(dir, `journal/${CODER}.jsonl`), { recursive: true });
    now += 60_000;
    log.tick(unexpected);
    await desk.write(null, async () => {});
    expect(counted(dir)).toEqual([{ removed: 1 }]);
  });
});
