import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import { formatSheet, parseSheet } from "../../src/coding/sheet.js";
import { planAnonymise } from "../../src/study/anonymise.js";
import { purgeDerived } from "../../src/study/derived.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { planReanchor } from "../../src/study/reanchor.js";
import { survey } from "../../src/study/survey.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { type Made, study } from "./made.js";

const HEAD =
  "---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers:\n  E: interviewer\n  P: participant\n  Q: participant\n---\n";
const TALK = `${HEAD}E: Qui vous a formée ?
P: Madame Nathalie Vandeweyer m'a tout appris, et puis elle est partie.
Q: Moi, c'était une autre.
`;

/** A study in which a mark on words with a name has lost its place. */
async function made(): Promise<Made> {
  const one = await study();
  one.write("transcripts/P01.txt", TALK);
  const text = parseTranscript(TALK, "t").transcript?.text ?? "";
  const quote = "Madame Nathalie Vandeweyer m'a tout appris";
  const start = text.indexOf(quote);
  const mark = {
    ...{ id: "0123456789ab", transcript: "P01", coder: "anne", code: "relation.ecoute" },
    ...anchor(text, { start, end: start + quote.length }),
    ...({ origin: "hand", verdict: "marked", note: "comme Nathalie Vandeweyer" } as const),
  };
  const gone = {
    ...mark,
    quote: "Nathalie Vandeweyer avait tout prévu",
    before: "dit Vandeweyer, ",
    astray: "0".repeat(64),
  };
  const textSha256 = parseTranscript(TALK, "t").transcript?.sha256 ?? "";
  mkdirSync(join(one.dir, "codings/anne"), { recursive: true });
  one.write(
    "codings/anne/P01.jsonl",
    formatSheet({
      coder: "anne",
      transcript: "P01",
      textSha256,
      codings: [mark],
      astray: [{ ...gone, id: "ba9876543210" }],
    }),
  );
  one.write("participants.csv", "participant\nP01\nQ\n");
  one.write("interviews.csv", "interview,order,participants\nP01,1,P01 Q\n");
  await one.run("code");
  return one;
}

async function read(dir: string): Promise<Study> {
  const { study } = await readStudy(dir);
  if (study === null) throw new Error("no study");
  return study;
}

describe("marks without a place, and names", () => {
  it("are rewritten when the study is anonymised, and nothing has to be looked for afterwards", async () => {
    const one = await made();
    const all = await read(one.dir);
    const key = { id: "k", created: "2026-01-01", dayOffset: 40, entries: [] };
    const found = await survey(all, { key, dates: "blunt" });
    const plan = await planAnonymise(all, { substitutions: found.filter(({ isPseudonym }) => !isPseudonym), kept: [] });
    expect(plan.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const [file, content] of plan.files) writeFileSync(join(one.dir, file), content);
    purgeDerived(one.dir);
    const written = one.read("codings/anne/P01.jsonl");
    expect(written).not.toMatch(/Nathalie|Vandeweyer/);
    const { sheet } = parseSheet(written, "s");
    expect(sheet?.astray).toMatchObject([{ id: "ba9876543210", astray: "0".repeat(64) }]);
    expect(existsSync(join(one.dir, ".grille/texts"))).toBe(false);
    const { sheets, places } = await planReanchor(await read(one.dir));
    expect([sheets, places]).toEqual([[], []]);
  });

  it("stand in the way of forgetting someone who shares the interview: nobody can tell whose words they are", async () => {
    const one = await made();
    const { err } = await one.run("forget", "Q", "--yes", "--dry-run");
    expect(err).toContain("codings/anne/P01.jsonl: error: marks of this sheet have no firm place");
  });
});
