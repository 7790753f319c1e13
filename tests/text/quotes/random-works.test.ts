import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotesToDrafts } from "../../../src/text/quotes/quotes-to-drafts.js";
import type { Source } from "../../../src/text/source.js";
import { countCharacters } from "../../../src/text/tidy.js";

const PEOPLE = [
  { name: "Maud", facts: "40e année, 17 ans d'ancienneté, 1er emploi" },
  { name: "Odile", facts: "60^e année,38 ans d’ancienneté,1^{er} emploi" },
  { name: "Tariq", facts: "30e années, 3 ans d'ancienneté, 4 e emploi" },
  { name: "Jean-Noël", facts: "50ème année, 12 ans d'ancienneté, 2e emploi" },
] as const;

const words = fc
  .array(
    fc.constantFrom(
      "je",
      "ne",
      "sais",
      "plus",
      "« tiens »",
      "voilà",
      "[...]",
      "l'écran",
      "(…)",
      "ma",
      "porte,",
      "2^e",
      "on",
      "“oui”",
    ),
    { minLength: 3, maxLength: 30 },
  )
  .map((all) => `${all.join(" ")} vraiment`);

const quoted = fc.record({ person: fc.constantFrom(...PEOPLE), words, form: fc.nat({ max: 6 }) });
type Quoted = typeof quoted extends fc.Arbitrary<infer T> ? T : never;

const filler = fc.constantFrom(
  "Le terme « numérique » est flou. Il y a là une difficulté.",
  "Selon Marlet, « la technique engage une idée de celui qui s'en sert » (Marlet, 2012, p. 45).",
  "Un texte dit que « toute personne est accueillie » (Décret du 3 mars 2016).",
  "Ce constat rejoint celui des autres services (voir chapitre 3).",
  "Nous leur avons demandé : « Qu'est-ce qui a changé ? ».",
);

function written({ person, words: text, form }: Quoted): string {
  const full = `(${person.name}, ${person.facts})`;
  const forms = [
    `La plupart le disent. « ${text} » ${full}. Cela revient souvent.`,
    `« ${text} »${full}`,
    `« ${text}. »\n\n${full}`,
    `${person.name} ${full.replace(`${person.name}, `, "")} explique : « ${text} ».`,
    `Une personne le dit : « ${text} ${full}. Puis elle se tait.`,
    `Une personne le dit :\n\n> ${text} ${full}`,
    `Elle le redit en partant, “${text.replace(/[“”]/g, "")}” [${person.name}, ${person.facts}].`,
  ];
  return forms[form] ?? "";
}

const kept = ({ words: text, form }: Quoted): string =>
  form === 2 ? `${text}.` : form === 6 ? text.replace(/[“”]/g, "") : text;

function sourceOf(text: string): Source {
  let offset = 0;
  const lines = text.split("\n").map((line, i) => {
    const begins = offset;
    offset += line.length + 1;
    return { text: line, offset: begins, number: i + 1, heading: /^#+ /.test(line) };
  });
  return { lines, remarks: [], beside: [], problems: [] };
}

const work = fc.array(fc.record({ quote: quoted, before: filler, heading: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

describe("works put together at random", () => {
  it("give back every quotation, its person, its heading, and nothing else", () => {
    fc.assert(
      fc.property(work, (parts) => {
        let section = "";
        const sections: string[] = [];
        const text = parts
          .map(({ quote, before, heading }, i) => {
            if (heading || i === 0) section = `5.${i + 1} Ce que disent les gens`;
            sections.push(section);
            return `${section.startsWith(`5.${i + 1} `) ? `## ${section}\n\n` : ""}${before}\n\n${written(quote)}\n`;
          })
          .join("\n");
        const source = sourceOf(text);
        const drafts = quotesToDrafts(source, { file: "input 1", language: "fr" });
        const order = [...new Set(parts.map(({ quote }) => quote.person.name))];
        expect(drafts.map((draft) => draft.participant)).toEqual(order);
        for (const draft of drafts) {
          const own = parts
            .map((part, i) => ({ ...part, section: sections[i] }))
            .filter(({ quote }) => quote.person.name === draft.participant);
          expect(draft.turns.map((turn) => turn.text)).toEqual(own.map(({ quote }) => kept(quote)));
          expect(draft.turns.map((turn) => turn.section?.split(" · ")[0])).toEqual(own.map((one) => one.section));
          expect(Object.keys(draft.attributes ?? {}).sort()).toEqual(["anciennete", "dizaine_age", "emploi"]);
        }
        const characters = drafts
          .flatMap((draft) => draft.turns)
          .reduce((sum, turn) => sum + countCharacters(turn.text), 0);
        const accounted = drafts.flatMap((draft) => draft.accounted);
        expect(accounted.every((one) => one.characters > 0)).toBe(true);
        expect(characters + accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(countCharacters(text));
      }),
      { seed: 1, numRuns: 80 },
    );
  });

  it("account for every character of any text at all", () => {
    const scraps = fc.constantFrom(
      "« ",
      " »",
      "“",
      "”",
      '"',
      "(Maud, 40e année, 3 ans d'ancienneté)",
      "(E3)",
      "(",
      ")",
      "\n",
      "\n\n",
      "je ",
      "Maud ",
      "dit : ",
      "> ",
      "# 1 T",
      "12",
      "— ",
      "*",
      "\t",
      "| ",
      ". ",
      "Nom\tÂge\n",
      "\f",
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), (all) => {
        const text = all.join("");
        const drafts = quotesToDrafts(sourceOf(text), { file: "input 1", language: "fr" });
        const characters = drafts
          .flatMap((draft) => draft.turns)
          .reduce((sum, turn) => sum + countCharacters(turn.text), 0);
        const accounted = drafts.flatMap((draft) => draft.accounted);
        expect(accounted.every((one) => one.characters > 0)).toBe(true);
        expect(characters + accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(countCharacters(text));
        expect(drafts.reduce((sum, draft) => sum + draft.characters, 0)).toBe(countCharacters(text));
        for (const turn of drafts.flatMap((draft) => draft.turns)) expect(turn.text.trim()).toBe(turn.text);
        expect(drafts.flatMap((draft) => draft.turns).every((turn) => turn.text !== "" && turn.label !== "")).toBe(
          true,
        );
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
