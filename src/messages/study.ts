import { fr } from "./french.js";
import type { Words } from "./words.js";

const many = (items: readonly string[]): string => items.join(", ");

export const missingColumn = (column: string, known: readonly string[]): Words => ({
  fr: fr`il manque la colonne « ${column} » ; colonnes présentes : ${many(known)}`,
  en: `the column "${column}" is missing; columns found: ${many(known)}`,
});
export const unknownColumn = (column: string): Words => ({
  fr: fr`la colonne « ${column} » n'est pas connue ici`,
  en: `the column "${column}" is not known here`,
});
export const didYouMean = (name: string): Words => ({
  fr: fr`vouliez-vous dire « ${name} » ?`,
  en: `did you mean "${name}"?`,
});
export const knownAre = (names: readonly string[]): Words => ({
  fr: fr`noms connus : ${many(names)}`,
  en: `known names: ${many(names)}`,
});
export const duplicateRow = (column: string, first: number): Words => ({
  fr: fr`la même valeur de « ${column} » se trouve déjà à la ligne ${first}`,
  en: `the same "${column}" already stands on line ${first}`,
});
export const onceOnly = (): Words => ({
  fr: fr`gardez une seule ligne et réunissez-y les valeurs`,
  en: "keep one line and put the values together in it",
});
export const duplicateColumn = (column: string): Words => ({
  fr: fr`la colonne « ${column} » est écrite deux fois`,
  en: `the column "${column}" is written twice`,
});
export const unnamedColumn = (): Words => ({
  fr: fr`une colonne qui contient des valeurs n'a pas de nom sur la première ligne`,
  en: "a column that holds values has no name on the first line",
});
export const emptyCell = (column: string): Words => ({
  fr: fr`la colonne « ${column} » est vide`,
  en: `the column "${column}" is empty`,
});
export const raggedRow = (found: number, expected: number): Words => ({
  fr: fr`${found} valeurs pour ${expected} colonnes`,
  en: `${found} values for ${expected} columns`,
});
export const raggedHint = (): Words => ({
  fr: fr`une valeur qui contient le séparateur se met entre guillemets droits`,
  en: "a value that holds the separator goes between straight quotation marks",
});
export const brokenCsv = (): Words => ({
  fr: fr`ce fichier CSV ne peut pas être lu jusqu'au bout (guillemets droits non refermés ?)`,
  en: "this CSV file cannot be read to its end (straight quotation marks left open?)",
});
export const badOrder = (): Words => ({
  fr: fr`« order » demande un nombre entier à partir de 1, ou rien`,
  en: '"order" takes a whole number from 1, or nothing',
});
export const badDate = (): Words => ({
  fr: fr`« date » s'écrit année-mois-jour, par exemple 2026-03-09`,
  en: '"date" is written year-month-day, for example 2026-03-09',
});
export const badDateHint = (): Words => ({
  fr: fr`03/10/2024 est lu jour/mois/année dans une étude en français ; ailleurs, écrivez 2024-10-03`,
  en: "03/10/2024 can be read in two ways: write 2024-10-03 for 3 October 2024",
});
export const sameDate = (ids: readonly string[]): Words => ({
  fr: fr`même date pour ${many(ids)} : on ne sait pas lequel fut mené d'abord ; remplissez « order » pour tous`,
  en: `the same date for ${many(ids)}: which came first is not known; fill in "order" for all`,
});
export const mixedOrder = (): Words => ({
  fr: fr`certains entretiens n'ont que « order », d'autres que « date » : l'ordre reste inconnu ; remplissez l'une des deux pour tous`,
  en: 'some interviews have only "order", others only "date": the order is not known; fill in one of the two for all',
});
export const orderAgainstDates = (ids: readonly string[]): Words => ({
  fr: fr`« order » contredit les dates pour ${many(ids)} ; c'est « order » qui compte`,
  en: `"order" contradicts the dates for ${many(ids)}; "order" is what counts`,
});
export const sameOrder = (order: number, line: number): Words => ({
  fr: fr`deux entretiens portent l'ordre ${order} (l'autre : ligne ${line})`,
  en: `two interviews have order ${order} (the other: line ${line})`,
});
export const noOrder = (ids: readonly string[]): Words => ({
  fr: fr`sans ordre ni date : ${many(ids)}`,
  en: `no order and no date: ${many(ids)}`,
});
export const noOrderHint = (): Words => ({
  fr: fr`remplissez « order » ou « date » dans interviews.csv ; tant qu'il en manque, la saturation dans l'ordre n'est pas calculée`,
  en: 'fill in "order" or "date" in interviews.csv; while any is missing, saturation in the order conducted is not computed',
});
export const holes = (column: string, ids: readonly string[]): Words => ({
  fr: fr`« ${column} » reste à remplir pour ${many(ids)}`,
  en: `"${column}" is still to be filled in for ${many(ids)}`,
});
export const transcriptWithoutRow = (id: string): Words => ({
  fr: fr`le transcrit ${id} n'a pas de ligne dans interviews.csv`,
  en: `the transcript ${id} has no line in interviews.csv`,
});
export const rowWithoutTranscript = (id: string): Words => ({
  fr: fr`l'entretien ${id} n'a pas de transcrit (transcripts/${id}.txt)`,
  en: `the interview ${id} has no transcript (transcripts/${id}.txt)`,
});
export const unknownParticipant = (id: string): Words => ({
  fr: fr`le participant « ${id} » n'est pas dans participants.csv`,
  en: `the participant "${id}" is not in participants.csv`,
});
export const participantUnheard = (id: string): Words => ({
  fr: fr`le participant « ${id} » n'a aucun entretien dans interviews.csv`,
  en: `the participant "${id}" has no interview in interviews.csv`,
});
export const conflictingAttribute = (id: string, column: string, line: number): Words => ({
  fr: fr`« ${id} » a une autre valeur de « ${column} » à la ligne ${line}`,
  en: `"${id}" has another value of "${column}" on line ${line}`,
});
export const missingAttribute = (column: string, ids: readonly string[]): Words => ({
  fr: fr`« ${column} » manque pour ${many(ids)}`,
  en: `"${column}" is missing for ${many(ids)}`,
});
export const badIdentifier = (column: string): Words => ({
  fr: fr`l'identifiant de la colonne « ${column} » ne convient pas : lettres, chiffres, point, tiret ou soulignement, sans espace`,
  en: `the id in the column "${column}" does not fit: letters, digits, dot, hyphen or underscore, without spaces`,
});
export const idMismatch = (id: string, expected: string): Words => ({
  fr: fr`l'en-tête dit « ${id} » alors que le fichier s'appelle ${expected}.txt`,
  en: `the header says "${id}" but the file is called ${expected}.txt`,
});
export const unknownCode = (code: string): Words => ({
  fr: fr`le code « ${code} » n'est dans aucune grille de codes de l'étude`,
  en: `the code "${code}" is in none of the study's codebooks`,
});
export const sheetTextChanged = (transcript: string): Words => ({
  fr: fr`le texte de ${transcript} a changé depuis ce codage : ces marques ne comptent pas tant qu'elles ne sont pas replacées`,
  en: `the text of ${transcript} has changed since this coding: these marks do not count until they are put back in place`,
});
export const sheetTextChangedHint = (): Words => ({
  fr: fr`grille reanchor replace les marques dans le texte tel qu'il est, et montre celles qui vous attendent`,
  en: "grille reanchor puts marks back in place in the text as it is, and shows those that wait for you",
});
export const sheetAstray: Words = {
  fr: fr`des marques de cette feuille ont perdu leur place quand le texte a changé : elles ne comptent pas tant que leur codeur ne les a pas réglées`,
  en: "marks of this sheet have lost their place when the text was changed: they do not count until their coder has settled them",
};
export const sheetAstrayHint: Words = {
  fr: fr`grille reanchor --coder NOM les présente une à une`,
  en: "grille reanchor --coder NAME shows them one by one",
};
export const quoteAstray = (id: string): Words => ({
  fr: fr`la marque ${id} ne se trouve plus à sa place : sa citation et le texte diffèrent`,
  en: `the mark ${id} no longer stands at its place: its quote and the text differ`,
});
export const brokenSheetLine = (): Words => ({
  fr: fr`cette ligne n'est pas un codage lisible`,
  en: "this line is not a coding that can be read",
});
export const sheetWithoutTranscript = (id: string): Words => ({
  fr: fr`ces codages portent sur ${id}, dont le transcrit n'est pas dans l'étude`,
  en: `these codings are about ${id}, whose transcript is not in the study`,
});
export const codedInterviewer = (id: string): Words => ({
  fr: fr`la marque ${id} ne couvre aucun mot d'un participant`,
  en: `the mark ${id} covers no word of a participant`,
});
export const noFile = (file: string): Words => ({ fr: fr`${file} n'existe pas`, en: `${file} does not exist` });
export const unreadable = (file: string): Words => ({
  fr: fr`${file} ne peut pas être lu`,
  en: `${file} cannot be read`,
});
export const unreadableHint = (): Words => ({
  fr: fr`vérifiez les droits d'accès du fichier et du dossier`,
  en: "check the access rights of the file and its folder",
});
export const cannotWrite = (file: string, why: string): Words => ({
  fr: fr`${file} n'a pas pu être écrit (${why}) ; il est resté comme il était`,
  en: `${file} could not be written (${why}); it stays as it was`,
});
export const writtenInPart = (file: string, why: string, before: number): Words => ({
  fr: fr`${file} n'a pas pu être écrit (${why}) ; ${before} autres fichiers viennent de l'être`,
  en: `${file} could not be written (${why}); ${before} other files have just been written`,
});
export const sheetMisplaced = (file: string): Words => ({
  fr: fr`la première ligne de cette feuille (coder, transcript) ne dit pas la même chose que son chemin : elle devrait s'appeler ${file} ; elle ne compte pas`,
  en: `the first line of this sheet (coder, transcript) does not say what its path says: it should be called ${file}; it does not count`,
});
export const sheetMisplacedHint = (): Words => ({
  fr: fr`supprimez cette copie, ou remettez-la à sa place`,
  en: "delete this copy, or put it back in its place",
});
export const otherEnding = (): Words => ({
  fr: fr`ce fichier n'est pas lu : une grille de codes porte l'extension .yaml`,
  en: "this file is not read: a codebook ends in .yaml",
});
export const lockTaken = (holder: string): Words => ({
  fr: fr`une commande précédente (${holder}) s'est arrêtée sans rendre l'étude : son verrou est repris`,
  en: `an earlier command (${holder}) ended without letting the study go: its lock is taken over`,
});
export const cannotWriteHint = (): Words => ({
  fr: fr`vérifiez la place sur le disque et les droits d'accès, ou fermez le programme qui tient ce fichier ouvert`,
  en: "check the space on the disk and the access rights, or close the program that holds the file open",
});
export const locked = (holder: string): Words => ({
  fr: fr`une autre commande travaille sur cette étude (${holder})`,
  en: `another command is working on this study (${holder})`,
});
export const lockedHint = (): Words => ({
  fr: fr`attendez qu'elle finisse ; si elle n'existe plus, supprimez le fichier .grille/lock`,
  en: "wait for it to end; if it is gone, delete the file .grille/lock",
});
export const noStudy = (): Words => ({
  fr: fr`aucune étude ici : pas de study.yaml dans ce dossier ni au-dessus`,
  en: "no study here: no study.yaml in this folder or above it",
});
export const noStudyHint = (): Words => ({
  fr: fr`créez-en une avec grille init, ou indiquez son dossier avec -C DOSSIER`,
  en: "make one with grille init, or name its folder with -C FOLDER",
});
export const unknownAttribution = (type: string): Words => ({
  fr: fr`« ${type} » n'est pas un code interprétatif des grilles de codes de l'étude`,
  en: `"${type}" is not an interpretive code of the study's codebooks`,
});
export const reasonMissing = (): Words => ({
  fr: fr`une attribution demande une raison`,
  en: "an attribution needs a reason",
});
export const badPassage = (): Words => ({
  fr: fr`la colonne « passages » a ici quelque chose qui ne désigne aucun passage de l'étude`,
  en: 'the column "passages" holds something here that is no passage of the study',
});
export const placeHint = (): Words => ({
  fr: fr`un passage s'écrit P01:12 (tour), P01:12-14 (tours 12 à 14), P01:12.3 (phrase), P01:12.3-5 (phrases 3 à 5) ou P01@1042-1067 (caractères)`,
  en: "a passage is written P01:12 (turn), P01:12-14 (turns 12 to 14), P01:12.3 (sentence), P01:12.3-5 (sentences 3 to 5) or P01@1042-1067 (characters)",
});
export const unsettledLabel = (label: string, ids: readonly string[]): Words => ({
  fr: fr`on ne sait pas qui est « ${label} » dans ${many(ids)} : ses paroles ne sont pas codées`,
  en: `it is not known who "${label}" is in ${many(ids)}: what they say is not coded`,
});
export const attributeDiffers = (id: string, column: string): Words => ({
  fr: fr`« ${column} » de « ${id} » n'a pas la même valeur ici et dans participants.csv`,
  en: `"${column}" of "${id}" does not have the same value here and in participants.csv`,
});
export const attributeDiffersHint = (): Words => ({
  fr: fr`corrigez l'une des deux ; rien n'a été versé`,
  en: "correct one of the two; nothing was merged",
});
