import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { decidedIn } from "../../src/cli/decision-lines.js";
import type { Decided } from "../../src/cli/decisions.js";
import { contradictions, type Key, realNames } from "../../src/identity/key.js";
import { type Plan, planAnonymise } from "../../src/study/anonymise.js";
import { realNamesAdded } from "../../src/study/config-names.js";
import { withSubstitutions } from "../../src/study/key-entries.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { type Surveyed, survey } from "../../src/study/survey.js";
import { fold } from "../../src/text/fold.js";
import { type Made, study as newStudy } from "../study/made.js";

/** Invented, like everyone in it: a colleague by his whole name twice, and then two people of his first name alone. */
const TALKS = [
  "E : Vous êtes ?\nP : Farid Haddouche, infirmier. Avec Farid, on rit.\n",
  "E : Qui ?\nP : Mon collègue Farid Haddouche, puis Claire Thonon. Farid est venu.\n",
  "E : Et Farid ?\nP : Farid travaille bien, je parle souvent avec Farid.\n",
  "E : Et vous ?\nP : Mon fils Farid a quatre ans. Avec Farid, on joue. Et puis ma sœur Maud.\n",
  "E : Et vous ?\nP : Ma fille Claire travaille. Avec Maud, on parle.\n",
];
const EMPTY: Key = { id: "0a", created: "2026-01-01", dayOffset: 30, entries: [] };
const HEAD = "sorte;en vrai;décision;remplacement;où\n";

interface Done {
  readonly decided: Decided | null;
  readonly problems: string[];
  readonly plan: Plan | null;
  readonly key: Key;
  text(id: string): string;
  /** study.yaml as it would be. */
  config(): string;
}

