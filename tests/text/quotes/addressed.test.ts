import { describe, expect, it } from "vitest";
import { draftsOf, said } from "./read-work.js";

/** Makes Maud and Odile people of the work, in words of their own. */
const FR =
  "« je ne vois plus jamais personne de la journée » (Maud, 42 ans, infirmière). « je rentre tard tous les soirs » (Odile, 50 ans, infirmière).\n\n";
const EN =
  "“I never see anybody the whole day” (Maud, 42, nurse). “I get home late every night” (Odile, 50, nurse).\n\n";
const WORDS = {
  fr: "« vous n'avez qu'à aller plus vite, je vous assure »",
  en: "“you only have to go faster, I assure you”",
};
const PLAIN = {
  fr: "vous n'avez qu'à aller plus vite, je vous assure",
  en: "you only have to go faster, I assure you",
};

/** Who is given the words of a sentence, in which `«»` stands for them. */
function givenTo(sentence: string, language: "fr" | "en"): string[] {
  const text = `${language === "fr" ? FR : EN}${sentence.replace("«»", WORDS[language])}\n`;
  return said(text, language)
    .filter((one) => one.includes(PLAIN[language]))
    .map((one) => one.slice(0, one.indexOf(":")));
}

const TO_HER: readonly (readonly ["fr" | "en", string])[] = [
  ["fr", "Le directeur a dit à Maud : «»."],
  ["fr", "La coordinatrice explique à Odile : «»."],
  ["fr", "À Maud, son mari répète : «»."],
  ["fr", "Un jour, à Maud, son mari dit : «»."],
  ["fr", "Une infirmière en chef, non interrogée, aurait dit à Maud : «»."],
  ["fr", "Une patiente répond à Odile : «»."],
  ["fr", "Sa cheffe avait crié un soir à Maud, dans le couloir : «»."],
  ["fr", "Le médecin rappelle toujours à Maud (42 ans, infirmière) : «»."],
  ["fr", "On a dit à Maud : «»."],
  ["fr", "Le directeur finit par ordonner à Maud, l'air las : «»."],
  ["fr", "Le directeur a prévenu Maud : «»."],
  ["fr", "Son mari rassure Maud : «»."],
  ["fr", "Maud sort du bureau de son chef. Il lui a dit : «»."],
  ["fr", "Maud a un mari. «», lui dit-il souvent."],
  ["fr", "Maud hésite encore. «», a dit la cheffe à Maud."],
  ["fr", "«», répète à Maud son mari."],
  ["en", "The director said to Maud: «»."],
  ["en", "The director told Maud: «»."],
  ["en", "Her husband often says to Odile: «»."],
  ["en", "To Maud, her husband repeats: «»."],
  ["en", "A head nurse, who was not interviewed, reminded Maud: «»."],
  ["en", "«», she told Maud."],
  ["en", "«», said the director to Maud."],
];

const BY_HER: readonly (readonly ["fr" | "en", string])[] = [
  ["fr", "Maud a dit au directeur : «»."],
  ["fr", "À Odile, Maud répète : «»."],
  ["fr", "Maud dit à Odile : «»."],
  ["fr", "Ce qui fait dire à Maud : «»."],
  ["fr", "Laissons la parole à Maud : «»."],
  ["fr", "Quant à Maud, elle ajoute : «»."],
  ["fr", "Nous avons demandé à Maud ce qu'elle en pense : «»."],
  ["fr", "Le directeur a dit non à Maud, qui répond : «»."],
  ["fr", "«», dit Maud à Odile."],
  ["fr", "«», répond Maud à sa cheffe."],
  ["en", "Maud said to her director: «»."],
  ["en", "Maud told Odile: «»."],
  ["en", "We asked Maud about it: «»."],
  ["en", "«», Maud told us."],
  ["en", "«», Maud told Odile."],
];

describe("words said to somebody interviewed", () => {
  it.each(TO_HER)("are not theirs, and are left out with a note (%s): %s", (language, sentence) => {
    expect(givenTo(sentence, language)).toEqual([]);
    const text = `${language === "fr" ? FR : EN}${sentence.replace("«»", WORDS[language])}\n`;
    const codes = draftsOf(text, language).flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes.some((code) => /interviewee/.test(code))).toBe(true);
  });

  it.each(BY_HER)("are theirs where they are the one who speaks (%s): %s", (language, sentence) => {
    expect(givenTo(sentence, language)).toEqual(["Maud"]);
  });

  it("are not theirs where they are set off, and are left out with a note", () => {
    const block = (lead: string): string =>
      `${FR}${lead}\n\n> vous n'avez qu'à aller plus vite, je vous assure\n\nEt voilà.\n`;
    const all = (lead: string): string[] => said(block(lead)).filter((one) => one.includes("plus vite"));
    expect(all("La cheffe a dit à Maud :")).toEqual([]);
    expect(all("Maud a dit à la cheffe :")).toEqual([expect.stringMatching(/^Maud:/)]);
    const told = draftsOf(block("La cheffe a dit à Maud :")).flatMap(({ problems }) => problems);
    expect(told.map(({ text }) => text.en).join()).toContain("somebody who is spoken of");
  });

  it("are nobody's of the work where what somebody is looks like a code", () => {
    for (const sentence of ["Une patiente dit : «».", "Le participant a dit : «»."])
      expect(givenTo(sentence, "fr")).toEqual([]);
  });

  it("are looked for in a long line without waiting", () => {
    const long = `Le directeur ${"a dit à ".repeat(60_000)}Maud : ${WORDS.fr}`;
    const before = performance.now();
    givenTo(long, "fr");
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
