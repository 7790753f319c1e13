import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLexicon } from "../../src/text/lexicon.js";
import { sentencesIn } from "../../src/text/sentences.js";
import { words } from "../../src/text/words.js";

function split(text: string): string[] {
  return sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("sentencesIn", () => {
  it.each([
    ["Oui. Non.", ["Oui.", "Non."]],
    ["Ça va ? Oui ! Bon", ["Ça va ?", "Oui !", "Bon"]],
    ["Quoi ?! Non...", ["Quoi ?!", "Non..."]],
    ["Je… je ne sais pas… Enfin si.", ["Je… je ne sais pas…", "Enfin si."]],
    ["C'est... enfin voilà.", ["C'est... enfin voilà."]],
    ["Je suis (.) Marie [?] Bon (!) Oui. Non", ["Je suis (.) Marie [?] Bon (!) Oui.", "Non"]],
    ["Bien (vrai ?) Oui [...] Non", ["Bien (vrai ?)", "Oui [...]", "Non"]],
    ["on a fini. on verra", ["on a fini.", "on verra"]],
    ["M. Dupont et Mme. Durand sont là. Oui.", ["M. Dupont et Mme. Durand sont là.", "Oui."]],
    ["Le Dr. Petit, p. 12, art. 3. Voilà.", ["Le Dr. Petit, p. 12, art. 3.", "Voilà."]],
    ["Des mails, etc. et voilà, etc. Puis rien.", ["Des mails, etc. et voilà, etc.", "Puis rien."]],
    ["On a des outils, p. ex. Word, par ex. Excel. Oui.", ["On a des outils, p. ex. Word, par ex. Excel.", "Oui."]],
    ["Je travaille au CPAS. Et toi ?", ["Je travaille au CPAS.", "Et toi ?"]],
    ["Dans l'A.S.B.L. on est cinq. Oui.", ["Dans l'A.S.B.L. on est cinq.", "Oui."]],
    ["J'ai fondé une A.S.B.L. Ensuite rien.", ["J'ai fondé une A.S.B.L.", "Ensuite rien."]],
    ["Au 12 av. Louise et bd. Anspach. Voilà.", ["Au 12 av. Louise et bd. Anspach.", "Voilà."]],
    ["Use tools, e.g. Word. Fine.", ["Use tools, e.g. Word.", "Fine."]],
    [
      "Les travailleur.euse.s sont là. Et un.e agent.e. Oui.",
      ["Les travailleur.euse.s sont là.", "Et un.e agent.e.", "Oui."],
    ],
    ["Les TRAVAILLEUR.EUSE.S SONT LÀ. OUI.", ["Les TRAVAILLEUR.EUSE.S SONT LÀ.", "OUI."]],
    ["Des agent·e·s. Tou·te·s !", ["Des agent·e·s.", "Tou·te·s !"]],
    ["C'est 1.200,50 euros. Le 12.03.2024. Bon.", ["C'est 1.200,50 euros.", "Le 12.03.2024.", "Bon."]],
    ["C'est de l'art. Vraiment.", ["C'est de l'art.", "Vraiment."]],
    ["J. Martin me l'a dit. Oui.", ["J. Martin me l'a dit.", "Oui."]],
    ["L'O.N.U. a dit non. Bon.", ["L'O.N.U. a dit non.", "Bon."]],
    ["Ça fait 1.5 euro. Ou 2.", ["Ça fait 1.5 euro.", "Ou 2."]],
    ["« Viens ! » dit-il. « Non. » Elle part.", ["« Viens ! » dit-il.", "« Non. »", "Elle part."]],
    ["« Viens ? » Il vient.", ["« Viens ? »", "Il vient."]],
    ['Il dit "oui." Et part.', ['Il dit "oui."', "Et part."]],
    ['Il part. "Oui" dit-elle.', ["Il part.", '"Oui" dit-elle.']],
    ["Oui?Non. C'est fini.Alors on part.", ["Oui?", "Non.", "C'est fini.", "Alors on part."]],
    ["voir www.exemple.be pour ça", ["voir www.exemple.be pour ça"]],
    ["Un titre\n\nun texte", ["Un titre", "un texte"]],
    ["une ligne\n  sa suite", ["une ligne\n  sa suite"]],
    ["Oui. — Non.", ["Oui.", "— Non."]],
    ["Oui. …", ["Oui. …"]],
    ["…", []],
    ["  ", []],
  ])("splits %j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  const piece = fc.constantFrom(
    " ",
    ". ",
    "? ",
    "! ",
    "… ",
    "M.",
    "etc.",
    "mot",
    "Mot",
    "1.5",
    "« ",
    " »",
    "\n",
    "\n\n",
    "-",
    "J.",
    ")",
    '"',
  );

  it("puts every word into exactly one sentence, in order, trimmed", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const span = { start: 0, end: text.length };
        const found = sentencesIn(text, span);
        const { starts, ends } = words(text, createLexicon("fr"));
        starts.forEach((start, i) => {
          const holding = found.filter((sentence) => sentence.start <= start && (ends[i] ?? 0) <= sentence.end);
          expect(holding).toHaveLength(1);
        });
        found.forEach((sentence, i) => {
          expect(sentence.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          expect(text.slice(sentence.start, sentence.end)).toBe(text.slice(sentence.start, sentence.end).trim());
        });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
