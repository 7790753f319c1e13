import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { isAtLeast } from "../../src/identity/entity.js";
import type { Key } from "../../src/identity/key.js";
import { planAnonymise } from "../../src/study/anonymise.js";
import { identifyingIn } from "../../src/study/identifying.js";
import { withSubstitutions } from "../../src/study/key-entries.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { survey } from "../../src/study/survey.js";
import { type Made, study } from "./made.js";

/** Words that are a first name and a family name; others are the one alone. */
const BOTH = ["Laurent", "Thomas", "Martin", "Simon"];
const FIRSTS = [...BOTH, "Julie", "Joris", "Rose"];
const LASTS = [...BOTH, "Peeters", "Van de Walle", "El Amrani", "Le Goff"];

const EMPTY: Key = { id: "k", created: "2026-01-01", dayOffset: 40, entries: [] };

type Person = readonly [first: string, last: string];

describe("people of several interviews who share words between first and family names", { timeout: 240_000 }, () => {
  let made: Made;
  let settings: string;

  beforeAll(async () => {
    made = await study();
    settings = made.read("study.yaml");
  });

  async function read(): Promise<Study> {
    const { study: one } = await readStudy(made.dir);
    if (one === null) throw new Error("no study");
    return one;
  }

  function empty(): void {
    for (const id of ["P01", "P02"]) rmSync(join(made.dir, `transcripts/${id}.txt`), { force: true });
    made.write("study.yaml", settings);
  }

  function write(id: string, said: readonly string[]): void {
    const head = `---\ngrille: 1\nid: ${id}\nlanguage: fr\nspeakers:\n  E: interviewer\n  P: participant\n---\n`;
    made.write(`transcripts/${id}.txt`, `${head}E: Qui est là ?\n${said.map((line) => `P: ${line}\n`).join("")}`);
  }

  const linesOf = (id: string): string[] =>
    made
      .read(`transcripts/${id}.txt`)
      .split("\n")
      .filter((line) => line.startsWith("P: "))
      .map((line) => line.slice(3));

  /** What `--accept likely` does; the key afterwards. */
  async function round(key: Key): Promise<Key> {
    const all = await read();
    const found = await survey(all, { key, dates: "blunt" });
    const substitutions = found.filter((one) => !one.isPseudonym && isAtLeast(one.entity.certainty, "likely"));
    const plan = await planAnonymise(all, { substitutions, kept: [] });
    expect(plan.problems).toEqual([]);
    for (const [file, content] of plan.files) made.write(file, content);
    return withSubstitutions(key, all, { substitutions, plan });
  }

  /** Texts one after the other, each anonymised before the next comes in, or all at once. */
  async function anonymised(texts: readonly (readonly string[])[], way: "in turn" | "at once"): Promise<Key> {
    empty();
    let key = EMPTY;
    for (const [i, said] of texts.entries()) {
      write(`P0${i + 1}`, said);
      if (way === "in turn" || i === texts.length - 1) key = await round(key);
    }
    return key;
  }

  const MANY = { seed: 1, numRuns: 12 };

  /** Everyone by the whole name, then by what is theirs alone among these: the first name, the family name after a title. */
  function talk(people: readonly Person[]): string[] {
    const isAlone = (part: 0 | 1, word: string): boolean => people.filter((one) => one[part] === word).length === 1;
    return [
      ...people.map(([first, last]) => `Je travaille avec ${first} ${last} au bureau.`),
      ...people.filter(([first]) => isAlone(0, first)).map(([first]) => `Hier ${first} travaillait ici.`),
      ...people.filter(([, last]) => isAlone(1, last)).map(([, last]) => `Je parle à Madame ${last} le lundi.`),
    ];
  }

  function namesIn(lines: readonly string[], frame: RegExp): string[] {
    return lines.flatMap((line) => frame.exec(line)?.[1] ?? []);
  }

  it("are each one person under one name in every interview, whether they come in turn or at once", async () => {
    const person = fc
      .tuple(fc.constantFrom(...FIRSTS), fc.constantFrom(...LASTS))
      .filter(([first, last]) => first !== last);
    const people = fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: (one) => one.join(" ") });
    const way = fc.constantFrom("in turn" as const, "at once" as const);
    await fc.assert(
      fc.asyncProperty(fc.tuple(people, people), way, async (interviews, how) => {
        const key = await anonymised(interviews.map(talk), how);
        const everywhere = new Map<string, string>();
        for (const [i, all] of interviews.entries()) {
          const lines = linesOf(`P0${i + 1}`);
          const wholes = namesIn(lines, /avec (.+) au bureau\.$/);
          expect(new Set(wholes).size, lines.join("\n")).toBe(all.length);
          const isAlone = (part: 0 | 1, word: string): boolean => all.filter((one) => one[part] === word).length === 1;
          const parts = wholes.map((name) => [name.split(" ")[0], name.split(" ").slice(1).join(" ")]);
          expect(namesIn(lines, /^Hier (.+) travaillait/), lines.join("\n")).toEqual(
            all.flatMap(([first], at) => (isAlone(0, first) ? [parts[at]?.[0]] : [])),
          );
          expect(namesIn(lines, /à Madame (.+) le lundi/), lines.join("\n")).toEqual(
            all.flatMap(([, last], at) => (isAlone(1, last) ? [parts[at]?.[1]] : [])),
          );
          for (const part of [0, 1] as const)
            expect(new Set(parts.map((one) => one[part])).size).toBe(new Set(all.map((one) => one[part])).size);
          all.forEach((one, at) => {
            const name = one.join(" ");
            expect(everywhere.get(name) ?? wholes[at], name).toBe(wholes[at]);
            everywhere.set(name, wholes[at] ?? "");
          });
        }
        const again = await survey(await read(), { key, dates: "blunt" });
        expect(again.filter(({ entity, isPseudonym }) => entity.certainty === "high" && !isPseudonym)).toEqual([]);
        expect((await identifyingIn(await read())).filter(({ certainty }) => certainty === "high")).toEqual([]);
      }),
      MANY,
    );
  });

  it("tell a newcomer's first name from a family name of the key", async () => {
    await anonymised(
      [
        ["Il y a Julie Laurent, la comptable. Madame Laurent part bientôt."],
        ["Il y a Laurent Peeters, à l'accueil.", "Julie Laurent le forme.", "Julie trouve que Laurent est lent."],
      ],
      "in turn",
    );
    const [[, first = "", last = ""] = []] = linesOf("P01").map((line) => /^Il y a (\S+) (\S+), la/.exec(line) ?? []);
    const [newcomer = "", known, lone] = linesOf("P02");
    const [, other = ""] = /^Il y a (\S+) \S+, à/.exec(newcomer) ?? [];
    expect([known, lone]).toEqual([`${first} ${last} le forme.`, `${first} trouve que ${other} est lent.`]);
    expect([first, last]).not.toContain(other);
  });

  it("keep a first name with a family name of several words of which the key has that alone", async () => {
    const key = await anonymised(
      [["C'est le docteur Van de Walle."], ["Joris Van de Walle, c'est un patron.", "Un autre Joris, Joris Claes."]],
      "in turn",
    );
    const [, doctor = ""] = /docteur (.+)\.$/.exec(linesOf("P01")[0] ?? "") ?? [];
    const [patron = "", other = ""] = linesOf("P02");
    const [, whole = ""] = /^(.+), c'est/.exec(patron) ?? [];
    expect(whole).toMatch(/^\S+ \S+$/);
    expect(whole).not.toContain(doctor);
    expect(other).toMatch(new RegExp(`^Un autre ${whole.split(" ")[0]}, ${whole.split(" ")[0]} \\S+\\.$`));
    expect(await survey(await read(), { key, dates: "blunt" })).toEqual([]);
  });

  it("find nobody in given names that stand in another pairing, nor in a label with a letter", async () => {
    empty();
    made.write(
      "study.yaml",
      `${settings}anonymity:\n  given:\n    Stevens: [P01]\n    Tom Baert: [P01]\n    Florence B.: [P01]\n`,
    );
    const head = "---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers:\n  E: interviewer\n  Florence B: participant\n---\n";
    const said = "Je connais Tom Stevens et Tom Baert. Sylvie Dumont aussi.";
    made.write("transcripts/P01.txt", `${head}E: Qui ?\nFlorence B: ${said}\n`);
    expect((await survey(await read(), { key: null, dates: "blunt" })).map(({ entity }) => entity.forms)).toEqual([
      ["Sylvie Dumont"],
    ]);
    expect((await identifyingIn(await read())).map(({ words }) => words)).toEqual(["Sylvie Dumont"]);
  });

  it.each([
    [["Voici Julie Laurent.", "Je vis avec mon mari, Laurent.", "Puis Laurent est parti."], 1, 2],
    [["Voici Bruno Thomas.", "Et Thomas, mon fils.", "Puis Thomas est parti."], 1, 2],
    [["Voici Pierre Rose.", "J'ai vu Rose, à l'accueil.", "Puis Rose est partie."], 1, 2],
  ])("set a first name apart from a family name where the words tell: %j", async (said, kin, again) => {
    await anonymised([said], "at once");
    const lines = linesOf("P01");
    const [, whole = ""] = /^Voici (.+)\.$/.exec(lines[0] ?? "") ?? [];
    const [, lone = ""] = /^Puis (\S+) est/.exec(lines[again] ?? "") ?? [];
    expect(lone).toMatch(/^\p{Lu}\p{Ll}+$/u);
    expect(whole.split(" ")).not.toContain(lone);
    expect(lines[kin]).toContain(lone);
    expect(said.join()).not.toContain(lone);
  });

  it("leave a letter, and a calling, of somebody of the key alone elsewhere", async () => {
    const here = ["Il y a Y. El Amrani, et Soeur Godelieve."];
    const key = await anonymised([here, ["Il y a du monde. Y a rien. Ma soeur le dit."]], "in turn");
    expect(linesOf("P01")[0]).toMatch(/^Il y a \p{Lu}\. \p{Lu}\p{L}+, et Soeur \p{L}+\.$/u);
    expect(linesOf("P02")).toEqual(["Il y a du monde. Y a rien. Ma soeur le dit."]);
    expect(await survey(await read(), { key, dates: "blunt" })).toEqual([]);
  });

  it("are one person with a label of three words, whatever part of it they are called by", async () => {
    empty();
    const label = "Mbuyi Kalonji Espérance";
    const head = `---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers:\n  E: interviewer\n  ${label}: participant\n---\n`;
    const said = `E: Bonjour madame Kalonji ?\n${label}: Moi c'est Espérance.\nE: Et Madame Mbuyi ?\n`;
    made.write("transcripts/P01.txt", `${head}${said}`);
    await round(EMPTY);
    const text = made.read("transcripts/P01.txt").replace(/^---\n[\s\S]*?\n---\n/, "");
    const [, first = "", last = ""] = /^(\S+) (\S+): Moi c'est \1\.$/m.exec(text) ?? [];
    expect(first).not.toBe("");
    expect(text).toBe(`E: Bonjour madame ${last} ?\n${first} ${last}: Moi c'est ${first}.\nE: Et Madame ${last} ?\n`);
  });
});
