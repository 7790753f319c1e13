import { describe, expect, it } from "vitest";
import { lines } from "../../../src/text/formats/text.js";
import { isHearsay, isOfAnother } from "../../../src/text/quotes/hearsay.js";
import { quotesToDrafts } from "../../../src/text/quotes/quotes-to-drafts.js";
import { draftsOf, said, warnedOf } from "./read-work.js";

const KNOWN =
  "« Je commence tôt et je finis tard » (Anna, 50 ans, 12 ans d'ancienneté).\n\n« Je fais cela depuis longtemps » (Bruno, 40 ans, 8 ans d'ancienneté).\n\n";
const newIn = (text: string): string[] => said(KNOWN + text).filter((one) => !/finis tard|depuis longtemps/.test(one));
const functionOf = (text: string, who: string): string | undefined =>
  draftsOf(KNOWN + text).find(({ participant }) => participant === who)?.attributes?.fonction;
const notesOf = (text: string): string =>
  draftsOf(KNOWN + text)
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => code === "not-an-interviewee")
    .map((one) => one.text.en)
    .join("\n");

describe("a sentence that begins after a quotation that ends in a stop", () => {
  it.each([
    "Anna explique : « Je ne sais pas ce que je fais là. » Bruno ajoute : « Et moi je compte mes jours, voilà tout. »",
    "Interrogée à ce propos, Anna répond : « Je ne sais pas ce que je fais là ! » Bruno dit : « Et moi je compte mes jours. »",
    "Anna explique : « Je ne sais pas ce que je fais là. » Bruno, 40 ans, raconte ensuite son parcours.",
  ])("does not take the words from the one to whom a colon gives them: %s", (text) => {
    expect(newIn(text)[0]).toMatch(/^Anna: Je ne sais pas ce que je fais là/);
    expect(newIn(text).slice(1)).toEqual(
      newIn(text)
        .slice(1)
        .filter((one) => one.startsWith("Bruno: ")),
    );
  });
  it("still gives words to who speaks where nobody stood before them", () => {
    expect(newIn("« Je ne sais pas ce que je fais là. » Anna explique ainsi son départ.")).toEqual([
      "Anna: Je ne sais pas ce que je fais là.",
    ]);
  });
});

describe("words that only a pronoun gives to somebody", () => {
  it.each([
    "Anna explique son départ. « Et puis on court, du matin au soir, sans s'arrêter », ajoute-t-elle.",
    "Comme le dit Anna, 50 ans, tout va trop vite. « Et puis on court, sans jamais s'arrêter », ajoute-t-elle.",
    "« On est usées jusqu'à la corde », dit Anna. « Et puis on court, du matin au soir », ajoute-t-elle.",
  ])("are told as a warning where a sentence before them names the person: %s", (text) => {
    expect(newIn(text).every((one) => one.startsWith("Anna: "))).toBe(true);
    expect(warnedOf(KNOWN + text)).toEqual(["pronoun"]);
  });
  it("are not, where a colon gives them to the person", () => {
    expect(warnedOf(`${KNOWN}Anna répond : « Et puis on court, sans jamais s'arrêter », ajoute-t-elle.`)).toEqual([]);
  });
});

describe("what people do", () => {
  it.each([
    ["Il y a une éducatrice (Zoé, 38 ans, 14 ans d'ancienneté) qui dit : « On fait tout à la fois. »", "éducatrice"],
    ["« On fait tout à la fois, et personne ne regarde », confie une éducatrice (Zoé, 38 ans).", "éducatrice"],
    ["Une jeune assistante sociale (Zoé, 38 ans) dit : « On fait tout à la fois. »", "jeune assistante sociale"],
    [
      "« Je fais les plannings le dimanche », dit Zoé (45 ans, 20 ans d'ancienneté), responsable d'équipe.",
      "responsable d'équipe",
    ],
    ["Zoé (45 ans), responsable d'équipe depuis 5 ans, explique : « Je fais les plannings. »", "responsable d'équipe"],
    ["« Je fais les plannings le dimanche » (Zoé, 45 ans, infirmière).", "infirmière"],
  ])("is gathered from beside the bracket: %s", (text, expected) => {
    expect(functionOf(text, "Zoé")).toBe(expected);
  });
  it.each([
    "Une partie des éducatrices (Zoé, 45 ans) dit : « Moi, je ne compte plus mes heures. »",
    "La formation (Zoé, 45 ans) revient : « Moi, je ne compte plus mes heures. »",
    "« Moi, je ne compte plus mes heures, dit l'éducatrice (Zoé, elle) » (Zoé, 45 ans).",
  ])("is not where nobody says it of the person: %s", (text) => {
    expect(functionOf(text, "Zoé")).toBeUndefined();
  });
  it("is no name where an article is cut short before it", () => {
    expect(newIn("L'éducatrice (Zoé, 45 ans) dit : « Moi, je ne compte plus mes heures. »")).toEqual([
      "Zoé: Moi, je ne compte plus mes heures.",
    ]);
  });
});

describe("words of somebody who is only spoken of", () => {
  it.each([
    "Une collègue de Bruno aurait dit : « vous êtes remplaçables ».",
    "Une collègue de Bruno aurait dit : « vous êtes tous remplaçables, ici, je le sais ».",
    "Le chef de Bruno lui a dit : « vous êtes tous remplaçables, ici, je le sais ».",
    "Le mari d'Anna disait : « tu rentres trop tard, moi je t'attends ».",
    "Une voisine aurait dit : « vous êtes remplaçables ».",
  ])("are given to nobody, with the reason: %s", (text) => {
    expect(newIn(text)).toEqual([]);
    expect(notesOf(text)).toMatch(/: 1 that reports the words of somebody who is spoken of/);
  });
  it("are not those of the person whose account it is", () => {
    expect(newIn("Le témoignage de Bruno le dit : « Je suis tout seul dans ce bureau ».")).toHaveLength(1);
    expect(isOfAnother("Les mots de ", " disent")).toBe(false);
    expect(isOfAnother("", "'s manager said")).toBe(true);
    expect(isHearsay("Anna dit")).toBe(false);
  });
});

describe("a numbered heading between marks", () => {
  it.each(["5.2 « On n'a plus le temps… »", "5.2 Le temps : « on n'a plus le temps »", "5.2. “Plus le temps”"])(
    "is a heading in a text: %s",
    async (heading) => {
      const text = `5.1 Arriver\n\n${KNOWN}${heading}\n\n« Je cours du matin au soir » (Anna, 50 ans, 12 ans d'ancienneté).\n`;
      const source = await lines(new TextEncoder().encode(text), { file: "input 1", labels: [] });
      const [anna] = quotesToDrafts(source, { file: "input 1", language: "fr" });
      expect(anna?.turns.map(({ section }) => section?.replace(/ · .*/, ""))).toEqual(["5.1 Arriver", heading]);
    },
  );
  it("is none where more words follow the marks", async () => {
    const text = `5.1 Arriver\n\n${KNOWN}5.2 « Je cours du matin au soir », dit Anna. « C'est ainsi »\n`;
    const source = await lines(new TextEncoder().encode(text), { file: "input 1", labels: [] });
    const [anna] = quotesToDrafts(source, { file: "input 1", language: "fr" });
    expect(anna?.turns.length).toBe(2);
  });
});
