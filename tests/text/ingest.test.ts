import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/text/draft.js";
import { sha256Of } from "../../src/text/hash.js";
import {
  type Ingested,
  type IngestOptions,
  type ReadRequest,
  readDrafts,
  toTranscript,
} from "../../src/text/ingest.js";
import { guessLanguage } from "../../src/text/language.js";
import { countCharacters } from "../../src/text/tidy.js";
import { wordsOf } from "../../src/text/transcript-body.js";

const options: Omit<IngestOptions & ReadRequest, "sources"> = {
  name: "Entretien avec Josette.txt",
  file: "input 1",
  id: "P01",
  language: "fr",
  settled: {},
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
type Read = Ingested & Pick<Draft, "characters" | "accounted">;

/** The first interview of a file as a transcript, with the sum of its characters. */
async function ingestBytes(bytes: Uint8Array, more: Partial<typeof options> = {}): Promise<Read> {
  const given = { ...options, ...more };
  const [draft] = await readDrafts(bytes, given);
  if (draft === undefined) throw new Error("no draft");
  const made = toTranscript(draft, { ...given, sources: [sha256Of(bytes)] });
  return { ...made, characters: draft.characters, accounted: [...draft.accounted, ...made.accounted] };
}
const ingest = (text: string, more: Partial<typeof options> = {}): Promise<Read> => ingestBytes(utf8(text), more);
const codes = ({ problems }: Ingested): unknown[] => problems.map((one) => [one.severity, one.code]);

const TALK =
  "E : Vous êtes dans le service depuis longtemps ?\nP : Oui, je suis là depuis dix ans, avec les jeunes.\n\nEt c'est bien.\nE : Et les outils, vous les avez ?\nP : Non.\n";

describe("a source file made into a transcript", () => {
  it("is written with its header and its turns, and read back", async () => {
    const { file, transcript, problems, reasons } = await ingest(TALK);
    expect(file).toBe(`---
grille: 1
id: P01
language: fr
speakers:
  E: interviewer
  P: participant
source_sha256: ${sha256Of(utf8(TALK))}
---

E: Vous êtes dans le service depuis longtemps ?

P: Oui, je suis là depuis dix ans, avec les jeunes.
  Et c'est bien.

E: Et les outils, vous les avez ?

P: Non.
`);
    expect(transcript?.turns.map((turn) => turn.role)).toEqual([
      "interviewer",
      "participant",
      "interviewer",
      "participant",
    ]);
    expect(problems).toEqual([]);
    expect(reasons).toHaveLength(2);
  });

  it("tells the small steps back of its times once, the larger ones each", async () => {
    const times = ["0:30", "0:25", "0:20", "1:40", "1:00", "5:00", "1:00"];
    const talk = times.map(
      (time, i) => `[${time}] ${i % 2 === 0 ? "E : Et vous ?" : "P : Je suis là, avec les jeunes."}\n`,
    );
    const found = (await ingest(talk.join(""))).problems.filter(({ code }) => code.startsWith("time"));
    expect(found.map(({ severity, code, place }) => [severity, code, place])).toEqual([
      ["warning", "time-goes-back", { file: "input 1", at: "P01:7" }],
      ["warning", "time-goes-back", { file: "input 1", at: "P01:5" }],
      ["note", "times-overlap", { file: "input 1" }],
    ]);
    expect(found.at(-1)?.text.en).toContain("2 turns begin");
  });

  it("gives the same bytes twice, and nothing of the source's name", async () => {
    const [once, twice] = [await ingest(TALK), await ingest(TALK)];
    expect(twice).toEqual(once);
    expect(JSON.stringify(once)).not.toContain("Josette");
  });

  it("says how many characters were kept and accounted for", async () => {
    const { characters, accounted, transcript } = await ingest(TALK);
    const kept = transcript?.turns.reduce((sum, turn) => sum + countCharacters(wordsOf(transcript.text, turn)), 0) ?? 0;
    expect(characters).toBe(countCharacters(TALK));
    expect(kept + accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(characters);
  });

  it("has its speakers as study.yaml settles them, also where the file has no labels", async () => {
    const slip = await ingest(TALK.replaceAll("E :", "Chercheur :").replace("Chercheur :", "Chercheurr :"), {
      settled: { Chercheurr: { is: "Chercheur" } },
    });
    expect(slip.transcript?.speakers).toEqual({ Chercheur: "interviewer", P: "participant" });
    const alone = await ingest("Je suis là depuis dix ans.\n\nC'est bien dans le service.", {
      settled: { "?": "participant" },
    });
    expect(alone.transcript?.turns.map((turn) => [turn.speaker, turn.role])).toEqual([
      ["?", "participant"],
      ["?", "participant"],
    ]);
    expect(codes(alone).filter((one) => (one as string[])[0] !== "note")).toEqual([["warning", "no-interviewer"]]);
  });

  it("is an error to settle where nothing says who speaks, but is kept", async () => {
    const one = await ingest("Je suis là.");
    expect(codes(one)).toEqual([["error", "no-speaker-label"]]);
    expect(one.problems[0]?.text.en).toContain("1 passage without");
    expect(one.transcript?.turns.map((turn) => [turn.speaker, turn.role])).toEqual([["?", "other"]]);
  });

  it("has its language by its words, and the study's where they do not tell", async () => {
    const english = TALK.replace(/E : .*/g, "E : What do you do with the tools that you have in this place?");
    expect(
      (await ingest(english.replace(/P : .*/g, "P : I use them for what it is, and they are not so bad."))).transcript
        ?.language,
    ).toBe("en");
    const unsure = await ingest("E : Ok ?\nP : Ok.\nE : Hm ?\nP : Hm.", { language: "en" });
    expect(unsure.transcript?.language).toBe("en");
    expect([unsure.language, codes(unsure)]).toEqual(["unsure", []]);
    expect((await ingest(TALK)).language).toBe("clear");
    expect(guessLanguage("")).toBeNull();
  });

  it("keeps Word's comments on the words they are about, through indented lines", async () => {
    const p = (xml: string): string => `<w:p>${xml}</w:p>`;
    const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = [
      p(t("E : Vous les avez ?")),
      p(t("P : Un.")),
      p(t("Deux.")),
      p(`${t("Trois ")}<w:commentRangeStart w:id="7"/>${t("quatre")}<w:commentRangeEnd w:id="7"/>${t(".")}`),
    ].join("");
    const bytes = zipSync({
      "word/document.xml": strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
      "word/comments.xml": strToU8(
        `<w:comments xmlns:w="w"><w:comment w:id="7" w:initials="AL">${p(t("usage"))}</w:comment></w:comments>`,
      ),
    });
    const { comments, transcript } = await ingestBytes(bytes, { name: "a.DOCX" });
    expect(comments.map((one) => [transcript?.text.slice(one.start, one.end), one.author, one.text])).toEqual([
      ["quatre", "AL", "usage"],
    ]);
  });

  it("of no known format, or without a word, makes no transcript and says why", async () => {
    const image = await ingest(TALK, { name: "photo.jpeg" });
    expect(image).toMatchObject({ file: "", transcript: null });
    expect(codes(image)).toEqual([["error", "unknown-format"]]);
    expect(image.problems[0]?.hint?.en).toContain(".docx");
    for (const name of ["a.txt", "a.md", "a.docx", "a.vtt"]) {
      const empty = await ingestBytes(new Uint8Array(), { name });
      expect(empty.transcript, name).toBeNull();
      expect(codes(empty), name).toEqual([["error", "empty-file"]]);
    }
  });

  it("never shows people's words in its problems", async () => {
    const text =
      "Titre secret\n[E] (0:99 - 1:00)\nSecret ?\nP : Secret.\nLéa : secret.\n# Secret\nsecret\nE : secret ?\nP :\nE : [0:05] y\n";
    const ingested = await ingest(text);
    expect(codes(ingested)).toEqual([
      ["warning", "odd-time"],
      ["note", "doubtful-label"],
      ["warning", "under-heading"],
      ["warning", "empty-turn"],
    ]);
    expect(JSON.stringify(ingested.problems)).not.toMatch(/secret|Léa/i);
  });
});

const folder = path.resolve("../shared/data/fr-docx-interviews");

describe.skipIf(!existsSync(folder))("the public French interviews as transcripts", () => {
  for (const name of existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith(".docx")) : []) {
    it(`have one interviewer and one participant: ${name}`, async () => {
      const { transcript, problems } = await ingestBytes(readFileSync(path.join(folder, name)), { name });
      expect(transcript?.speakers).toEqual({ Chercheur: "interviewer", Interviewe: "participant" });
      expect(transcript?.language).toBe("fr");
      expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
    });
  }
});

describe("a file that is already a transcript of a study", () => {
  const OWN = `---
grille: 1
id: X9
language: en
invented: true
note: kept
speakers:
  Ann: interviewer
  Bo: participant
  Cy: other
---
# Start

[0:00:05] Ann: Oui, ça va : bien ?

[0:01:00] Bo: Je suis là.
  Note : deuxième ligne.

# Suite

Cy: Non.
`;

  it("keeps its turns, sections, times, speakers and language, and counts its header as such", async () => {
    const read = await ingest(OWN);
    expect(read.file).toBe(
      OWN.replace("id: X9", "id: P01").replace("---\n#", `source_sha256: ${sha256Of(utf8(OWN))}\n---\n#`),
    );
    expect(read.problems).toEqual([]);
    expect(read.reasons.map((one) => one.en)).toEqual([
      '"Ann" is the interviewer: the header of the transcript says so',
      '"Bo" is a participant: the header of the transcript says so',
    ]);
    expect(read.accounted.map((one) => one.kind)).toEqual(["header", "heading", "label"]);
    const words = (read.transcript?.turns ?? []).reduce(
      (sum, turn) => sum + countCharacters(wordsOf(read.transcript?.text ?? "", turn)),
      0,
    );
    expect(words + read.accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(countCharacters(OWN));
  });

  it("is the same when it is brought in again and again", async () => {
    const once = (await ingest(OWN)).file;
    const twice = (await ingest(once)).file;
    const hash = /source_sha256: .*/;
    expect(twice.replace(hash, "")).toBe(once.replace(hash, ""));
  });

  it("is refused with its lines where it has faults", async () => {
    const read = await ingest(OWN.replace("Cy: Non.", "Dee: Non."));
    expect(read.transcript).toBeNull();
    expect(read.problems.map((one) => [one.severity, one.place])).toEqual([["error", { file: "input 1", line: 21 }]]);
  });

  it("is told from a text with a ruler at its top", async () => {
    expect((await ingest(`---\nUn titre\n---\n${TALK}`)).transcript?.turns).toHaveLength(4);
  });
});

describe("questions with numbers", () => {
  it("give their turns a section, are accounted for, and move the comments of their turn", async () => {
    const text = "E : Q1. Comment allez-vous ?\nP : Bien, et toi ?\nE : Q2. Et le travail ?\nP : Ça va, on encode.\n";
    const { transcript, accounted } = await ingest(text);
    expect(transcript?.turns.map(({ section }) => section)).toEqual(["Q1", "Q1", "Q2", "Q2"]);
    expect(transcript?.text).toContain("E: Et le travail ?");
    expect(accounted).toContainEqual({ kind: "question-number", characters: 6 });
  });
});
