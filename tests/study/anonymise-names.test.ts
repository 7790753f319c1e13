import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { isAtLeast } from "../../src/identity/entity.js";
import { contradictions, type Key } from "../../src/identity/key.js";
import { partsOfEntry } from "../../src/identity/name-parts.js";
import { planAnonymise } from "../../src/study/anonymise.js";
import { withSubstitutions } from "../../src/study/key-entries.js";
import { otherBearers } from "../../src/study/other-bearers.js";
import { readStudy } from "../../src/study/read.js";
import { survey } from "../../src/study/survey.js";
import { fold } from "../../src/text/fold.js";
import { type Made, study } from "./made.js";

type Person = readonly [first: string, last: string];

/** First names of one word or two, and family names of one, of two, or with a particle; the last ones share words with the others. */
const PEOPLE: readonly Person[] = [
  ["Anne Marie", "Delvaux"],
  ["Jean Claude", "Lambion"],
  ["Fatma Zehra", "Yıldırım"],
  ["Ali Rıza", "Demir"],
  ["Abdel Kader", "Ziani"],
  ["Abdoul Aziz", "Diallo"],
  ["Mohamed Amine", "El Idrissi"],
  ["Maria Teresa", "Lopes Carvalho"],
  ["Rosa", "García Fernández"],
  ["Marie-Ange", "Mbuyi Kabongo"],
  ["Espérance", "Tshilombo Kalala"],
  ["Inge", "De Vos"],
  ["Lieve", "De Clippeleir"],
  ["Griet", "Van den Bossche"],
  ["Wout", "D'Hondt"],
  ["Aline", "Lambert-N’Diaye"],
  ["Ann", "Maes-D'Haese"],
  ["Łukasz", "Wójcik"],
  ["Agnieszka", "Kowalska-Nowak"],
  ["Siham", "Ben Salah"],
  ["Gaston", "Le Roux"],
  ["Rosa", "García López"],
  ["Jean Pierre", "Lambion"],
  ["Jean", "Lambion"],
  ["Marie", "Delvaux"],
  ["Mohamed", "Diallo"],
  ["Fatma", "Demir"],
  ["Amine", "Benali"],
  ["Kabongo", "Mbuyi"],
];

const EMPTY: Key = { id: "k", created: "2026-01-01", dayOffset: 40, entries: [] };

let made: Made;
let settings: string;

beforeAll(async () => {
  made = await study();
  settings = made.read("study.yaml");
});

function begin(): void {
  for (const id of ["P01", "P02"]) rmSync(join(made.dir, `transcripts/${id}.txt`), { force: true });
  made.write("study.yaml", settings);
}

function write(id: string, label: string, said: readonly string[]): void {
  const head = `---\ngrille: 1\nid: ${id}\nlanguage: fr\nspeakers:\n  E: interviewer\n  "${label}": participant\n---\n`;
  made.write(`transcripts/${id}.txt`, `${head}E: Qui est là ?\n${said.map((line) => `${label}: ${line}\n`).join("")}`);
}

/** What `--accept likely` does: the text and the key afterwards, how many people were found, and whether some may be two. */
async function round(id: string, key: Key) {
  const { study: all } = await readStudy(made.dir);
  if (all === null) throw new Error("no study");
  const found = await survey(all, { key, dates: "blunt" });
  const substitutions = found.filter((one) => !one.isPseudonym && isAtLeast(one.entity.certainty, "likely"));
  const plan = await planAnonymise(all, { substitutions, kept: [] });
  expect(plan.problems).toEqual([]);
  for (const [file, content] of plan.files) made.write(file, content);
  return {
    text: made.read(`transcripts/${id}.txt`),
    key: withSubstitutions(key, all, { substitutions, plan }),
    people: substitutions.filter(({ entity }) => entity.kind === "person").length,
    isTold: substitutions.some(({ entity }) => otherBearers(entity, all.transcripts).length > 0),
  };
}

const wordsOf = (person: Person): string[] => person.join(" ").match(/\p{L}{3,}/gu) ?? [];

function shareWords(people: readonly Person[]): boolean {
  const all = people.flatMap((one) => [...new Set(wordsOf(one))]);
  return new Set(all).size < all.length;
}

/** A sentence in which somebody is named by some of their names. */
function sayOf([first, last]: Person, next: (n: number) => number): string {
  const pick = (of: readonly string[]): string => of[next(of.length)] ?? "";
  const families = /^(?:De|Van|El|Ben|Le) /.test(last) ? [last] : last.split(/[ -]/);
  const family = pick([...families, last]);
  const given = pick([first.split(" ")[0] ?? first, first]);
  return pick([
    `Hier ${given} travaillait ici.`,
    `${given} a quitté le service.`,
    `Je parle à Madame ${family} le lundi.`,
    `Monsieur ${last} est venu.`,
    `J'ai vu ${given} ${family} hier.`,
    `${given} ${family} est venue.`,
    `${last} est partie.`,
    `J'ai vu ${last} ${first} dans le couloir.`,
    `J'ai vu ${last.toUpperCase()} ${first} hier.`,
    `Puis ${given} m'a dit non.`,
  ]);
}

