import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import type { Coding } from "../../src/coding/coding.js";
import { formatSheet } from "../../src/coding/sheet.js";
import { saidFinder } from "../../src/study/forget-said.js";
import { nameFinder } from "../../src/study/forget-sought.js";
import { writeForget } from "../../src/study/forget-write.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { studyFilesOf } from "../../src/study/traces.js";
import { sha256Of } from "../../src/text/hash.js";
import { overlaps } from "../../src/text/span.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { folder, grille } from "../cli/world.js";
import { CODEBOOK } from "./made.js";

/** Invented, like everyone in it. */
const PEOPLE = ["Zélie", "Omer", "Marie", "Marie-Ange"];

const GOES = "Zélie";

interface Talk {
  /** Who takes part, as numbers of people. */
  readonly who: readonly number[];
  readonly turns: readonly {
    readonly who: number;
    readonly said: readonly number[];
    readonly mentions: number;
    readonly time: boolean;
  }[];
  readonly labels: "pseudonyms" | "voices";
  readonly marks: readonly (readonly [number, number])[];
}

const talk: fc.Arbitrary<Talk> = fc.record({
  who: fc.uniqueArray(fc.nat(PEOPLE.length - 1), { minLength: 1, maxLength: 3 }),
  turns: fc.array(
    fc.record({
      who: fc.nat(3),
      said: fc.array(fc.nat(9999), { minLength: 1, maxLength: 12 }),
      mentions: fc.nat(7),
      time: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  labels: fc.constantFrom("pseudonyms", "voices"),
  marks: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
});

/** What one person says is said by nobody else: every word ends in their number. */
function words(person: number, { said, mentions }: Talk["turns"][number]): string {
  const parts = said.map((n) => `mot${n}${"abcd"[person]}`);
  if (mentions < PEOPLE.length && mentions !== person) parts.splice(1, 0, `${PEOPLE[mentions]},`);
  return parts.join(said.length % 3 === 0 ? "\n  " : " ");
}

const labelOf = (one: Talk, person: number): string =>
  one.labels === "pseudonyms" ? (PEOPLE[person] ?? "") : `Voix ${"ABCD"[person]}`;

function transcriptOf(id: string, one: Talk): string {
  const speakers = one.who.map((person) => `  ${labelOf(one, person)}: participant\n`).join("");
  const body = one.turns.map((turn, i) => {
    const person = one.who[turn.who % (one.who.length + 1)];
    const clock = turn.time ? `[0:00:0${i}] ` : "";
    return person === undefined
      ? `${clock}E: Et puis ?\n`
      : `${clock}${labelOf(one, person)}: ${words(person, turn)}\n`;
  });
  return `---\ngrille: 1\nid: ${id}\nlanguage: fr\nspeakers:\n  E: interviewer\n${speakers}---\n${body.join("\n")}`;
}

function marksOn(source: string, coder: string, marks: Talk["marks"]): string | null {
  const { transcript } = parseTranscript(source, "x");
  if (transcript === null) return null;
  const answers = transcript.turns.filter((turn) => turn.role === "participant");
  const codings = marks.flatMap(([a, b], i): Coding[] => {
    const [start = 0, end = 0] = [a, b].map((n) => n % (transcript.text.length + 1)).sort((x, y) => x - y);
    if (!answers.some((turn) => overlaps(turn, { start, end })) || start === end) return [];
    const about = { id: `${i}`.padStart(12, "0"), transcript: transcript.id, coder, code: "relation.ecoute" };
    return [
      { ...about, ...anchor(transcript.text, { start, end }), origin: "hand", verdict: "marked", note: `voir ${GOES}` },
    ];
  });
  return formatSheet({ coder, transcript: transcript.id, textSha256: transcript.sha256, codings });
}

/** A study on the disk, and what the person who goes said in it. */
function onDisk(dir: string, talks: readonly Talk[]): string[] {
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  put(
    "study.yaml",
    `grille: 1\ntitle: Essai\nlanguage: fr\nspeakers: { Voix A: participant }\nanonymity:\n  keep: [${PEOPLE.join(", ")}]\n`,
  );
  put("codebooks/codes.yaml", CODEBOOK);
  put("participants.csv", `participant;lien\n${PEOPLE.map((one) => `${one};amie de ${GOES}\n`).join("")}`);
  const said: string[] = [];
  const rows = talks.map((one, i) => {
    const id = `T${i + 1}x`;
    const source = transcriptOf(id, one);
    put(`transcripts/${id}.txt`, source);
    for (const coder of ["marie-b", "agreed"]) {
      const sheet = marksOn(source, coder, coder === "agreed" ? one.marks.slice(1) : one.marks);
      if (sheet !== null) put(`codings/${coder}/${id}.jsonl`, sheet);
    }
    const { transcript } = parseTranscript(source, "x");
    for (const turn of transcript?.turns ?? [])
      if (turn.speaker === labelOf(one, 0)) said.push(transcript?.text.slice(turn.start, turn.end) ?? "");
    put(`memos/m${i}.md`, `---\ngrille: 1\nabout: ${id}:1\ncoder: marie-b\n---\n${GOES}, ${id} : à revoir.\n`);
    return `${id};${i + 1};${one.who.map((person) => PEOPLE[person]).join(" ")}\n`;
  });
  put("interviews.csv", `interview;order;participants\n${rows.join("")}`);
  put(`syntheses/${GOES}.md`, "Elle.\n");
  put("syntheses/Marie-Ange.md", `Comme ${GOES}.\n`);
  return said;
}

const everything = (dir: string): string =>
  studyFilesOf(dir)
    .map((file) => `${file}\n${readFileSync(join(dir, file), "utf8")}`)
    .join("\n");

async function read(dir: string): Promise<Study> {
  const { study, problems } = await readStudy(dir);
  expect(problems.filter((one) => one.severity === "error")).toEqual([]);
  if (study === null) throw new Error("no study");
  return study;
}

describe("a study without someone", () => {
  it("holds neither their names nor 40 characters of what they said, and every other mark is on its words", async () => {
    let forgotten = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(talk, { minLength: 1, maxLength: 4 }), async (talks) => {
        const dir = folder();
        const said = onDisk(dir, talks);
        const before = await read(dir);
        const argv = ["forget", GOES, "--label", "Voix A", "--mentions", "mask", "--yes", "-q", "--lang", "en"];
        const { exit, err, out } = await grille(dir, argv);
        const isOpen = err.includes("[no-label]");
        if (isOpen) return;
        expect([exit, err], out).toEqual([0, ""]);
        forgotten += 1;
        const text = everything(dir);
        const alone = talks.flatMap((one, i) => (one.who.length === 1 && one.who[0] === 0 ? [`T${i + 1}x`] : []));
        for (const word of [GOES, "Voix A", ...alone]) expect(text).not.toContain(word);
        const flat = text.replace(/\s+/g, " ");
        for (const turn of said.map((one) => one.replace(/\s+/g, " ")))
          for (let at = 0; at + 40 <= turn.length; at += 5) expect(flat).not.toContain(turn.slice(at, at + 40));
        await expectMarksToStand(dir, before);
      }),
      { seed: 1, numRuns: 60, endOnFailure: true },
    );
    expect(forgotten).toBeGreaterThan(40);
  }, 120_000);
});

/** Every mark that was on others' words alone is there with the same words; every mark that is there is on its quote. */
async function expectMarksToStand(dir: string, before: Study): Promise<void> {
  const after = await read(dir);
  for (const { transcript: id, coder, codings, textSha256 } of after.sheets) {
    const transcript = after.transcripts.find((one) => one.id === id);
    expect(sha256Of(transcript?.text ?? "")).toBe(textSha256);
    for (const one of codings) {
      expect(transcript?.text.slice(one.start, one.end)).toBe(one.quote);
      const same = anchor(transcript?.text ?? "", one);
      expect([one.before, one.after]).toEqual([same.before, same.after]);
    }
    const old = before.transcripts.find((one) => one.id === id);
    const theirs = (old?.turns ?? []).filter((turn) => ["Zélie", "Voix A"].includes(turn.speaker));
    const sheet = before.sheets.find((one) => one.transcript === id && one.coder === coder);
    const others = (sheet?.codings ?? []).filter((one) => !theirs.some((turn) => overlaps(turn, one)));
    for (const one of others) {
      const now = codings.find((other) => other.id === one.id);
      if (/^[mot\d\sb-d]+$/.test(one.quote)) expect(now?.quote).toBe(one.quote);
      const kept = (text = ""): string[] => text.match(/mot\d+[b-d]/g) ?? [];
      expect(kept(now?.quote)).toEqual(kept(one.quote));
    }
  }
}

describe("what cannot be removed", () => {
  it("is named, and the rest goes", async () => {
    const dir = folder();
    mkdirSync(join(dir, "memos/a.md"), { recursive: true });
    for (const file of ["memos/b.md", "participants.csv"]) writeFileSync(join(dir, file), "x");
    const sought = { names: () => () => [], hashes: [], said: [], leftover: [] };
    const files = new Map([["participants.csv", "y"]]);
    const remove = ["memos/a.md", "memos/b.md", "memos/gone.md"];
    const plan = { files, remove, gone: [], sought, key: null, problems: [] };
    const when = { now: new Date("2026-01-01T00:00:00Z"), version: "1" };
    const problems = await writeForget(dir, plan, { when, locked: new Map() });
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([["not-removed", "memos/a.md"]]);
    expect(studyFilesOf(dir)).toEqual(["journal/study.jsonl", "participants.csv"]);
    expect(readFileSync(join(dir, "participants.csv"), "utf8")).toBe("y");
  });
});

describe("looking for what someone said", () => {
  const said = ["Alors moi je suis arrivée au bureau un lundi\n  de novembre, il pleuvait."];
  const find = saidFinder(said, ["Le lundi de novembre, il pleuvait sur la ville et sur le port."]);

  it("finds 40 characters in a row wherever they begin, white space aside, and no fewer", () => {
    const flat = (said[0] ?? "").replace(/\s+/g, " ");
    for (let at = 0; at + 40 <= flat.length; at++) {
      const text = `« ${flat.slice(at, at + 40).replaceAll(" ", " \n ")} » 😀`;
      const [hit, ...none] = find(text);
      expect(none).toEqual([]);
      expect(text.slice(hit?.start, hit?.end).replace(/\s+/g, " ")).toContain(flat.slice(at, at + 40).trim());
      expect(find(`x${flat.slice(at, at + 39)}x`)).toEqual([]);
    }
  });

  it("leaves others what they said themselves", () => {
    expect(find("lundi de novembre, il pleuvait sur la ville et sur le port")).toEqual([]);
    const both = saidFinder(
      ["C'est toujours la même chose avec ce programme-là."],
      ["Non. C'est toujours la même chose avec ce programme-là. Oui."],
    );
    expect(both("C'est toujours la même chose avec ce programme-là.")).toEqual([]);
  });

  it("reads a million characters in a moment, repeated ones too", () => {
    const long = saidFinder(["ha ".repeat(20_000)], []);
    const start = performance.now();
    long("ha ".repeat(300_000));
    find(`${"je suis arrivée au bureau ".repeat(40_000)}`);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe("looking for names", () => {
  const find = nameFinder({ forms: ["Marie", "P01", "Voix A"], others: ["Marie-Ange", "P010", "marie"] });
  const found = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

  it("takes a place whole, and leaves names that hold another", () => {
    expect(found("Marie, MARIE, marie, Marie-Ange, Marielle")).toEqual(["Marie", "MARIE"]);
    expect(found("codings/marie/P02.jsonl")).toEqual([]);
    expect(found("P01, P01:12.3-4. P010 XP01 P01b p01 P01@10-20")).toEqual(["P01", "P01:12.3-4", "P01@10-20"]);
    expect(found("Voix A : oui ; voix à part")).toEqual(["Voix A"]);
  });
});
