import { fr } from "./french.js";
import { listed, type Where } from "./where.js";
import type { Words } from "./words.js";

/** Why a line of a table of decisions is not applied as it stands. */
export const badKind: Words = {
  fr: fr`« sorte » n'est pas une sorte que l'on cherche : reprenez les mots du tableau de --list`,
  en: `"kind" is none that is looked for: take the words of the table that --list writes`,
};

export const notThere = (ids: readonly string[]): Words => ({
  fr: fr`« où » nomme ${ids.join(", ")}, où ce nom n'a pas été trouvé`,
  en: `"where" names ${ids.join(", ")}, where this name was not found`,
});

export const notLimited: Words = {
  fr: fr`« où » ne peut limiter à une partie des entretiens qu'un prénom ou un nom de famille seul ; ici la décision vaut pour toute l'étude : reprenez « où » du tableau de --list, ou laissez la case vide`,
  en: `"where" can limit to some of the interviews only a first name or a family name alone; here a decision holds for the whole study: take "where" from the table that --list writes, or leave it empty`,
};

export const formsEdited: Words = {
  fr: fr`« formes » dit ce qui a été trouvé, et ne se change pas ; si une autre ligne est la même personne, écrivez-y « même », et dans « remplacement » le nom de celle-ci, tel qu'il est dans « en vrai »`,
  en: `"forms" says what was found, and is not to be changed; if another line is the same person, write "same" there, and in "replacement" the name of this one as it stands in "real"`,
};

export const notWhole: Words = {
  fr: fr`« où » ne nomme qu'une partie des places de ce nom dans un entretien : reprenez « où » du tableau de --list, ou n'y mettez que des entretiens (P02)`,
  en: `"where" names a part of this name's places in an interview: take "where" from the table that --list writes, or put only interviews there (P02)`,
};

export const keptEverywhere: Words = {
  fr: fr`ce qui est gardé l'est dans toute l'étude, et « où » en nomme une partie : remplacez ici, ou laissez « où » vide`,
  en: `what is kept is kept in the whole study, and "where" names a part of it: replace it here, or leave "where" empty`,
};

export const nobodyTheSame: Words = {
  fr: fr`personne d'autre n'est connu sous ce nom, ni dans la clé ni dans un autre entretien : « même » ne dit pas de qui il s'agit ; si c'est quelqu'un de ce tableau, écrivez dans « remplacement » son nom, tel qu'il est dans « en vrai »`,
  en: `nobody else is known by this name, in the key or in another interview: "same" does not say who it is; if it is somebody of this table, write in "replacement" their name as it stands in "real"`,
};

export const onlyReplaced: Words = {
  fr: fr`à quelques places d'un entretien, un nom que quelqu'un d'autre porte ne peut être que remplacé, par un mot à lui ; les autres places se décident sur la ligne du nom entier`,
  en: "at some places of an interview, a name that somebody else bears can only be replaced, by a word of their own; the other places are decided on the line of the whole name",
};

export const twoDecisions = (line: number): Words => ({
  fr: fr`la ligne ${line} décide autrement de la même chose aux mêmes endroits`,
  en: `line ${line} decides otherwise on the same at the same places`,
});

/** The number in the review of who has a word already; whether it was only proposed for them so far. */
export const takenAt = (number: number, isOpen: boolean): Words => ({
  fr: isOpen
    ? fr`c'est le pseudonyme proposé plus loin, au ${number}, pour quelqu'un d'autre : prenez-en un autre ici, ou donnez-en d'abord un autre là`
    : fr`c'est déjà le pseudonyme de quelqu'un d'autre, au ${number}`,
  en: isOpen
    ? `that is the pseudonym proposed further on, at ${number}, for somebody else: take another one here, or give another one there first`
    : `that is somebody else's pseudonym already, at ${number}`,
});

export const takenOnLine = (line: number): Words => ({
  fr: fr`c'est aussi le pseudonyme que la ligne ${line} donne à quelqu'un d'autre`,
  en: `that is also the pseudonym that line ${line} gives to somebody else`,
});

/** Where those are whom a contradiction is about. */
export const contradictionAt = (text: Words, places: Where): Words => ({
  fr: fr`${text.fr} (trouvés là : ${listed(places).fr})`,
  en: `${text.en} (found there: ${listed(places).en})`,
});

export const keptAndReplaced: Words = {
  fr: fr`ce nom est gardé ici et remplacé ailleurs : la clé l'aurait pour un vrai nom, et study.yaml le nommerait ; remplacez-le ici aussi, ou gardez les deux`,
  en: `this name is kept here and replaced elsewhere: the key would have it for a real name, and study.yaml would name it; replace it here too, or keep both`,
};

export const notFound = ([line = 0, ...more]: readonly number[]): Words =>
  more.length === 0
    ? {
        fr: fr`ce que cette ligne nomme n'a pas été trouvé dans les transcrits ; elle n'est pas appliquée`,
        en: "what this line names was not found in the transcripts; it is not applied",
      }
    : {
        fr: fr`ce que nomment les lignes ${[line, ...more].join(", ")} n'a pas été trouvé dans les transcrits (déjà remplacé, peut-être) ; elles ne sont pas appliquées`,
        en: `what lines ${[line, ...more].join(", ")} name was not found in the transcripts (replaced already, perhaps); they are not applied`,
      };

export const notMade = (n: number): Words =>
  n === 1
    ? {
        fr: fr`une décision n'a rien remplacé : ce nom reste là où il a été trouvé`,
        en: "one decision replaced nothing: this name stays where it was found",
      }
    : {
        fr: fr`${n} décisions n'ont rien remplacé (ici la première) : ces noms restent là où ils ont été trouvés`,
        en: `${n} decisions replaced nothing (here the first): these names stay where they were found`,
      };

