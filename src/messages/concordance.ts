import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const help = both(
  fr`où un mot est dit, chaque fois avec ce qui l'entoure et qui parle`,
  "where a word is said, each time with what surrounds it and who speaks",
);
export const flags = {
  stem: both(fr`aussi les mots de même racine (encoder, encodent)`, "words of the same stem too (encode, encoded)"),
  regex: both(fr`le motif est une expression régulière`, "the pattern is a regular expression"),
  exactAccents: both(fr`tenir compte des accents`, "heed accents"),
  speaker: both(
    fr`qui parle : participant (sans rien dire), interviewer, all`,
    "who speaks: participant (unless told otherwise), interviewer, all",
  ),
  sort: both(
    fr`dans l'ordre du texte (place), ou par les mots d'avant (left) ou d'après (right)`,
    "in the order of the text (place), or by the words before (left) or behind (right)",
  ),
  context: both(
    fr`lettres montrées de chaque côté (80 en csv et json)`,
    "letters shown on each side (80 in csv and json)",
  ),
  limit: both(fr`lignes montrées (50 ; 0 : toutes)`, "lines shown (50; 0: all)"),
} as const;

export const title = both("Concordance", "Concordance");
export const columns = [
  column("place", "place", ["place", "place"], [fr`entretien, tour, phrase`, "interview, turn, sentence"]),
  column("speaker", "label", [fr`qui parle`, "speaker"], [fr`étiquette de qui parle`, "label of whoever speaks"]),
  column("left", "text", ["avant", "before"], [fr`ce qui précède dans le tour`, "what stands before it in the turn"]),
  column("key", "text", ["mot", "word"], [fr`ce qui a été trouvé, tel que dit`, "what was found, as said"]),
  column("right", "text", [fr`après`, "behind"], [fr`ce qui suit dans le tour`, "what follows in the turn"]),
] as const;

export const wordsNotCodes = both(
  fr`ce sont des mots dits, non des passages codés : un mot peut être nié, cité ou repris d'une question`,
  "these are words said, not passages coded: a word may be denied, quoted or taken up from a question",
);
export const sum = (n: number, holding: number, of: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${counted(n, lang, "fois", "fois")}, dans ${holding} ${of > 1 ? fr`entretiens sur ${of}` : fr`entretien sur ${of}`}`
      : `${counted(n, lang, "time", "times")}, in ${holding} of ${counted(of, lang, "interview", "interviews")}`,
  );
export const nothing = (of: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`rien dans ${counted(of, lang, "entretien", "entretiens")}`
      : `nothing in ${counted(of, lang, "interview", "interviews")}`,
  );
export const noPattern = both(fr`dites le mot à chercher`, "say which word to look for");
export const noPatternHint = both(fr`par exemple : grille find "dossier*"`, 'for example: grille find "dossier*"');
export const stemOrRegex = both(fr`--stem ou --regex, pas les deux`, "--stem or --regex, not both");
export const badContext = both(
  fr`--context demande un nombre entier de 0 à 1000`,
  "--context needs a whole number from 0 to 1000",
);
