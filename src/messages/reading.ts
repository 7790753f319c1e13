import { fr } from "./french.js";
import { counted, formatNumber, plural, someOf } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const n = (value: number): { fr: string; en: string } => ({
  fr: formatNumber(value, "fr"),
  en: formatNumber(value, "en"),
});

export const unknownEncoding = (name: string): Words => ({
  fr: fr`l'encodage « ${name} » n'est pas connu`,
  en: `the encoding "${name}" is not known`,
});
export const encodingHint = (): Words => ({
  fr: fr`par exemple utf-8, utf-16le, windows-1252, iso-8859-1, macintosh`,
  en: "for example utf-8, utf-16le, windows-1252, iso-8859-1, macintosh",
});
export const notText = (): Words => ({
  fr: fr`ce fichier n'est pas du texte : il contient des octets qu'aucun texte ne contient`,
  en: "this file is not text: it holds bytes that no text holds",
});
export const otherKind = (kind: string): Words => ({
  fr: fr`ce fichier n'est pas du texte : son début est celui d'un fichier ${kind}`,
  en: `this file is not text: it begins like a ${kind} file`,
});
export const otherKindHint = (): Words => ({
  fr: fr`redonnez-lui sa bonne extension, ou enregistrez-le comme texte (.txt) ou comme document Word (.docx)`,
  en: "give it its right extension back, or save it as text (.txt) or as a Word document (.docx)",
});
export const readAs = (encoding: string): Words => ({
  fr: fr`ce fichier n'est pas en UTF-8 ; il est lu comme ${encoding}`,
  en: `this file is not in UTF-8; it is read as ${encoding}`,
});
export const checkAccents = (): Words => ({
  fr: fr`vérifiez les accents ; s'ils sont faux, nommez l'encodage`,
  en: "look at the accents; if they are wrong, name the encoding",
});
export const damagedBytes = (count: number): Words => ({
  fr: fr`ce fichier est en UTF-8, mais ${counted(count, "fr", "caractère y est abîmé et remplacé", "caractères y sont abîmés et remplacés")} par �`,
  en: `this file is in UTF-8, but ${counted(count, "en", "character in it is", "characters in it are")} damaged and replaced by �`,
});
export const mendedTwice = (): Words => ({
  fr: fr`les accents de ce fichier avaient été encodés deux fois (« Ã© » pour « é ») ; ils sont rétablis dans tout le fichier`,
  en: 'the accents of this file had been encoded twice ("Ã©" for "é"); they are put right in the whole file',
});
export const mendedHint = (): Words => ({
  fr: fr`vérifiez les accents ; le fichier d'origine n'est pas touché`,
  en: "look at the accents; your own file is not touched",
});
export const garbled = (count: number): Words => ({
  fr: fr`${counted(count, "fr", "lettre semble abîmée", "lettres semblent abîmées")} par un encodage pris pour un autre (« Ã© » pour « é ») ; elles restent comme elles sont, et une règle n'y trouve pas ses mots`,
  en: `${counted(count, "en", "letter seems", "letters seem")} spoilt by one encoding taken for another ("Ã©" for "é"); they stay as they are, and no rule finds its words there`,
});
export const garbledHint = (): Words => ({
  fr: fr`reprenez le fichier d'avant, ou corrigez ces lettres, puis apportez-le de nouveau`,
  en: "take the file from before, or mend these letters, and bring it in again",
});

