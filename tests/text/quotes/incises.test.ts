import { describe, expect, it } from "vitest";
import { countCharacters } from "../../../src/text/tidy.js";
import { draftsOf, sourceOf } from "./read-work.js";

const OPENING =
  "« je ne vois plus jamais personne de la journée » (Maud, 42 ans, infirmière). « je rentre tard tous les soirs » (Odile, 50 ans, infirmière).\n\n";
const FACTS = "(Maud, 42 ans, infirmière)";
const written = (quotation: string): string => `${OPENING}${quotation}\n`;

/** The last words of the work that somebody is given. */
const lastOf = (text: string): string | undefined =>
  draftsOf(text)
    .flatMap(({ turns }) => turns)
    .filter(({ section }) => section !== "l. 1")
    .map((turn) => turn.text)
    .at(-1);

const told = (text: string): string[] =>
  draftsOf(text)
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => code.endsWith("authors-words"))
    .map((problem) => `${problem.code}: ${problem.text.en}`);

const AUTHORS: readonly (readonly [quotation: string, kept: string])[] = [
  [
    `« Je voyais les mains, soupire-t-elle en regardant la cour, et maintenant je vois des PDF. » ${FACTS}`,
    "Je voyais les mains [...] et maintenant je vois des PDF.",
  ],
  [
    `« On n'a plus le temps – Maud se lève et ferme la porte – et personne ne le dit. » ${FACTS}`,
    "On n'a plus le temps [...] et personne ne le dit.",
  ],
  [
    "« Chez nous, explique Maud, on ne dit plus bonjour, on dit numéro » (42 ans, infirmière).",
    "Chez nous [...] on ne dit plus bonjour, on dit numéro",
  ],
  [
    `« Je n'en peux plus, dit-elle. Et puis personne ne répond. » ${FACTS}`,
    "Je n'en peux plus [...]. Et puis personne ne répond.",
  ],
  [
    `« Vous trouvez ça normal ? s'exclame Maud. Moi je ne trouve pas. » ${FACTS}`,
    "Vous trouvez ça normal ? [...] Moi je ne trouve pas.",
  ],
  [`« Je n'en peux plus du tout, soupire Maud » ${FACTS}`, "Je n'en peux plus du tout"],
  [
    `« Je compte les jours, poursuit-elle, l'air las, et je ne suis pas seule » ${FACTS}`,
    "Je compte les jours [...] et je ne suis pas seule",
  ],
  [`« C'est fini, ajoute-t-elle après un silence : je pars demain » ${FACTS}`, "C'est fini [...] je pars demain"],
  [`« Il faut tenir, nous a-t-il dit, et je tiens encore » ${FACTS}`, "Il faut tenir [...] et je tiens encore"],
];

const UNSURE = [
  "Il faut attendre, dit le médecin, et moi j'attends encore",
  "Elle arrive en retard, dit-elle, et moi je pars",
  "Je suis toujours là, explique Odile, et je reste",
  "Le patient, viendra-t-il, moi je ne sais pas",
  "Je reste encore un peu – elle se lève – voilà tout",
];

const OWN = [
  "Tu dois partir, me dit-il, et moi je reste",
  "Tu dois partir, il me dit, et moi je reste",
  "On explique, on note, on recommence, et moi je rentre",
  "Ma cheffe dit toujours : “allez, dit-elle, on y va”, et moi je ris",
  "Peut-être, dit-on, mais moi je n'y crois pas",
];

describe("what the author says between the marks of somebody's words", () => {
  it.each(AUTHORS)("is left out, and a cut stands in its place: %s", (quotation, kept) => {
    expect(lastOf(written(quotation))).toBe(kept);
    expect(told(written(quotation))).toEqual([
      "authors-words: 1 clause of the author's between the marks (“…, she sighs, …”), not among the words kept; [...] stands in their place (l. 3)",
    ]);
  });

  it.each(UNSURE)("is kept where it may be what the person tells, and its place is told: %s", (words) => {
    const text = written(`« ${words} » ${FACTS}`);
    expect(lastOf(text)).toBe(words);
    expect(told(text)).toEqual([expect.stringMatching(/^maybe-authors-words: 1 place .*\(l\. 3\)$/)]);
  });

  it.each(OWN)("is not what the person tells of another: %s", (words) => {
    const text = written(`« ${words} » ${FACTS}`);
    expect(lastOf(text)).toBe(words);
    expect(told(text)).toEqual([]);
  });

  it("is told once for a work, with every place, and every character is accounted for", () => {
    const text = written(AUTHORS.map(([quotation]) => quotation).join("\n\n"));
    expect(told(text)).toEqual([
      expect.stringMatching(/^authors-words: 9 clauses .*\(l\. 3, 5, 7, 9, 11, 13, 15, 17, 19\)$/),
    ]);
    const drafts = draftsOf(text);
    const kept = drafts.flatMap(({ turns }) => turns).reduce((sum, turn) => sum + countCharacters(turn.text), 0);
    const accounted = drafts.flatMap((draft) => draft.accounted);
    const whole = sourceOf(text).lines.reduce((sum, line) => sum + countCharacters(line.text), 0);
    expect(kept + accounted.reduce((sum, { characters }) => sum + characters, 0)).toBe(whole);
    expect(Math.min(...accounted.map(({ characters }) => characters))).toBeGreaterThanOrEqual(0);
  });

  it("is looked for in long words without waiting", () => {
    const words = `« ${"je pars, dit-elle, et je reste, explique Maud, ".repeat(500)} » ${FACTS}`;
    const before = performance.now();
    expect(lastOf(written(words))).not.toContain("explique");
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
