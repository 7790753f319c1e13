import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import type { Coding } from "../../src/coding/coding.js";
import { FATES, type Reanchored, reanchor } from "../../src/coding/reanchor.js";
import type { Span } from "../../src/text/span.js";
import { apply, edits, stretchOf, talk, turnsOf } from "./edited.js";

function marked(text: string, span: Span): Coding {
  const mark = { id: "0123456789ab", transcript: "P01", coder: "anne", code: "a.b" } as const;
  return { ...mark, ...anchor(text, span), origin: "hand", verdict: "marked" };
}

function on(text: string, quote: string, nth = 1): Coding {
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(quote, start + 1);
  expect(start).toBeGreaterThan(-1);
  return marked(text, { start, end: start + quote.length });
}

type Known = "known" | "unknown";

function fate(coding: Coding, { old, now, known = "known" }: { old: string; now: string; known?: Known }): Reanchored {
  const [one] = reanchor([coding], { now: { text: now, turns: turnsOf(now) }, old: known === "known" ? old : null });
  if (one === undefined) throw new Error("no fate");
  return one;
}

const said = (now: string, { span }: Reanchored): string | null => span && now.slice(span.start, span.end);

const TALK = `E: Et au début ?
P: Oui. Au début j'avais une collègue qui m'a tout montré. Elle tenait des fiches.
E: Et maintenant ?
P: Oui. Maintenant j'encode, du matin au soir. Je ne vois plus les gens.
E: Toujours ?
P: Oui. Sauf le vendredi, où l'on se réunit.
`;

