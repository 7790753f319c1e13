import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/chat.js";
import { standsTrials } from "./trials.js";
import { bytesOf, chat, isWhole, options } from "./write.js";

const draftOf = (text: string): Draft => {
  const [draft] = read(bytesOf(text), options) as Draft[];
  isWhole(draft);
  return draft as Draft;
};
const turns = (text: string): unknown[] => draftOf(text).turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (text: string): unknown[] => draftOf(text).problems.map(({ code, place }) => [code, place.line ?? null]);

const MADE = `@UTF8
@Begin
@Languages:\tfra
@Participants:\tINV Anne Investigator, SUB Subject,
\tMOT Mère Mother
@ID:\tfra|corpus|INV|||||Investigator|||
@Media:\tvoix, audio
@G:\tLe métier
*INV:\tdepuis quand êtes+vous là ? \u0015500_1900\u0015
%com:\telle tousse
\tlongtemps
*SUB:\tdepuis (.) toujours &=laughs \u00152000_3900\u0015
*SUB:\tj' ai <com> [//] commencé
\tjeune +... \u00153900_6100\u0015
%mor:\tpro|je
*MOT:\txxx . \u0015%snd:"voix.wav"_6100_7000\u0015
@Eg:\tLe métier
*INV:\tah ! •7200500_7201000•
*SUB:\t\u00157201000_7202000\u0015
@End
`;

describe("CHAT transcripts", () => {
  standsTrials(read, chat);

  it("have the codes of speakers as labels, their times, gems as sections, and keep the signs of the convention", () => {
    const draft = draftOf(MADE);
    expect(draft.turns.map(({ label, time, section, text }) => [label, time, section, text])).toEqual([
      ["INV", 0, "Le métier", "depuis quand êtes+vous là ?"],
      ["SUB", 2, "Le métier", "depuis (.) toujours &=laughs j' ai <com> [//] commencé jeune +..."],
      ["MOT", 6, "Le métier", "xxx ."],
      ["INV", 7200, null, "ah !"],
    ]);
    expect(draft.problems).toEqual([]);
    expect(draft.accounted.map(({ kind }) => kind)).toEqual(["header", "heading", "label", "cue", "tier"]);
  });

  it("tell who interviews where their list of participants does", () => {
    expect(draftOf(MADE).roles).toEqual({ INV: "interviewer", SUB: "participant" });
    expect(draftOf("@Begin\n*A:\toui .\n@End\n").roles).toBeUndefined();
  });

  it("are taken for text also where most utterances are as short as their times", () => {
    const text = `@Begin\n${"*A:\to .\u00151_2\u0015\n".repeat(50)}`;
    expect(draftOf(text).turns.length).toBe(1);
  });

  it("with lines that do not fit keep them, and say where", () => {
    expect(turns("@Begin\n*A:\toui\nnon\n*:\tsi\n*B:\tah .\n")).toEqual([
      ["A", null, "oui non *: si"],
      ["B", null, "ah ."],
    ]);
    expect(codes("@Begin\n*A:\toui\nnon\n*:\tsi\n*B:\tah .\n")).toEqual([
      ["odd-line", 3],
      ["odd-line", 4],
    ]);
  });

  it("with times that cannot be have none, and keep a bullet that is no time", () => {
    expect(turns("*A:\toui \u0015-5_9\u0015\n*B:\t• un • deux .\n*A:\tah \u0015x\u0015 .\n")).toEqual([
      ["A", null, "oui"],
      ["B", null, "• un • deux ."],
      ["A", null, "ah ."],
    ]);
    expect(codes("*A:\toui \u0015-5_9\u0015\n")).toEqual([["odd-time", null]]);
  });

  it("that are something else, or of bullets and commas alone, are read or refused in a moment", () => {
    expect(codes("@Begin\n@End\n")).toEqual([["empty-file", null]]);
    expect(codes("Enquêtrice : Oui.\n")).toEqual([
      ["odd-line", 1],
      ["empty-file", null],
    ]);
    const started = performance.now();
    draftOf(
      `@Participants:\t${"INV x, ".repeat(200_000)}\n*A:\t${"•".repeat(500_000)}${"1_".repeat(500_000)}\n${"\n*".repeat(200_000)}`,
    );
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
