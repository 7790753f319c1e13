import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify } from "../../../src/identity/identify.js";
import { NOTHING_KNOWN } from "../../../src/identity/knowledge.js";
import { searchFor } from "../../../src/identity/surfaces.js";

const people = async (text: string, knowledge: { names?: string[]; secret?: string[] }): Promise<string[]> => {
  const found = await identify(text, { ...NOTHING_KNOWN, ...knowledge }, { kinds: ["person"] });
  return found.map(({ start, end }) => text.slice(start, end));
};

const TALK = fc.tuple(
  fc.constantFrom("Odette", "Karim", "Rose", "Wathelet", "Anne", "Karim Bouazza"),
  fc.constantFrom("s", "m", "t", "l", "d", "c", "n", "j", "qu", "S", "M"),
  fc.constantFrom("'", "’", "ʼ", "‘"),
  fc.constantFrom("en va demain", "est fâché hier", "a dit non", "on le sait bien"),
);

describe("names that the study or the key know", () => {
  it("end before a little word that has lost its vowel, whoever knows them", async () => {
    const held = fc.asyncProperty(TALK, async ([name, little, sign, rest]) => {
      const text = `Alors hier ${name} ${little}${sign}${rest}.`;
      for (const knowledge of [{ names: [name] }, { secret: [name] }, { secret: [`${name} Lemaire`, name] }])
        expect(await people(text, knowledge)).toEqual([name]);
    });
    await fc.assert(held, { seed: 1, numRuns: 150 });
  });

  it("are no initial in a verb or a little word, and are one with their capital or their point", async () => {
    const known = { secret: ["Nadia A.", "Nadia M.", "Nadia"] };
    expect(await people("Puis Nadia a dit oui, Nadia m'a dit non.", known)).toEqual(["Nadia", "Nadia"]);
    expect(await people("Puis Nadia M. est venue.", known)).toEqual(["Nadia M"]);
    const search = searchFor(["Nadia A.", "Nadia M."]);
    expect(search("Nadia a dit, Nadia m’a dit")).toEqual([]);
    expect(search("Nadia A. et nadia m. sont là")).toHaveLength(2);
  });

  it("go with a first name of somebody else, in a family name of several words and beside a name that no list has", async () => {
    const known = { secret: ["Van de Walle", "Peeters"] };
    expect(await people("Joris Van de Walle est là.", known)).toEqual(["Joris Van de Walle"]);
    expect(await people("Je vois Zubin Peeters, puis Peeters.", known)).toEqual(["Zubin Peeters", "Peeters"]);
  });

  it.each([["Guy Claessens"], ["Joke Maes"], ["Rose Lambert"], ["Grace Mukendi"]])(
    "are names wherever they are found without the key: %s",
    async (whole) => {
      const [first = ""] = whole.split(" ");
      const text = `${first}, oui. ${whole}. ${first} est venue. Chez ${first} on rit. Le ${first} à Sandrine parle. ${first}. Voilà.`;
      const look = async (secret: string[]) =>
        (await identify(text, { ...NOTHING_KNOWN, secret })).filter(({ certainty }) => certainty !== "possible");
      const [without, withKey] = [await look([]), await look([whole])];
      expect(without.length).toBeGreaterThan(2);
      expect(withKey.map(({ start }) => start)).toEqual(expect.arrayContaining(without.map(({ start }) => start)));
    },
  );

  it("keep the particle of a family name, and leave a preposition alone", async () => {
    const text = "De Smet est là. Chez De Smet. Le départ de Smet.";
    expect(await people(text, { secret: ["Griet De Smet"] })).toEqual(["De Smet", "De Smet", "Smet"]);
    expect(await people("Le Roux signe. Le roux, là.", { secret: ["Yann Le Roux"] })).toEqual(["Le Roux"]);
  });

  it("are found in the plural, and without an English possessive", async () => {
    expect(await people("Chez les Wathelets on rit.", { names: ["Wathelet"] })).toEqual(["Wathelets"]);
    expect(await people("C'est la Karim's car.", { names: ["Karim"] })).toEqual(["Karim"]);
  });

  const JOINED = [
    ["Lemaire", "le maire"],
    ["Dupont", "du pont"],
    ["Dubois", "du bois"],
    ["Lejeune", "le jeune"],
    ["Legrand", "le grand"],
    ["Leblanc", "le blanc"],
    ["Delarue", "de la rue"],
    ["Lebon", "le bon"],
    ["Lepage", "le page"],
    ["Dumoulin", "du moulin"],
    ["Delacroix", "de la croix"],
    ["Labelle", "la belle"],
    ["Loiseau", "l'oiseau"],
    ["Deville", "de ville"],
    ["Delille", "de Lille"],
    ["Dieumerci", "dieu merci"],
    ["Dieudonné", "dieu donné"],
    ["Bienvenue", "bien venue"],
    ["Petitjean", "petit jean"],
  ];
  const FRAMES = ["# est passé hier.", "# affaire, ça.", "À pied. # jusqu'ici. # aussi.", "Oui. # on en parle."];

  it.each(JOINED)("of one word (%s) are no words that make it up (%s)", async (name, words) => {
    const opening = words.charAt(0).toUpperCase() + words.slice(1);
    for (const secret of [[name], [`Carine ${name}`, name]])
      for (const frame of FRAMES)
        for (const one of [words, opening]) {
          const text = frame.replaceAll("#", one);
          const found = await identify(text, { ...NOTHING_KNOWN, secret }, { kinds: ["person"] });
          expect(found.filter((each) => text.slice(each.start, each.end).length >= one.length)).toEqual([]);
        }
    expect(await people(`C'est ${name} qui signe, chez les ${name}.`, { secret: [name] })).toEqual([name, name]);
  });

  it.each([
    ["Jean-Pierre", "Jean Pierre"],
    ["Van den Bossche", "Vandenbossche"],
    ["Van den Bossche", "Vanden Bossche"],
    ["Vande Walle", "Van de Walle"],
    ["Desmet", "De Smet"],
    ["N'Diaye", "Ndiaye"],
    ["D'Hondt", "Dhondt"],
    ["Ben Ali", "Benali"],
    ["El Amrani", "Elamrani"],
    ["Abdel Kader", "Abdelkader"],
    ["Ait Moussa", "Aitmoussa"],
    ["Le Goff", "Legoff"],
  ])("are the same as %s and as %s", async (one, other) => {
    for (const [name, said] of [
      [one, other],
      [other, one],
    ] as const)
      expect(await people(`Alors chez ${said} on signe.`, { secret: [name] })).toEqual([said]);
    expect(await people(`Puis ${one} et ${other}.`, { secret: [one] })).toEqual([one, other]);
  });

  it("are no word after an apostrophe that has no capital", async () => {
    const known = { ...NOTHING_KNOWN, secret: ["Luc D'Ours", "D'Ours"] };
    const text = "D'ours, on en voit pas. Une peau d'ours. Pas d'ours. D'Ours est là. Chez D'Ours on rit.";
    const found = (await identify(text, known, { kinds: ["person"] })).filter((one) => one.certainty !== "possible");
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["D'Ours", "D'Ours"]);
  });

  it("are not made of a word with a capital, or of what is said before a name", async () => {
    const text = "On a vu Le Maire. Chez Du Bois on rit. Ben Ali dort.";
    const found = await identify(text, { ...NOTHING_KNOWN, secret: ["Lemaire", "Dubois", "Benali"] });
    const words = found.filter(({ kind }) => kind === "person").map(({ start, end }) => text.slice(start, end));
    expect(words.filter((one) => /Le Maire|Du Bois|Ben Ali/.test(one))).toEqual([]);
  });
});
