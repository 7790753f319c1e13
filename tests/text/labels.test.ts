import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/text/draft.js";
import { lines } from "../../src/text/formats/text.js";
import { assignSpeakers } from "../../src/text/speakers.js";
import { countCharacters } from "../../src/text/tidy.js";
import { drafting } from "./formats/drafts.js";

const read = drafting(lines);
const draftOf = (text: string, labels: string[] = []): Draft =>
  read(new TextEncoder().encode(text), { file: "input 1", labels });
const turns = (text: string): string[] => draftOf(text).turns.map(({ label, text: words }) => `${label}: ${words}`);
const isWhole = (draft: Draft): void => {
  const kept = draft.turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
  expect(kept + draft.accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(draft.characters);
};

const SAID = [
  ["A", "Depuis quand êtes-vous là ?"],
  ["B", "Depuis dix ans, avec les jeunes."],
  ["A", "Et les outils ?"],
  ["B", "Oui. Je m'en sers peu."],
  ["A", "Pourquoi ?"],
  ["B", "Parce que c'est lent."],
] as const;

/** How people set labels off, of those that the formats' own tests do not hold. */
const STYLES: Readonly<Record<string, (label: string, number: number) => string>> = {
  "**Julie** (00:01):": (label, n) => `**${label}** (00:0${n}): `,
  "*Julie*:": (label) => `*${label}*: `,
  "*Julie :*": (label) => `*${label} :* `,
  "_Julie_ :": (label) => `_${label}_ : `,
  "***Julie*** :": (label) => `***${label}*** : `,
  "<Julie>": (label) => `<${label}> `,
  "<Julie>:": (label) => `<${label}>: `,
  "(Julie)": (label) => `(${label}) `,
  "(Julie) :": (label) => `(${label}) : `,
  "Julie —": (label) => `${label} — `,
  "Julie. –": (label) => `${label}. – `,
  "Julie>": (label) => `${label}> `,
  "Julie：": (label) => `${label}：`,
  "— Julie.": (label) => `— ${label}. `,
  "— Julie :": (label) => `— ${label} : `,
  "- Julie :": (label) => `- ${label} : `,
  "- **Julie** :": (label) => `- **${label}** : `,
  "• Julie :": (label) => `• ${label} : `,
  "> Julie :": (label) => `> ${label} : `,
  ">> Julie:": (label) => `>> ${label}: `,
  "## Julie": (label) => `## ${label}\n\n`,
  "### Julie 00:12": (label, n) => `### ${label} 00:0${n}\n`,
  "12 Julie:": (label, n) => `${11 + n} ${label}: `,
  "12. Julie :": (label, n) => `${11 + n}. ${label} : `,
  "012  Julie :": (label, n) => `0${11 + n}  ${label} : `,
  "12 tab Julie tab": (label, n) => `${11 + n}\t${label}\t`,
  "[12] Julie :": (label, n) => `[${11 + n}] ${label} : `,
};

const PAIRS = [
  ["Enquêteur", "Julie"],
  ["E", "P1"],
  ["Marie Dupont", "Paul Petit"],
  ["Q", "R"],
  ["ENQUÊTRICE", "JULIE"],
] as const;

describe("labels", () => {
  for (const [style, dress] of Object.entries(STYLES)) {
    it(`are read as ${style}`, () => {
      for (const [a, b] of PAIRS) {
        const name = { A: a, B: b };
        const text = SAID.map(([who, words], i) => dress(name[who], i + 1) + words).join("\n\n");
        expect(turns(text), text).toEqual(SAID.map(([who, words]) => `${name[who]}: ${words}`));
        isWhole(draftOf(text));
      }
    });
  }

  it("alone on their lines may be a role and a name", () => {
    const text = SAID.map(([who, words]) => `${who === "A" ? "ENQUÊTEUR" : "JULIE"}\n${words}`).join("\n\n");
    expect(turns(text)).toEqual(SAID.map(([who, words]) => `${who === "A" ? "ENQUÊTEUR" : "JULIE"}: ${words}`));
  });

  it("are read behind the number of each line, the lines without one too", () => {
    const text = "1 E: Depuis quand ?\n2 P: Dix ans,\n3 avec les jeunes.\n4\n5 E: Et là ?\n6 P: Rien 7\n7 8 fois.\n";
    const draft = draftOf(text);
    expect(draft.turns.map(({ label, text: words }) => `${label}: ${words}`)).toEqual([
      "E: Depuis quand ?",
      "P: Dix ans,\navec les jeunes.",
      "E: Et là ?",
      "P: Rien 7\n8 fois.",
    ]);
    expect(draft.accounted).toContainEqual({ kind: "line-number", characters: 7 });
    isWhole(draft);
  });

  it("are read behind the number of each turn, whose later lines have none", () => {
    const text = SAID.map(([who, words], i) => `${i + 1}. ${who === "A" ? "E" : "P"} : ${words}\net puis\nvoilà.`).join(
      "\n",
    );
    expect(draftOf(text).turns).toHaveLength(6);
    isWhole(draftOf(text));
  });

  it("leave the numbers of questions and of lists alone", () => {
    const questions = "E: 1. Un ?\nP: Oui.\nE: 2. Deux ?\nP: Non.\nE: 3. Trois ?\nP: Si.\nE: 4. Quatre ?\nP: Bon.\n";
    expect(turns(questions)[2]).toBe("E: 2. Deux ?");
    const list = "E: Quoi ?\nP: Voici :\n1. un\n2. deux\n3. trois\n4. quatre\nE: Ah ?\nP: Oui.\nE: Et ?\nP: Non.\n";
    expect(turns(list)[1]).toBe("P: Voici :\n1. un\n2. deux\n3. trois\n4. quatre");
    expect(turns("1985 E: Quoi ?\n12 P: Oui.\n1990 E: Quoi ?\n3 P: Oui.")).not.toContain("E: Quoi ?");
  });

  it("hold the numbers of questions, of one person who asks", () => {
    const text = "Q1 : Un ?\nR1 : Oui.\nQ2 : Deux ?\nR2 : Non.\nQ3 : Trois ?\nR3 : Si.\n";
    const draft = draftOf(text);
    expect(draft.turns.map(({ label, section }) => `${label} ${section}`)).toEqual([
      "Q Q1",
      "R Q1",
      "Q Q2",
      "R Q2",
      "Q Q3",
      "R Q3",
    ]);
    expect(assignSpeakers(draft, {}, "input 1").speakers).toEqual({ Q: "interviewer", R: "participant" });
    isWhole(draft);
  });

  it("are read in the middle of a line after a gap, where they begin other lines", () => {
    const text = "E: Et là ?   P: Oui.\tE: Ah ?\nP: Voilà.  Note : rien.  Un : deux.\nE: Bien.\n";
    expect(turns(text)).toEqual([
      "E: Et là ?",
      "P: Oui.",
      "E: Ah ?",
      "P: Voilà.  Note : rien.  Un : deux.",
      "E: Bien.",
    ]);
    isWhole(draftOf(text));
  });

  it("are not headings of parts, which come once", () => {
    const text =
      "# Début\nE: Quoi ?\nP: Oui.\n# Milieu\nE: Et ?\nP: Non.\n# Suite\nE: Là ?\nP: Si.\n# Fin\nE: Ah ?\nP: Bon.\n";
    expect(draftOf(text).turns.map(({ section }) => section)).toEqual(
      ["Début", "Milieu", "Suite", "Fin"].flatMap((one) => [one, one]),
    );
  });

  it("are not remarks in brackets that come back", () => {
    for (const remark of [
      "[Bruit de porte]",
      "(Rires)",
      "[Téléphone sonne]",
      "[Inaudible]",
      "(Soupir)",
      "[Longue pause]",
    ]) {
      const text = `E: Quoi ?\nP: Oui.\n${`${remark} Non.\nE: Ah ?\nP: Bon.\n`.repeat(4)}`;
      expect(new Set(draftOf(text).turns.map(({ label }) => label)), remark).toEqual(new Set(["E", "P"]));
    }
  });

  it("are not what people say before a dash, a stop or in italics", () => {
    const text = `E: Quoi ?\nP: Oui.\n${"Exactement - je dis.\nVraiment. Et puis.\n*Vraiment* oui.\n(Enfin) non.\n- Julie rit.\n".repeat(3)}E: Ah ?\nP: Bon.\n`;
    expect(new Set(draftOf(text).turns.map(({ label }) => label))).toEqual(new Set(["E", "P"]));
    const dashes = "- Bonjour.\n- Bonjour.\n- Exactement.\n- Carrément.\n- Exactement.\n- Carrément.\n- Exactement.\n";
    expect(draftOf(dashes).problems.map(({ code }) => code)).toContain("no-speaker-label");
  });

  it.each(["1 ", "12 E: ", "[12] ", "\t", "  E: ", "- ", "*", "_a", "(A) ", "<A", ">> ", "# "])(
    "take time in step with a line of %j",
    (sign) => {
      const text = `E: Quoi ?\nP: Oui.\n${sign.repeat(100_000 / sign.length)}\nE: Ah ?\nP: Bon.\n`;
      const begin = performance.now();
      draftOf(text);
      expect(performance.now() - begin).toBeLessThan(30_000);
    },
  );
});

/** A file in which these people speak in turn so many times each, the first of them asking. */
function talk(...people: readonly (readonly [string, number])[]): Draft {
  const most = Math.max(...people.map(([, times]) => times));
  const rounds = Array.from({ length: most }, (_, round) =>
    people.flatMap(([label, times], i) =>
      round < times ? [`${label} : ${i === 0 ? "Et donc, pourquoi ?" : "Parce que voilà."}`] : [],
    ),
  );
  return draftOf(rounds.flat().join("\n"));
}

const found = (draft: Draft): [string, string][] =>
  assignSpeakers(draft, {}, "input 1").problems.map(({ severity, code }) => [severity, code]);

describe("people with like labels", () => {
  it.each([
    ["Marie", "Maria"],
    ["Paul", "Paule"],
    ["Jean", "Joan"],
    ["Enquêté", "Enquêtée"],
  ])("stay two where both come back, with a warning: %s and %s", (one, other) => {
    const draft = talk(["Chercheuse", 6], [one, 6], [other, 6]);
    const { speakers, rename } = assignSpeakers(draft, {}, "input 1");
    expect([Object.keys(speakers), rename]).toEqual([["Chercheuse", one, other], {}]);
    expect(found(draft)).toContainEqual(["warning", "similar-labels"]);
  });

  it.each([
    ["P1", "P2"],
    ["Madame A", "Madame B"],
    ["Participant I", "Participant II"],
    ["Participante 1", "Participante 12"],
    ["Mme D", "Mme F"],
    ["Interviewée 1", "Interviewée 2"],
    ["Jean-B", "Jean-P"],
    ["TS1", "TS3"],
  ])("stay two, without a word, where a number or a letter tells them apart: %s and %s", (one, other) => {
    for (const times of [2, 6]) {
      const draft = talk(["Chercheuse", 6], [one, 6], [other, times]);
      const { speakers, rename, problems } = assignSpeakers(draft, {}, "input 1");
      expect([Object.keys(speakers), rename]).toEqual([["Chercheuse", one, other], {}]);
      expect(problems.map(({ code }) => code).filter((code) => /slip|same|similar/.test(code))).toEqual([]);
    }
    expect(
      found(talk(["E1", 6], ["E2", 6], ["Julie", 6])).filter(([, code]) => /slip|same|similar/.test(code)),
    ).toEqual([]);
  });

  it.each([
    ["Enquêteur", "Enquêtteur"],
    ["Enquêteur", "Enqueter"],
    ["Julie", "Julei"],
    ["Julie", "Jullie"],
    ["P1", "Pl"],
    ["P1", "PI"],
    ["TS10", "TS1O"],
    ["Interviewée", "Intervieuée"],
    ["Marie Dupont", "Marie Dupond"],
  ])("are a likely slip where one is rare, never a new person: %s and %s", (often, rare) => {
    const draft = talk(["Chercheuse", 6], [often, 6], [rare, 1]);
    expect(draft.turns.map(({ label }) => label)).toContain(rare);
    const { speakers, rename } = assignSpeakers(draft, {}, "input 1");
    expect(found(draft).filter(([, code]) => /slip|once/.test(code))).toEqual([["error", "likely-slip"]]);
    expect([speakers[rare], rename]).toEqual([speakers[often], {}]);
  });

  it.each([
    ["Enquêteur", "Enqueteur"],
    ["Enquêteur", "ENQUÊTEUR"],
    ["Julie", "JULIE"],
    ["P1", "P.1"],
  ])("are one person where only case, accents or points differ, and that is said: %s and %s", (often, rare) => {
    const draft = talk(["Chercheuse", 6], [often, 6], [rare, 3]);
    expect(assignSpeakers(draft, {}, "input 1").rename).toEqual({
      [draft.turns.find(({ label }) => label !== often && label !== "Chercheuse")?.label ?? "-"]: often,
    });
    expect(found(draft).filter(([, code]) => code === "same-label")).toHaveLength(1);
  });

  it("are the same label with and without a time behind it", () => {
    const text =
      "Chercheur : Et là ?\nJulie 00:12 : Oui.\nChercheur 0:15 : Ah ?\nJulie (00:20) : Voilà.\nChercheur : Et ?\nJulie [0:25] : Rien.\n";
    expect(draftOf(text).turns.map(({ label, time }) => [label, time])).toEqual([
      ["Chercheur", null],
      ["Julie", 12],
      ["Chercheur", 15],
      ["Julie", 20],
      ["Chercheur", null],
      ["Julie", 25],
    ]);
  });

  it("or used once are nobody until someone says so", () => {
    const draft = talk(["Chercheuse", 6], ["Julie", 6], ["Sarah Lambert", 1], ["INT", 1]);
    expect(assignSpeakers(draft, {}, "input 1").speakers["Sarah Lambert"] ?? "other").toBe("other");
  });
});

describe("labels in small letters", () => {
  const said = ["et donc", "dix ans", "ah bon", "ma fille aussi", "d'accord", "voilà", "oui", "depuis un an"];
  const labelled = (label: string, asks: string, time: (n: number) => string) =>
    said.map((words, i) => `${time(i)}${i % 2 === 0 ? asks : label}: ${words}`).join("\n");

  it.each(["fatiha", "jean-marie", "sophie d.", "anne"])(
    "%s is a speaker where it comes back, times or not",
    (label) => {
      for (const asks of ["intervieweur", "Intervieweur", "E"])
        for (const time of [() => "", (n: number) => `00:0${n} `]) {
          const draft = draftOf(labelled(label, asks, time));
          expect([...new Set(draft.turns.map((turn) => turn.label))]).toEqual([asks, label.replace(/\.$/, "")]);
          isWhole(draft);
        }
    },
  );

  it("are none where they stand twice, or seldom among others, or are words that open a sentence", () => {
    for (const word of ["résultat", "donc", "pour moi", "elle"]) {
      const lines = Array.from({ length: 20 }, (_, i) => `${i % 2 === 0 ? "Paul" : "Julie"}: oui, c'est ça.`);
      const text = [...lines, ...["un", "deux", "trois"].map((words) => `${word}: ${words}`), "Paul: bon."].join("\n");
      expect(draftOf(text).turns.map(({ label }) => label)).not.toContain(word);
    }
    expect(draftOf("Paul: oui.\nanne: non.\nPaul: si.\nanne: ah.").turns.map(({ label }) => label)).not.toContain(
      "anne",
    );
  });
});