describe.each<Known>(["known", "unknown"])("a mark after an edit, the old text being %s", (known) => {
  it("is kept where nothing before it has changed", () => {
    const now = TALK.replace("Sauf le vendredi", "Sauf peut-être le vendredi");
    const found = fate(on(TALK, "Je ne vois plus les gens."), { old: TALK, now, known });
    expect(found).toMatchObject({ fate: "kept", reason: null, candidates: [] });
  });

  it("is moved with its words where a turn comes in before", () => {
    const now = TALK.replace("E: Et maintenant ?", "E: Ah bon ?\nP: Des fiches en carton.\nE: Et maintenant ?");
    const found = fate(on(TALK, "Je ne vois plus les gens."), { old: TALK, now, known });
    expect(found.fate).toBe("moved");
    expect(said(now, found)).toBe("Je ne vois plus les gens.");
  });

  it("is moved with the turn in which it stands", () => {
    const [first = "", second = "", third = "", fourth = "", ...rest] = TALK.match(/[^\n]*\n/g) ?? [];
    const now = [third, fourth, first, second, ...rest].join("");
    const found = fate(on(TALK, "Je ne vois plus les gens."), { old: TALK, now, known });
    expect([found.fate, said(now, found)]).toEqual(["moved", "Je ne vois plus les gens."]);
  });

  it("is moved where only signs and lines are set otherwise, and takes the words as they are set now", () => {
    const now = TALK.replace(/'/g, "’")
      .replace("du matin au soir. Je", "du  matin\n  au soir. Je")
      .replace(" ?", "\u202f?");
    const found = fate(on(TALK, "Maintenant j'encode, du matin au soir."), { old: TALK, now, known });
    expect([found.fate, said(now, found)]).toEqual(["moved", "Maintenant j’encode, du  matin\n  au soir."]);
  });

  it("waits with its likeness where its words were corrected", () => {
    const now = TALK.replace("je ne vois", "je ne vois").replace(
      "Je ne vois plus les gens",
      "Je n'aperçois plus mes gens",
    );
    const found = fate(on(TALK, "Je ne vois plus les gens."), { old: TALK, now, known });
    expect([found.fate, found.span]).toEqual(["changed", null]);
    const [only] = found.candidates;
    expect(now.slice(only?.start, only?.end)).toBe("Je n'aperçois plus mes gens.");
    expect(only?.likeness).toBeGreaterThan(0.5);
    expect(only?.likeness).toBeLessThan(1);
  });

  it("waits where capitals have changed: the words are not quite the same", () => {
    const now = TALK.replace("Je ne vois plus les gens", "JE ne vois plus les gens");
    expect(fate(on(TALK, "Je ne vois plus les gens."), { old: TALK, now, known }).fate).toBe("changed");
  });

  it("is lost where its words are gone", () => {
    const now = TALK.replace(" Je ne vois plus les gens.", "");
    const found = fate(on(TALK, "Je ne vois plus les gens."), { old: TALK, now, known });
    expect(found).toMatchObject({ fate: "lost", reason: "gone", candidates: [] });
  });

  it("is lost, and says why, where its words are the interviewer's now", () => {
    const now = TALK.replace("P: Oui. Maintenant j'encode", "E: Oui. Maintenant j'encode");
    const found = fate(on(TALK, "Je ne vois plus les gens."), { old: TALK, now, known });
    expect(found).toMatchObject({ fate: "lost", reason: "not-said" });
  });

  it("is found again at the right one of its repetitions", () => {
    const now = `E: Bonjour.\n${TALK}`;
    const found = fate(on(TALK, "Oui.", 2), { old: TALK, now, known });
    expect(found.fate).toBe("moved");
    expect(found.span?.start).toBe(now.indexOf("Oui. Maintenant"));
  });

  it("leaves open of two words of which one was taken out", () => {
    const old = "E: Ça va ?\nP: Oui. Oui.\nE: Bien.\n";
    const now = old.replace("Oui. Oui.", "Oui.");
    const found = fate(on(old, "Oui.", 1), { old, now, known });
    // Who does not know the text as it was sees the same words between the same words.
    expect(found.fate).toBe(known === "known" ? "ambiguous" : "kept");
    if (known === "known") expect(found.candidates.map(({ start }) => start)).toEqual([now.indexOf("Oui.")]);
  });

  it("leaves open which of many that say the same", () => {
    const old = "E: Ça va ?\nP: Oui.\n".repeat(4);
    const now = "E: Ça va ?\nP: Oui.\n".repeat(5);
    const found = fate(on(old, "Oui.", 2), { old, now, known });
    expect(found.fate).toBe("ambiguous");
    expect(found.candidates.length).toBeGreaterThan(1);
  });

  it("is found in a text that was written anew in its greater part", () => {
    const now = `E: Autre chose.\nP: Tout est neuf ici, et long. ${"Vraiment long. ".repeat(30)}\nE: Enfin.\nP: Elle tenait des fiches.\n`;
    const found = fate(on(TALK, "Elle tenait des fiches."), { old: TALK, now, known });
    expect(["moved", "ambiguous"]).toContain(found.fate);
  });

  it("stands within words that were marked in part", () => {
    const found = fate(on(TALK, "encod"), { old: TALK, now: `E: Oui ?\n${TALK}`, known });
    expect(said(`E: Oui ?\n${TALK}`, found)).toBe("encod");
  });

  it("is lost, and nothing breaks, in a text without words", () => {
    for (const now of ["", "\n\n", "E: \n", "?"])
      expect(fate(on(TALK, "Elle tenait"), { old: TALK, now, known }).fate).toBe("lost");
  });
});

describe("marks that nobody could have made", () => {
  it("have one fate each, whatever their numbers and words", () => {
    const odd: Coding[] = [
      { ...on(TALK, "Oui."), start: 9_000, end: 9_004 },
      { ...on(TALK, "Oui."), quote: " ", before: "", after: "" },
      { ...on(TALK, "Oui."), quote: "\u200b", before: "\ud800", after: "\udfff" },
      { ...on(TALK, "Oui."), start: 10, end: 2, quote: "x".repeat(70_000) },
      { ...on(TALK, "Oui."), quote: "(.*)+$ [[P01:2]]" },
    ];
    for (const old of [TALK, null]) {
      const fates = reanchor(odd, { now: { text: TALK, turns: turnsOf(TALK) }, old });
      expect(fates.map(({ coding }) => coding)).toEqual(odd);
    }
  });
});

describe("a text that nobody could have said", { timeout: 90_000 }, () => {
  it.each([
    ["the same word again and again", "ha ", "ha ha ha"],
    ["one endless word", "a", "a".repeat(40)],
    ["signs alone", "- ' ", "- ' -"],
    ["two words in turn", "oui non ", "oui non oui"],
  ])("is compared in a moment: %s", (_, piece, quote) => {
    const old = `E: Et ?\nP: ${piece.repeat(Math.ceil(400_000 / piece.length))}fin.\n`;
    const now = old.replace("Et ?", "Et alors ?").replace("fin.", "la fin.");
    const marks = Array.from({ length: 20 }, (_, i) =>
      marked(old, { start: 11 + i * 800, end: 11 + i * 800 + quote.length }),
    );
    const began = performance.now();
    for (const known of [old, null]) {
      const fates = reanchor(marks, { now: { text: now, turns: turnsOf(now) }, old: known });
      expect(fates.map(({ coding }) => coding)).toEqual(marks);
    }
    expect(performance.now() - began).toBeLessThan(40_000);
  });
});

describe("marks after any edits", () => {
  const cases = (most: number) => talk.chain((text) => fc.tuple(fc.constant(text), stretchOf(text), edits(most)));

  it.each([
    ["known", 1],
    ["known", 4],
    ["unknown", 1],
    ["unknown", 4],
  ] as const)(
    "are found at the right one of their repetitions or listed as ambiguous, the old text being %s, %i edits",
    (known, most) => {
      const certain = { untouched: 0, all: 0 };
      fc.assert(
        fc.property(cases(most), ([old, span, list]) => {
          const after = list.reduce((now, make) => apply(now, make(now.text)), { text: old, span, untouched: true });
          const found = fate(marked(old, span), { old, now: after.text, known });
          if (!after.untouched) return;
          certain.all++;
          if (found.span !== null) {
            certain.untouched++;
            expect(found.span).toEqual(after.span);
            expect(found.fate).toBe(found.span.start === span.start ? "kept" : "moved");
            return;
          }
          expect(found.candidates.some(({ start }) => start === after.span.start)).toBe(true);
        }),
        { seed: 1, numRuns: 400 },
      );
      // Listing everything as ambiguous would be right, and no help.
      expect(certain.untouched / certain.all).toBeGreaterThan(known === "known" ? 0.95 : 0.8);
    },
  );

  it("have one fate each, with a span that says the same or candidates within the text", () => {
    fc.assert(
      fc.property(cases(6), fc.boolean(), ([old, span, list], isKnown) => {
        const now = list.reduce((text, make) => apply({ text, span, untouched: true }, make(text)).text, old);
        const marks = [marked(old, span), marked(old, turnsOf(old)[1] ?? span)];
        const fates = reanchor(marks, { now: { text: now, turns: turnsOf(now) }, old: isKnown ? old : null });
        expect(fates.map(({ coding }) => coding)).toEqual(marks);
        for (const one of fates) {
          expect(FATES).toContain(one.fate);
          expect(one.span !== null).toBe(one.fate === "kept" || one.fate === "moved");
          expect(one.candidates.length > 0).toBe(one.fate === "changed" || one.fate === "ambiguous");
          expect(one.reason !== null).toBe(one.fate === "lost");
          for (const { start, end } of [...one.candidates, ...(one.span === null ? [] : [one.span])]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(now.length);
          }
          if (one.span !== null) expect(bare(now.slice(one.span.start, one.span.end))).toBe(bare(one.coding.quote));
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("are all kept in a text that has not changed, and all in place where only its signs have", () => {
    fc.assert(
      fc.property(cases(1), ([old, span]) => {
        const mark = marked(old, span);
        expect(fate(mark, { old, now: old }).fate).toBe("kept");
        const now = old
          .replace(/'/g, "’")
          .replace(/(\S) /g, "$1\u00a0")
          .replace(/^([EP]):\u00a0/gm, "$1: ");
        const set = fate(mark, { old, now });
        expect([set.span?.start, set.span?.end]).toEqual([span.start, span.end]);
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it("are found in 60 kB with 500 marks in a few seconds, even where next to no word is rare", () => {
    const words =
      "dossier écran guichet collègue réunion courrier équipe bureau usager matin avec pour dans faire être".split(" ");
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const line = (_: unknown, i: number): string => {
      const said = Array.from(
        { length: 20 + Math.floor(random() * 40) },
        () => words[Math.floor(random() * words.length)],
      );
      return `${i % 2 === 0 ? "E" : "P"}: ${said.join(" ")}.\n`;
    };
    const old = Array.from({ length: 250 }, line).join("");
    const turns = turnsOf(old).filter(({ role }) => role === "participant");
    const marks = Array.from({ length: 500 }, (_, i) => marked(old, turns[i % turns.length] ?? { start: 0, end: 1 }));
    const now = old.replace(/avec/g, (word, at: number) => (at % 3 === 0 ? "sans" : word));
    const began = performance.now();
    expect(reanchor(marks, { now: { text: now, turns: turnsOf(now) }, old })).toHaveLength(500);
    expect(reanchor(marks, { now: { text: "P: rien du tout\n".repeat(3000), turns: [] }, old })).toHaveLength(500);
    expect(performance.now() - began).toBeLessThan(60_000);
  }, 90_000);
});

function bare(text: string): string {
  return text.replace(/’/g, "'").replace(/\s+/g, "");
}
