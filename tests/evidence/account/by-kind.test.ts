import { describe, expect, it } from "vitest";
import type { Hypothesis } from "../../../src/codebook/codebook.js";
import type { Condition } from "../../../src/codebook/condition.js";
import type { Mark } from "../../../src/coding/mark.js";
import { byKind } from "../../../src/evidence/account/by-kind.js";
import { tellKinds } from "../../../src/evidence/account/tell-parts.js";
import { caseOf } from "../../../src/evidence/case.js";
import type { Case } from "../../../src/evidence/finding.js";
import type { Transcript } from "../../../src/text/transcript.js";
import { parseTranscript } from "../../../src/text/transcript-file.js";

const words = { fr: "x", en: "x" };
const is = (id: string): Condition => ({ kind: "code", id });
const H: Hypothesis = {
  id: "H1",
  statement: words,
  origin: "a_priori",
  date: null,
  asked: [],
  supports: { kind: "all", of: [is("change"), is("cause")], not: [], within: "exchange" },
  against: is("none"),
  unattributed: { kind: "all", of: [is("change")], not: [is("cause")], within: "exchange" },
  direction: [],
  kinds: "tool",
  rival: null,
  deviant: null,
};

function interview(id: string): Transcript {
  const head = `---\ngrille: 1\nid: ${id}\nlanguage: en\nspeakers:\n  E: interviewer\n  P: participant\n---\n`;
  const turns = [
    "E: What has changed?",
    "P: One. Two. Three.",
    "E: Yes.",
    "P: Four.",
    "E: And what else then?",
    "P: Five. Six.",
  ];
  const { transcript } = parseTranscript(`${head}${turns.join("\n")}\n`, "t");
  if (transcript === null) throw new Error("no transcript");
  return transcript;
}

function marksOn(transcript: Transcript, where: Record<string, string>): Mark[] {
  return Object.entries(where).flatMap(([word, codes]) => {
    const start = transcript.text.indexOf(`${word}.`);
    const at = { transcript: transcript.id, coder: "a", start, end: start + word.length + 1 };
    return codes.split(" ").map((code) => ({ ...at, code, id: `${transcript.id}-${word}-${code}` }));
  });
}

function finding(given: Record<string, Record<string, string>>): {
  finding: { cases: Case[] };
  marks: Map<string, Mark[]>;
} {
  const all = Object.entries(given).map(([id, where]) => {
    const transcript = interview(id);
    return { transcript, marks: marksOn(transcript, where) };
  });
  const cases = all.map(({ transcript, marks }) =>
    caseOf(transcript, {
      hypothesis: H,
      guide: null,
      ground: { marks, expand: (id) => [id] },
      readBy: "people",
      unit: undefined,
    }),
  );
  return { finding: { cases }, marks: new Map(all.map(({ transcript, marks }) => [transcript.id, marks])) };
}

const said = (given: Record<string, Record<string, string>>) => {
  const { finding: told, marks } = finding(given);
  return byKind(told, ["tool.mail", "tool.file", "tool.scan"], (id) => marks.get(id) ?? []);
};

describe("what is said by each kind of something", () => {
  it("counts a passage for a kind on the same words or in the same turn, and not elsewhere in the exchange", () => {
    const kinds = said({ P01: { One: "change tool.mail", Two: "cause", Three: "tool.file", Four: "tool.scan" } });
    expect(kinds.map(({ code, passages }) => [code, passages.map(({ nearness }) => nearness)])).toEqual([
      ["tool.mail", ["same-words"]],
      ["tool.file", ["same-turn"]],
    ]);
  });

  it("places an interview by what it says by that kind alone", () => {
    const kinds = said({
      P01: { One: "change tool.mail", Two: "cause", Five: "none tool.file" },
      P02: { One: "change tool.mail", Two: "cause", Five: "none tool.mail" },
    });
    expect(kinds.map(({ code, tally }) => [code, tally.supports, tally.against, tally.mixed])).toEqual([
      ["tool.mail", ["P01"], [], ["P02"]],
      ["tool.file", [], ["P01"], []],
    ]);
  });

  it("keeps what stands by no kind apart, so that every passage is in a row", () => {
    const kinds = said({ P01: { One: "change tool.mail", Five: "none" } });
    expect(kinds.map(({ code, passages }) => [code, passages.length])).toEqual([
      ["tool.mail", 1],
      [null, 1],
    ]);
  });

  it("tells of each kind who stands where, how near, and on which marks that rests", () => {
    const { finding: told, marks } = finding({
      P01: { One: "change tool.mail", Two: "cause" },
      P02: { Five: "none", Six: "tool.mail" },
    });
    const kinds = byKind(told, ["tool.mail"], (id) => marks.get(id) ?? []);
    const [first, last] = tellKinds(told, { family: words, said: kinds, labelOf: () => ({ fr: "Mail", en: "Mail" }) });
    expect(first?.text.en).toBe(
      "By “Mail”: against, 1 of 2 (P02); for, 1 of 2 (P01); 2 passages, 1 on the same words and 1 in the same turn of speech.",
    );
    expect(first?.places).toEqual(["P01:2.1", "P01:2.2", "P02:6.1"]);
    expect(first?.codings).toEqual(["P01-One-change", "P01-Two-cause", "P02-Five-none"]);
    expect(last?.text.en).toContain("That does not make it the cause");
  });
});
