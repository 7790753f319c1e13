import { describe, expect, it } from "vitest";
import type { Codebook } from "../../../src/codebook/codebook.js";
import type { Attribution } from "../../../src/evidence/attribution.js";
import { profiles } from "../../../src/evidence/profile/profile.js";
import { profileTold } from "../../../src/evidence/profile/profile-table.js";
import { type ProfileGround, RULE } from "../../../src/evidence/profile/profiled.js";
import { settingIn } from "../../../src/evidence/profile/setting.js";
import { measuredJson } from "../../../src/measures/json.js";
import { code } from "../../coding/made.js";
import { GUIDE, told } from "../../report/made.js";
import { faults } from "../../schema/check.js";

const label = { fr: "x", en: "x" };
const family = (id: string, types: readonly string[]) => ({
  ...{ id, label, source: "" },
  codes: types.map((type) => code(`${id}.${type}`, { family: id, kind: "interpretive" })),
});
const codebook: Codebook = {
  ...{ id: "c", title: label, language: "fr", hypotheses: [], asks: [] },
  families: [family("mode", ["island", "fortress"]), family("way", ["claim"])],
};
/** Three stretches of the same length; the second under another heading. */
const talk = told("A1", [
  "# q1",
  "E: Un ?",
  "P: Aaaa. Bbbb. Cccc.",
  "# q2",
  "E: Deux ?",
  "P: Dddd. Eeee. Ffff.",
  "E: Et ?",
  "P: Gggg. Hhhh. Iiii.",
]);
const quoted = { ...told("A2", ["P: Aaaa. Bbbb."]), material: "excerpts" as const };

const gave = (coder: string, type: string, ...passages: string[]): Attribution => ({
  ...{ participant: "Ada", type, situation: "au guichet", reason: "elle le dit", passages, coder },
});
const ground = (more: Partial<ProfileGround>): ProfileGround => ({
  ...{ participants: ["Ada"], heard: new Map([["Ada", ["A1"]]]), codebooks: [codebook], transcripts: [talk] },
  ...{ guide: GUIDE, attributions: [], candidates: [], denied: [], ...more },
});
const pointing = (words: string, id: string, by = RULE) => {
  const start = talk.text.indexOf(words);
  return { participant: "Ada", transcript: "A1", code: id, by, start, end: start + words.length };
};
const only = (more: Partial<ProfileGround>) => {
  const [one] = profiles(ground(more));
  if (one === undefined) throw new Error("nobody");
  return one;
};
const states = (more: Partial<ProfileGround>) =>
  Object.fromEntries(only(more).readings.map((one) => [one.code, [one.state, one.notBy.join(), one.settled]]));