/** The guard of study.yaml: it goes into git. */
export const realNameInConfig = (n: number): Words =>
  n === 1
    ? {
        fr: fr`study.yaml nommerait une personne par un vrai nom que la clé va garder ; rien n'est écrit`,
        en: "study.yaml would name somebody by a real name that the key is to hold; nothing is written",
      }
    : {
        fr: fr`study.yaml nommerait des personnes par ${n} vrais noms que la clé va garder ; rien n'est écrit`,
        en: `study.yaml would name people by ${n} real names that the key is to hold; nothing is written`,
      };
export const realNameHint: Words = {
  fr: fr`un nom gardé à un endroit est remplacé à un autre : décidez-en de la même manière partout`,
  en: "a name that is kept at one place is replaced at another: decide on it in the same way everywhere",
};

// names that are words too, and were no known names before these decisions
export const leftPerhaps = (at: Where): Words => ({
  fr: fr`un nom qui vient d'être remplacé se lit aussi ici, où c'est peut-être le mot courant, et y reste : ${listed(at).fr}`,
  en: `a name that is replaced now stands here as well, where it may be the common word, and stays: ${listed(at).en}`,
});
export const leftPerhapsHint: Words = {
  fr: fr`grille anonymise --review, avec la clé, demande ce qu'il en est, place par place`,
  en: "grille anonymise --review, with the key, asks about it place by place",
};
export const askedWords = (n: number): Words => ({
  fr:
    n === 1
      ? fr`Un endroit encore, où un nom que vous venez de remplacer est peut-être le mot courant :`
      : fr`${n} endroits encore, où un nom que vous venez de remplacer est peut-être le mot courant :`,
  en:
    n === 1
      ? "One more place, where a name that you have just replaced may be the common word:"
      : `${n} more places, where a name that you have just replaced may be the common word:`,
});

// two who bear one name in one interview
export const otherBearer = (places: readonly string[]): Words => ({
  fr: fr`quelqu'un d'autre du même nom, ici ? ${places.join(", ")} (alors, dans le tableau de --list : une ligne de plus pour ce nom, avec ces places dans « où » et un autre remplacement)`,
  en: `somebody else of the same name here? ${places.join(", ")} (then, in the table of --list: one more line for this name, with these places in "where" and another replacement)`,
});
export const perhapsSame = (names: readonly string[]): Words => ({
  fr: fr`peut-être la même personne que ${names.join(", ")} (alors, dans le tableau de --list : « même » sur l'une des deux lignes, et le nom de l'autre dans « remplacement »)`,
  en: `perhaps the same person as ${names.join(", ")} (then, in the table of --list: "same" on one of the two lines, and the name of the other in "replacement")`,
});
export const takenApart = (name: string, others: readonly string[]): Words => ({
  fr: fr`${name} : peut-être la même personne que ${others.join(", ")}, prise ici pour une autre (si c'est la même : --list)`,
  en: `${name}: perhaps the same person as ${others.join(", ")}, taken here for another (if it is the same: --list)`,
});
export const alsoReplaced = (places: readonly string[]): Words => ({
  fr: fr`remplacé aussi là où ce nom n'a pas été reconnu comme celui de quelqu'un : ${places.join(", ")}`,
  en: `replaced too where this name was not recognised as anybody's: ${places.join(", ")}`,
});
export const replacedBeyond = (name: string, places: readonly string[]): Words => ({
  fr: fr`${name} : remplacé aussi là où ce nom n'a pas été reconnu comme celui de quelqu'un : ${places.join(", ")} (relisez ces places)`,
  en: `${name}: replaced too where this name was not recognised as anybody's: ${places.join(", ")} (read these places again)`,
});
export const ofSeveral = (name: string, at: Where): Words => ({
  fr: fr`${name} : plusieurs personnes portent ce nom, et rien ne dit laquelle est visée : ${listed(at).fr} (relisez ces places ; --list permet d'y mettre un autre nom avant de remplacer)`,
  en: `${name}: several people have this name, and nothing tells who is meant: ${listed(at).en} (read these places again; --list can put another name there before anything is replaced)`,
});
export const placeTakenForName = (name: string, places: readonly string[]): Words => ({
  fr: fr`${name} : un lieu qui reste, et le nom de quelqu'un ; ici rien ne dit lequel, et c'est remplacé comme le nom : ${places.join(", ")} (relisez ces places)`,
  en: `${name}: a place that stays, and somebody's name; nothing here tells which, and it is replaced as the name: ${places.join(", ")} (read these places again)`,
});
export const townPerhaps = (name: string, places: readonly string[]): Words => ({
  fr: fr`${name} : le nom de quelqu'un, et une ville aussi ; ici rien ne dit lequel, et c'est remplacé comme le nom : ${places.join(", ")} (relisez ces places)`,
  en: `${name}: somebody's name, and a town too; nothing here tells which, and it is replaced as the name: ${places.join(", ")} (read these places again)`,
});
export const takenTogether = (name: string, places: readonly string[]): Words => ({
  fr: fr`${name} : peut-être quelqu'un d'autre du même nom, pris ici pour la même personne : ${places.join(", ")} (relisez ces places ; --list permet de les séparer avant de remplacer)`,
  en: `${name}: perhaps somebody else of the same name, taken for the same person here: ${places.join(", ")} (read these places again; --list can part them before anything is replaced)`,
});
