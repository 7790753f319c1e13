import { describe, expect, it } from "vitest";
import { draftsOf } from "./read-work.js";
import { SENTENCES } from "./sentences.js";

const PEOPLE = {
  fr: [
    ["Idriss", "40e année, 21 ans d'ancienneté, 1er emploi"],
    ["Solveig", "30e année, 4 ans d'ancienneté"],
  ],
  en: [
    ["Idris", "41, social worker"],
    ["Solveig", "33, nurse, 4 years of experience"],
  ],
} as const;
const WORDS = {
  fr: ["je ne vois plus personne de la journée", "une porte fermée reste une porte fermée"],
  en: ["I never see anybody the whole day", "a closed door stays a closed door"],
} as const;
const OPENING = {
  fr: "« le midi je mange devant mon écran » (Idriss, 40e année, 21 ans d'ancienneté, 1er emploi). « on s'habitue à tout sauf au bruit » (Solveig, 30e année, 4 ans d'ancienneté).",
  en: "“at noon I eat at my desk alone” (Idris, 41, social worker). “one gets used to all but the noise” (Solveig, 33, nurse, 4 years of experience).",
} as const;

type Lang = "fr" | "en";

/** Puts people, brackets and words in their places: P is Idriss. */
function written(frame: string, lang: Lang): string {
  const [[name, facts], [other, others]] = PEOPLE[lang];
  const text = frame
    .replace(/\bB2\b/g, `(${other}, ${others})`)
    .replace(/\bB\b/g, `(${name}, ${facts})`)
    .replace(/\bF\b/g, `(${facts})`)
    .replace(/\bP2\b/g, other)
    .replace(/\bP\b/g, name)
    .replace(/\b(d|qu)e (?=Idriss)/g, "$1'");
  return WORDS[lang].reduce(
    (all, words, i) => all.replace(`«${i + 1}»`, `« ${words} »`).replace(new RegExp(`“${i + 1}(,?)”`), `“${words}$1”`),
    text,
  );
}

/** Reads all sentences as one work, a paragraph each: whose words each quotation is taken for, and the lines of which something is told. */
function readAll(lang: Lang): { read: string[]; told: string } {
  const frames = SENTENCES[lang].map((frame) => frame.split(" | ")[0] ?? "");
  const text = [OPENING[lang], ...frames.map((frame) => written(frame, lang))].join("\n\n");
  const drafts = draftsOf(text, lang);
  const turns = drafts.flatMap((draft) => draft.turns);
  const whoseIs = (line: number, words: string): string => {
    const turn = turns.find((one) => one.section === `l. ${line}` && one.text.includes(words));
    return turn === undefined ? "-" : turn.label === PEOPLE[lang][0][0] ? "P" : "Q";
  };
  const read = frames.map((frame, at) => {
    const own = WORDS[lang].filter((_, i) => frame.includes(`«${i + 1}»`) || frame.includes(`“${i + 1}`));
    return `${frame} | ${own.map((words) => whoseIs(2 * at + 3, words)).join(" ")}`;
  });
  const told = drafts
    .flatMap((draft) => draft.problems)
    .filter(({ code }) => code === "maybe-interviewee" || code === "not-an-interviewee")
    .map(({ place, text: { en } }) => place.line ?? /\(l\. ([^()]+)\)/.exec(en)?.[1]?.replace(/,/g, ""));
  return { read, told: ` ${told.join(" ")} ` };
}

describe.each(["fr", "en"] as const)("sentences with several possible speakers, in %s", (lang) => {
  it("give words to the person interviewed who says them, nobody the words of another, and tell where those are", () => {
    const { read, told } = readAll(lang);
    expect(read).toEqual(SENTENCES[lang]);
    const silent = read.filter((frame, at) => / -/.test(frame) && !told.includes(` ${2 * at + 3} `));
    expect(silent).toEqual([]);
  });
});
