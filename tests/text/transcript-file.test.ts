import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftTurn } from "../../src/text/draft.js";
import { sha256Of } from "../../src/text/hash.js";
import { tidyLabel, tidyLine, tidyWords } from "../../src/text/tidy.js";
import type { Role } from "../../src/text/transcript.js";
import { wordsOf } from "../../src/text/transcript-body.js";
import { formatTranscript, parseTranscript } from "../../src/text/transcript-file.js";

const SMALL = `---
grille: 1
id: P01
language: fr
invented: true
speakers:
  E: interviewer
  P01: participant
---

[0:00:05] E: Vous travaillez ici depuis longtemps ?
[0:00:09] P01: Dix ans.
  Enfin, presque.

# Les outils

E: Et les outils ?

P01:
  Je m'en sers peu.
`;

const codes = (source: string): (string | number | undefined)[][] =>
  parseTranscript(source, "t.txt").problems.map((problem) => [problem.severity, problem.code, problem.place.line]);

describe("a transcript file", () => {
  it("is read into turns with their speaker, role, time, section and words", () => {
    const { transcript, problems } = parseTranscript(SMALL, "t.txt");
    expect(problems).toEqual([]);
    const turns = transcript?.turns.map((turn) => [
      turn.index,
      turn.speaker,
      turn.role,
      turn.time,
      turn.section,
      transcript.text.slice(turn.start, turn.end),
    ]);
    expect(turns).toEqual([
      [1, "E", "interviewer", 5, null, "Vous travaillez ici depuis longtemps ?"],
      [2, "P01", "participant", 9, null, "Dix ans.\n  Enfin, presque."],
      [3, "E", "interviewer", null, "Les outils", "Et les outils ?"],
      [4, "P01", "participant", null, "Les outils", "Je m'en sers peu."],
    ]);
    expect(transcript).toMatchObject({ id: "P01", language: "fr", invented: true, material: "interview" });
  });

  it("has the longest label that fits, also among thousands", () => {
    const labels = ["P", "P 1", "P: bis", ...Array.from({ length: 5000 }, (_, i) => `Voix ${i}`)];
    const speakers = labels.map((label) => `  "${label}": participant\n`).join("");
    const lines = Array.from({ length: 20_000 }, (_, i) => `Voix ${i % 5000} : oui : non\n`).join("");
    const source = `---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers:\n${speakers}---\n\nP: bis: a\nP: b\nP 1: c\n${lines}`;
    const started = performance.now();
    const { transcript, problems } = parseTranscript(source, "t.txt");
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(problems).toEqual([]);
    const said = transcript?.turns
      .slice(0, 4)
      .map((turn) => [turn.speaker, transcript.text.slice(turn.start, turn.end)]);
    expect(said).toEqual([
      ["P: bis", "a"],
      ["P", "b"],
      ["P 1", "c"],
      ["Voix 0", "oui : non"],
    ]);
  });

  it("has the body alone as its text, and the hash of that", () => {
    const { transcript } = parseTranscript(SMALL, "t.txt");
    const body = SMALL.slice(SMALL.indexOf("---\n\n") + 4);
    expect(transcript?.text).toBe(body);
    expect(transcript?.sha256).toBe(sha256Of(body));
  });

  it("is the same transcript with CRLF, with a BOM and with decomposed accents", () => {
    const accented = SMALL.replace("peu", "peu, à côté");
    const plain = parseTranscript(accented, "t.txt").transcript;
    expect(plain).not.toBeNull();
    expect(parseTranscript(`\ufeff${accented.replaceAll("\n", "\r\n")}`, "t.txt").transcript).toEqual(plain);
    expect(parseTranscript(accented.normalize("NFD"), "t.txt").transcript).toEqual(plain);
  });

  it("keeps what its header says of the material and of the source", () => {
    const source = formatTranscript({
      id: "P02",
      language: "en",
      material: "excerpts",
      note: "cut: twice",
      speakers: { P: "participant" },
      sources: [sha256Of("x")],
      turns: [{ label: "P", time: null, section: null, text: "Yes." }],
    });
    const { transcript, header } = parseTranscript(source, "t.txt");
    expect(transcript?.material).toBe("excerpts");
    expect(header).toMatchObject({ note: "cut: twice", sources: [sha256Of("x")] });
  });
});

