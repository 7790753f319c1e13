import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import type { FindView, FoundIn } from "../../src/workbench/protocol/find.js";
import type { BulkAnswer } from "../../src/workbench/protocol/proposals.js";
import { copyOfExample, served } from "./served.js";

const dir = copyOfExample();
rmSync(join(dir, "codings"), { recursive: true });
const page = await served(dir);

const found = async (query: Record<string, string>): Promise<FindView> =>
  (await (await page.ask(`/api/find?${new URLSearchParams(query)}`)).json()) as FindView;
const give = (code: string, places: unknown) => page.ask("/api/marks", { code, places });
const back = (steps: unknown) => page.ask("/api/decisions/back", { steps });
const marks = (id: string) => {
  const file = `codings/lectrice-a/${id}.jsonl`;
  return parseSheet(readFileSync(join(dir, file), "utf8"), file).sheet?.codings ?? [];
};

let n = 0;
const newId = (): string => (0xdef000000000 + n++).toString(16);
const placesOf = (all: readonly FoundIn[]) =>
  all.map(({ transcript, text, hits }) => ({
    transcript,
    text,
    spans: hits.map(({ start, end }) => ({ id: newId(), start, end })),
  }));

describe("finding words", () => {
  it("gives every place by transcript with what was said around it, the interviewer's words left out", async () => {
    const { count, transcripts, searched } = await found({ q: "dossier" });
    expect(searched).toBe(8);
    expect(count).toBe(transcripts.reduce((sum, one) => sum + one.hits.length, 0));
    for (const { hits } of transcripts)
      for (const hit of hits) {
        expect(hit.words.toLowerCase()).toBe("dossier");
        expect(hit.role).toBe("participant");
      }
    const everyone = await found({ q: "dossier", turns: "all" });
    expect(everyone.count).toBeGreaterThanOrEqual(count);
  });

  it("looks in one transcript where one is named, and in none that is not there", async () => {
    const { transcripts } = await found({ q: "mail", in: "P02" });
    expect(transcripts.map(({ transcript }) => transcript)).toEqual(["P02"]);
    expect((await page.ask("/api/find?q=mail&in=../study")).status).toBe(404);
  });

  it("does not make heavier work of strange letters", async () => {
    for (const q of ["(((((a+)+)+$", "[", "\\", "%", "a".repeat(5000)]) expect((await found({ q })).count).toBe(0);
  });
});

describe("a code for all that was found", () => {
  it("is given once to each place, taken back together, and given again the same", async () => {
    const { transcripts, count } = await found({ q: "telephone" });
    const places = placesOf(transcripts);
    const done = (await (await give("relation.ecoute", places)).json()) as BulkAnswer;
    expect(done).toMatchObject({ kind: "done", decided: count, passed: 0 });
    expect(places.flatMap(({ transcript }) => marks(transcript)).length).toBe(count);
    const twice = (await (await give("relation.ecoute", placesOf(transcripts))).json()) as BulkAnswer;
    expect(twice).toMatchObject({ kind: "done", decided: 0, passed: count });
    const [first] = (await found({ q: "telephone" })).transcripts;
    expect(first?.hits[0]?.codes).toEqual(["relation.ecoute"]);
    const undone = (await (await back(done.kind === "done" ? done.inverse : [])).json()) as BulkAnswer;
    expect(undone.kind).toBe("done");
    expect(places.flatMap(({ transcript }) => marks(transcript))).toEqual([]);
    const redone = (await (await back(undone.kind === "done" ? undone.inverse : [])).json()) as BulkAnswer;
    expect(redone.kind).toBe("done");
    expect(places.flatMap(({ transcript }) => marks(transcript)).length).toBe(count);
  });

  it("is refused for a reading, for a code that is not there, and for a text that is no longer the one searched", async () => {
    const places = placesOf((await found({ q: "bureau" })).transcripts);
    expect((await give("identite.clinique", places)).status).toBeGreaterThanOrEqual(404);
    expect((await give("x.y", places)).status).toBe(404);
    const older = places.map((one) => ({ ...one, text: "000000000000" }));
    const answer = await give("relation.ecoute", older);
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as { reason: string }).reason).toMatch(/corrigé/);
  });

  it("never falls on the interviewer's words", async () => {
    const { transcripts } = await found({ q: "est-ce que", turns: "all", in: "P03" });
    const asked = transcripts.map((one) => ({ ...one, hits: one.hits.filter(({ role }) => role === "interviewer") }));
    expect(asked[0]?.hits.length).toBeGreaterThan(0);
    const answer = (await (await give("relation.ecoute", placesOf(asked))).json()) as BulkAnswer;
    expect(answer).toMatchObject({ kind: "done", decided: 0 });
    expect(marks("P03").filter(({ start }) => asked[0]?.hits.some((hit) => hit.start === start))).toEqual([]);
  });
});
