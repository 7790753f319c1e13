import { describe, expect, it } from "vitest";
import { draftsOf, said } from "./read-work.js";

const FILLER = `Le travail social s'est transformé sous l'effet des outils numériques, et
les services en parlent chacun à leur manière, selon leur taille et leur
histoire, et selon les moyens dont ils disposent pour y faire face, ce
que la suite de ce chapitre tente de montrer par les récits recueillis.
`;
const work = (passage: string): string => `${FILLER}\n${passage}\n\n${FILLER}`;
const WORDS = "Maud: je remplis des cases toute la journée et personne ne les lit";

describe("a work whose lines are broken at a fixed width", () => {
  it.each([
    [
      "in the middle of the bracket",
      "Elle le dit : « je remplis des cases toute la journée et personne ne\nles lit » (Maud, 40e\nannée, 17 ans d'ancienneté, 1er emploi), et ce n'est pas une plainte.",
    ],
    [
      "within a word of the bracket",
      "Elle le dit : « je remplis des cases toute la journée et personne ne\nles lit » (Maud, 40e année, 17 ans d'ancien-\nneté, 1er emploi), et ce n'est pas une plainte.",
    ],
    [
      "within a word of the quotation",
      "Elle le dit : « je remplis des cases toute la jour-\nnée et personne ne les lit » (Maud, 40e année, 17 ans d'ancienneté).",
    ],
    [
      "after an opening mark",
      "Elle le dit sans détour, et sans colère non plus, ce qui surprend : «\nje remplis des cases toute la journée et personne ne les lit » (Maud,\n40e année, 17 ans d'ancienneté).",
    ],
    [
      "before a closing mark",
      "Elle le dit : « je remplis des cases toute la journée et personne ne les lit\n» (Maud, 40e année, 17 ans d'ancienneté).",
    ],
    [
      "between the mark and the verb",
      "« je remplis des cases toute la journée et personne ne les lit »,\nraconte Maud (40e année, 17 ans d'ancienneté). La suite est connue.",
    ],
    [
      "within the verb",
      "« je remplis des cases toute la journée et personne ne les lit », ra-\nconte Maud (40e année, 17 ans d'ancienneté). La suite est connue.",
    ],
    [
      "between the verb and the name",
      "« je remplis des cases toute la journée et personne ne les lit », dit\nMaud (40e année, 17 ans d'ancienneté). La suite est connue.",
    ],
  ])("%s gives the whole quotation", (_, passage) => {
    expect(said(work(passage))).toEqual([WORDS]);
    expect(draftsOf(work(passage)).flatMap(({ problems }) => problems.map(({ code }) => code))).not.toContain(
      "missing-mark",
    );
  });

  it("keeps a name whole that ends a line at its hyphen", () => {
    const passage =
      "« je remplis des cases toute la journée et personne ne les lit », dit Jean-\nMarc (40e année, 17 ans d'ancienneté). La suite est connue.";
    expect(said(work(passage))).toEqual([WORDS.replace("Maud", "Jean-Marc")]);
  });

  it("goes over the number and the head of a page in the middle of a bracket", () => {
    const page = (n: number): string => `${FILLER}\n${FILLER}\n${n}\n\fUn mémoire inventé\n\n`;
    const passage = `Elle le dit : « je remplis des cases toute la journée et personne ne\nles lit » (Maud, 40e année,\n\n4\n\fUn mémoire inventé\n\n17 ans d'ancienneté, 1er emploi), et ce n'est pas une plainte.\n\n`;
    expect(said(page(1) + page(2) + page(3) + passage + page(5) + page(6))).toEqual([WORDS]);
  });

  it("tells a first line that is set in from a block quotation", () => {
    const first = FILLER.replace("Le travail", "   Le travail").trimEnd();
    const text = [
      first,
      first,
      first,
      "       je remplis des cases toute la journée et personne ne les lit",
      "       (Maud, 40e année, 17 ans d'ancienneté)",
      "   « je pars demain », dit Odile (60e année, 3 ans d'ancienneté). Le travail",
      "social s'est transformé sous l'effet des outils numériques.",
    ].join("\n");
    expect(said(text)).toEqual([WORDS, "Odile: je pars demain"]);
  });
});
