import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { lines as markdownLines } from "../../../src/text/formats/markdown.js";
import { lines } from "../../../src/text/formats/text.js";
import { hasErrors } from "../../../src/text/problem.js";
import { countCharacters } from "../../../src/text/tidy.js";
import { drafting } from "./drafts.js";

const [read, readMarkdown] = [drafting(lines), drafting(markdownLines)];

const options = { file: "input 1", labels: [] as string[] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const draftOf = (text: string, labels: string[] = []): Draft => read(utf8(text), { ...options, labels });
const turns = (text: string): unknown[] => draftOf(text).turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (draft: Draft): unknown[] => draft.problems.map((one) => [one.severity, one.code, one.place.line]);

/** Characters of the file = characters of the words + characters accounted for. */
const isWhole = (draft: Draft): void => {
  const kept = draft.turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
  expect(kept + draft.accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(draft.characters);
};

describe("labels in a text file", () => {
  const said = [
    ["A", "Vous aimez votre métier ?"],
    ["B", "Oui.\nEnfin, ça dépend des jours."],
    ["A", "Et les outils ?"],
    ["B", "Je m'en sers peu."],
  ] as const;
  const styles: Record<string, (label: string) => string> = {
    "with a colon": (label) => `${label}: `,
    "with a French colon": (label) => `${label}\u00a0: `,
    "in brackets on their own line": (label) => `[${label}]\n`,
    "in brackets with a colon": (label) => `[${label}] : `,
    "in bold": (label) => `**${label}** `,
    "in bold with a colon inside": (label) => `**${label} :** `,
    "in bold with a colon after": (label) => `**${label}**: `,
    "alone on their line": (label) => `${label}\n`,
    "with a full stop": (label) => `${label}. `,
    "with a dash": (label) => `${label} – `,
    "with a tab": (label) => `${label}\t`,
  };

  for (const [style, dress] of Object.entries(styles)) {
    for (const [a, b] of [
      ["INT", "P1"],
      ["E", "R"],
      ["Enquêteur", "Enquêtée"],
    ] as const) {
      it(`are found ${style}: ${a} and ${b}`, () => {
        const name = { A: a, B: b };
        const text = said.map(([who, words]) => `${dress(name[who])}${words}`).join("\n\n");
        expect(turns(text)).toEqual(said.map(([who, words]) => [name[who], null, words]));
        isWhole(draftOf(text));
      });
    }
  }

  const timed: Record<string, (label: string, clock: string) => string> = {
    "(0:01 - 0:11) after a bracket": (label, clock) => `[${label}] (${clock} - 9:59)\n`,
    "an en dash and stray spaces": (label, clock) => `[${label}] (${clock}  – 9\u00a0:59)\n`,
    "[0:01] before the label": (label, clock) => `[${clock}] ${label}: `,
    "[0:01] after bold": (label, clock) => `**${label}** [${clock}] `,
    "a bare time after the label": (label, clock) => `${label}   ${clock}\n`,
    "a bare time before the label": (label, clock) => `${clock} ${label}\n`,
    "a time between label and colon": (label, clock) => `${label} (${clock}) : `,
    "a time on the line above": (label, clock) => `${clock}\n${label} : `,
    "a time on the line below": (label, clock) => `${label}\n${clock}\n`,
  };
  for (const [style, dress] of Object.entries(timed)) {
    it(`have their time: ${style}`, () => {
      const clocks = [
        ["0:01", 1],
        ["00:01:02", 62],
        ["1:02:03", 3723],
        ["62:05", 3725],
      ] as const;
      const text = clocks
        .map(([clock], i) => `${dress(i % 2 === 0 ? "Chercheuse" : "Interviewé", clock)}Oui, oui.`)
        .join("\n\n");
      expect(turns(text)).toEqual(
        clocks.map(([, at], i) => [i % 2 === 0 ? "Chercheuse" : "Interviewé", at, "Oui, oui."]),
      );
      isWhole(draftOf(text));
    });
  }

  it("are names that recur", () => {
    const text = "Léa Petit : Bonjour.\nMarc : Bonjour.\nLéa Petit : Ça va ?\nMarc : Oui.\n";
    expect(turns(text).map((turn) => (turn as string[])[0])).toEqual(["Léa Petit", "Marc", "Léa Petit", "Marc"]);
  });

  it("are names beside a word that announces a role, also with a dash or with a remark in parentheses", () => {
    const dashed = "Enquêtrice – Bonjour ?\nMme D. – Oui.\nEnquêtrice – Et ?\nMme D. – Rien.\n";
    expect(draftOf(dashed).turns.map((turn) => turn.label)).toEqual(["Enquêtrice", "Mme D", "Enquêtrice", "Mme D"]);
    const remark = "Léa Petit (étudiante) : Bonjour ?\nMme X : Oui.\nLéa Petit (étudiante) : Et ?\nMme X : Rien.\n";
    expect(new Set(draftOf(remark).turns.map((turn) => turn.label))).toEqual(
      new Set(["Léa Petit (étudiante)", "Mme X"]),
    );
  });

  it("are not what someone quotes, nor an expression before a colon", () => {
    const words = [
      "Il m'a dit : tu n'as qu'à cliquer.",
      "Exemple : la prime. Exemple : le loyer.",
      "Donc : on y va.",
      "Exemple : encore.",
      "Donc : voilà.",
      "[rires]",
      "[rires]",
      "J'arrive à 8:30 : rien ne marche.",
      "https://exemple.be : c'est là.",
      "Le résultat est simple : on attend.",
    ];
    const text = `E : Racontez.\nP : ${words.join("\n")}\nE : Et puis ?\nP : Rien.`;
    expect(draftOf(text).turns.map((turn) => [turn.label, turn.text])).toEqual([
      ["E", "Racontez."],
      ["P", words.join("\n")],
      ["E", "Et puis ?"],
      ["P", "Rien."],
    ]);
  });

  it("that stand once are kept as words and said, until a person settles them", () => {
    const text = "E : Racontez.\nP : Voilà.\nLéa : Je passe juste.\nE : Merci.\nP : Bien.";
    const draft = draftOf(text);
    expect(draft.turns).toHaveLength(4);
    expect(codes(draft)).toEqual([["note", "doubtful-label", 3]]);
    expect(draftOf(text, ["Léa"]).turns.map((turn) => turn.label)).toEqual(["E", "P", "Léa", "E", "P"]);
  });

  it("that are one letter off another are taken as labels, for a person to settle", () => {
    const text = "Chercheur : Un ?\nInterviewe : Deux.\nChercheurr : Trois ?\nInterviewe : Quatre.";
    expect(draftOf(text).turns.map((turn) => turn.label)).toEqual([
      "Chercheur",
      "Interviewe",
      "Chercheurr",
      "Interviewe",
    ]);
  });
});

describe("a text file", () => {
  it("may begin with a title and a list of speakers, which are not words", () => {
    const text = `Entretien du mardi

Légende
E = enquêtrice
P1 : Josette, AS

# Le métier

E : Que faites-vous ?
P1 : J'accompagne.

# Les outils
E : Et les outils ?
P1 : Bof.
`;
    const draft = draftOf(text);
    expect(draft.legend).toEqual({ E: "enquêtrice", P1: "Josette, AS" });
    expect(draft.turns.map((turn) => [turn.label, turn.section])).toEqual([
      ["E", "Le métier"],
      ["P1", "Le métier"],
      ["E", "Les outils"],
      ["P1", "Les outils"],
    ]);
    expect(codes(draft)).toEqual([["note", "legend-read", undefined]]);
    isWhole(draft);
    expect(draft.accounted).toEqual([
      { kind: "title", characters: 16 },
      { kind: "legend", characters: 32 },
      { kind: "heading", characters: 19 },
      { kind: "label", characters: 10 },
    ]);
  });

  it("may begin with facts about the interview, which nobody says", () => {
    const text = "Entretien 3\nDate : 12/03\nEnquêteur : MD\n\ne : Bonjour ?\ni : Oui.\ne : Et ?\ni : Rien.";
    const draft = draftOf(text);
    expect(draft.turns.map((turn) => turn.label)).toEqual(["e", "i", "e", "i"]);
    expect(codes(draft)).toEqual([["note", "before-first-turn", undefined]]);
    isWhole(draft);
    expect(draftOf("Entretien 3\nE : Date : hier ?\nP : Oui.").turns).toHaveLength(2);
  });

  it("that begins to talk at once has no list of speakers", () => {
    const text = "E : bonjour\nP : oui bonjour\n\nE : vous êtes assistante sociale\nP : oui depuis dix ans";
    expect(draftOf(text).legend).toEqual({});
    expect(draftOf(text).turns).toHaveLength(4);
  });

  it("with words under a heading but no label gives them to the last speaker, and says so", () => {
    const draft = draftOf("E : Un ?\nP : Deux.\n# Suite\nTrois.\nE : Quatre ?\nP : Cinq.");
    expect(draft.turns[2]).toEqual({ label: "P", time: null, section: "Suite", text: "Trois." });
    expect(codes(draft)).toEqual([["warning", "under-heading", 4]]);
  });

  it("says where a label has no words and where a time cannot be", () => {
    const draft = draftOf("[E] (0:01 - 0:02)\n\n[P] (22:175 - 22:17)\nOui.\n[E] (0:03)\nEt ?\n[P] (0:05)\nRien.");
    expect(codes(draft)).toEqual([
      ["warning", "empty-turn", 1],
      ["warning", "odd-time", 3],
    ]);
    expect(draft.turns.map((turn) => turn.time)).toEqual([null, 3, 5]);
    isWhole(draft);
  });

  it("without any label is kept in passages, and is an error to settle", () => {
    const draft = draftOf("Je travaille ici.\nDepuis longtemps.\n\nIl m'a dit : reste.");
    expect(draft.turns.map((turn) => [turn.label, turn.text])).toEqual([
      [null, "Je travaille ici.\nDepuis longtemps."],
      [null, "Il m'a dit : reste."],
    ]);
    expect(codes(draft)).toEqual([["error", "no-speaker-label", undefined]]);
    isWhole(draft);
  });

  it("without labels but with times is cut at the times", () => {
    const text = "[00:00:01] Un.\n[00:00:05] Deux.\n\n00:00:09\nTrois.\n";
    expect(turns(text)).toEqual([
      [null, 1, "Un."],
      [null, 5, "Deux."],
      [null, 9, "Trois."],
    ]);
    isWhole(draftOf(text));
  });

  it("of one line, empty, or blank is read as what it is", () => {
    expect(turns("Bonjour.")).toEqual([[null, null, "Bonjour."]]);
    expect(codes(draftOf(""))).toEqual([["error", "empty-file", undefined]]);
    expect(codes(draftOf(" \n\n\t\n"))).toEqual([["error", "empty-file", undefined]]);
  });

  it("of one line of a megabyte is read in linear time", () => {
    const begun = performance.now();
    const draft = draftOf(`E : ${"a - b : c. [0:01] ".repeat(60_000)}`);
    expect(draft.turns).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(5000);
    isWhole(draft);
  });

  it("of many short lines is read in linear time", () => {
    const begun = performance.now();
    const draft = draftOf(Array.from({ length: 30_000 }, (_, i) => `Nom${i} : mot`).join("\n"));
    expect(draft.turns).toHaveLength(30_000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it("keeps HTML and scripts as inert words", () => {
    const script = "<script>alert(1)</script> & <b>gras</b> &lt;i&gt;";
    expect(turns(`E : ${script}\nP : Oui.`)[0]).toEqual(["E", null, script]);
  });

  it("gives the same turns in every encoding and with every line end", () => {
    const text = "E : C’est « fini »… ?\nP : Oui, à 5 €.\n";
    const plain = turns(text);
    expect(plain).toHaveLength(2);
    const forms = [
      iconv.encode(text, "windows-1252"),
      iconv.encode(text, "utf-16le", { addBOM: true }),
      iconv.encode(text, "utf-16be", { addBOM: false }),
      utf8(`\ufeff${text.replaceAll("\n", "\r\n")}`),
      utf8(text.replaceAll("\n", "\r")),
      utf8(text.normalize("NFD")),
    ];
    for (const bytes of forms) {
      expect(read(bytes, options).turns.map((turn) => [turn.label, turn.time, turn.text])).toEqual(plain);
    }
  });

  it("that is binary is refused with the file's place and no turns", () => {
    const draft = read(
      Uint8Array.from({ length: 999 }, (_, i) => (i * 97) % 256),
      options,
    );
    expect(draft.turns).toEqual([]);
    expect(draft.problems).toMatchObject([{ severity: "error", code: "not-text", place: { file: "input 1" } }]);
  });
});

describe("any text at all", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "E : ",
      "P1 : ",
      "[Chercheur] (0:01 - 0:02)",
      "**Léa** ",
      "0:05",
      "[0:07] ",
      "# Titre",
      "E = enquêteur",
      "INT.",
      "\n",
      "\n\n",
      " - ",
      "Oui.",
      "il dit : non",
      "Entretien 1",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  it("is read without losing a character", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const draft = draftOf(pieces.join(""));
        if (draft.problems.some((one) => one.code === "not-text")) return;
        isWhole(draft);
        expect(draft.turns.every((turn) => turn.text === turn.text.trim() && turn.text !== "")).toBe(true);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("or any bytes are no reason to fail", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const draft = read(bytes, options) as Draft;
        isWhole(draft);
        // What gives no turn says why, and what gives turns without a label says so.
        if (!draft.turns.some((turn) => turn.label !== null)) expect(hasErrors(draft.problems)).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("Markdown", () => {
  it("has its entities read as characters, and accounts for them", () => {
    const draft = readMarkdown(
      utf8("**Léa** [0:01] Il dit &#39;oui&#39; &amp; &lt;non&gt;.\n\n**Marc** [0:05] Bien.\n\n**Léa** Oui."),
      options,
    );
    expect(draft.turns.map((turn) => [turn.label, turn.time, turn.text])).toEqual([
      ["Léa", 1, "Il dit 'oui' & <non>."],
      ["Marc", 5, "Bien."],
      ["Léa", null, "Oui."],
    ]);
    isWhole(draft);
  });

  const folder = path.resolve("../shared/data/md-otter");
  it.skipIf(!existsSync(folder))("of real podcasts gives one turn per bold name, all with times", () => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".md"))) {
      const bytes = readFileSync(path.join(folder, name));
      const draft = readMarkdown(bytes, options);
      expect(draft.turns).toHaveLength(bytes.toString("utf8").match(/^\*\*/gm)?.length ?? 0);
      expect(draft.turns.every((turn) => turn.time !== null)).toBe(true);
      expect(new Set(draft.turns.map((turn) => turn.label)).size).toBe(4);
      expect(draft.problems).toEqual([]);
      isWhole(draft);
    }
  });
});
