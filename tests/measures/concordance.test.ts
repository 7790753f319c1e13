import { describe, expect, it } from "vitest";
import { type ConcordanceAsked, concordance } from "../../src/measures/concordance.js";
import { readPattern } from "../../src/measures/concordance-pattern.js";
import type { Transcript } from "../../src/text/transcript.js";

function talk(...lines: readonly (readonly ["Q" | "A", string])[]): Transcript {
  let text = "";
  const turns = lines.map(([speaker, words], i) => {
    const start = text.length;
    text += `${words}\n`;
    const role = speaker === "Q" ? ("interviewer" as const) : ("participant" as const);
    return { index: i + 1, speaker, role, time: null, section: null, start, end: start + words.length };
  });
  return {
    id: "P01",
    language: "fr",
    text,
    sha256: "",
    speakers: { Q: "interviewer", A: "participant" },
    material: "interview",
    invented: true,
    turns,
  };
}

const SAID = talk(
  ["Q", "Et le dossier papier ?"],
  ["A", "Avant, l’équipe gardait les dossiers papier ; maintenant on encode. J'encodais déjà un peu."],
  ["A", "Le dossier, c'est le dossier. Un encodage de plus."],
);

function found(pattern: string, more: Partial<ConcordanceAsked> = {}): string[][] {
  const asked: ConcordanceAsked = {
    pattern,
    kind: "words",
    accents: "optional",
    speaker: "participant",
    sort: "place",
    context: 200,
    ...more,
  };
  const read = readPattern(asked);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return (concordance([SAID], read.value, asked).tables[0]?.rows ?? []).map((row) => row.map(String));
}

describe("a concordance", () => {
  it("gives each place of a whole word with what surrounds it in the turn", () => {
    expect(found("dossier")).toEqual([
      ["P01:3.1", "A", "Le ", "dossier", ", c'est le dossier. Un encodage de plus."],
      ["P01:3.1", "A", "Le dossier, c'est le ", "dossier", ". Un encodage de plus."],
    ]);
  });

  it("reads a star as any letters, several words as a sequence, and no accent as any", () => {
    expect(found("dossier* papier").map((row) => row[3])).toEqual(["dossiers papier"]);
    expect(found("equipe").map((row) => row[3])).toEqual(["équipe"]);
    expect(found("équipe", { accents: "exact" })).toHaveLength(1);
    expect(found("equipe", { accents: "exact" })).toHaveLength(0);
    expect(found("j'encodais").map((row) => row[3])).toEqual(["J'encodais"]);
  });

  it("finds words of one stem", () => {
    expect(found("encoder", { kind: "stem" }).map((row) => row[3])).toEqual(["encode", "encodais"]);
  });

  it("reads a regular expression, and refuses one that is broken or could take for ever", () => {
    expect(found("dossiers?\\b", { kind: "regex", speaker: "all" }).map((row) => row[0])).toEqual([
      "P01:1",
      "P01:2.1",
      "P01:3.1",
      "P01:3.1",
    ]);
    for (const pattern of ["(dossier", "(?<=le )dossier"])
      expect(readPattern({ pattern, kind: "regex", accents: "exact" })).toHaveProperty("fault");
    expect(readPattern({ pattern: " * ", kind: "words", accents: "optional" })).toEqual({ fault: "empty" });
  });

  it("searches whose words are asked for", () => {
    expect(found("dossier", { speaker: "interviewer" }).map((row) => row[1])).toEqual(["Q"]);
    expect(found("dossier", { speaker: "all" })).toHaveLength(3);
  });

  it("is sorted by the words on one side, and cut at whole words", () => {
    const rights = found("le", { sort: "right", context: 12, speaker: "all" }).map((row) => row[4]);
    expect(rights).toEqual([" dossier …", " dossier, …", " dossier. Un …"]);
    const lefts = found("dossier", { sort: "left" }).map((row) => row[2]);
    expect(lefts).toEqual(["Le ", "Le dossier, c'est le "]);
  });

  it("takes a line without end", () => {
    const long = talk(["A", "a".repeat(200_000)]);
    for (const pattern of ["a*b", "*a*", "a*a*a*b"]) {
      const read = readPattern({ pattern, kind: "words", accents: "optional" });
      if ("fault" in read) throw new Error("not read");
      const before = process.cpuUsage();
      for (const turn of long.turns) read.value(long, turn);
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    }
  });
});
