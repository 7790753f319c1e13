import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/text/problem.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { readStudy } from "../../src/study/read.js";
import { selectionOf } from "../../src/study/gather.js";
import { quotesOf } from "../../src/study/quotes.js";
import { folder, grille } from "../cli/world.js";

const DOCX = resolve("../shared/data/fr-docx-interviews");
const VTT = resolve("../shared/data/vtt-teams-zoom");

describe.skipIf(!existsSync(DOCX))("eighteen real Word interviews", () => {
  const root = folder();
  const dir = join(root, "artisans");

  it("come in whole, with the right two speakers in each", async () => {
    await grille(root, ["init", "artisans", "--codebook", "artisanat", "--lang", "fr"]);
    const { exit, out } = await grille(dir, ["ingest", `${DOCX}/*.docx`, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toContain("18 in, 0 unchanged, 0 refused");
    for (const name of readdirSync(join(dir, "transcripts")).filter((file) => file.endsWith(".txt"))) {
      const { transcript } = parseTranscript(readFileSync(join(dir, "transcripts", name), "utf8"), name);
      expect(transcript?.speakers).toEqual({ Chercheur: "interviewer", Interviewe: "participant" });
      expect(transcript?.turns.length).toBeGreaterThan(15);
    }
  });

  it("come in again without any change", async () => {
    const { exit, out } = await grille(dir, ["ingest", `${DOCX}/*.docx`, "--lang", "en"]);
    expect([exit, out.match(/already here/g)?.length]).toEqual([0, 18]);
  });

  it("run to a report that says nobody has looked, with every passage at its place", async () => {
    const { exit } = await grille(dir, ["run", "--lang", "en"]);
    expect(exit).toBe(0);
    const report = readFileSync(join(dir, "report/report.html"), "utf8");
    expect(report).toContain("roposed by rules, nobody has looked");
    const { study, problems } = await readStudy(dir);
    if (study === null) throw new Error("cannot be read");
    expect(hasErrors(problems)).toBe(false);
    const quotes = quotesOf(study, selectionOf(study));
    expect(quotes.length).toBeGreaterThan(50);
    for (const { transcript, mark, quote, turn } of quotes) {
      expect(transcript.text.slice(mark.start, mark.end)).toBe(quote);
      expect(turn?.role).toBe("participant");
    }
  }, 60_000);
});

describe.skipIf(!existsSync(VTT))("real captions of Teams and Zoom", () => {
  it("come in; who speaks is asked of a person, and settled once in study.yaml", async () => {
    const root = folder();
    await grille(root, ["init", "réunions", "--lang", "en"]);
    const dir = join(root, "réunions");
    const { exit, err } = await grille(dir, ["ingest", `${VTT}/*.vtt`]);
    expect(exit).toBe(1);
    expect(err).toContain("study.yaml");
    expect(readdirSync(join(dir, "transcripts")).filter((file) => file.endsWith(".txt"))).toHaveLength(4);
    expect((await grille(dir, ["check"])).err).toContain("unsettled-speaker");
    const settled = '\nspeakers:\n  "Hurst, Peter": interviewer\n  "Wright, Steve": participant\n';
    appendFileSync(join(dir, "study.yaml"), settled);
    expect((await grille(dir, ["segments", "--json"])).err).toContain("[identifying]");
    appendFileSync(join(dir, "study.yaml"), "\nanonymity:\n  why: published captions\n");
    const { out } = await grille(dir, ["segments", "--json"]);
    const rows = JSON.parse(out) as { interviewer: string; participants: string; participant_turns: number }[];
    expect(rows.find((row) => row.interviewer === "Hurst, Peter")).toMatchObject({ participants: "Wright, Steve", participant_turns: 50 });
  });
});
