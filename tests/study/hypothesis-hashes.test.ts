import { beforeEach, describe, expect, it } from "vitest";
import { hypothesesWritten } from "../../src/study/hypotheses-written.js";
import { hypothesisHash } from "../../src/study/hypothesis-hashes.js";
import { historiesIn } from "../../src/study/hypothesis-history.js";
import { readStudy } from "../../src/study/read.js";
import { CODEBOOK, type Made, study } from "./made.js";

const H1 = `hypotheses:
  - { id: H1, statement: On écoute moins., origin: a_priori, supports: relation.ecoute, asked: [] }
`;

const TALK =
  "---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers:\n  E: interviewer\n  P: participant\n---\nE: Et alors ?\nP: J'écoute.\n";

describe("hypotheses in the journal", { timeout: 60_000 }, () => {
  let made: Made;
  const history = async () => {
    const { study: read } = await readStudy(made.dir);
    return read === null ? undefined : historiesIn(read).get("H1");
  };

  beforeEach(async () => {
    made = await study();
    made.write("codebooks/codes.yaml", CODEBOOK + H1);
    made.write("transcripts/P01.txt", TALK);
  }, 60_000);

  it("has the same hash whichever question asks it, and another one for other words", async () => {
    const hash = async (text: string): Promise<string | undefined> => {
      made.write("codebooks/codes.yaml", CODEBOOK + text);
      const { study: read } = await readStudy(made.dir);
      const one = read?.codebooks.flatMap(({ hypotheses }) => hypotheses)[0];
      return one === undefined ? undefined : hypothesisHash(one);
    };
    const now = await hash(H1);
    expect(now).toMatch(/^[0-9a-f]{64}$/);
    expect(await hash(H1.replace("asked: []", "asked: [q1]"))).toBe(now);
    expect(await hash(H1.replace("moins", "plus"))).not.toBe(now);
    expect(await hash(H1.replace("supports: relation.ecoute", "supports: { any: [relation] }"))).not.toBe(now);
  });

  it("notes each hypothesis when rules are applied, and again when it has changed", async () => {
    expect(await history()).toEqual({ kind: "untold", why: "not-noted" });
    expect((await made.run("code")).exit).toBe(0);
    const noted = await history();
    expect(noted).toMatchObject({ kind: "told", changed: [], before: "nothing-marked" });
    made.write("codebooks/codes.yaml", CODEBOOK + H1.replace("moins", "plus"));
    expect(await history()).toMatchObject({ since: null });
    expect((await made.run("code")).exit).toBe(0);
    const since = noted?.kind === "told" ? noted.since : "";
    expect(await history()).toMatchObject({ since, changed: [since] });
    const lines = made.read("journal/study.jsonl").trim().split("\n").length;
    await made.run("code");
    expect(made.read("journal/study.jsonl").trim().split("\n").length).toBe(lines);
  });

  it("reads them out of the codebooks among the files that a step writes", () => {
    const files = [
      ["codebooks/codes.yaml", CODEBOOK + H1],
      ["codebooks/gone.yaml", null],
      ["guide.yaml", "grille: 1"],
    ] as const;
    expect(hypothesesWritten(files).hypotheses).toHaveLength(1);
    expect(hypothesesWritten([["codebooks/codes.yaml", CODEBOOK]])).toEqual({});
  });
});