describe("the lines of a table of decisions", { timeout: 120_000 }, () => {
  let made: Made;
  let study: Study;
  let surveyed: Surveyed[];

  beforeAll(async () => {
    made = await newStudy();
    for (const [i, text] of TALKS.entries()) await made.run("ingest", made.source(`t${i}.txt`, text));
    study = (await readStudy(made.dir)).study ?? expect.fail();
    surveyed = await survey(study, { key: EMPTY, dates: "blunt" });
  });

  async function take(lines: readonly string[]): Promise<Done> {
    const { decided, problems } = await decidedIn(HEAD + lines.join("\n"), { study, surveyed, key: EMPTY });
    const plan = decided === null ? null : await planAnonymise(study, decided);
    const key = decided === null || plan === null ? EMPTY : withSubstitutions(EMPTY, study, { ...decided, plan });
    return {
      decided,
      problems: problems.map(({ place: { line }, code }) => `${line} ${code}`),
      plan,
      key,
      text: (id) => plan?.files.get(`transcripts/${id}.txt`) ?? made.read(`transcripts/${id}.txt`),
      config: () => plan?.files.get("study.yaml") ?? made.read("study.yaml"),
    };
  }

  it("make one person of two lines where one names the other, and refuse what they cannot follow", async () => {
    const one = await take(["personne;Claire Thonon;remplacer;Julie Simonet;", "personne;Maud;même;Claire Thonon;"]);
    expect(one.problems).toEqual([]);
    expect(one.text("P04")).toContain("ma sœur Julie.");
    expect(one.key.entries.map(({ pseudonym }) => pseudonym)).toEqual(["Julie Simonet"]);
    expect((await take(["personne;Maud;même;Personne Ici;"])).problems).toEqual(["2 bad-decision"]);
    expect((await take(["personne;Maud;remplacer;Aline;P04:2.3 P05:2.9"])).problems).toEqual(["2 bad-decision"]);
    expect((await take(["personne;Maud;remplacer;Aline;P04:2.3"])).problems).toEqual([]);
    expect((await take(["personne;Farid;remplacer;Cédric;P03:2.1 P04:2.1"])).problems).toEqual(["2 bad-decision"]);
    const edited = "sorte;en vrai;décision;remplacement;formes\npersonne;Maud;remplacer;Aline;Maud, Claire Thonon";
    const { decided, problems } = await decidedIn(edited, { study, surveyed, key: EMPTY });
    expect([decided, problems.map(({ code }) => code)]).toEqual([null, ["bad-decision"]]);
  });

  it("apply `same` to the interviews that it is limited to, and no other", async () => {
    const done = await take([
      "personne;Farid Haddouche;remplacer;Thierry Delcourt;",
      "personne;Farid;même;;P03",
      "personne;Farid;remplacer;Cédric;P04",
    ]);
    expect(done.problems).toEqual([]);
    expect(done.text("P03")).toContain("Thierry travaille bien, je parle souvent avec Thierry.");
    expect(done.text("P04")).toContain("Mon fils Cédric a quatre ans. Avec Cédric, on joue.");
    expect(done.config()).not.toMatch(/Farid|Haddouche/);
    expect(Object.keys(parse(done.config()).anonymity.given)).toEqual(["Thierry Delcourt", "Thierry", "Cédric"]);
    const alone = await take(["personne;Farid Haddouche;remplacer;Thierry Delcourt;", "personne;Farid;même;;P03"]);
    expect([alone.text("P03"), alone.text("P04")]).toEqual([
      expect.stringContaining("Thierry travaille"),
      expect.stringContaining("Mon fils Farid"),
    ]);
  });

  it("tell apart two of one first name where `same` and `replace` change places", async () => {
    const done = await take([
      "personne;Farid;remplacer;Cédric;P03",
      "personne;Farid;même;;P04",
      "personne;Farid Haddouche;remplacer;Thierry Delcourt;",
    ]);
    expect([done.text("P03"), done.text("P04")]).toEqual([
      expect.stringContaining("Cédric travaille"),
      expect.stringContaining("Mon fils Thierry"),
    ]);
    expect(done.text("P01")).toContain("Avec Thierry, on rit");
  });

  it("part two of one first name in one interview by their places, in whatever order", async () => {
    const whole = "personne;Farid Haddouche;remplacer;Thierry Delcourt;";
    const other = "personne;Farid;remplacer;Cédric;P02:2.2";
    for (const lines of [
      [whole, other],
      [other, whole],
    ]) {
      const done = await take(lines);
      expect(done.problems).toEqual([]);
      expect(done.text("P02")).toContain("Mon collègue Thierry Delcourt, puis Claire Thonon. Cédric est venu.");
      expect(done.text("P01")).toContain("Avec Thierry, on rit.");
      expect(contradictions(done.key)).toEqual([]);
      expect(done.config()).not.toMatch(/Farid|Haddouche/);
    }
    expect((await take([whole, "personne;Farid;garder;;P02:2.2"])).problems).toEqual(["3 bad-decision"]);
    expect((await take([whole, "personne;Farid;remplacer;;P02:2.2"])).problems).toEqual(["3 bad-replacement"]);
  });

  it.each([
    ["where the name was not found", "personne;Farid;remplacer;Cédric;P05", "2 bad-decision"],
    ["in one of the interviews named", "personne;Farid;remplacer;Cédric;P03 P05", "2 bad-decision"],
    ["for a part of what can only be kept as a whole", "personne;Farid;garder;;P03", "2 bad-decision"],
    [
      "for a part of the places of a whole name",
      "personne;Farid Haddouche;remplacer;Guy Lemaire;P01",
      "2 bad-decision",
    ],
    ["for who is the same as nobody", "personne;Maud;même;;", "2 bad-decision"],
    ["for a whole name that is the same as nobody's", "personne;Farid Haddouche;même;;", "2 bad-decision"],
    ["for no kind", "gens;Farid;remplacer;Cédric;", "2 bad-kind"],
    ["for nobody", "personne;Zoé;remplacer;Cédric;", "2 not-found"],
  ])("are named with their reason where they decide %s", async (_, line, problem) => {
    const done = await take([line]);
    expect(done.problems).toEqual([problem]);
    expect(done.decided?.left ?? 1).toBe(1);
  });

  it("are all named where they are not found", async () => {
    const { decided } = await take([
      "personne;Zoé;remplacer;Cédric;",
      "personne;Farid;remplacer;Cédric;",
      "lieu;Zoé;garder;;",
    ]);
    expect([decided?.left, decided?.substitutions.length]).toEqual([2, 1]);
    const lines = ["personne;Zoé;remplacer;A b;", "lieu;Zoé;garder;;"].join("\n");
    const { problems } = await decidedIn(HEAD + lines, { study, surveyed, key: EMPTY });
    expect(problems[0]?.text.en).toContain("lines 2, 3");
  });

  it("are refused where two decide otherwise on the same, and taken once where they agree", async () => {
    const first = "personne;Maud;remplacer;Odile;";
    expect((await take([first, "personne;Maud;remplacer;Renée;"])).problems).toEqual(["3 bad-decision"]);
    expect((await take([first, "personne;Maud;garder;;"])).problems).toEqual(["3 bad-decision"]);
    const twice = await take([first, first]);
    expect([twice.problems, twice.decided?.substitutions.length]).toEqual([[], 1]);
  });

  it("are refused where they give one person the word that is proposed for another, whose line takes it", async () => {
    const claire = surveyed.find(({ entity }) => entity.forms.includes("Claire Thonon"))?.replacement ?? "";
    expect(claire).toMatch(/^\p{Lu}\S+ \p{Lu}/u);
    const [typed, taken] = [`personne;Maud;remplacer;${claire};`, "personne;Claire Thonon;remplacer;;"];
    expect((await take([typed, taken])).problems).toEqual(["3 bad-replacement"]);
    expect((await take([taken, typed])).problems).toEqual(["3 bad-replacement"]);
    expect((await take([typed])).problems).toEqual([]);
  });

  it("are refused where they keep a name that is replaced elsewhere, which the key would have", async () => {
    const lines = ["personne;Farid Haddouche;remplacer;Thierry Delcourt;", "personne;Farid;garder;;"];
    expect((await take(lines)).problems).toEqual(["3 bad-decision"]);
  });

  it("never write a real name of the key into study.yaml, and are each applied or named", async () => {
    const real = fc.constantFrom("Farid Haddouche", "Farid", "Haddouche", "Claire Thonon", "Claire", "Maud", "Zoé");
    const decision = fc.constantFrom("remplacer", "garder", "même", "partout", "passer");
    const where = fc.constantFrom("", "", "P01", "P02", "P03", "P04", "P05", "P03 P04", "P03:2.1", "P09");
    const word = fc.constantFrom("", "", "Odile", "Guy Lemaire", "Cédric", "[collègue]");
    const line = fc.tuple(real, decision, word, where).map((cells) => `personne;${cells.join(";")}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
        const done = await take(lines);
        const isWrong = done.problems.some((one) => !one.endsWith("not-found"));
        expect(done.decided === null).toBe(isWrong);
        if (done.decided === null || done.plan === null) return;
        const text = fold(done.config().replace(/#.*$/gm, ""));
        for (const name of realNames(done.key))
          expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${fold(name)}(?!\\p{L})`, "u"));
        for (const one of done.decided.substitutions) expect([...done.plan.made.keys()]).toContain(one);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("are held back at the last where study.yaml would tell a real name after all", async () => {
    const { key, plan } = await take([
      "personne;Farid Haddouche;remplacer;Thierry Delcourt;",
      "personne;Farid;même;;P03",
    ]);
    const before = made.read("study.yaml");
    const change = { before, key, participants: ["P"] };
    expect(realNamesAdded({ ...change, after: plan?.files.get("study.yaml") ?? "" })).toEqual([]);
    expect(realNamesAdded({ ...change, after: "anonymity:\n  given: { Farid Haddouche: [P01] }\n" })).toEqual([
      "farid haddouche",
    ]);
    expect(realNamesAdded({ ...change, after: "anonymity:\n  keep: [farid, Thierry]\n" })).toEqual(["farid"]);
    expect(
      realNamesAdded({ ...change, before: "anonymity:\n  keep: [Farid]\n", after: "anonymity:\n  keep: [Farid]\n" }),
    ).toEqual([]);
  });
});
