import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const standings: Readonly<Record<string, Words>> = {
  supports: both(fr`va dans le sens de l'hypothèse`, "supports"),
  against: both(fr`va contre`, "against"),
  mixed: both("pour et contre", "for and against"),
  unattributed: both(fr`à préciser (cause ou direction non marquée)`, "not specified (cause or direction not marked)"),
  silent: both(fr`demandé (question reconnue), rien de marqué`, "asked (question recognised), nothing marked"),
  "not-asked": both(
    fr`pas demandé (question non reconnue), rien de marqué`,
    "not asked (question not recognised), nothing marked",
  ),
  unknown: both(fr`rien de marqué, demandé ou non : inconnu`, "nothing marked, asked or not: not known"),
};
/** Where an interview stands, in a word or two: for tables. */
export const shortStandings: Readonly<Record<string, Words>> = {
  supports: both("pour", "for"),
  against: both("contre", "against"),
  mixed: both("pour et contre", "for and against"),
  unattributed: both(fr`à préciser`, "not specified"),
  silent: both(fr`demandé, rien de marqué`, "asked, nothing marked"),
  "not-asked": both(fr`pas demandé, rien de marqué`, "not asked, nothing marked"),
  unknown: both(fr`rien de marqué`, "nothing marked"),
};
export const senses: Readonly<Record<string, Words>> = {
  supports: both(fr`pour`, "for"),
  against: both(fr`contre`, "against"),
  unattributed: both(fr`dit sans cause marquée`, "told without a marked cause"),
  undirected: both(fr`ses conditions y sont, direction non marquée`, "its conditions are met, direction not marked"),
  rival: both(fr`codes de l'explication rivale`, "codes of the rival explanation"),
};
const missingTexts: Readonly<Record<string, readonly [string, string]>> = {
  "not-read": [fr`pas encore lus sur cette base`, "not yet read on this basis"],
  undeclared: [
    fr`personne n'a dit les avoir lus jusqu'au bout (grille read), et ce qui n'y est pas marqué a pu y être dit`,
    "nobody has said that they read them to the end (grille read), and what is not marked there may have been said",
  ],
  "no-question": [
    fr`aucune question du guide n'y a été reconnue : on ne sait pas qui a été interrogé sur quoi`,
    "no question of the guide was recognised there: who was asked what is not known",
  ],
  "not-asked": [
    fr`aucune des questions de l'hypothèse n'y a été reconnue`,
    "none of the hypothesis' questions was recognised there",
  ],
  unattributed: [
    fr`ce dont elle parle est dit sans que la cause soit marquée`,
    "what it speaks of is told without its cause being marked",
  ],
  undirected: [
    fr`ses conditions sont réunies sans direction marquée`,
    "its conditions are met without a direction being marked",
  ],
};
export const missing = (code: string, ids: readonly string[]): Words => {
  const [french, english] = missingTexts[code] ?? [code, code];
  return both(`${french}${fr` : `}${ids.join(", ")}`, `${english}: ${ids.join(", ")}`);
};
/** `P04 (2), P07 (1)` */
export const openIn = (cases: readonly (readonly [interview: string, differences: number])[]): Words => {
  const told = cases.map(([interview, n]) => `${interview} (${n})`).join(", ");
  return both(
    fr`des différences entre codeurs n'y sont pas tranchées, et la position peut changer avec elles : ${told}`,
    `differences between coders are not settled there, and the standing may change with them: ${told}`,
  );
};
/** Beside where an interview stands, that this is open. */
export const stillOpen = (n: number): Words =>
  both(
    fr`ouvert : ${counted(n, "fr", "différence", "différences")} à trancher`,
    `open: ${counted(n, "en", "difference", "differences")} to settle`,
  );
export const noDeviant = both(
  fr`aucun cas contraire n'est marqué : l'a-t-on cherché ?`,
  "no contrary case is marked: was one looked for?",
);
export const noRival = both(fr`aucune explication rivale n'est écrite`, "no rival explanation is written down");
export const oneCoder = both(fr`une seule personne a codé`, "only one person has coded");

/** Under which question of the guide a passage stands. */
export const under: Readonly<Record<"own-question" | "other-question" | "no-question", Words>> = {
  "own-question": both(fr`sous une question de cette hypothèse`, "under a question of this hypothesis"),
  "other-question": both(fr`sous une autre question du guide`, "under another question of the guide"),
  "no-question": both(fr`hors des questions reconnues`, "outside the questions recognised"),
};