export const emptyFile = (): Words => ({ fr: fr`ce fichier est vide`, en: "this file is empty" });
export const nothingSpoken = (): Words => ({
  fr: fr`ce fichier n'est pas vide, mais rien n'y est marqué comme des paroles à la façon de ce format (des répliques avec leurs temps, pour des sous-titres)`,
  en: "this file is not empty, but nothing in it is marked as speech in the way of this format (cues with their times, for captions)",
});
export const nothingSpokenHint = (): Words => ({
  fr: fr`si c'est un texte ordinaire, donnez à son nom l'extension .txt ; sinon, exportez-le de nouveau`,
  en: "if it is plain text, end its name in .txt; else export it again",
});
export const noLabels = (turns: number): Words => ({
  fr: fr`rien dans ce fichier ne dit qui parle : ${counted(turns, "fr", "passage", "passages")} sans étiquette`,
  en: `nothing in this file says who speaks: ${counted(turns, "en", "passage", "passages")} without a label`,
});
export const labelsHint = (): Words => ({
  fr: fr`mettez une étiquette au début de chaque tour, par exemple « E : » ou « [Chercheur] (0:01 - 0:11) » ; ou, si une seule personne parle, écrivez dans study.yaml, sous « speakers » : "?": participant`,
  en: 'put a label at the beginning of each turn, for example "E:" or "[Interviewer] (0:01 - 0:11)"; or, if one person speaks throughout, write in study.yaml, under "speakers": "?": participant',
});
export const beforeFirst = (lines: number, characters: number): Words => ({
  fr: fr`avant le premier tour de parole, ${counted(lines, "fr", "ligne", "lignes")} (${n(characters).fr} caractères) ${plural(lines, "fr", fr`n'est dite par personne ; elle n'est pas gardée`, fr`ne sont dites par personne ; elles ne sont pas gardées`)}`,
  en: `before the first turn, ${counted(lines, "en", "line", "lines")} (${n(characters).en} characters) ${plural(lines, "en", "is said by nobody and is", "are said by nobody and are")} not kept`,
});
export const partTitle = (): Words => ({
  fr: fr`cette ligne répète le titre : une autre partie de l'entretien commence ; elle n'est pas gardée comme parole`,
  en: "this line repeats the title: another part of the interview begins; it is not kept as words",
});
export const legendRead = (labels: number): Words => ({
  fr: fr`une liste de ${counted(labels, "fr", "locuteur", "locuteurs")} en tête du fichier est lue comme telle, non comme des paroles`,
  en: `a list of ${counted(labels, "en", "speaker", "speakers")} at the top of the file is read as such, not as words`,
});
export const emptyTurn = (): Words => ({
  fr: fr`cette étiquette n'est suivie d'aucune parole ; elle ne fait pas de tour`,
  en: "no words follow this label; it makes no turn",
});
export const oddTime = (): Words => ({
  fr: fr`l'heure notée ici n'est pas possible ; le tour reste sans heure`,
  en: "the time written here is not possible; the turn has none",
});
export const noteKept = (): Words => ({
  fr: fr`cette ligne commence par NOTE au milieu de ce que quelqu'un dit ; elle est gardée comme parole`,
  en: "this line begins with NOTE in the middle of what someone says; it is kept as words",
});
export const noteKeptHint = (): Words => ({
  fr: fr`si c'est une remarque et non une parole, fermez la balise de voix avant elle par </v> et recommencez`,
  en: "if it is a remark and not words, close the voice tag before it with </v> and read the file again",
});
export const doubtfulLabel = (): Words => ({
  fr: fr`cette ligne commence peut-être par une étiquette ; elle est gardée comme parole`,
  en: "this line may begin with a label; it is kept as words",
});
export const doubtfulHint = (): Words => ({
  fr: fr`si quelqu'un d'autre parle ici, ajoutez son étiquette dans study.yaml, sous « speakers », et recommencez`,
  en: 'if someone else speaks here, add the label to study.yaml, under "speakers", and read the file again',
});
export const labelsMissed = (lines: number): Words => ({
  fr: fr`${counted(lines, "fr", fr`ligne commence peut-être par une étiquette qui n'est pas reconnue (la voici)`, fr`lignes commencent peut-être par une étiquette qui n'est pas reconnue (la première est indiquée ici)`)} ; écrivez-la dans study.yaml, sous « speakers » : "étiquette": participant, et recommencez`,
  en: `${counted(lines, "en", "line may begin with a label that is not recognised (it is this one)", "lines may begin with a label that is not recognised (the first is given here)")}; write it in study.yaml, under "speakers": "label": participant, and read the file again`,
});
export const underHeading = (): Words => ({
  fr: fr`ces paroles suivent un titre sans étiquette ; elles sont attribuées à la personne qui parlait avant le titre`,
  en: "these words follow a heading without a label; they go to the person who spoke before the heading",
});

