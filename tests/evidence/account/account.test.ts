import { resolve } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { codesNamed } from "../../../src/codebook/codebook.js";
import type { Account } from "../../../src/evidence/account/account.js";
import { changeOf, differs } from "../../../src/evidence/account/changes.js";
import { leaveOut } from "../../../src/evidence/account/leave-out.js";
import { evidenceMeasured } from "../../../src/evidence/account/measured.js";
import { SHOWN, sampled } from "../../../src/evidence/account/sample.js";
import { STANDINGS } from "../../../src/evidence/finding.js";
import { measuredJson } from "../../../src/measures/json.js";
import { accountsOf } from "../../../src/study/accounts.js";
import { gather, selectionOf } from "../../../src/study/gather.js";
import { readStudy, type Study } from "../../../src/study/read.js";
import { strataOf } from "../../../src/study/strata.js";
import { findPassage } from "../../../src/text/place.js";
import { faults } from "../../schema/check.js";

describe("accounts of the example's hypotheses", { timeout: 60_000 }, () => {
  let study: Study;
  let accounts: readonly Account[];

  beforeAll(async () => {
    const read = await readStudy(resolve("transcripts.example"));
    if (read.study === null) throw new Error("no study");
    study = read.study;
    const strata = strataOf(study, "territoire") ?? undefined;
    const asked = { strata, family: "contournement", cerqual: "asked" } as const;
    accounts = accountsOf(study, selectionOf(study), asked);
  }, 60_000);

  it("put every interview in one standing and no more, whatever is changed", () => {
    for (const { changes } of accounts)
      for (const { tally, n } of changes) {
        const all = STANDINGS.flatMap((standing) => tally[standing]);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(n);
      }
  });

  it("never count more without somebody", () => {
    const finding = accounts[0]?.finding;
    if (finding === undefined) throw new Error("no hypothesis");
    const ids = finding.cases.map(({ interview }) => interview);
    fc.assert(
      fc.property(fc.subarray(ids), (gone) => {
        const rest = leaveOut(finding, gone);
        expect(rest.cases.length).toBe(ids.length - gone.length);
        for (const standing of STANDINGS) {
          expect(rest.tally[standing].length).toBeLessThanOrEqual(finding.tally[standing].length);
          expect(rest.tally[standing].filter((id) => gone.includes(id))).toEqual([]);
        }
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it("tell of nobody moved where the same is held against itself", () => {
    for (const { finding } of accounts) {
      const change = changeOf(finding, finding, { kind: "unit", what: "exchange" });
      expect(differs(change)).toBe(false);
      expect(change.moved).toEqual([]);
    }
  });

  it("tell which sentence hangs on one participant: whoever alone has a standing", () => {
    for (const { finding, changes } of accounts)
      for (const { kind, what, sentences, n } of changes) {
        if (kind !== "without-participant" || n === 0) continue;
        const own = study.interviews.filter((one) => one.participants.includes(what)).map(({ id }) => id);
        for (const standing of STANDINGS) {
          const who = finding.tally[standing];
          const isAlone = who.length > 0 && who.every((id) => own.includes(id));
          if (isAlone) expect(sentences).toContain(standing);
        }
      }
  });

  it("rest on places where words of a participant stand, and on marks that count", () => {
    const marks = new Set(selectionOf(study).marks.map(({ id }) => id));
    let places = 0;
    for (const { sentences } of accounts)
      for (const one of sentences) {
        for (const place of one.places) expect(findPassage(place, study.transcripts)).not.toBeNull();
        for (const id of one.codings) expect(marks.has(id) || id.includes("@")).toBe(true);
        places += one.places.length;
      }
    expect(places).toBeGreaterThan(20);
  });

  it("show passages that stand at their place, letter for letter", () => {
    for (const { finding } of accounts)
      for (const one of finding.cases) {
        const { shown, hidden } = sampled(one, "first");
        expect(shown.length + hidden).toBe(one.evidence.length + one.rival.length);
        for (const { sense } of shown)
          expect(shown.filter((each) => each.sense === sense).length).toBeLessThanOrEqual(SHOWN);
      }
    const input = gather(study, { unit: "exchange", level: "code" }, selectionOf(study));
    const { tables } = evidenceMeasured(accounts, { input, passages: "all", lang: "en" });
    const rows = tables.find(({ name }) => name === "passages")?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const places = String(row[2]).split(" ");
      const quotes = String(row[7]).split(" […] ");
      expect(quotes.length).toBe(places.length);
      quotes.forEach((quote, i) => {
        const passage = findPassage(places[i] ?? "", study.transcripts);
        const words = passage?.transcript.text.slice(passage.start, passage.end) ?? "";
        expect(words.includes(quote) || quote.includes(words)).toBe(true);
      });
    }
  });

  it("never say confirmed, proven or a percentage, in either language", () => {
    for (const { sentences } of accounts)
      for (const { text, section } of sentences) {
        expect(`${text.fr} ${text.en}`).not.toMatch(
          /confirm|prouv|prove|\d\s?%|saturation (is )?reached|satur[ée]e? atteint/i,
        );
        // The researcher's own words stand as they were written.
        if (section !== "parts" && section !== "rival") expect(text.fr).not.toMatch(/ [;:!?]|'/);
      }
  });

  it("fit the one shape of all answers, of every kind of passage", () => {
    const input = gather(study, { unit: "exchange", level: "code" }, selectionOf(study));
    for (const passages of ["none", "first", "all"] as const) {
      const measured = evidenceMeasured(accounts, { input, passages, lang: "fr" });
      const json = JSON.parse(measuredJson(measured, { version: "0.1.0", inputs: [] }));
      expect(faults(json)).toEqual([]);
      for (const { columns, rows } of measured.tables)
        expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    }
  });

  it("name of the codes of a hypothesis those never used, and no more than it names", () => {
    for (const { finding, sentences } of accounts) {
      const told = sentences.find(({ code }) => code === "closed-list")?.text.en ?? "";
      const named = new Set(study.codes.map(({ id }) => id));
      expect(told).toMatch(/^Of the codes set beforehand that it names, \d+ of \d+ are used/);
      for (const id of told.match(/[a-z-]+\.[a-z-]+/g) ?? []) expect(named.has(id)).toBe(true);
      expect(codesNamed(finding.hypothesis.rival?.codes[0] ?? "", study.codebooks).length).toBeGreaterThan(0);
    }
  });

  it("have no standing where rules alone have proposed", () => {
    const selection = selectionOf({ ...study, sheets: [] });
    for (const one of accountsOf({ ...study, sheets: [], attributions: [] }, selection, {})) {
      expect(one.finding.kind).toBe("reading-list");
      expect(one.changes).toEqual([]);
      expect(one.sentences.filter(({ section }) => section !== "history" && section !== "missing")).toEqual([]);
    }
  });
});