describe("types and strategies of a person", () => {
  it("come from what people wrote: however many passages point to one, it is never attributed", () => {
    const candidates = ["Aaaa.", "Cccc.", "Eeee.", "Gggg.", "Iiii."].map((one) => pointing(one, "mode.island"));
    expect(states({ candidates })).toEqual({ "mode.island": ["candidate", "", null] });
    expect(states({ attributions: [gave("ann", "mode.fortress", "A1:2")], candidates })).toEqual({
      "mode.island": ["candidate", "", null],
      "mode.fortress": ["attributed", "", null],
    });
    expect(states({ denied: candidates })).toEqual({ "mode.island": ["denied", "", null] });
  });

  it("differ where one attributes what another, who read this person, does not, and say what became of it", () => {
    const attributions = [
      gave("ann", "mode.island", "A1:2"),
      gave("bob", "way.claim", "A1:4"),
      gave("ann", "way.claim"),
    ];
    expect(states({ attributions })).toEqual({
      "mode.island": ["differ", "bob", null],
      "way.claim": ["attributed", "", null],
    });
    expect(states({ attributions: [...attributions, gave("agreed", "mode.island")] })).toEqual({
      "mode.island": ["differ", "bob", "kept"],
      "way.claim": ["differ", "", "not-kept"],
    });
  });

  it("have beside them what points to them, and what speaks against: denied, or for another of the family", () => {
    const { readings } = only({
      attributions: [gave("ann", "mode.island", "A1:2.1", "A1:2.2"), gave("ann", "mode.fortress", "A1:4.2")],
      candidates: [
        pointing("Bbbb.", "mode.island"),
        pointing("Gggg.", "mode.island", "bob"),
        pointing("Hhhh.", "mode.island"),
      ],
      denied: [pointing("Iiii.", "mode.island")],
    });
    const [island, fortress] = readings;
    expect(island?.cited.map(({ place, by }) => [place, by])).toEqual([["A1:2.1-2", ["ann"]]]);
    expect(island?.candidates.map(({ place, by }) => [place, by])).toEqual([["A1:6.1-2", ["bob", RULE]]]);
    expect(island?.against.map(({ place, type }) => [place, type])).toEqual([
      ["A1:6.3", null],
      ["A1:4.2", "mode.fortress"],
    ]);
    expect(fortress?.against.map(({ place, type }) => [place, type])).toEqual([
      ["A1:2.1-2", "mode.island"],
      ["A1:6.1-2", "mode.island"],
    ]);
  });

  it("stand where they are said, and in answer to what; in excerpts that cannot be told", () => {
    const at = settingIn(talk, GUIDE);
    const where = ["Aaaa", "Dddd", "Iiii"].map((words) => at(talk.text.indexOf(words)));
    expect(where).toEqual([
      { where: "opening", section: "q1", question: "q1" },
      { where: "middle", section: "q2", question: "q2" },
      { where: "end", section: "q2", question: "q2" },
    ]);
    expect(settingIn(quoted, GUIDE)(quoted.text.indexOf("Bbbb"))).toMatchObject({ where: null, question: null });
  });

  it("shift where one reading turns to another type of the family, told by the two passages, the agreed one alone where there is one", () => {
    const back = [gave("ann", "mode.island", "A1:2.1", "A1:6.1"), gave("ann", "mode.fortress", "A1:4.1", "A1:4.2")];
    const turned = (attributions: readonly Attribution[]) =>
      only({ attributions }).shifts?.map(({ coder, from, to }) => `${coder} ${from.place} ${to.place}`);
    expect(turned(back)).toEqual(["ann A1:2.1 A1:4.1", "ann A1:4.2 A1:6.1"]);
    expect(turned([...back, gave("agreed", "mode.island", "A1:2.1")])).toEqual([]);
    // The same words for two types, and types of two families.
    expect(turned([gave("ann", "mode.island", "A1:2"), gave("ann", "mode.fortress", "A1:2.2")])).toEqual([]);
    expect(turned([gave("ann", "mode.island", "A1:2"), gave("ann", "way.claim", "A1:4")])).toEqual([]);
    // Two readers who differ are no shift.
    expect(turned([gave("ann", "mode.island", "A1:2"), gave("bob", "mode.fortress", "A1:4")])).toEqual([]);
    const excerpts = { transcripts: [quoted], heard: new Map([["Ada", ["A2"]]]) };
    const pair = [gave("ann", "mode.island", "A2:1.1"), gave("ann", "mode.fortress", "A2:1.2")];
    expect(only({ ...excerpts, attributions: pair }).shifts).toBeNull();
  });

  it("are told in the one shape of answers, people of whom nothing is said too", () => {
    const attributions = [gave("ann", "mode.island", "A1:2.1"), gave("ann", "mode.fortress", "A1:4.1")];
    const found = profiles(
      ground({ participants: ["Ada", "Bo"], attributions, candidates: [pointing("Iiii.", "way.claim")] }),
    );
    const measured = profileTold({
      ...{
        profiles: found,
        codebooks: [codebook],
        transcripts: [talk, quoted],
        guide: "guide",
        settings: {},
        notes: [],
      },
    });
    const json = JSON.parse(measuredJson(measured, { version: "0.1.0", inputs: [] }));
    expect(faults(json)).toEqual([]);
    expect(json.values).toMatchObject({
      participants: ["Ada", "Bo"],
      types: ["mode.island", "mode.fortress", "way.claim"],
    });
    expect(json.tables[0].rows.map((row: unknown[]) => [row[1], row[3], row[4], row.at(-1)])).toEqual([
      ["mode.island", "attributed", "ann", true],
      ["mode.fortress", "attributed", "ann", true],
      ["way.claim", "candidate", null, false],
    ]);
    expect(
      json.tables.every((table: { columns: unknown[]; rows: unknown[][] }) =>
        table.rows.every((row) => row.length === table.columns.length),
      ),
    ).toBe(true);
    expect(json.notes.map(({ code: name }: { code: string }) => name)).toContain("excerpts");
  });
});
