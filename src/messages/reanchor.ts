import { fr } from "./french.js";
import { counted, formatShare, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// help
export const helpLine = both(
  fr`replace les marques après une correction du texte, et présente celles qui n'ont plus de place sûre`,
  "puts marks back in place after a text was corrected, and shows those without a sure place",
);
export const flags = {
  dryRun: both(fr`montre ce qui serait fait, sans rien écrire`, "shows what would be done, and writes nothing"),
  all: both(fr`nomme chaque marque déplacée`, "names every mark that was moved"),
  list: both(
    fr`écrit les marques qui attendent dans ce tableau à remplir`,
    "writes the marks that wait to this table, to fill in",
  ),
  decisions: both(
    fr`règle d'après ce tableau rempli : colonne decision (keep, le numéro d'une place, drop, skip), new_place`,
    "settles by this table, filled in: column decision (keep, the number of a place, drop, skip), new_place",
  ),
};

// what has become of marks
type FateName = "kept" | "moved" | "changed" | "ambiguous" | "lost";
export const fates: Readonly<Record<FateName, Words>> = {
  kept: both(fr`en place`, "kept"),
  moved: both(fr`déplacée`, "moved"),
  changed: both(fr`mots changés`, "words changed"),
  ambiguous: both(fr`place incertaine`, "place not certain"),
  lost: both(fr`perdue`, "lost"),
};
export const nobodySays = both(fr`aucun participant ne dit plus ces mots`, "no participant says these words any more");
export const gone = both(fr`ces mots ne sont plus là`, "these words are no longer there");
export const alike = (likeness: number): Words =>
  both(
    fr`ressemblance ${formatShare(Math.floor(likeness * 100) / 100, "fr")}`,
    `likeness ${formatShare(Math.floor(likeness * 100) / 100, "en")}`,
  );
export const was = both(fr`avant`, "was");
export const now = both(fr`maintenant`, "now");
export const tally = (of: Readonly<Record<FateName, number>>): Words =>
  both(
    [
      counted(of.kept + of.moved, "fr", "marque replacée", "marques replacées"),
      fr`dont ${of.moved} ailleurs`,
      ...(of.changed > 0 ? [fr`${of.changed} dont les mots ont changé`] : []),
      ...(of.ambiguous > 0 ? [fr`${of.ambiguous} dont la place est incertaine`] : []),
      ...(of.lost > 0 ? [counted(of.lost, "fr", "perdue", "perdues")] : []),
    ].join(", "),
    [
      `${counted(of.kept + of.moved, "en", "mark", "marks")} back in place`,
      `${of.moved} of them elsewhere`,
      ...(of.changed > 0 ? [`${of.changed} whose words have changed`] : []),
      ...(of.ambiguous > 0 ? [`${of.ambiguous} whose place is not certain`] : []),
      ...(of.lost > 0 ? [`${of.lost} lost`] : []),
    ].join(", "),
  );
export const marks = (n: number): Words =>
  both(counted(n, "fr", "marque", "marques"), counted(n, "en", "mark", "marks"));
export const fromTo = (first: string, last: string): Words => both(fr`${first} à ${last}`, `${first} to ${last}`);
/** `characters`: by how many it went on, or back; null where marks did so by different numbers. */
export const samePlace = (characters: number | null): Words => {
  if (characters === null || characters === 0)
    return both(fr`même place, à d'autres caractères`, "same place, at other characters");
  const n = Math.abs(characters);
  return characters > 0
    ? both(
        fr`même place, ${counted(n, "fr", "caractère", "caractères")} plus loin`,
        `same place, ${counted(n, "en", "character", "characters")} further on`,
      )
    : both(
        fr`même place, ${counted(n, "fr", "caractère", "caractères")} plus tôt`,
        `same place, ${counted(n, "en", "character", "characters")} earlier`,
      );
};
export const agreedSheet = both(fr`feuille commune`, "agreed sheet");
export const othersToo = both(
  fr`les feuilles des autres codeurs suivent le texte elles aussi ; chacun règle les siennes`,
  "the sheets of other coders follow the text as well; each settles their own",
);
export const nothingChanged = both(
  fr`aucun texte n'a changé depuis qu'on l'a codé`,
  "no text has changed since it was coded",
);
export const changedTexts = (ids: readonly string[]): Words =>
  both(fr`texte changé : ${list(ids, "fr")}`, `text changed: ${list(ids, "en")}`);
export const oldUnknown = (ids: readonly string[]): Words =>
  both(
    fr`le texte d'avant n'est plus connu pour ${list(ids, "fr")} : les marques sont cherchées d'après leur citation et ce qui l'entoure`,
    `the earlier text of ${list(ids, "en")} is not known any more: marks are looked for by their quote and what surrounds it`,
  );
export const nothingWritten = both(fr`rien n'a été écrit`, "nothing was written");

// places in other files
export const places = both(
  fr`places nommées ailleurs (mémos, synthèses, attributions)`,
  "places named elsewhere (memos, syntheses, attributions)",
);
export const reworded = both(fr`ses mots ont changé, à relire`, "its words have changed, read it again");
export const placeUnknown = both(
  fr`nulle part pour certain : corrigez-la à la main`,
  "nowhere for certain: correct it by hand",
);

export const placesShift = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "place nommée ici ne désigne plus", "places nommées ici ne désignent plus")} les mêmes mots depuis que le texte a changé`,
    `${counted(n, "en", "place named here no longer means", "places named here no longer mean")} the same words since the text was changed`,
  );
export const placesShiftHint = both(fr`grille reanchor les renomme`, "grille reanchor names them anew");

// settling
export const coderFor = both(
  fr`des marques attendent leur codeur : grille reanchor --coder NOM`,
  "marks wait for their coder: grille reanchor --coder NAME",
);
export const waitingLine = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "marque vous attend", "marques vous attendent")} : grille reanchor dans un terminal, ou --list FICHIER puis --decisions FICHIER`,
    `${counted(n, "en", "mark waits", "marks wait")} for you: grille reanchor at a terminal, or --list FILE then --decisions FILE`,
  );