it("people of many names are one person each, in whatever form they are named, and nothing of these names is left", async () => {
  const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 3, maxLength: 6, selector: String });
  const any = fc.tuple(people, people, fc.infiniteStream(fc.nat(1000)), fc.boolean());
  await fc.assert(
    fc.asyncProperty(any, async ([one, two, chance, isLabelled]) => {
      begin();
      const next = (n: number): number => (chance.next().value ?? 0) % n;
      const names = new Map<string, string>();
      let key = EMPTY;
      for (const [id, all] of [
        ["P01", one],
        ["P02", two],
      ] as const) {
        const label = isLabelled ? (all[0]?.toReversed().join(", ") ?? "") : "P";
        const said = (person: Person): string[] => [1, 2, 3].map(() => sayOf(person, next));
        write(
          id,
          label,
          all.flatMap((person) => [`Je travaille avec ${person.join(" ")} au bureau.`, ...said(person)]),
        );
        const now = await round(id, key);
        ({ key } = now);
        expect(contradictions(key), now.text).toEqual([]);
        const given = new Set(key.entries.flatMap(({ pseudonym }) => pseudonym.split(" ")));
        const left = new Set(fold(now.text).match(/\p{L}+/gu));
        const isLeft = (word: string): boolean =>
          !given.has(word) && !/^(?:Van|den|Ben)$/.test(word) && left.has(fold(word));
        expect(all.flatMap(wordsOf).filter(isLeft), now.text).toEqual([]);
        const wholes = [...now.text.matchAll(/avec (.+) au bureau\./g)].map(([, name = ""]) => name);
        if (!now.isTold) expect(new Set(wholes).size, now.text).toBe(all.length);
        if (!shareWords(all)) expect(now.people, now.text).toBe(all.length);
        all.forEach((person, at) => {
          expect(names.get(person.join(" ")) ?? wholes[at], now.text).toBe(wholes[at]);
          names.set(person.join(" "), wholes[at] ?? "");
        });
      }
    }),
    { seed: 1, numRuns: 2 },
  );
}, 60_000);

it("whoever has a title and two family names for a label is who says their whole name under it", async () => {
  begin();
  const said = ["Madame Claes, c'est moi, Anja Claes.", "Les De Smet sont de Gand."];
  write("P01", "Mme Claes-De Smet", said);
  const { text, key, people } = await round("P01", EMPTY);
  const [first = "", last = ""] = key.entries.find(({ kind }) => kind === "person")?.pseudonym.split(" ") ?? [];
  expect(people).toBe(1);
  expect(text).toContain(`Mme ${last}: Madame ${last}, c'est moi, ${first} ${last}.\nMme ${last}: Les ${last} sont`);
});

it("a name with its particle joined or parted is one person, in one interview and in two, and its places are told", async () => {
  begin();
  write("P01", "P", [
    "Griet Van den Bossche est là. Madame Vandenbossche rit. Vanden Bossche dort. J'ai vu Karim Benali.",
  ]);
  const one = await round("P01", EMPTY);
  write("P02", "P", [
    "Voici Griet Vanden Bossche. J'ai vu Karim Ben Ali, puis Ben Ali, avec Jan De Smet et Piet Desmet.",
  ]);
  const two = await round("P02", one.key);
  expect([one.people, two.people, one.isTold, two.isTold]).toEqual([2, 4, true, true]);
  const [griet, karim] = one.key.entries.map(({ pseudonym }) => pseudonym);
  write("P02", "P", ["Voici Nadia Ben Cheikh. Cheikh est venue."]);
  const entry = { kind: "person" as const, real: ["Nadia Bencheikh"], pseudonym: "Aïcha Ghazi", found: ["P09"] };
  expect((await round("P02", { ...EMPTY, entries: [entry] })).text).toContain("Voici Aïcha Ghazi. Ghazi est venue.");
  expect(two.text).toContain(`Voici ${griet}. J'ai vu ${karim}, puis ${karim?.split(" ")[1]}, avec`);
});

it("a name in two orders that both may be, in two interviews, is asked about once", async () => {
  begin();
  write("P01", "P", ["J'ai vu Simon Laurent hier."]);
  write("P02", "P", ["J'ai vu Laurent Simon hier."]);
  const { study: all } = await readStudy(made.dir);
  const found = all === null ? [] : await survey(all, { key: null, dates: "blunt" });
  const people = found.filter(({ entity }) => entity.kind === "person");
  expect(people.map(({ theirs, collision }) => [theirs?.whole, collision?.places])).toEqual([
    [undefined, undefined],
    ["Simon Laurent", ["P01"]],
  ]);
});

it("a family name first that is a first name too is its bearer's in their interview, and both orders there are one person, told where they stand", async () => {
  begin();
  write("P01", "Simon Claire-Marie", ["Moi c'est Claire-Marie. Madame Simon, disent les patients."]);
  const one = await round("P01", EMPTY);
  const [first, last] = one.key.entries[0]?.pseudonym.split(" ") ?? [];
  expect([one.people, one.isTold]).toEqual([1, false]);
  expect(one.text).toContain(`Moi c'est ${first}. Madame ${last}, disent`);
  begin();
  write("P01", "P", ["Voici Hakan Deniz, le concierge. Deniz Hakan, il signe. Hakan rit."]);
  const two = await round("P01", EMPTY);
  const [hakan, deniz] = two.key.entries[0]?.pseudonym.split(" ") ?? [];
  expect([two.people, two.isTold]).toEqual([1, true]);
  expect(two.text).toContain(`Voici ${hakan} ${deniz}, le concierge. ${hakan} ${deniz}, il signe. ${hakan} rit.`);
});

it("what is said to be a first name gets one, though no list has it and somebody there has it for a family name", async () => {
  begin();
  write("P01", "P", ["Avec Modeste Ilunga. On a un nouveau, prénom Ilunga. Ilunga a douze ans. Et ma petite, Zosia."]);
  const { key, people } = await round("P01", EMPTY);
  expect(people).toBe(3);
  const parts = key.entries.map((entry) => [entry.real[0], [...partsOfEntry(entry).first].length]);
  expect(parts).toEqual([
    ["Modeste Ilunga", 1],
    ["Ilunga", 1],
    ["Zosia", 1],
  ]);
  expect(new Set(key.entries.flatMap(({ pseudonym }) => pseudonym.split(" "))).size).toBe(4);
});