export const brokenZip = (): Words => ({
  fr: fr`ce fichier n'est pas un document Word lisible : l'archive qui le contient est abîmée ou incomplète`,
  en: "this file is not a Word document that can be read: the archive that holds it is damaged or cut short",
});
export const copyAgain = (): Words => ({
  fr: fr`recopiez-le depuis l'original, ou ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau en .docx`,
  en: "copy it again from the original, or open it in Word or LibreOffice and save it again as .docx",
});
export const notWord = (): Words => ({
  fr: fr`ce fichier porte l'extension .docx, mais n'est pas un document Word`,
  en: "this file has the extension .docx but is not a Word document",
});
export const wordPassword = (): Words => ({
  fr: fr`ce document Word est protégé par un mot de passe`,
  en: "this Word document is protected by a password",
});
export const removePassword = (): Words => ({
  fr: fr`ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document) et enregistrez-le`,
  en: "open it in Word, take the password off (File, Info, Protect Document) and save it",
});
export const oldWord = (): Words => ({
  fr: fr`ce document est dans l'ancien format de Word (.doc)`,
  en: "this document is in Word's old format (.doc)",
});
export const saveAsDocx = (): Words => ({
  fr: fr`ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx`,
  en: "open it in Word or LibreOffice and save it as .docx",
});
export const tooLarge = (megabytes: number, limit: number): Words => ({
  fr: fr`une fois décompressé, ce document ferait ${n(megabytes).fr} Mo ; la limite est de ${n(limit).fr} Mo`,
  en: `unpacked, this document would take ${n(megabytes).en} MB; the limit is ${n(limit).en} MB`,
});
export const tooDense = (ratio: number, limit: number): Words => ({
  fr: fr`ce document se décompresse à ${n(ratio).fr} fois sa taille ; la limite est de ${n(limit).fr} fois, un vrai document en reste loin`,
  en: `this document unpacks to ${n(ratio).en} times its size; the limit is ${n(limit).en} times, and a true document stays far below`,
});
export const tooManyParts = (limit: number): Words => ({
  fr: fr`l'archive de ce document compte plus de ${n(limit).fr} fichiers, la limite`,
  en: `the archive of this document holds more than ${n(limit).en} files, the limit`,
});
export const hiddenWords = (characters: number): Words => ({
  fr: fr`${n(characters).fr} caractères sont masqués dans Word (police « masqué ») ; ils sont lus comme des paroles`,
  en: `${n(characters).en} characters are hidden in Word (font "hidden"); they are read as words`,
});
export const footnotesLeft = (characters: number): Words => ({
  fr: fr`les notes de bas de page (${n(characters).fr} caractères) ne sont pas des paroles et ne sont pas gardées`,
  en: `the footnotes (${n(characters).en} characters) are not words and are not kept`,
});
export const commentsOutside = (count: number): Words => ({
  fr: fr`${counted(count, "fr", fr`commentaire porte sur un passage qui n'est dans aucun tour de parole ; il n'est pas gardé`, fr`commentaires portent sur un passage qui n'est dans aucun tour de parole ; ils ne sont pas gardés`)}`,
  en: `${counted(count, "en", "comment is about a passage that is in no turn; it is", "comments are about passages that are in no turn; they are")} not kept`,
});
export const oneAfterAnother = (people: number): Words => ({
  fr: fr`${n(people).fr} personnes interrogées parlent l'une après l'autre, jamais ensemble : ce fichier contient peut-être plusieurs entretiens`,
  en: `${n(people).en} participants speak one after the other, never together: this file may hold several interviews`,
});
export const oneAfterAnotherHint = (): Words => ({
  fr: fr`si c'est le cas, mettez avant chacun un titre seul sur sa ligne : « Entretien 1 », « Entretien 2 »`,
  en: 'if so, put a title alone on its line before each: "Interview 1", "Interview 2"',
});
export const commentNearCode = (): Words => ({
  fr: fr`ce commentaire commence presque comme un code ; il est gardé comme mémo, non comme codage`,
  en: "this comment begins almost like a code; it is kept as a memo, not as a coding",
});
export const unknownFormat = (): Words => ({
  fr: fr`l'extension de ce fichier n'est pas celle d'un format qui se lit ici`,
  en: "the extension of this file is not that of a format that is read here",
});
export const knownFormats = (extensions: readonly string[]): Words => ({
  fr: fr`enregistrez-le dans un de ces formats : ${extensions.map((one) => `.${one}`).join(", ")}`,
  en: `save it in one of these formats: ${extensions.map((one) => `.${one}`).join(", ")}`,
});
const LANGUAGES = { fr: { fr: "français", en: "French" }, en: { fr: "anglais", en: "English" } };

export const languageUnsure = (ids: readonly string[], taken: Lang): Words => {
  const { fr: french, en: english } = LANGUAGES[taken];
  return ids.length === 1
    ? {
        fr: fr`la langue de ${ids.join()} n'est pas claire ; l'entretien est lu comme ${french}`,
        en: `the language of ${ids.join()} is not clear; it is read as ${english}`,
      }
    : {
        fr: fr`la langue de ${someOf(ids, "fr")} n'est pas claire ; ces entretiens sont lus comme ${french}`,
        en: `the language of ${someOf(ids, "en")} is not clear; they are read as ${english}`,
      };
};
export const languageHint = (): Words => ({
  fr: fr`grille segments montre la langue de chacun ; corrigez « language » dans l'en-tête du transcrit s'il le faut`,
  en: 'grille segments shows the language of each; mend "language" in the header of the transcript if need be',
});

export const noWork = (): Words => ({
  fr: fr`dans ce format, rien ne distingue les paroles citées du texte qui les cite`,
  en: "in this format nothing tells quoted words from the text that quotes them",
});
export const noWorkHint = (): Words => ({
  fr: fr`donnez l'ouvrage en texte, Word, LibreOffice, HTML ou PDF`,
  en: "give the work as text, Word, LibreOffice, HTML or PDF",
});