export const notSettled = (id: string): Words =>
  both(
    fr`la marque ${id} n'attend plus, ou aucun participant ne parle à cette place : laissée telle quelle`,
    `the mark ${id} does not wait any more, or no participant speaks at that place: left as it is`,
  );
export const question = (at: number, all: number): Words =>
  both(fr`${at} sur ${all} : où va cette marque ?`, `${at} of ${all}: where does this mark belong?`);
export const choices = {
  here: (place: string, words: string): Words => both(fr`ici : ${place} « ${words} »`, `here: ${place} "${words}"`),
  all: (n: number): Words =>
    both(fr`ici, avec les ${n} autres marques sur ces mots`, `here, with the ${n} other marks on these words`),
  other: both(fr`ailleurs : je tape la place ou les mots`, "elsewhere: I type the place or the words"),
  drop: both(fr`nulle part : abandonner cette marque`, "nowhere: give this mark up"),
  skip: both(fr`plus tard`, "later"),
  back: both(fr`revenir à la précédente`, "back to the one before"),
  stop: both(fr`arrêter là`, "stop here"),
};
export const askPlace = (id: string): Words =>
  both(
    fr`place (${id}:12, ${id}:12.3-5, ${id}@1042-1067) ou mots exacts`,
    `place (${id}:12, ${id}:12.3-5, ${id}@1042-1067) or the exact words`,
  );
export const badSpan = both(
  fr`ce n'est pas une place de ce transcrit où parle un participant, ni des mots qui s'y trouvent une seule fois`,
  "this is no place of this transcript where a participant speaks, nor words that stand there once",
);
export const done = (settled: number, dropped: number, left: number): Words =>
  both(
    fr`${counted(settled, "fr", "marque replacée", "marques replacées")}, ${counted(dropped, "fr", "abandonnée", "abandonnées")}, ${left} en attente`,
    `${counted(settled, "en", "mark", "marks")} put back, ${dropped} given up, ${left} waiting`,
  );
export const listWritten = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "ligne", "lignes")} à remplir : colonne decision (keep, le numéro d'une place, drop ou skip), au besoin new_place ; puis --decisions`,
    `${counted(n, "en", "line", "lines")} to fill in: column decision (keep, the number of a place, drop or skip), new_place if need be; then --decisions`,
  );
export const oneWay = both(
  fr`une seule manière à la fois : --dry-run, --list ou --decisions`,
  "one way at a time: --dry-run, --list or --decisions",
);
export const missingColumn = (name: string): Words =>
  both(fr`il manque la colonne ${name}`, `the column ${name} is missing`);
export const badDecision = both(
  fr`la décision n'est ni keep, ni le numéro d'une des places, ni drop, ni skip`,
  "the decision is neither keep, nor the number of one of the places, nor drop, nor skip",
);
export const notWaiting = both(
  fr`cette marque n'attend pas, ou plus : ligne passée`,
  "this mark does not wait, or not any more: line passed over",
);
export const whichPlace = both(
  fr`keep ne dit pas laquelle des places : donnez son numéro, ou new_place`,
  "keep does not say which of the places: give its number, or new_place",
);
