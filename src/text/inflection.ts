import type { Lang } from "../messages/words.js";
import { lemma } from "./lemmas.js";

/** Endings that one word takes in turn; two forms that differ only in endings of one row are taken for forms of one word. */
const ENDINGS: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    "- s e es x",
    "al ale als ales aux",
    "ail aux",
    "au aux",
    "eux euse euses",
    "eur eurs euse euses rice rices",
    "if ifs ive ives",
    "f fs ve ves",
    "er ers ere eres ére éres",
    "c cs che ches que ques",
    "e es ons ez ent er é ée és ées ais ait aient ions iez ant ante ants antes erai eras era erons erez eront erais erait erions eriez eraient ai as a ames ates érent at",
    "ir is it issons issez issent i ie ies issais issait issaient issions issiez issant isse isses irai iras ira irons irez iront irais irait iraient irions iriez irent",
    "ir re s t ons ez ent e es ais ait aient ions iez ant u ue us ues i ie ies is it rai ras ra rons rez ront rais rait raient irai iras ira irons irez iront irais irait iraient irent urent",
  ],
  en: ["- s es 's ed d ing", "y ies ied ying y's", "e es ed ing er ers", "- er est", "y ier iest", "f fs ves fe"],
};

const rows: Readonly<Record<Lang, readonly ReadonlySet<string>[]>> = {
  fr: ENDINGS.fr.map(rowOf),
  en: ENDINGS.en.map(rowOf),
};

function rowOf(line: string): Set<string> {
  return new Set(line.split(" ").map((ending) => (ending === "-" ? "" : ending)));
}

/** So many letters at least stand before an ending. */
const LEAST = 2;

/**
 * Whether two words in lower case look like forms of one word: the table of irregular words says so, or they part only in endings that
 * go together (*aide, aider, aidons*; *social, sociaux*). It knows no dictionary: *marché* passes for a form of *marcher*.
 */
export function inflected(one: string, other: string, language: Lang): boolean {
  if (one === other) return true;
  const known = lemma(one, language);
  if (known !== "" && known === lemma(other, language)) return true;
  const [a, b] = [plain(one, language), plain(other, language)];
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  for (let at = common; at >= LEAST; at--) if (endTogether(a, b, { at, language })) return true;
  return false;
}

function endTogether(a: string, b: string, { at, language }: { at: number; language: Lang }): boolean {
  const [first, second] = [a.slice(at), b.slice(at)];
  if (rows[language].some((row) => row.has(first) && row.has(second))) return true;
  // *il sort, il vend*: only a verb in -ir or -re has a form without an ending, and only after these letters.
  const bare = first === "" ? second : second === "" ? first : null;
  return language === "fr" && bare !== null && /[td]$/.test(a.slice(0, at)) && rows.fr.at(-1)?.has(bare) === true;
}

/** Without what changes within a word as its endings do: *commençait, mangeons, appelle, répète, essaie*; *planned*. */
function plain(word: string, language: Lang): string {
  const single = word.replace(/([bdfglmnprtz])\1/g, "$1");
  if (language === "en") return single;
  return single
    .replace(/ç/g, "c")
    .replace(/ge(?=[aoâ])/g, "g")
    .replace(/[èê]/g, "é")
    .replace(/â/g, "a")
    .replace(/y/g, "i");
}
