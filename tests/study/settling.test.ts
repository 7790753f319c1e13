import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { itemKeyOf, type OpenItem } from "../../src/coding/reconcile.js";
import { parseSheet } from "../../src/coding/sheet.js";
import { takeAgreements } from "../../src/study/agreed-since.js";
import { chainsIn } from "../../src/study/journal.js";
import { openSheets } from "../../src/study/opening.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { isSettledSince, noteSettled, settle, stepsFor, writeSettled } from "../../src/study/settling.js";
import { reconciledIn } from "../../src/study/unsettled.js";
import { type Made, study, words } from "./made.js";

const now = new Date("2026-01-02T00:00:00Z");
const how = { lock: { now, tell: () => {} }, when: { now, version: "0" }, random: Math.random };

/** Two people on P01, who differ on two turns and have the third in common. */
async function two(): Promise<Made> {
  const made = await study();
  const config = made.read("study.yaml").replace(/^coders:.*\n/m, "");
  made.write("study.yaml", `${config}coders: [{ id: anne }, { id: bruno }]\n`);
  await made.run("ingest", made.source("a.txt", words("les outils")));
  await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
  await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "bruno");
  // Chance is the same in every run of a test: ids are made different here, as they are anywhere else.
  const [file, sheet] = ["codings/bruno/P01.jsonl", made.read("codings/bruno/P01.jsonl")];
  made.write(
    file,
    sheet.replace(/"id":"\w+"/g, () => '"id":"bbbbbbbbbbbb"'),
  );
  expect(await openSheets(made.dir, { transcripts: ["P01"], by: null }, how)).toMatchObject({
    kind: "opened",
    open: 2,
  });
  return made;
}

describe("settling differences", () => {
  let made: Made;
  const read = async (): Promise<Study> => {
    const { study } = await readStudy(made.dir);
    if (study === null) throw new Error("the study cannot be read");
    return study;
  };
  const agreed = () => parseSheet(made.read("codings/agreed/P01.jsonl"), "").sheet;
  const lines = () =>
    chainsIn(made.dir).chains.flatMap(({ entries }) =>
      entries.flatMap(({ step, detail }) => (step === "reconcile" && detail.as !== "opened" ? [detail] : [])),
    );
  const openIn = (of: Study): readonly OpenItem[] => reconciledIn(of)[0]?.open ?? [];

  beforeEach(async () => {
    made = await two();
  });

  it("follows decisions one after the other, gives back the steps, and takes them back by these", async () => {
    const before = await read();
    const [first, second] = openIn(before).map(({ item }) => itemKeyOf(item));
    const decided = [
      { item: first ?? "", outcome: { kind: "all" }, reason: "both" },
      { item: second ?? "", outcome: { kind: "one", coder: "anne" }, reason: "" },
      { item: "d00000000000", outcome: { kind: "none" }, reason: "" },
    ] as const;
    const { steps, problems } = await settle(before, decided, { by: "anne", note: "now", ...how });
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([["warning", "not-open"]]);
    expect(steps).toHaveLength(2);
    expect(agreed()?.settled?.map(({ by, how, reason }) => [by, how, reason])).toEqual([
      ["anne", "all", "both"],
      ["anne", "one", undefined],
    ]);
    expect(lines().at(-1)).toMatchObject({ as: "settled", all: 1, one: 1 });
    expect(openIn(await read())).toEqual([]);
    const back = steps.map((one) => ({ ...one, way: "undo" as const }));
    expect(await writeSettled(await read(), back, { by: "anne", note: "later", ...how })).toEqual([]);
    expect(openIn(await read())).toHaveLength(2);
  });

  it("counts in the journal what was settled, not what somebody else had settled meanwhile", async () => {
    const stale = await read();
    const items = openIn(stale);
    const of = (kind: "all" | "none") =>
      items.map(({ item }) => ({ item: itemKeyOf(item), outcome: { kind }, reason: "" }));
    const { steps } = stepsFor(stale, of("none"), { items, by: null, at: now, random: Math.random });
    const sheet = stale.sheets.find(({ coder }) => coder === "agreed");
    const since = (): boolean[] => items.map((one) => isSettledSince(made.dir, one, sheet));
    expect(since()).toEqual([false, false]);
    await settle(stale, of("all").slice(0, 1), { by: "bruno", note: "now", ...how });
    expect(since()).toEqual([true, false]);
    const problems = await writeSettled(stale, steps, { by: "anne", note: "now", ...how });
    expect(problems.map(({ code }) => code)).toEqual(["settled-meanwhile"]);
    expect(lines()).toMatchObject([
      { as: "settled", none: 1 },
      { as: "settled", all: 1 },
    ]);
    expect(lines().map((one) => Object.keys(one).length)).toEqual([3, 3]);
    expect(agreed()?.settled?.map(({ how }) => how)).toEqual(["all", "none"]);
  });

  it("takes as agreed what all have at the moment of writing, not when the study was read", async () => {
    await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "anne");
    const stale = await read();
    expect(reconciledIn(stale)[0]?.fresh).toHaveLength(1);
    const before = made.read("codings/agreed/P01.jsonl");
    await made.run("code", "remove", "P01:4", "relation.ecoute", "--coder", "anne");
    expect(await takeAgreements(stale, { by: "anne" }, how)).toEqual({ problems: [], added: 0 });
    expect(made.read("codings/agreed/P01.jsonl")).toBe(before);
    await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "anne");
    expect(await takeAgreements(stale, { by: "anne" }, how)).toEqual({ problems: [], added: 1 });
    expect(lines().at(-1)).toMatchObject({ as: "agreed", agreements: 1 });
  });

  it("counts a sitting that was killed at the next start, by what became of it, and never twice", async () => {
    const items = openIn(await read()).map(({ item }) => itemKeyOf(item));
    const decide = async (item = "", kind: "all" | "none" = "all") =>
      (await settle(await read(), [{ item, outcome: { kind }, reason: "" }], { by: "anne", note: "later", ...how }))
        .steps;
    await decide(items[0]);
    const second = await decide(items[1], "none");
    const back = second.map((one) => ({ ...one, way: "undo" as const }));
    await writeSettled(await read(), back, { by: "anne", note: "later", ...how });
    expect(lines()).toEqual([]);
    const kept = made.read(".grille/settled/anne.json");
    // As if it had been killed here; the next sitting is bruno's.
    await made.run("reconcile", "--coder", "bruno");
    expect(lines()).toMatchObject([{ as: "settled", all: 1 }]);
    expect(lines()[0]).not.toHaveProperty("none");
    expect(existsSync(join(made.dir, ".grille/settled/anne.json"))).toBe(false);
    // As if that one had been killed between the journal's line and its own note that it is written.
    made.write(".grille/settled/anne.json", kept);
    await noteSettled(made.dir, how);
    expect(lines()).toHaveLength(1);
    const [first] = await decide(items[0], "none");
    await noteSettled(made.dir, how);
    if (first !== undefined)
      await writeSettled(await read(), [{ ...first, way: "undo" }], { by: "anne", note: "later", ...how });
    await noteSettled(made.dir, how);
    expect(lines().slice(1)).toMatchObject([{ none: 1 }, { undone: 1 }]);
    expect((await made.run("journal")).out).toContain("reconciled: 1 taken back");
  });
});
