import { describe, expect, it } from "vitest";
import { draftsOf, said } from "./read-work.js";

/** Makes Anselme and Fatou people of the work. */
const WORK =
  "« je ne vois plus jamais personne de la journée » (Anselme, 20e année, 1 an d'ancienneté). « on y pense tout le temps le soir » (Fatou, 40e année, 9 ans d'ancienneté).\n\n";
const FACTS = "(Anselme, 20e année, 1 an d'ancienneté)";

/** Words that somebody else is said to have written or spoken, and what Anselme says: `A` theirs, `B` his. */
const ANOTHERS = [
  "Bourdieu parle de « A », et Anselme confirme : « B »",
  "Comme le dit Bourdieu, « A » ; « B »",
  "Bourdieu le disait déjà : « A », ce qu'Anselme confirme : « B »",
  "Ricœur distinguait « A » et « A » ; Anselme conclut : « B »",
  "Le proverbe dit que « A » ; « B »",
  "Sa directrice lui répète : « A » Anselme, lui, soupire : « B »",
  "Pour Castel, « A » ; « B »",
  "Selon l'adage, « A », mais « B »",
  "Dubet rappelle que « A » et Anselme ne dit pas autre chose : « B »",
  "On lui avait écrit : « A » ; « B »",
  "Son chef le martèle : « A » ; « B »",
  "La circulaire exige « A », et « B »",
  "Weber écrivait que « A » ; or « B »",
  "À la radio, un ministre a promis « A » ; « B »",
  "Une affiche proclame : « A » ; « B »",
  "Goffman nomme cela « A » ; Anselme le dit autrement : « B »",
  "La littérature parle de « A » ; « B »",
  "D'après Honneth, « A » ; ainsi « B »",
  "Une usagère lui lance : « A », et « B »",
  "Fatou raconte que « A » ; Anselme ajoute : « B »",
  "« A », écrivait Bourdieu ; « B »",
  "« A » (Bourdieu, 1993, p. 12) et « B »",
  "« A », lui dit sa mère, et « B »",
  "« A », selon Castel ; « B »",
  "« A », comme on dit, mais « B »",
  "On connaît le mot de Sartre, « A » ; « B »",
  "Sa mère, elle, disait « A ». « B »",
  "Anselme cite Bourdieu : « A » ; « B »",
  "Anselme se souvient d'une phrase de Levinas, « A », et dit : « B »",
  "Comme l'écrit Fassin, « A » ; de même, « B »",
  "Les pouvoirs publics veulent que « A » ; « B »",
  "L'État social actif suppose que « A », et « B »",
  "« A », tel est le mot d'ordre ; « B »",
  "Chez Foucault on lit « A » ; Anselme, lui : « B »",
];

/** Words that are Anselme's before and after what stands between. */
const HIS = [
  "« A », et « B »",
  "Anselme explique que « A » et « B »",
  "Il y a « A », mais aussi « B »",
  "« A », explique-t-il, « B »",
  "Le travail devient « A », puis « B »",
  "Un travailleur raconte : « A », et « B »",
  "On y trouve « A » et « B »",
  "« A » et il ajoute : « B »",
  "Anselme reprend : « A ». Il ajoute : « B »",
];

const A = ["le temps des autres ne se compte jamais ainsi", "la règle est faite pour tout le monde ici"];
const B = "moi je reste jusqu'au bout de la journée";

function speakersOf(sentence: string, words: readonly string[]): string[] {
  let at = 0;
  const text = sentence.replace(/« A »/g, () => `« ${A[at++] ?? ""} »`).replace("« B »", `« ${B} » ${FACTS}.`);
  return said(WORK + text).filter((one) => words.some((word) => one.endsWith(word)));
}

describe("a quotation in the sentence of one that has its bracket", () => {
  it.each(ANOTHERS)("is not the same person's where somebody else is said to speak: %s", (sentence) => {
    expect(speakersOf(sentence, A).filter((one) => one.startsWith("Anselme"))).toEqual([]);
    expect(speakersOf(sentence, [B])).toEqual([`Anselme: ${B}`]);
  });

  it.each(HIS)("is the same person's where nobody else is: %s", (sentence) => {
    expect(speakersOf(sentence, A.slice(0, 1))).toEqual([`Anselme: ${A[0]}`]);
    expect(speakersOf(sentence, [B])).toEqual([`Anselme: ${B}`]);
  });

  it("is told with its line where it is left out", () => {
    const text = `${WORK}Bourdieu parle de « ${A[0]} », et Anselme confirme : « ${B} » ${FACTS}.`;
    const doubtful = draftsOf(text).flatMap(({ problems }) =>
      problems.filter(({ code }) => code === "maybe-interviewee"),
    );
    expect(doubtful.map(({ place, text: words }) => [place.line, words.en])).toEqual([
      [3, expect.stringContaining("also somebody else or a text whose words these may be")],
    ]);
  });
});
