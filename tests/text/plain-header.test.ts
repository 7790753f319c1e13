import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Of } from "../../src/text/hash.js";
import { parsePlain, plainHeader } from "../../src/text/plain-header.js";
import { formatTranscript, parseTranscript } from "../../src/text/transcript-file.js";
import { readHeader } from "../../src/text/transcript-header.js";

const turns = [{ label: "P", time: null, section: null, text: "Oui." }];

describe("a plain header", () => {
  it.each([
    ["of the least", { speakers: { E: "interviewer", P: "participant" } }],
    ["with everything", { invented: true, material: "excerpts", note: "Inventé : oui", speakers: { "P 1": "other" } }],
    ["with labels in quotes", { speakers: { "?": "other", "12": "participant", "Mme L.": "interviewer" } }],
    ["with one source", { sources: [sha256Of("a")], speakers: { P: "participant" } }],
    ["with several", { sources: [sha256Of("a"), sha256Of("b")], speakers: { P: "participant" } }],
  ] as const)("is read without YAML as YAML reads it: %s", (_, draft) => {
    const text = formatTranscript({ id: "P01", language: "fr", turns, ...draft } as Parameters<
      typeof formatTranscript
    >[0]);
    const plain = parsePlain(text, "P01.txt");
    expect(plain?.header).not.toBeNull();
    expect(plain).toEqual(parseTranscript(text, "P01.txt"));
  });

  const word = fc.constantFrom(
    "P01",
    "true",
    "12",
    "null",
    "1e3",
    "a b",
    "a: b",
    "a #b",
    "É_2",
    "Mme L.",
    "a -. b",
    "~",
    "'x'",
    '"x"',
    '"a\\n"',
    "- x",
    "*a",
    "yes",
    " a",
    "a  b",
    "",
  );
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom("id", "language", "note", "invented", "material", "speakers", "source_sha256", "other"),
        word,
      )
      .map(([key, value]) => `${key}: ${value}`),
    fc
      .tuple(word, fc.constantFrom("interviewer", "participant", "other", "x"))
      .map(([label, role]) => `  ${label}: ${role}`),
    fc.constantFrom(
      "speakers:",
      "note:",
      "source_sha256:",
      "# note",
      "",
      "  more",
      "material: excerpts",
      `  - ${sha256Of("a")}`,
      `  ${sha256Of("a")}`,
      `source_sha256: ${"1".repeat(64)}`,
    ),
  );
  const FRAME = ["grille: 1", "id: P01", "language: fr", "speakers:", "  E: interviewer"];

  it("never says anything else than YAML does", () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), line), { maxLength: 3 }), fc.nat(9), (added, left) => {
        const lines = FRAME.filter((_, i) => i !== left);
        for (const [at, one] of added) lines.splice(at, 0, one);
        const source = `\n${lines.join("\n")}\n`;
        const found = plainHeader(source);
        if (found === null) return;
        plain++;
        expect({ header: found, problems: [] }).toEqual(readHeader(source, "x.txt"));
      }),
      { seed: 1, numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it("leaves to YAML what is wrong, so that it is told", () => {
    for (const wrong of ["grille: 2", "language: de", "  E: boss", "id: 12", "speakers: {}"]) {
      const [key = ""] = wrong.split(":");
      const source = `\n${FRAME.map((one) => (one.startsWith(`${key}:`) ? wrong : one)).join("\n")}\n`;
      expect(plainHeader(source)).toBeNull();
    }
  });
});
