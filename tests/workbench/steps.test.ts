import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StepsAnswer } from "../../src/workbench/protocol/steps.js";
import type { TranscriptView } from "../../src/workbench/protocol/transcript.js";
import { grille } from "../cli/world.js";
import { copyOfExample, served } from "./served.js";

const dir = copyOfExample();
const page = await served(dir);
const sheet = join(dir, "codings/lectrice-a/P02.jsonl");

async function view(id = "P02"): Promise<TranscriptView> {
  return (await (await page.ask(`/api/transcripts/${id}`)).json()) as TranscriptView;
}

async function step(changes: unknown, transcript = "P02"): Promise<StepsAnswer & { reason?: string }> {
  return (await (await page.ask("/api/steps", { transcript, changes })).json()) as StepsAnswer;
}

let n = 0;
const newId = (): string => (0xabc000000000 + n++).toString(16);

describe("a step of the page", () => {
  it("is on the disk when it is answered, and its inverse takes it back to the byte", async () => {
    const before = readFileSync(sheet, "utf8");
    const { turns } = await view();
    const { start, end } = turns[1] ?? { start: 0, end: 0 };
    const id = newId();
    const done = await step([{ kind: "add", id, code: "relation.ecoute", start, end }]);
    expect(done).toMatchObject({ kind: "done", marks: [{ id, code: "relation.ecoute", start, end }] });
    expect(readFileSync(sheet, "utf8")).toContain(`"id":"${id}"`);
    const back = await step(done.kind === "done" ? done.inverse : []);
    expect(back.kind).toBe("done");
    expect(readFileSync(sheet, "utf8")).toBe(before);
  });

  it("is refused, in the page's language, where the mark was changed meanwhile at the command line", async () => {
    const { marks } = await view();
    const [mark] = marks;
    if (mark === undefined) throw new Error("no mark");
    const rows = readFileSync(sheet, "utf8");
    writeFileSync(
      sheet,
      rows.replace(`"id":"${mark.id}","code":"${mark.code}"`, `"id":"${mark.id}","code":"charge.alourdie"`),
    );
    const answer = await step([{ kind: "remove", id: mark.id, version: mark.version }]);
    expect(answer.kind).toBe("refused");
    expect(answer.reason).toMatch(/changé entre-temps/);
    expect(answer.marks.find(({ id }) => id === mark.id)?.code).toBe("charge.alourdie");
    writeFileSync(sheet, rows);
  });

  it("loses nothing that a command wrote between two steps", async () => {
    const { turns } = await view();
    const said = turns.filter(({ role }) => role === "participant");
    const [a, b] = [said[2], said[3]];
    if (a === undefined || b === undefined) throw new Error("no turns");
    const first = newId();
    await step([{ kind: "add", id: first, code: "relation.ecoute", start: a.start, end: a.end }]);
    const ran = await grille(dir, ["code", "add", `P02:${b.index}`, "charge.alourdie", "--coder", "lectrice-a"]);
    expect(ran.exit).toBe(0);
    const last = newId();
    await step([{ kind: "add", id: last, code: "charge.alourdie", start: a.start, end: a.end }]);
    const { marks } = await view();
    expect(marks.map(({ id }) => id)).toEqual(expect.arrayContaining([first, last]));
    expect(marks.some((mark) => mark.start === b.start && mark.code === "charge.alourdie")).toBe(true);
  });

  it.each([
    ["what is no list of steps", { transcript: "P02", changes: "all" }, 400],
    ["no steps", { transcript: "P02", changes: [] }, 400],
    [
      "a path for an id",
      { transcript: "../../study", changes: [{ kind: "remove", id: "abcabcabcabc", version: "" }] },
      404,
    ],
    [
      "a code that is not in the codebook",
      { transcript: "P02", changes: [{ kind: "add", id: "abcabcabcabc", code: "x.y", start: 0, end: 4 }] },
      404,
    ],
    [
      "an id that is no id",
      { transcript: "P02", changes: [{ kind: "add", id: "../x", code: "relation.ecoute", start: 0, end: 4 }] },
      400,
    ],
    ["more than the shape asks for", { transcript: "P02", changes: [], more: 1 }, 400],
  ])("is not understood where it is %s, and nothing is written", async (_what, body, status) => {
    const before = readFileSync(sheet, "utf8");
    expect((await page.ask("/api/steps", body)).status).toBe(status);
    expect(readFileSync(sheet, "utf8")).toBe(before);
  });

  it("never puts words of the interviewer under a code", async () => {
    const { turns } = await view();
    const asked = turns.find(({ role }) => role === "interviewer");
    const span = { start: asked?.start ?? 0, end: asked?.end ?? 0 };
    const answer = await step([{ kind: "add", id: newId(), code: "relation.ecoute", ...span }]);
    expect(answer.kind).toBe("refused");
  });

  it("leaves no sheet behind where it is refused on an interview that the person has not begun", async () => {
    const file = join(dir, "codings/lectrice-a/P08.jsonl");
    const kept = readFileSync(file, "utf8");
    rmSync(file);
    const asked = (await view("P08")).turns.find(({ role }) => role === "interviewer");
    const span = { start: asked?.start ?? 0, end: asked?.end ?? 0 };
    const answer = await step([{ kind: "add", id: newId(), code: "relation.ecoute", ...span }], "P08");
    expect(answer.kind).toBe("refused");
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, kept);
  });

  it("restores nothing that was not a mark of this text", async () => {
    const [mark] = (await view()).marks;
    const forged = {
      ...mark,
      id: newId(),
      transcript: "P02",
      coder: "lecteur-b",
      quote: "never said",
      verdict: "marked",
    };
    await page.ask("/api/steps", { transcript: "P02", changes: [{ kind: "restore", coding: forged }] });
    expect(readFileSync(sheet, "utf8")).not.toContain("never said");
    expect((await grille(dir, ["check"])).err).not.toMatch(/error/);
  });
});

describe("what the page shows", () => {
  it("is one's own marks alone", async () => {
    const own = new Set(
      readFileSync(sheet, "utf8")
        .split("\n")
        .slice(1)
        .filter(Boolean)
        .map((row) => JSON.parse(row).id),
    );
    for (const { id } of (await view()).marks) expect(own.has(id)).toBe(true);
    const whole = await (await page.ask("/api/study")).text();
    expect(whole).not.toContain("lecteur-b");
  });
});
