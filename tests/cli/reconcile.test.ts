import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { settlementOf } from "../../src/coding/reconcile.js";
import { parseSheet } from "../../src/coding/sheet.js";
import { readJournal } from "../../src/study/journal.js";
import { readStudy } from "../../src/study/read.js";
import { writeSettled } from "../../src/study/settling.js";
import { reconciledIn } from "../../src/study/unsettled.js";
import { type Made, study, words } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder } from "./world.js";

const CODES = ["vue", "tue"]
  .map(
    (id) => `      - id: relation.${id}
        kind: manifest
        origin: a_priori
        label: { fr: ${id}, en: ${id} }
        definition: { fr: x, en: x }
        use: { fr: x, en: x }
        use_not: { fr: x, en: x }
`,
  )
  .join("");

/** Three people on P01: one mark of all, other limits, another code, and one that two have. One person alone on P02. */
async function three(): Promise<Made> {
  const made = await study();
  made.write("codebooks/codes.yaml", made.read("codebooks/codes.yaml") + CODES);
  const config = made.read("study.yaml").replace(/^coders:.*\n/m, "");
  made.write("study.yaml", `${config}coders: [{ id: anne }, { id: bruno }, { id: carla }]\n`);
  await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
  const add = (coder: string, place: string, code: string, ...note: string[]) =>
    made.run(
      "code",
      "add",
      place,
      `relation.${code}`,
      "--coder",
      coder,
      ...(note.length > 0 ? ["--note", ...note] : []),
    );
  for (const coder of ["anne", "bruno", "carla"]) await add(coder, "P01:2.1", "ecoute");
  await add("anne", "P01:2.2", "vue", "du matin au soir");
  await add("bruno", "P01:2.2", "tue", "plus rien à dire");
  await add("carla", "P01:2", "vue");
  await add("anne", "P01:4", "tue");
  await add("bruno", "P01:4", "tue");
  await add("anne", "P02:2", "vue");
  for (const coder of ["anne", "bruno", "carla"]) await made.run("read", "P01", "--coder", coder);
  // Chance is the same in every run of a test: ids are made different here, as they are anywhere else.
  let n = 0;
  for (const file of ["anne/P01", "anne/P02", "bruno/P01", "carla/P01"].map((one) => `codings/${one}.jsonl`))
    made.write(
      file,
      made.read(file).replace(/"id":"\w+"/g, () => `"id":"${(n++).toString(16).padStart(12, "a")}"`),
    );
  return made;
}