describe("a transcript file that is wrong", () => {
  it("lists every line that does not fit, with its number and without its words", () => {
    const bad = SMALL.replace("  Enfin, presque.", "Enfin, presque.")
      .replace("E: Et", "F: Et")
      .replace("# Les", "  rien\n# Les");
    const { transcript, problems } = parseTranscript(bad, "t.txt");
    expect(transcript).toBeNull();
    expect(codes(bad)).toEqual([
      ["error", "unplaced-line", 13],
      ["error", "loose-words", 15],
      ["error", "unknown-label", 18],
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/presque|rien|outils/);
  });

  it("names the nearest known label where a label is not listed", () => {
    const bad = SMALL.replaceAll("E: ", "Chercheur: ")
      .replace("  E:", "  Chercheur:")
      .replace("Chercheur: Et", "Chercheurr: Et");
    const problem = parseTranscript(bad, "t.txt").problems[0];
    expect(problem).toMatchObject({ code: "unknown-label", place: { file: "t.txt", line: 17 } });
    expect(problem?.hint?.en).toContain('"Chercheur"');
    expect(JSON.stringify(problem)).not.toContain("Chercheurr");
  });

  it("is warned about when times leap back and when a turn is empty", () => {
    const bad = SMALL.replace("[0:00:09]", "[0:00:04]").replace("E: Et les outils ?", "E:");
    expect(codes(bad)).toEqual([["warning", "empty-turn", 17]]);
    expect(codes(SMALL.replace("[0:00:05]", "[0:02:05]"))).toEqual([["warning", "time-goes-back", 12]]);
    expect(parseTranscript(bad, "t.txt").transcript?.turns).toHaveLength(3);
  });

  it("is refused without header, with an open one, without turns, or when it is newer than this program", () => {
    expect(codes("E: bonjour\n")).toEqual([["error", "no-header", 1]]);
    expect(codes("")).toEqual([["error", "no-header", 1]]);
    expect(codes("---\ngrille: 1\n")).toEqual([["error", "open-header", 1]]);
    expect(codes(SMALL.slice(0, SMALL.indexOf("---\n\n") + 4))).toEqual([["error", "empty-transcript", undefined]]);
    expect(codes(SMALL.replace("grille: 1", "grille: 2"))).toEqual([["error", "newer-file", 2]]);
  });

  it("shows the line of its header that holds a mistake, but not what stands on it", () => {
    const { transcript, problems } = parseTranscript(SMALL.replace("P01: participant", "Josette: particpant"), "t.txt");
    expect(transcript).toBeNull();
    expect(problems[0]?.place).toMatchObject({ file: "t.txt", line: 8 });
    expect(problems.every((problem) => problem.excerpt === undefined)).toBe(true);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "# x",
    "[0:00:01] E: ",
    "  lead",
    "",
    " ",
    "---",
    "E: non",
    "\u2028a",
    "a\u0301",
    "\ufeff",
    "P: x",
    "\t#",
  ),
);
const words = fc.array(nasty, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("\n"));
const label = fc.oneof(
  fc.constantFrom("E", "P", "E E", "[Chercheur]", "P01:", "# P", "__proto__", "null", "1", "Hurst, Peter"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const turn: fc.Arbitrary<DraftTurn> = fc.record({
  label: fc.option(label),
  time: fc.option(fc.nat({ max: 400_000 })),
  section: fc.option(fc.oneof(fc.constantFrom("Un", "# deux", "E: x"), fc.string({ unit: "binary" }))),
  text: words,
});
const draft = fc.record({
  turns: fc.array(turn, { maxLength: 8 }),
  speakers: fc.dictionary(label, fc.constantFrom<Role>("interviewer", "participant", "other"), {
    noNullPrototype: true,
  }),
});

describe("writing a transcript, then reading it", () => {
  it("gives the same turns, whatever the words look like", () => {
    fc.assert(
      fc.property(draft, ({ turns, speakers }) => {
        const said = turns.filter((one) => tidyWords(one.text) !== "");
        fc.pre(said.length > 0);
        const source = formatTranscript({ id: "P01", language: "fr", speakers, turns });
        const { transcript, problems } = parseTranscript(source, "t.txt");
        expect(problems.filter((problem) => problem.code !== "time-goes-back")).toEqual([]);
        const found = transcript?.turns.map((one) => [
          one.speaker,
          one.time,
          one.section,
          wordsOf(transcript.text, one),
        ]);
        expect(found).toEqual(
          said.map((one) => [
            tidyLabel(one.label ?? "?") || "?",
            one.time,
            one.section === null ? null : tidyLine(tidyLine(one.section).replace(/^[\s#]+/, "")) || null,
            tidyWords(one.text),
          ]),
        );
      }),
      { seed: 1, numRuns: 600 },
    );
  });
});
