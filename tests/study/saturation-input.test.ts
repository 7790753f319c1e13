import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkAll } from "../../src/study/check.js";
import { readConfig } from "../../src/study/config.js";
import { writeAll } from "../../src/study/files.js";
import { selectionOf } from "../../src/study/gather.js";
import { appendTo, STUDY } from "../../src/study/journal.js";
import { plannedStrata } from "../../src/study/planned-strata.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { unreliableIn } from "../../src/study/reliability.js";
import { saturationChoice } from "../../src/study/saturation-choice.js";
import { judgedIn, samplingCells } from "../../src/study/saturation-input.js";
import { splitsIn } from "../../src/study/splits.js";
import { isRule, ruleNoted } from "../../src/study/stopping-rule.js";
import { strataOf } from "../../src/study/strata.js";
import { unreadIn } from "../../src/study/unread.js";
import { folder } from "../cli/world.js";

let study: Study;

beforeAll(async () => {
  const read = await readStudy(resolve("transcripts.example"));
  if (read.study === null) throw new Error("the example study cannot be read");
  study = read.study;
});

/** The study in a folder whose journal tells these steps. */
async function withSteps(...steps: { step: string; detail: Record<string, string | number | string[]> }[]) {
  const dir = folder();
  const when = { now: new Date("2026-03-01T10:00:00Z"), version: "0.1.0" };
  for (const one of steps) await writeAll(dir, appendTo(dir, STUDY, { ...one, when }));
  return { ...study, dir };
}

describe("what a study tells saturation", () => {
  it("gives each interview the value that its participants have in an attribute", () => {
    const strata = strataOf(study, "Territoire");
    expect([strata?.attribute, strata?.of.get("P02"), strata?.of.get("P03")]).toEqual([
      "territoire",
      "Namur",
      "Charleroi",
    ]);
    expect(strataOf(study, "taille")).toBeNull();
  });

  it("holds the sampling plan against the people interviewed, whatever the spelling of accents", () => {
    const cells = [
      { where: { territoire: "liege" }, wanted: 2 },
      { where: { territoire: "Namur", genre: "homme" }, wanted: 2 },
    ];
    const planned = { ...study, config: { ...study.config, sampling: { ...study.config.sampling, cells } } };
    expect(samplingCells(planned).map(({ held }) => held)).toEqual([["P01", "P06"], ["P02"]]);
  });

  it("is told by check where the plan names a column that participants.csv does not have", async () => {
    const cells = [{ where: { taille: "petite", territoire: "Namur" }, wanted: 2 }];
    const planned = { ...study, config: { ...study.config, sampling: { ...study.config.sampling, cells } } };
    const found = (await checkAll(planned)).filter(({ code }) => code === "unknown-attribute");
    expect(found.map(({ text }) => text.en)).toEqual([expect.stringMatching(/no column "taille"; it has genre,/)]);
  });

  it("has the strata of the plan in a report as far as the report shows people", () => {
    const cells = [{ where: { Territoire: "Namur" }, wanted: 2 }];
    const planned = { ...study, config: { ...study.config, sampling: { ...study.config.sampling, cells } } };
    const asked = (attributes: "none" | "full") => plannedStrata(planned, { attributes, lang: "fr" });
    expect(asked("full")?.of.get("P02")).toBe("Namur");
    expect(asked("none")).toBeUndefined();
    expect(plannedStrata(study, { attributes: "full", lang: "fr" })).toBeUndefined();
    const cities = new Set(study.participants.map(({ attributes }) => attributes.territoire ?? ""));
    const coarse = plannedStrata(planned, { attributes: "coarse", lang: "fr" });
    const rare = [...cities].filter(
      (city) => study.participants.filter((one) => one.attributes.territoire === city).length < 2,
    );
    expect([...(coarse?.of.values() ?? [])].filter((value) => value !== null && rare.includes(value))).toEqual([]);
  });

  it("names the codes by which each hypothesis is judged", () => {
    const judged = judgedIn(study);
    expect(judged.map(({ id }) => id)).toContain("H1");
    expect(judged.find(({ id }) => id === "H1")?.codes).toContain("changement.perception");
  });

  it("takes a code made after everyone had read an interview for missing there, until it is read again", () => {
    const made = "2026-05-01T00:00:00.000Z";
    const code = study.codes[0];
    const dated = study.sheets.map((sheet) => ({ ...sheet, read: "2026-04-01T00:00:00.000Z" }));
    const late = { ...study, codes: study.codes.map((one) => (one === code ? { ...one, made } : one)), sheets: dated };
    const id = code?.id ?? "";
    const selection = selectionOf(late, "reviewed");
    expect([...(unreadIn(late, selection).get(id) ?? [])]).toEqual(selection.transcripts);
    const [reader] = selection.coders;
    const again = dated.map((one) =>
      one.coder === reader && one.transcript === "P01" ? { ...one, reread: [id] } : one,
    );
    expect(
      unreadIn({ ...late, sheets: again }, selection)
        .get(id)
        ?.has("P01"),
    ).toBe(false);
    expect(unreadIn(study, selectionOf(study)).size).toBe(0);
  });

  it("knows from the journal which codes came of a split, by the names that they have now", async () => {
    const [first, second, third] = study.codes.map(({ id }) => id);
    const detail = { kind: "split", from: ["gone"], to: [first ?? "", second ?? ""] };
    const splits = splitsIn(await withSteps({ step: "codebook", detail }));
    expect([splits.get(first ?? ""), splits.get(second ?? ""), splits.get(third ?? "")]).toEqual([
      first,
      first,
      undefined,
    ]);
  });

  it("knows the stopping rule that was noted last, and with how many interviews", async () => {
    const [early, late] = ["none", "guest:4/2/5"].map((rule) => ({ step: "plan", detail: { rule, interviews: 3 } }));
    if (early === undefined || late === undefined) throw new Error("two steps");
    expect(ruleNoted(await withSteps(early, late))).toEqual({ rule: "guest:4/2/5", day: "2026-03-01", interviews: 3 });
    expect(ruleNoted(await withSteps())).toBeNull();
    expect(["francis:10+3", "coverage:0.9", "guest:4/2", "saturated"].map(isRule)).toEqual([true, true, false, false]);
  });

  it("names the codes on which coders do not agree, and none where there are no two of them", () => {
    const found = unreliableIn(study);
    expect(found?.length).toBeGreaterThan(0);
    expect(found?.length).toBeLessThan(study.codes.length);
    const [one] = study.sheets;
    expect(unreliableIn({ ...study, sheets: study.sheets.filter(({ coder }) => coder === one?.coder) })).toBeNull();
  });

  it("can be switched off, with or without a reason", () => {
    const choice = (saturation: Study["config"]["saturation"]) => saturationChoice({ ...study.config, saturation });
    const { value } = readConfig("grille: 1\ntitle: t\nlanguage: fr\nsaturation: off\n");
    expect(value?.saturation).toBe("off");
    expect([choice("on"), choice("off")].map(({ off }) => off)).toEqual([false, true]);
    expect(choice({ off: "réflexive" })).toEqual({ off: true, why: { fr: "réflexive", en: "réflexive" } });
  });
});
