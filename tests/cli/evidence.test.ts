import { beforeEach, describe, expect, it } from "vitest";
import { faults } from "../schema/check.js";
import { type Made, study } from "../study/made.js";

const CODES = `grille: 1
codebook: codes
title: Essai
language: fr
families:
  - id: change
    label: Changement
    codes:
      - { id: change.regard, origin: a_priori, label: Regard changé, rules: [paperasse] }
      - { id: change.rien, origin: a_priori, label: Rien n'a changé, rules: [pareil] }
  - id: cause
    label: Cause
    codes:
      - { id: cause.outils, origin: a_priori, label: Dû aux outils, rules: [écran] }
hypotheses:
  - id: H1
    statement: Les outils changent le regard.
    origin: a_priori
    supports: { all: [change.regard, cause.outils], within: exchange }
    against: change.rien
`;

const talk = (id: string, first: string, second: string): string =>
  `---\ngrille: 1\nid: ${id}\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\n` +
  `E: Et alors ?\nP: ${first}\nE: Mais encore, dites-moi tout ?\nP: ${second}\n`;

interface Answer {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string }[];
    readonly rows: readonly (readonly (string | number | null)[])[];
  }[];
  readonly values: { readonly hypotheses: readonly { readonly id: string; readonly standings: unknown }[] };
}

describe("grille evidence", { timeout: 60_000 }, () => {
  let made: Made;
  const answer = async (...argv: string[]): Promise<Answer> => {
    const ran = await made.run("evidence", ...argv, "--json");
    expect(ran.exit, ran.err).toBe(0);
    const json = JSON.parse(ran.out);
    expect(faults(json)).toEqual([]);
    return json;
  };
  const rows = ({ tables }: Answer, name: string) => tables.find((one) => one.name === name)?.rows ?? [];
  const mark = async (coder: string, ...marks: [place: string, ...codes: string[]][]): Promise<void> => {
    for (const [place, ...codes] of marks)
      expect((await made.run("code", "add", place, ...codes, "--coder", coder)).exit).toBe(0);
  };

  beforeEach(async () => {
    made = await study();
    made.write("codebooks/codes.yaml", CODES);
    made.write("transcripts/P01.txt", talk("P01", "La paperasse, c'est l'écran.", "On verra."));
    made.write("transcripts/P02.txt", talk("P02", "Tout est pareil.", "La paperasse vient de l'écran."));
    made.write("participants.csv", "participant;lieu\nOmer;ville\nLise;village\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
  }, 60_000);

  it("is a reading list without a side where rules alone have proposed", async () => {
    const { out, exit } = await made.run("evidence", "H1");
    expect(exit).toBe(0);
    expect(out).toContain("nobody has read them");
    expect(out).toContain("to read · ");
    expect(out).not.toMatch(/ · (for|against)|of 2/);
    const { values, ...json } = await answer();
    expect(values.hypotheses[0]).toMatchObject({ id: "H1", standings: null });
    expect(rows({ values, ...json }, "changes")).toEqual([]);
  });

  it("says who stands where, what hangs on one participant, and on which marks each sentence rests", async () => {
    await mark("anne", ["P01:2", "change.regard", "cause.outils"], ["P02:2", "change.rien"]);
    const { out } = await made.run("evidence", "H1");
    expect(out).toContain("In 1 of 2 interviews, what is said speaks against the hypothesis: P02.");
    expect(out).toContain("Without Lise");
    expect(out).toContain("[La paperasse, c'est l'écran.]");
    const ids = made
      .read("codings/anne/P02.jsonl")
      .split("\n")
      .flatMap((line) => (line.includes('"code"') ? [JSON.parse(line).id as string] : []));
    const told = rows(await answer("H1"), "sentences").find((row) => row[2] === "stands-against");
    expect(told?.slice(4)).toEqual(["P02:2", ids.join(" ")]);
    expect((await made.run("evidence", "--csv")).out).toContain("H1,P02,against");
    expect((await made.run("evidence", "H1", "--methods")).out).toContain("Lincoln and Guba 1985");
    expect((await made.run("evidence", "H1", "--methods")).out).not.toContain("CERQual");
  });

  it("moves with the unit in which one reads", async () => {
    await mark("anne", ["P01:2", "change.regard"], ["P01:4", "cause.outils"]);
    const units = rows(await answer("H1"), "changes").filter((row) => row[1] === "unit");
    expect(units.map((row) => [row[2], row[11]])).toEqual([
      ["turn", ""],
      ["exchange", ""],
      ["interview", "P01"],
    ]);
  });

  it("compares coders once their sheets are open to each other, and not before", async () => {
    await mark("anne", ["P01:2", "change.regard", "cause.outils"], ["P02:2", "change.rien"]);
    await mark("bea", ["P01:2", "change.regard"], ["P02:2", "change.rien"]);
    const closed = await made.run("evidence", "H1", "--coder", "bea");
    expect(closed.out).toContain("stays closed to the others until sheets are reconciled");
    expect(closed.out).not.toMatch(/marks of anne/);
    for (const coder of ["anne", "bea"]) await made.run("read", "P01", "P02", "--coder", coder);
    expect((await made.run("reconcile", "--open", "--yes")).exit).toBe(0);
    const coders = rows(await answer("H1", "--basis", "reviewed"), "changes").filter((row) => row[1] === "coder");
    expect(coders.map((row) => row[2])).toEqual(["anne", "bea"]);
    expect(coders[0]?.slice(4, 8)).not.toEqual(coders[1]?.slice(4, 8));
    // What nobody has settled yet is said beside where the interview stands, and only there.
    const agreed = await answer("H1");
    expect(agreed.values.hypotheses[0]).toMatchObject({ read: 2, declared_read: 2 });
    const open = agreed.tables[0]?.columns.findIndex(({ name }) => name === "open") ?? -1;
    expect(rows(agreed, "matrix").map((row) => [row[1], row[open]])).toEqual([
      ["P02", 0],
      ["P01", 1],
    ]);
    const { out } = await made.run("evidence", "H1");
    expect(out).toContain("open: 1 difference to settle");
    expect(out.replace(/\s+/g, " ")).toContain("the standing may change with them: P01 (1).");
    expect(out).toContain("2 of 2 interviews declared read to the end.");
  });

  it("sorts by an attribute and by a family, and refuses what the study does not have", async () => {
    await mark("anne", ["P01:2", "change.regard", "cause.outils"], ["P02:2", "change.rien"]);
    const { out } = await made.run("evidence", "H1", "--by", "attribute:lieu,family:cause", "--attributes", "full");
    expect(out).toContain("village, 1 interview: against, 1 of 1 (P02).");
    expect(out).toContain("Groups of 1 interview tell who, and nothing more");
    expect(out).toContain("By “Dû aux outils”: for, 1 of 2 (P01); 1 passage, on the same words.");
    expect((await made.run("evidence", "H1", "--cerqual")).out).toContain("GRADE-CERQual (Lewin et al. 2018)");
    for (const [argv, code] of [
      [["H7"], "unknown-hypothesis"],
      [["--by", "colour:red"], "usage"],
      [["--by", "family:rien"], "unknown-family"],
      [["--by", "attribute:taille"], "unknown-attribute"],
    ] as const) {
      const ran = await made.run("evidence", ...argv);
      expect(ran.exit).toBe(2);
      expect(ran.err).toContain(`[${code}]`);
    }
    made.write("codebooks/codes.yaml", CODES.slice(0, CODES.indexOf("hypotheses:")));
    expect((await made.run("evidence")).err).toContain("[no-hypotheses]");
  });
});
