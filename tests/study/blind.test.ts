import { beforeAll, describe, expect, it } from "vitest";
import { isWhollyOpen, openTo } from "../../src/study/blind.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { type Made, study, words } from "./made.js";

const TWO = `${["relation.vue", "relation.tue"]
  .map(
    (id) => `      - id: ${id}
        kind: manifest
        origin: a_priori
        label: { fr: ${id}, en: ${id} }
        definition: { fr: x, en: x }
        use: { fr: x, en: x }
        use_not: { fr: x, en: x }
`,
  )
  .join("")}`;

describe("sheets that are closed to each other", { timeout: 90_000 }, () => {
  let made: Made;
  beforeAll(async () => {
    made = await study();
    made.write("codebooks/codes.yaml", made.read("codebooks/codes.yaml") + TWO);
    made.write(
      "study.yaml",
      `${made.read("study.yaml").replace(/^coders:.*\n/m, "")}coders: [{ id: anne }, { id: bruno }]\n`,
    );
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
    await made.run("code", "add", "P01:4", "relation.tue", "--coder", "bruno", "--note", "ma remarque");
    await made.run("memo", "add", "code:relation.tue", "pensée cachée", "--coder", "bruno");
  }, 90_000);

  const whole = async (): Promise<Study> => {
    const { study: read } = await readStudy(made.dir);
    if (read === null) throw new Error("the study cannot be read");
    return read;
  };

  it("leaves to each their own sheets, and none to somebody who is no coder", async () => {
    const all = await whole();
    const coders = (reader: string | null) => openTo(all, reader).sheets.map(({ coder }) => coder);
    expect([coders("anne"), coders("bruno"), coders(null), coders("zoe")]).toEqual([["anne"], ["bruno"], [], []]);
    expect(openTo(all, "anne").closed).toEqual({ reader: "anne", coders: ["anne", "bruno"], transcripts: ["P01"] });
    expect(openTo(openTo(all, "anne"), "bruno").closed?.reader).toBe("anne");
  });

  it("opens a transcript once it has an agreed sheet, and all else once every transcript has that is coded", async () => {
    const all = await whole();
    const sheet = all.sheets[0];
    if (sheet === undefined) throw new Error("no sheet");
    const agreed = { ...sheet, coder: "agreed", codings: [] };
    expect(isWhollyOpen({ ...all, sheets: [...all.sheets, agreed] })).toBe(true);
    const other = { ...sheet, coder: "bruno", transcript: "P02" };
    const partly = { ...all, sheets: [...all.sheets, agreed, other] };
    expect(isWhollyOpen(partly)).toBe(false);
    expect(
      openTo(partly, "anne")
        .sheets.map(({ coder, transcript }) => `${coder} ${transcript}`)
        .sort(),
    ).toEqual(["agreed P01", "anne P01", "bruno P01"]);
  });

  const READING = [
    ["quotes"],
    ["quotes", "--json"],
    ["quotes", "--with", "relation.tue", "relation.ecoute"],
    ["frequency"],
    ["frequency", "--csv"],
    ["matrix", "--json"],
    ["cooccurrence"],
    ["saturation"],
    ["evaluate"],
    ["suggest"],
    ["report", "-o", "r.md"],
    ["run"],
    ["review", "--summary"],
    ["synthesis"],
    ["profile"],
    ["memo"],
    ["journal"],
    ["status"],
    ["why", "P01:4"],
    ["check"],
    ["codebook", "lint"],
  ];

  it("shows a coder nothing of the other's sheet, by any command", async () => {
    await made.run("coder", "anne");
    const own = await made.run("quotes", "--json");
    expect(JSON.parse(own.out).quotes.map(({ coder }: { coder: string }) => coder)).toEqual(["anne"]);
    for (const argv of READING) {
      const { out, err } = await made.run(...argv);
      const file = argv.includes("-o") ? made.read("r.md") : "";
      expect(`${argv.join(" ")}: ${out}${err}${file}`).not.toMatch(/ma remarque|pensée cachée|bruno.*relation\.tue/);
    }
    const frequency = JSON.parse((await made.run("frequency", "--json")).out);
    expect(frequency.settings.coders).toEqual(["anne"]);
    expect(frequency.notes.map(({ code }: { code: string }) => code)).toContain("own-sheet");
    expect((await made.run("frequency")).out).toContain("! own sheet of anne; the others' stay closed");
    expect((await made.run("quotes")).err).toContain("own sheet of anne");
  });

  it("refuses the other's sheet to who codes here, for reading and for coding", async () => {
    await made.run("coder", "anne");
    for (const argv of [["quotes"], ["frequency"], ["review", "--summary"], ["code", "add", "P01:2", "relation.vue"]]) {
      const { exit, err } = await made.run(...argv, "--coder", "bruno");
      expect([exit, err]).toEqual([2, expect.stringContaining("anne codes here")]);
    }
    expect((await made.run("coder", "zoe")).exit).toBe(2);
    expect((await made.run("coder")).out).toBe("anne codes here\n");
    expect((await made.run("coder", "--clear")).exit).toBe(0);
    expect((await made.run("coder")).out).toBe("nothing says who codes here\n");
  });

  it("says that a code in the other's sheet is not known, and not which", async () => {
    const whole = made.read("codings/bruno/P01.jsonl");
    made.write("codings/bruno/P01.jsonl", whole.replace('"relation.tue"', '"relation.secrete"'));
    await made.run("coder", "anne");
    for (const argv of [["check"], ["status"]]) {
      const { exit, out, err } = await made.run(...argv);
      expect([exit, err]).toEqual([1, expect.stringContaining("closed to you")]);
      expect(`${out}${err}`).not.toContain("secrete");
    }
    await made.run("coder", "bruno");
    expect((await made.run("check")).err).toContain("relation.secrete");
    await made.run("coder", "--clear");
    made.write("codings/bruno/P01.jsonl", whole);
  });

  it("says of a renamed code that sheets would change, and not whose", async () => {
    const { out } = await made.run("codebook", "rename", "relation.tue", "relation.muette", "--dry-run");
    expect(out).toContain("codings/…");
    expect(out).not.toContain("codings/bruno");
  });

  it("asks who it is where nobody is known, and shows one sheet at a time to somebody who is no coder", async () => {
    const { exit, err } = await made.run("frequency");
    expect([exit, err]).toEqual([2, expect.stringContaining("--coder NAME (anne, bruno)")]);
    expect(JSON.parse((await made.run("frequency", "--coder", "bruno", "--json")).out).settings.coders).toEqual([
      "bruno",
    ]);
    expect((await made.run("status")).exit).toBe(0);
  });
});
