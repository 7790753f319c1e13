import { mkdirSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import type { Coding } from "../../src/coding/coding.js";
import { formatSheet, parseSheet } from "../../src/coding/sheet.js";
import { type Plan, planAnonymise } from "../../src/study/anonymise.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { survey } from "../../src/study/survey.js";
import { fold } from "../../src/text/fold.js";
import { sha256Of } from "../../src/text/hash.js";
import { findPassage, placeOf } from "../../src/text/place.js";
import type { Transcript } from "../../src/text/transcript.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { type Made, study } from "./made.js";

/** Invented, like everyone in it. */
const SAID = [
  "Le fils d'Isabelle est là.",
  "Omer Vandeweyer, OMER, et Mme Wathelet.",
  "Rien à dire.\n  Sur deux lignes avec\n  Isabelle.",
  "Je crois qu'Omer travaille à Verviers, lui.",
  "Zélie Wathelet ? Née le 12/03/1974 !",
  "Écrivez à omer.v@exemple.be. Voilà.",
  "M. Vandeweyer… l'Isabelle de Zélie",
  "(rire) 😀 oui",
];

const LABELS = ["E", "Zélie", "P"];

const turn = fc.tuple(fc.nat(2), fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 3 }));

function fileOf(id: string, turns: readonly (readonly [number, readonly string[]])[]): string {
  const body = turns.map(([who, said], i) => `[0:00:0${i % 10}] ${LABELS[who] ?? "E"}: ${said.join(" ")}\n`).join("");
  return `---\ngrille: 1\nid: ${id}\nlanguage: fr\nspeakers:\n  E: interviewer\n  Zélie: participant\n  P: participant\n---\n${body}`;
}

const REAL = /z[ée]lie|wathelet|omer|vandeweyer|isabelle|verviers|exemple\.be|12\/03/i;

