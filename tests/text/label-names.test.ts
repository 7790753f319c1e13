import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/text/draft.js";
import { read as readCaptions } from "../../src/text/formats/captions.js";
import { lines } from "../../src/text/formats/text.js";
import { toTranscript } from "../../src/text/ingest.js";
import { namesJoined } from "../../src/text/label-names.js";
import { nameLike } from "../../src/text/label-words.js";
import { drafting } from "./formats/drafts.js";

const read = drafting(lines);
const draftOf = (text: string, labels: string[] = []): Draft =>
  read(new TextEncoder().encode(text), { file: "input 1", labels });
const labels = (text: string): (string | null)[] => draftOf(text).turns.map(({ label }) => label);
const doubts = ({ problems }: Draft): (number | string | undefined)[][] =>
  problems.filter(({ code }) => code === "doubtful-label").map(({ severity, place }) => [severity, place.line]);

/** Names as lists write them in Belgium, and two people who speak as one. */
const NAMES = [
  "van den Bossche, Els",
  "de Smet, An",
  "el Amrani, Yassine",
  "di Rupo, Elio",
  "de la Fontaine, Jean",
  "d'Haene, Koen",
  "Els van den Bossche",
  "van den Bossche",
  "Anne - Sophie",
  "Dupont - Lambert",
  "De Smedt – Vandamme",
  "De Smedt - Vandamme, Anne-Sophie",
  "DE SMEDT - VANDAMME Anne",
  "'t Serstevens, Guy",
  "’t Serstevens",
  "Mbuyi wa Kalonji Espérance",
  "Lieve & Joris",
  "Lieve et Joris",
  "Marie d'Haene",
];

/** What somebody says at the head of a line, before a colon. */
const SAID = [
  "Je lui ai dit",
  "Moi, mon avis",
  "Il m'a répondu",
  "Et ma fille",
  "Donc pour nous",
  "C'est simple",
  "On se dit",
  "Voilà pourquoi",
  "Tu sais quoi",
  "Le directeur m'a dit",
  "I told her",
];

describe("labels of people with long names", () => {
  it("are names, with small words, spaced dashes, two at once, or the first name after a comma", () => {
    for (const name of NAMES) expect(nameLike(name), name).toBe("strict");
    for (const said of SAID) expect(nameLike(said), said).not.toBe("strict");
    for (const word of ["la Poste", "de Bruxelles", "Moi, Nathalie", "La Poste"])
      expect(nameLike(word), word).not.toBe("strict");
  });

  it("begin a turn though they stand once, in a group whose others have labels too", () => {
    for (const name of NAMES) {
      const text = `Animatrice : Qui veut ?\nNathalie : Je reste.\n${name} : Je pars.\nAnimatrice : Et vous ?\nNathalie : Oui.\n`;
      expect(labels(text), name).toEqual(["Animatrice", "Nathalie", name, "Animatrice", "Nathalie"]);
    }
  });

  it("are one of two voices", () => {
    for (const name of NAMES) {
      const text = `E : Un ?\n${name} : Oui.\nE : Deux ?\n${name} : Non.\n`;
      expect(labels(text), name).toEqual(["E", name, "E", name]);
    }
  });

  it("are read in captions too", () => {
    const cue = (n: number, words: string): string => `00:00:0${n}.000 --> 00:00:0${n + 1}.000\n${words}\n\n`;
    const text = `WEBVTT\n\n${cue(1, "Anna: Qui veut ?")}${cue(2, "el Amrani, Yassine: Moi.")}${cue(3, "Anna: Bien.")}${cue(4, "el Amrani, Yassine: Je pars.")}`;
    const [draft] = readCaptions(new TextEncoder().encode(text), { file: "input 1", labels: [] });
    expect(draft?.turns.map(({ label }) => label)).toEqual([
      "Anna",
      "el Amrani, Yassine",
      "Anna",
      "el Amrani, Yassine",
    ]);
  });

  it("are none where somebody says words before a colon, however often", () => {
    for (const said of SAID) {
      const turn = `Nathalie : Je reste.\n${said} : c'est non.\n`;
      const draft = draftOf(`Animatrice : Qui ?\n${turn}Animatrice : Et ?\n${turn}Animatrice : Et puis ?\n${turn}`);
      expect(new Set(draft.turns.map(({ label }) => label)), said).toEqual(new Set(["Animatrice", "Nathalie"]));
      expect(doubts(draft), said).toEqual([]);
    }
  });
});

describe("lines that may begin with a label and are not taken to", () => {
  it("are named with their line, a second time as a warning", () => {
    const head = "Animatrice : Qui ?\nNathalie : Je reste.\n";
    const text = `${head}La dame du fond : Moi aussi.\n${head}La vraie question : rester.\n${head}La dame du fond : Oui.\n${head}nadia : Non.\n`;
    const draft = draftOf(text);
    expect(new Set(draft.turns.map(({ label }) => label))).toEqual(new Set(["Animatrice", "Nathalie"]));
    expect(doubts(draft)).toEqual([
      ["warning", 3],
      ["note", 6],
      ["warning", 9],
      ["note", 12],
    ]);
    expect(doubts(draftOf(text, ["La dame du fond", "La vraie question", "nadia"]))).toEqual([]);
  });

  it("are named by the line of their caption", () => {
    const cue = (n: number, words: string): string => `00:00:0${n}.000 --> 00:00:0${n + 1}.000\n${words}\n\n`;
    const said = ["Anna: Qui ?", "Paul: Moi.", "Anna: Bien.", "La dame du fond: Oui.", "Paul: Non."];
    const text = `WEBVTT\n\n${said.map((words, i) => cue(i + 1, words)).join("")}`;
    const [draft] = readCaptions(new TextEncoder().encode(text), { file: "input 1", labels: [] });
    expect(draft === undefined ? [] : doubts(draft)).toEqual([["note", 13]]);
  });

  it("are pointed at where nobody else is left to be a participant", () => {
    const draft = draftOf("E : Un ?\nnadia d : Oui.\nE : Deux ?\nnadia d : Non.\n");
    const { problems } = toTranscript(draft, {
      id: "P01",
      file: "input 1",
      language: "fr",
      settled: {},
      sources: [],
    });
    const none = problems.find(({ code }) => code === "no-participant");
    expect(none?.place.line).toBe(2);
    expect(none?.hint?.fr).toContain("2 lignes");
  });
});

it.each([
  ["Lieve & Joris", ["Lieve", "Joris"]],
  ["Lieve et Joris Peeters", ["Lieve", "Joris Peeters"]],
  ["Anne/Paul", ["Anne", "Paul"]],
  ["De Smedt - Vandamme", ["De Smedt - Vandamme"]],
  ["Wéry, Josiane", ["Wéry, Josiane"]],
  ["Étienne", ["Étienne"]],
  ["Q & R", ["Q & R"]],
  ["P01/P02", ["P01/P02"]],
])("a label holds the names of two people where it joins them: %s", (label, names) => {
  const found = namesJoined(label);
  expect(found.map(({ name }) => name)).toEqual(names);
  expect(found.every(({ name, at }) => label.startsWith(name, at))).toBe(true);
});
