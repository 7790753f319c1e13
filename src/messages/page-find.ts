import { fr } from "./french.js";
import { formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const count = (n: number, french: readonly [string, string], english: readonly [string, string]): Words => ({
  fr: `${formatNumber(n, "fr")} ${plural(n, "fr", ...french)}`,
  en: `${formatNumber(n, "en")} ${plural(n, "en", ...english)}`,
});

// what the server answers
export const textMeanwhile = both(
  fr`Un transcrit a été corrigé depuis la recherche : rien n'a été codé. Cherchez à nouveau.`,
  "A transcript was corrected since the search: nothing was coded. Search again.",
);

// the view
export const find = both("Chercher", "Find");
export const wanted = both(fr`Mots à chercher`, "Words to find");
export const manner = both(fr`Chercher`, "Look for");
export const manners = {
  part: both(fr`ces lettres, même dans un mot`, "these letters, inside words too"),
  word: both(fr`ces mots entiers, dans cet ordre`, "these whole words, in this order"),
  near: both(
    fr`tous ces mots (ou débuts de mots), proches, dans un même tour de parole`,
    "all these words (or beginnings of words), close to each other in one turn",
  ),
};
export const exactAccents = both(fr`tenir compte des accents`, "heed accents");
export const allTurns = both(fr`aussi dans les mots de l'enquêteur`, "in the interviewer's words too");
export const inCode = both(fr`Montrer`, "Show");
export const shows = {
  all: both(fr`tout ce qui est trouvé`, "all that is found"),
  uncoded: both(fr`ce qui ne porte encore aucun code`, "what has no code yet"),
};
export const results = (n: number, interviews: number): Words => {
  const [found, within] = [
    count(n, [fr`passage trouvé`, fr`passages trouvés`], ["place found", "places found"]),
    count(interviews, ["entretien", "entretiens"], ["interview", "interviews"]),
  ];
  return { fr: `${found.fr} dans ${within.fr}`, en: `${found.en} in ${within.en}` };
};
export const nothing = both(fr`Rien n'est trouvé.`, "Nothing is found.");
export const begin = both(
  fr`Écrivez ce que vous cherchez. Les accents et les majuscules ne comptent pas ; les mots de l'enquêteur sont laissés de côté.`,
  "Write what you are looking for. Accents and capitals do not matter; the interviewer's words are left out.",
);
export const shown = (n: number, all: number): Words =>
  both(
    fr`Les ${formatNumber(n, "fr")} premiers sur ${formatNumber(all, "fr")} sont montrés : précisez pour voir les autres.`,
    `The first ${formatNumber(n, "en")} of ${formatNumber(all, "en")} are shown: narrow the search to see the others.`,
  );
export const chosen = (n: number): Words =>
  count(n, [fr`passage choisi`, fr`passages choisis`], ["place selected", "places selected"]);
export const chooseAll = both(fr`Choisir tout ce qui est montré`, "Select all that is shown");
export const chooseNone = both(fr`Ne rien choisir`, "Select nothing");
export const chooseIn = (id: string): Words => both(fr`Choisir tout dans ${id}`, `Select all in ${id}`);
export const choose = (words: string): Words => both(fr`choisir « ${words} »`, `select “${words}”`);
export const extent = both(fr`Coder`, "Code");
export const extents = {
  words: both(fr`les mots trouvés`, "the words found"),
  sentence: both(fr`la phrase entière`, "the whole sentence"),
  turn: both(fr`tout le tour de parole`, "the whole turn"),
};
export const give = both(fr`Donner un code aux passages choisis`, "Give a code to the places selected");
export const giveTo = (n: number): Words =>
  both(
    fr`Donner un code à ${n === 1 ? fr`ce passage` : fr`ces ${n} passages`}`,
    `Give a code to ${n === 1 ? "this place" : `these ${n} places`}`,
  );
export const given = (n: number, passed: number, code: string): Words => {
  const done = count(n, [fr`passage codé`, fr`passages codés`], ["place coded", "places coded"]);
  const skipped = count(
    passed,
    [fr`l'était déjà`, fr`l'étaient déjà`],
    ["had the code already", "had the code already"],
  );
  return both(
    `${fr`${done.fr} : ${code}`}${passed === 0 ? "" : ` ; ${skipped.fr}`}`,
    `${done.en}: ${code}${passed === 0 ? "" : `; ${skipped.en}`}`,
  );
};
export const keysHere = both(
  fr`↓ ↑ d'un passage à l'autre · espace choisir · c donner un code · Entrée aller au texte · Ctrl+Z annuler`,
  "↓ ↑ from place to place · space select · c give a code · Enter go to the text · Ctrl+Z undo",
);

// in one transcript
export const findHere = both(fr`Chercher dans cet entretien`, "Find in this interview");
export const ofHits = (at: number, all: number): Words =>
  all === 0 ? both(fr`rien trouvé`, "nothing found") : both(fr`${at} sur ${all}`, `${at} of ${all}`);
export const nextHit = both(fr`Passage suivant`, "Next place");
export const previousHit = both(fr`Passage précédent`, "Previous place");
export const everywhere = both(fr`dans tous les entretiens`, "in all interviews");

// one code
export const marksOfCode = (n: number): Words => count(n, ["marque", "marques"], ["mark", "marks"]);
export const allMarks = both(fr`Voir toutes ses marques`, "See all its marks");
export const absent = {
  read: both(fr`lu en entier, ce code n'y est pas`, "read to the end, this code is not there"),
  begun: both(fr`lecture commencée, pas finie : on ne sait pas encore`, "reading begun, not finished: not known yet"),
  open: both(fr`pas encore lu`, "not read yet"),
  reread: both(
    fr`à relire pour ce code, fait depuis : il y manque, il n'en est pas absent`,
    "to read again for this code, made since: it is missing there, not absent",
  ),
};
export const elsewhere = both(fr`Entretiens sans cette marque`, "Interviews without this mark");
export const noSuchCode = both(
  fr`Il n'y a pas de code de ce nom dans la grille.`,
  "There is no such code in the codebook.",
);
export const codeKeys = both(
  fr`↓ ↑ ou n p : marque suivante, précédente · Entrée : aller au texte`,
  "↓ ↑ or n p: next, previous mark · Enter: go to the text",
);
export const previousCode = both(fr`Code précédent`, "Previous code");
export const nextCode = both(fr`Code suivant`, "Next code");
