import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { CodingThreads, threadsFor } from "../../src/study/coding-threads.js";
import type { proposalsOf } from "../../src/study/proposals.js";
import { readStudy, type Study } from "../../src/study/read.js";

const built = resolve("dist/study/coding-threads.js");

async function example(): Promise<Study> {
  const { study } = await readStudy("transcripts.example");
  if (study === null) throw new Error("no study");
  return study;
}

const jobsOf = (study: Study) => study.transcripts.map((transcript) => ({ transcript, key: transcript.sha256 }));

async function answersOf(threads: CodingThreads, study: Study): Promise<(string | null)[]> {
  const answers: (string | null)[] = [];
  for await (const answer of threads.answers(jobsOf(study))) answers.push(answer);
  await threads.close();
  return answers;
}

describe("threadsFor", () => {
  it("starts threads for large corpora only, one per processor", async () => {
    const { transcripts } = await example();
    const [first] = transcripts;
    if (first === undefined) throw new Error("no transcript");
    const [turn] = first.turns;
    if (turn === undefined) throw new Error("no turn");
    const upTo = (end: number) => ({ ...first, turns: [{ ...turn, end }] });
    const large = Array.from({ length: 200 }, () => upTo(40_000));
    expect(threadsFor(transcripts, 4)).toBe(0);
    expect([1, 2, 4, 64].map((processors) => threadsFor(large, processors))).toEqual([0, 2, 4, 8]);
    expect(threadsFor(large.slice(0, 1), 4)).toBe(0);
    expect(threadsFor([upTo(8_000_000), first], 4)).toBe(2);
  });
});

describe("CodingThreads", () => {
  // The sources are no program that a thread can run: here it fails, as it would where threads cannot be had.
  it("gives null for each job where threads fail or there are none", async () => {
    const study = await example();
    const none = study.transcripts.map(() => null);
    expect(await answersOf(new CodingThreads(study, 2), study)).toEqual(none);
    expect(await answersOf(new CodingThreads(study, 0), study)).toEqual(none);
  });

  it.skipIf(!existsSync(built))("gives the same bytes in the same order as one thread", async () => {
    const load = (file: string) => import(pathToFileURL(join("dist", file)).href);
    const study = await example();
    const { CodingThreads: Built } = (await load("study/coding-threads.js")) as {
      CodingThreads: typeof CodingThreads;
    };
    const { proposalsOf: built } = (await load("study/proposals.js")) as { proposalsOf: typeof proposalsOf };
    const { packApplied } = (await load("coding/compact.js")) as typeof import("../../src/coding/compact.js");
    const empty = { ...study, dir: "no-such-folder" };
    const alone = built(empty);
    const expected = study.transcripts.map(({ id, sha256 }) => {
      const applied = alone.get(id);
      return applied === undefined ? null : packApplied(applied, sha256);
    });
    expect(expected.join("").length).toBeGreaterThan(10_000);
    for (const count of [2, 3]) expect(await answersOf(new Built(study, count), study)).toEqual(expected);
  });
});
