import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { read } from "../../../src/text/formats/elan.js";
import { draftsBy, isThreeSpeakers } from "./draft-of.js";
import { standsTrials } from "./trials.js";
import { bytesOf, eaf } from "./write.js";

const { draftOf, codes, turns } = draftsBy(read);

const slots = (...times: (number | string | null)[]): string =>
  `<TIME_ORDER>${times.map((time, i) => `<TIME_SLOT TIME_SLOT_ID="ts${i + 1}"${time === null ? "" : ` TIME_VALUE="${time}"`}/>`).join("")}</TIME_ORDER>`;
const said = (id: string, slot: number, text: string): string =>
  `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${id}" TIME_SLOT_REF1="ts${slot}" TIME_SLOT_REF2="ts${slot + 1}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
const about = (id: string, ref: string, text: string): string =>
  `<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="${id}" ANNOTATION_REF="${ref}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>`;
const tier = (attributes: string, ...annotations: string[]): string =>
  `<TIER ${attributes}>${annotations.join("")}</TIER>`;
const document = (...parts: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"><PROPERTY NAME="URN">urn:x</PROPERTY></HEADER>${parts.join("")}<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="t"/><LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="v" CONTROLLED_VOCABULARY_REF="c"/></ANNOTATION_DOCUMENT>`;

const MADE = document(
  slots(500, 2000, 2000, 3900, 4100, 9000, 9000, 12_000),
  tier(
    'TIER_ID="E" PARTICIPANT="Enquêtrice" LINGUISTIC_TYPE_REF="t"',
    said("a1", 1, "Depuis quand ?"),
    said("a2", 6, "Ah."),
  ),
  tier(
    'TIER_ID="P" LINGUISTIC_TYPE_REF="t"',
    said("a3", 3, "Depuis&#10;toujours, "),
    said("a4", 4, "sil"),
    said("a5", 5, "ou presque."),
    said("a6", 7, ""),
  ),
  tier('TIER_ID="P-en" PARENT_REF="P" LINGUISTIC_TYPE_REF="t"', about("a7", "a3", "Since ever,")),
  tier('TIER_ID="Gestes" LINGUISTIC_TYPE_REF="v"', said("a8", 1, "main")),
);

describe("ELAN's files", () => {
  standsTrials(read, eaf);

  it("have tiers as speakers, turns in the order of time, and no silences, translations or chosen values among the words", () => {
    expect(turns(MADE)).toEqual([
      ["Enquêtrice", 0, "Depuis quand ?"],
      ["P", 2, "Depuis toujours, ou presque."],
      ["Enquêtrice", 9, "Ah."],
    ]);
    const draft = draftOf(bytesOf(MADE));
    expect(draft.accounted).toEqual([
      { kind: "noise", characters: 3 },
      { kind: "tier", characters: 14 },
    ]);
    expect(draft.problems.map(({ severity, code }) => [severity, code])).toEqual([["warning", "tiers-left-out"]]);
  });

  it("take a tier for a speaker where a person has settled that it is one", () => {
    expect(turns(MADE, ["p-en"])).toEqual([
      ["Enquêtrice", 0, "Depuis quand ?"],
      ["P", 2, "Depuis toujours,"],
      ["P-en", 2, "Since ever,"],
      ["P", 4, "ou presque."],
      ["Enquêtrice", 9, "Ah."],
    ]);
  });

  it("read the tier of words below one that holds references, and of two tiers of one person the fuller one", () => {
    const xml = document(
      slots(0, 1000, 2000),
      tier(
        'TIER_ID="ref@A" PARTICIPANT="A" LINGUISTIC_TYPE_REF="t"',
        said("r1", 1, "abc.001"),
        said("r2", 2, "abc.002"),
      ),
      tier(
        'TIER_ID="tx@A" PARENT_REF="ref@A" PARTICIPANT="A" LINGUISTIC_TYPE_REF="t"',
        about("t1", "r1", "Oui,"),
        about("t2", "r2", "voilà."),
      ),
      tier('TIER_ID="ft@A" PARENT_REF="ref@A" PARTICIPANT="A" LINGUISTIC_TYPE_REF="t"', about("f1", "r1", "Yes,")),
      tier('TIER_ID="B1" PARTICIPANT="B" LINGUISTIC_TYPE_REF="t"', said("b1", 2, "Je ne sais pas.")),
      tier('TIER_ID="B2" PARTICIPANT="B" LINGUISTIC_TYPE_REF="t"', said("b2", 2, "ne")),
    );
    expect(turns(xml)).toEqual([
      ["A", 0, "Oui, voilà."],
      ["B", 1, "Je ne sais pas."],
    ]);
  });

  it("with one tier take who speaks from before the words, where that stands there", () => {
    const annotations = ["E : Oui ?", "P1 : Non, je pense :", "jamais.", "E : Ah."].map((text, i) =>
      said(`a${i}`, i + 1, text),
    );
    const xml = document(slots(0, 1000, 2000, 3000, 4000), tier('TIER_ID="T" LINGUISTIC_TYPE_REF="t"', ...annotations));
    expect(turns(xml)).toEqual([
      ["E", 0, "Oui ?"],
      ["P1", 1, "Non, je pense : jamais."],
      ["E", 3, "Ah."],
    ]);
    expect(codes(xml)).toEqual(["labels-carried"]);
  });

  it("spread slots without a time evenly between their neighbours, and leave what has none at all in its place", () => {
    const xml = document(
      slots(2000, null, null, 8000, null),
      tier('TIER_ID="A" LINGUISTIC_TYPE_REF="t"', said("a1", 1, "Un."), said("a2", 3, "Trois.")),
      tier(
        'TIER_ID="B" LINGUISTIC_TYPE_REF="t"',
        said("b1", 2, "Deux."),
        said("b2", 4, "Quatre."),
        said("b3", 9, "Cinq."),
      ),
    );
    expect(turns(xml)).toEqual([
      ["A", 2, "Un."],
      ["B", 4, "Deux."],
      ["A", 6, "Trois."],
      ["B", 8, "Quatre. Cinq."],
    ]);
    expect(codes(xml)).toEqual(["lost-references"]);
  });

  it("with circles, identifiers used twice and times that cannot be keep all words", () => {
    const xml = document(
      slots("NaN", -5, "1e99", 4000, 5000),
      tier(
        'TIER_ID="A" LINGUISTIC_TYPE_REF="t"',
        said("a1", 1, "Un."),
        said("a1", 4, "Deux."),
        about("x", "y", "Trois."),
        about("y", "x", "Quatre."),
        about("z", "z", "Cinq."),
      ),
    );
    expect(turns(xml)).toEqual([["A", null, "Un. Deux. Trois. Quatre. Cinq."]]);
    expect(codes(xml)).toEqual(["lost-references", "odd-time"]);
    const chain = Array.from({ length: 50_000 }, (_, i) => about(`c${i}`, `c${i + 1}`, "et"));
    const started = performance.now();
    expect(turns(document(slots(1000, 2000), tier('TIER_ID="A"', ...chain, said("c50000", 1, "fin")))).length).toBe(1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it("that are cut short, of another kind, too deep or a bomb are refused", () => {
    expect(codes(MADE.slice(0, 900))).toEqual(["broken-xml"]);
    expect(codes("<Trans/>")).toEqual(["not-elan"]);
    expect(codes(`<ANNOTATION_DOCUMENT>${"<TIER>".repeat(100_000)}`)).toEqual(["too-deep"]);
    expect(
      codes(`<!DOCTYPE A [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${MADE.slice(38).replace("Ah.", "&b;")}`),
    ).toEqual(["broken-xml"]);
    expect(codes(document(slots(1)))).toEqual(["empty-file"]);
  });
});

const folder = path.resolve("../shared/data/eaf");

describe.skipIf(!existsSync(folder))("real files of ELAN", () => {
  it("give three speakers in the order of time", () => {
    const draft = draftOf(readFileSync(path.join(folder, "MaureenMarvinRobin.eaf")));
    isThreeSpeakers(draft);
  });

  it("with one tier of speech leave its glosses and gestures aside, and count them", () => {
    const draft = draftOf(readFileSync(path.join(folder, "sample_2.8.eaf")));
    expect(draft.turns.map(({ label, time }) => [label, time])).toEqual([["text", 2]]);
    expect(draft.characters).toBe(33_920);
    expect(draft.accounted).toEqual([{ kind: "tier", characters: 26_339 }]);
    expect(draft.problems.map(({ code }) => code)).toEqual(["tiers-left-out"]);
  });
});