describe("grille reconcile", { timeout: 120_000 }, () => {
  let made: Made;
  const agreed = (id = "P01") => {
    const { sheet, problems } = parseSheet(made.read(`codings/agreed/${id}.jsonl`), "");
    expect(problems).toEqual([]);
    if (sheet === null) throw new Error("no agreed sheet");
    return sheet;
  };
  const marks = () =>
    agreed()
      .codings.map(({ code, quote }) => `${code} ${quote.slice(0, 9)}`)
      .sort();
  const at = (answers: readonly (string | null)[], ...argv: string[]) =>
    atTerminal(made.dir, ["reconcile", ...argv], { answers });

  describe("before sheets are opened", () => {
    beforeAll(async () => {
      made = await three();
    }, 120_000);

    it("settles nothing, and says how to open", async () => {
      for (const argv of [[], ["--summary"], ["--list", "l.csv"]]) {
        const { exit, err } = await made.run("reconcile", ...argv);
        expect([exit, err]).toEqual([2, expect.stringContaining("grille reconcile --open opens them")]);
      }
      expect((await made.run("reconcile", "--open", "--summary")).exit).toBe(2);
      expect((await made.run("reconcile", "--transcript", "P09")).exit).toBe(2);
    });

    it("says who has read what, and opens nothing without a yes", async () => {
      const none = await made.run("reconcile", "--open");
      expect(none.exit).toBe(2);
      expect(none.err).toContain(
        "P01  anne (read to the end), bruno (read to the end), carla (read to the end)  ready to be opened",
      );
      expect(none.err).toContain("P02  anne (begun)  stays closed");
      expect((await at(["no"], "--open")).exit).toBe(130);
      expect(existsSync(join(made.dir, "codings/agreed"))).toBe(false);
      expect((await made.run("status")).out).toContain("grille reconcile --open");
    });

    it("opens no interview on which marks of anybody wait for a place, and says not whose", async () => {
      const [file, text] = ["transcripts/P01.txt", made.read("transcripts/P01.txt")];
      const sheets = ["anne", "bruno", "carla"].map((who) => `codings/${who}/P01.jsonl`);
      const before = sheets.map((one) => made.read(one));
      made.write(file, text.replace("Non, j'aimerais bien une formation sur les outils, depuis des années.", "Oui."));
      await made.run("reanchor", "--coder", "carla");
      const { exit, err } = await made.run("reconcile", "--open", "--yes");
      expect(exit).toBe(2);
      expect(err).toContain("carla (read to the end)  stays closed: marks wait for a place");
      expect(err).toContain("on 1 interview marks wait for a place");
      expect(existsSync(join(made.dir, "codings/agreed"))).toBe(false);
      const { next } = JSON.parse((await made.run("status", "--json")).out);
      const steps = next.map(({ why }: { why: string }) => why);
      expect(steps.indexOf("reanchor")).toBeGreaterThan(-1);
      expect(steps.indexOf("reanchor")).toBeLessThan(steps.indexOf("agree"));
      made.write(file, text);
      sheets.forEach((one, i) => {
        made.write(one, before[i] ?? "");
      });
    });

    it("opens no sheet of which a line is broken", async () => {
      const file = "codings/carla/P01.jsonl";
      const whole = made.read(file);
      made.write(file, `${whole}{"id":"x"\n`);
      const { exit, err } = await made.run("reconcile", "--open", "--yes");
      expect([exit, err]).toEqual([2, expect.stringContaining("codings/carla/P01.jsonl")]);
      expect(existsSync(join(made.dir, "codings/agreed"))).toBe(false);
      made.write(file, whole);
    });
  });

  describe("once they are open", () => {
    beforeEach(async () => {
      made = await three();
      await made.run("reconcile", "--open", "--yes", "--coder", "anne");
    }, 120_000);

    it("leaves an interview aside while marks on it wait for a place", async () => {
      const text = made.read("transcripts/P01.txt");
      made.write("transcripts/P01.txt", text.replace(/Non, j'aimerais.*$/m, "Oui."));
      await made.run("reanchor", "--coder", "carla");
      const { exit, out, err } = await made.run("reconcile", "--list", "l.csv");
      expect([exit, out]).toEqual([0, "elsewhere there is nothing to settle\n"]);
      expect(err).toContain("on 1 interview marks wait for a place");
      const summary = await made.run("reconcile", "--summary", "--json");
      expect(JSON.parse(summary.out).transcripts).toEqual([]);
      expect(summary.err).toContain("on 1 interview marks wait for a place");
      const { differences, unplaced } = JSON.parse((await made.run("status", "--json")).out);
      expect([differences, unplaced]).toEqual([0, 1]);
      // What counts nowhere as a difference counts in no measure's note either.
      expect((await made.run("frequency", "--basis", "agreed", "--json")).out).not.toContain('"unsettled"');
    });

    it("puts into the agreed sheet what all put the same, and keeps how far they agreed", async () => {
      expect(marks()).toEqual(["relation.ecoute Avant, j'"]);
      const { opened, settled } = agreed();
      expect(opened).toMatchObject({ by: "anne", unit: "turn", units: 2 });
      expect(opened?.sheets.map(({ coder, marks: n }) => [coder, n])).toEqual([
        ["anne", 3],
        ["bruno", 3],
        ["carla", 2],
      ]);
      expect(opened?.pairs.find(({ coders }) => coders.join() === "anne,bruno")?.codes).toEqual({
        "relation.ecoute": [1, 0, 0],
        "relation.tue": [1, 0, 1],
        "relation.vue": [0, 1, 0],
      });
      expect(settled?.map(({ how, from }) => [how, from.length])).toEqual([["agreed", 3]]);
      const { journals } = readJournal(made.dir);
      const last = journals.get("anne")?.at(-1);
      expect(last?.detail).toMatchObject({ as: "opened", agreements: 1, open: 2 });
      expect(JSON.stringify(last)).not.toMatch(/relation|P01/);
      expect((await made.run("quotes", "relation.tue", "--basis", "reviewed")).out).toContain("bruno");
      expect((await made.run("frequency")).out).toContain("! 2 differences between coders are not settled yet");
      expect(existsSync(join(made.dir, "codings/agreed/P02.jsonl"))).toBe(false);
    });

    it("goes through what differs side by side, writes each at once, and takes one back", async () => {
      const walked = await at(["as:carla", "too short", "undo", "all", "", "stop"], "--coder", "bruno");
      expect(walked.exit).toBe(0);
      const [first = ""] = walked.out.split("P01:4 ");
      expect(first).toContain("anne");
      expect(first).toContain("note: du matin au soir");
      expect(walked.offered[0]).toEqual([
        ...["anne", "bruno", "carla"].map((one) => `as:${one}`),
        ..."all none new later stop".split(" "),
      ]);
      expect(walked.out).toContain("1 difference settled; 1 is left");
      const { settled = [] } = agreed();
      expect(settled.map(({ how, by, reason }) => [how, by, reason])).toEqual([
        ["agreed", "anne", undefined],
        ["all", "bruno", undefined],
      ]);
      expect(readJournal(made.dir).journals.get("bruno")?.at(-1)?.detail).toMatchObject({ as: "settled", all: 1 });
      expect((await made.run("journal")).out).toContain("1 kept whole");
    });

    it("settles as one, as nobody, or with another code on other words, with the reason, and has nothing left then", async () => {
      const typed = ["none", "not said", "new", "vu", "depuis des années", "his years"];
      const { exit, out, err } = await at(typed);
      expect([exit, err]).toEqual([0, expect.not.stringContaining("error")]);
      expect(out).toContain("2 differences settled; 0 are left");
      expect((await made.run("reconcile")).out).toBe("there is nothing to settle\n");
      expect(agreed().settled?.map(({ reason }) => reason)).toEqual([undefined, "not said", "his years"]);
      expect((await made.run("reconcile", "--summary")).out).toContain(
        "1 mark in common, 2 differences settled, 0 to settle",
      );
      expect((await at(["stop"], "--again")).out).toContain("settled on 1 January 2026: nothing kept: not said");
    });

    it("shows only what is new once somebody changed their sheet, and says so of the figures from before", async () => {
      await at(["none", "", "none", ""]);
      const before = JSON.parse((await made.run("reconcile", "--summary", "--json")).out);
      await made.run("code", "remove", "P01:4", "relation.tue", "--coder", "bruno");
      await made.run("code", "add", "P01:4.1", "relation.tue", "--coder", "bruno");
      const again = await at(["stop"]);
      expect(again.asked).toEqual([expect.stringContaining("1 of 1")]);
      expect(again.out).toContain("changed since; on 1 January 2026: nothing kept");
      const now = JSON.parse((await made.run("reconcile", "--summary", "--json")).out);
      expect(now.before).toEqual(before.before);
      expect(now.changed_since).toEqual([{ transcript: "P01", coder: "bruno" }]);
      await made.run("code", "add", "P01:4.1", "relation.tue", "--coder", "anne");
      await made.run("code", "add", "P01:4.1", "relation.tue", "--coder", "carla");
      const taken = await made.run("reconcile", "--list", join(folder(), "l.csv"));
      expect(taken.err).toContain("1 mark that everybody has now: in the agreed sheet");
    });

    it("writes a table, and follows it filled in, in either language, every fault named", async () => {
      const file = join(folder(), "differences.csv");
      expect((await made.run("reconcile", "--list", file)).exit).toBe(0);
      const [head = "", ...rows] = readFileSync(file, "utf8")
        .replace(/^\ufeff/, "")
        .trim()
        .split(/\r?\n/);
      const columns = head.split(";");
      expect(columns).toEqual(
        "item;place;kind;words;sheet:anne;sheet:bruno;sheet:carla;decision;new_code;new_place;reason".split(";"),
      );
      expect(rows).toHaveLength(2);
      const filled = (decisions: readonly string[]): void =>
        writeFileSync(
          file,
          `${[head, ...rows.map((row, i) => row.replace(/;;;$/, decisions[i] ?? ";;;"))].join("\n")}\n`,
        );
      const fault = async (decision: string): Promise<string> => {
        filled([decision]);
        const { exit, err } = await made.run("reconcile", "--decisions", file);
        expect(exit).toBe(2);
        return err;
      };
      expect(await fault("peut-être;;;")).toContain("unknown decision");
      expect(await fault("autre;;;")).toContain('"new" needs new_code');
      expect(await fault("autre;relation.vux;;")).toContain('did you mean "relation.vue"');
      expect(await fault("autre;relation.vue;P09:1;")).toContain("these words are not");
      expect(await fault("autre;;P01:2.1;")).toContain("new_code says which");
      expect(agreed().settled).toHaveLength(1);
      expect(await fault("autre;écouter;P01:4.1;")).toContain('the code "écouter"');
      filled(["Carla;;;trop court", "autre;Écoute;P01:4.1;"]);
      const done = await made.run("reconcile", "--decisions", file, "--coder", "carla");
      expect([done.exit, done.out]).toEqual([0, "2 differences settled; 0 are left\n"]);
      expect(agreed().settled?.map(({ how, reason }) => [how, reason])).toEqual([
        ["agreed", undefined],
        ["one", "trop court"],
        ["new", undefined],
      ]);
      // A label will do, as in the other tables.
      expect(agreed().codings.at(-1)?.code).toBe("relation.ecoute");
      expect((await made.run("reconcile", "--decisions", file)).out).toContain("nothing to settle");
      expect((await made.run("reconcile", "--open", "--yes", "--all")).out).toContain("opened: P02");
      expect((await made.run("reconcile", "--open", "--yes")).out).toBe("all sheets are open already\n");
    });

    it("refuses what somebody else has settled meanwhile", async () => {
      const { study: stale } = await readStudy(made.dir);
      const [transcript] = stale?.transcripts ?? [];
      if (stale === null || transcript === undefined) throw new Error("the study cannot be read");
      const [first] = reconciledIn(stale)[0]?.open ?? [];
      if (first === undefined) throw new Error("nothing differs");
      const now = new Date("2026-01-02T00:00:00Z");
      const how = { lock: { now, tell: () => {} }, when: { now, version: "0" }, random: Math.random };
      const step = settlementOf(agreed(), first.item, {
        ...{ outcome: { kind: "none" }, transcript, by: "", at: now, random: Math.random },
      });
      const write = () => writeSettled(stale, [{ transcript, step, way: "do" }], { by: null, note: "now", ...how });
      await at(["all", "", "stop"]);
      const before = made.read("codings/agreed/P01.jsonl");
      expect((await write()).map(({ code }) => code)).toEqual(["settled-meanwhile"]);
      expect(made.read("codings/agreed/P01.jsonl")).toBe(before);
    });

    it("names a line of a history that is broken, and writes nothing over it", async () => {
      const broken = `${made.read("codings/agreed/P01.jsonl")}{"settled":"x"}\n`;
      made.write("codings/agreed/P01.jsonl", broken);
      const { exit, err } = await at(["all", "", "stop"]);
      expect(err).toContain("codings/agreed/P01.jsonl");
      expect(exit).not.toBe(0);
      expect(made.read("codings/agreed/P01.jsonl")).toBe(broken);
    });

    it("stays settled when codes are renamed, and is taken along when a text is corrected or names go out of it", async () => {
      await at(["as:anne", "Nadia Benali said so", "none", ""]);
      await made.run("codebook", "rename", "relation.vue", "relation.regard");
      expect((await made.run("reconcile")).out).toBe("there is nothing to settle\n");
      made.write(
        "transcripts/P01.txt",
        made.read("transcripts/P01.txt").replace("Et la formation", "Et quelle formation"),
      );
      await made.run("reanchor", "--all");
      expect((await made.run("reconcile")).out).toBe("there is nothing to settle\n");
      expect(agreed().settled?.map(({ reason }) => reason)).toContain("Nadia Benali said so");
    });
  });
});