describe("a study rewritten", { timeout: 60_000 }, () => {
  let made: Made;

  beforeAll(async () => {
    made = await study();
    made.write(
      "study.yaml",
      `${made.read("study.yaml")}anonymity:\n  names: [Zélie Wathelet, Omer Vandeweyer, Isabelle]\n  places: [Verviers]\n`,
    );
    mkdirSync(`${made.dir}/codings/marie`, { recursive: true });
  });

  async function read(): Promise<Study> {
    const { study } = await readStudy(made.dir);
    if (study === null) throw new Error("no study");
    return study;
  }

  async function planned(): Promise<Plan> {
    const all = await read();
    const surveyed = await survey(all, { key: null, dates: "blunt" });
    return planAnonymise(all, { substitutions: surveyed, kept: [] });
  }

  function coded(transcript: Transcript, spans: readonly (readonly [number, number])[]): Coding[] {
    return spans.flatMap(([a, b], i): Coding[] => {
      const [start = 0, end = 0] = [a, b].map((n) => n % (transcript.text.length + 1)).sort((x, y) => x - y);
      const about = { id: String(i), transcript: "P01", coder: "marie", code: "relation.ecoute" } as const;
      return start === end
        ? []
        : [{ ...about, ...anchor(transcript.text, { start, end }), origin: "hand", verdict: "marked" }];
    });
  }

  it("keeps every mark on its words and every turn in its place, whatever was said and marked", async () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 6 }), spans, async (turns, marks) => {
        const source = fileOf("P01", turns);
        const { transcript: old } = parseTranscript(source, "x");
        if (old === null) throw new Error("not read");
        const codings = coded(old, marks);
        made.write("transcripts/P01.txt", source);
        const sheet = { coder: "marie", transcript: "P01", textSha256: old.sha256, codings };
        made.write("codings/marie/P01.jsonl", formatSheet(sheet));
        const plan = await planned();
        expect(plan.problems).toEqual([]);
        const content = plan.files.get("transcripts/P01.txt") ?? source;
        expect(content).not.toMatch(REAL);
        const { transcript: now } = parseTranscript(content, "x");
        expect(now?.turns.map((one) => one.role)).toEqual(old.turns.map((one) => one.role));
        const after = parseSheet(plan.files.get("codings/marie/P01.jsonl") ?? formatSheet(sheet), "x").sheet;
        expect(after?.textSha256).toBe(sha256Of(now?.text ?? ""));
        expect(after?.codings.length).toBe(codings.length);
        for (const one of after?.codings ?? []) {
          expect(now?.text.slice(one.start, one.end)).toBe(one.quote);
          const before = codings.find(({ id }) => id === one.id)?.quote ?? "";
          const kept = before
            .split(/[^\p{L}]+/u)
            .filter((word) => /^(?:rire|oui|là|dire|rien|lignes)$/.test(fold(word)));
          for (const word of kept) expect(one.quote).toContain(word);
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("leads each place to the same sentence, or names it by its characters", async () => {
    const turns = SAID.map((said, i) => [i % 3, [said]] as const);
    made.write("transcripts/P01.txt", fileOf("P01", turns));
    made.write("codings/marie/P01.jsonl", "");
    const { transcript: old } = parseTranscript(made.read("transcripts/P01.txt"), "x");
    if (old === null) throw new Error("not read");
    const places = old.turns.flatMap((one) => [
      `P01:${one.index}`,
      `P01:${one.index}.1`,
      `P01@${one.start}-${one.start + 5}`,
    ]);
    const known = places.filter((place) => findPassage(place, [old]) !== null);
    const rows = known.map((place) => `x;relation.ecoute;;vu;${place};marie`);
    made.write("attributions.csv", `participant;type;situation;reason;passages;coder\n${rows.join("\n")}\n`);
    made.write(
      "codings/marie/P01.jsonl",
      formatSheet({ coder: "marie", transcript: "P01", textSha256: old.sha256, codings: [] }),
    );
    const plan = await planned();
    expect(plan.problems).toEqual([]);
    const { transcript: now } = parseTranscript(plan.files.get("transcripts/P01.txt") ?? "", "x");
    if (now === null) throw new Error("not rewritten");
    const moved = (plan.files.get("attributions.csv") ?? made.read("attributions.csv")).match(/P01[^;]*/g) ?? [];
    expect(moved).toHaveLength(known.length);
    known.forEach((place, i) => {
      const [before, after] = [findPassage(place, [old]), findPassage(moved[i] ?? "", [now])];
      if (before === null || after === null) throw new Error(`${place} is lost`);
      expect(placeOf(now, after).split(".")[0]).toBe(placeOf(old, before).split(".")[0]);
      const said = old.text.slice(before.start, before.end);
      if (!REAL.test(old.text.slice(before.start, before.end + 12)))
        expect(now.text.slice(after.start, after.end)).toContain(said.slice(1, -1));
    });
  });

  it("renames what was called by a real name: transcripts, their sheets, participants, memos", async () => {
    const other = await study();
    other.write("study.yaml", `${other.read("study.yaml")}anonymity:\n  names: [Zélie Wathelet]\n`);
    other.write("transcripts/Zélie-1.txt", fileOf("Zélie-1", [[1, ["Je suis Zélie Wathelet."]]]));
    other.write("interviews.csv", "interview;participants\nZélie-1;Zélie_Wathelet\n");
    other.write("participants.csv", "participant;age\nZélie_Wathelet;40\n");
    await other.run("code", "add", "Zélie-1:1", "relation.ecoute", "--coder", "marie");
    mkdirSync(`${other.dir}/syntheses`);
    other.write("syntheses/Zélie_Wathelet.md", "Zélie dit ceci.\n");
    const { study: all } = await readStudy(other.dir);
    if (all === null) throw new Error("no study");
    const surveyed = await survey(all, { key: null, dates: "blunt" });
    const plan = await planAnonymise(all, { substitutions: surveyed, kept: [] });
    const names = [...plan.files.keys()].join("\n");
    expect(plan.problems).toEqual([]);
    expect(names).not.toMatch(REAL);
    expect(names).toMatch(/transcripts\/[^/\n]+-1\.txt\n.*codings\/marie\/[^/\n]+-1\.jsonl/s);
    expect([...plan.remove].sort()).toEqual([
      "codings/marie/Zélie-1.jsonl",
      "syntheses/Zélie_Wathelet.md",
      "transcripts/Zélie-1.txt",
    ]);
    expect([...plan.files.values()].join("\n")).not.toMatch(REAL);
    expect([...plan.participants.keys()]).toEqual(["Zélie_Wathelet"]);
  });

  it("leaves the ids of what it does not touch alone where one transcript is anonymised", async () => {
    const other = await study();
    other.write("study.yaml", `${other.read("study.yaml")}anonymity:\n  names: [Zélie Wathelet, Omer Vandeweyer]\n`);
    const said = ["Je suis Zélie Wathelet, avec Omer Vandeweyer."];
    for (const id of ["Zélie-1", "Zélie-2"]) other.write(`transcripts/${id}.txt`, fileOf(id, [[1, said]]));
    const rows = ["Zélie-1;Zélie_Wathelet, Omer_Vandeweyer", "Zélie-2;Zélie_Wathelet"];
    other.write("interviews.csv", `interview;participants\n${rows.join("\n")}\n`);
    other.write("participants.csv", "participant;age\nZélie_Wathelet;40\nOmer_Vandeweyer;41\n");
    mkdirSync(`${other.dir}/syntheses`, { recursive: true });
    other.write("syntheses/Zélie_Wathelet.md", "---\nabout: Zélie_Wathelet\n---\nCeci.\n");
    const all = (await readStudy(other.dir)).study;
    if (all === null) throw new Error("no study");
    const surveyed = await survey(all, { key: null, dates: "blunt", transcript: "Zélie-1" });
    const plan = await planAnonymise(all, { substitutions: surveyed, kept: [], transcript: "Zélie-1" });
    expect(plan.problems).toEqual([]);
    expect(plan.remove).toEqual(["transcripts/Zélie-1.txt"]);
    expect([...plan.participants.keys()]).toEqual(["Omer_Vandeweyer"]);
    const omer = plan.participants.get("Omer_Vandeweyer") ?? "";
    const now = plan.renamed.get("Zélie-1") ?? "";
    expect(`${omer} ${now}`).not.toMatch(REAL);
    expect(plan.files.get("interviews.csv")?.split(/\r?\n/).slice(1, 3)).toEqual([
      `${now};Zélie_Wathelet, ${omer}`,
      rows[1],
    ]);
    expect(plan.files.get("participants.csv")).toContain(`Zélie_Wathelet;40\r\n${omer};41`);
    expect(plan.files.has("syntheses/Zélie_Wathelet.md")).toBe(false);
  });

  it("refuses where two speakers of different roles, or two participants, would become one", async () => {
    const other = await study();
    other.write("study.yaml", `${other.read("study.yaml")}anonymity:\n  names: [Zélie, Omer]\n`);
    const source = fileOf("P01", [
      [1, ["Bonjour."]],
      [0, ["Oui."]],
    ])
      .replace("  E: interviewer", "  Omer: interviewer")
      .replace("] E:", "] Omer:");
    other.write("transcripts/P01.txt", source);
    other.write("participants.csv", "participant;age\nZélie;40\nOmer;50\n");
    const { study: all } = await readStudy(other.dir);
    if (all === null) throw new Error("no study");
    const surveyed = await survey(all, { key: null, dates: "blunt" });
    const same = surveyed.map(({ entity }) => ({ entity, replacement: "Luc" }));
    const { problems } = await planAnonymise(all, { substitutions: same, kept: [] });
    expect(problems.map((one) => one.code)).toEqual(["not-anchored", "ids-collide"]);
    expect(JSON.stringify(problems)).not.toMatch(REAL);
  });
});
