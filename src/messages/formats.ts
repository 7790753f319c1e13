import { fr } from "./french.js";
import { counted, formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const n = (value: number): Words => ({ fr: formatNumber(value, "fr"), en: formatNumber(value, "en") });

export const brokenXml = (): Words => ({
  fr: fr`ce fichier est abîmé ou incomplet : ses balises ne se referment pas comme il faut à partir d'ici`,
  en: "this file is damaged or cut short: from here on its tags do not close as they should",
});
export const exportAgain = (program: string): Words => ({
  fr: fr`recopiez-le depuis l'original, ou ouvrez-le dans ${program} et enregistrez-le de nouveau`,
  en: `copy it again from the original, or open it in ${program} and save it again`,
});
export const tooDeep = (limit: number): Words => ({
  fr: fr`les balises de ce fichier sont emboîtées plus de ${n(limit).fr} fois ; un vrai fichier en reste loin`,
  en: `the tags of this file are nested more than ${n(limit).en} times; a true file stays far below`,
});
export const declaredOther = (declared: string, found: string): Words => ({
  fr: fr`ce fichier se dit en ${declared}, mais il est en ${found} ; il est lu ainsi`,
  en: `this file says that it is in ${declared}, but it is in ${found}; it is read as such`,
});
export const notOf = (program: string): Words => ({
  fr: fr`ce fichier n'a pas la forme d'un fichier de ${program}`,
  en: `this file has not the form of a file of ${program}`,
});
export const brokenOf = (program: string): Words => ({
  fr: fr`ce fichier de ${program} s'arrête ou s'écarte de sa forme à partir d'ici`,
  en: `this file of ${program} ends, or leaves its form, from here on`,
});

export const brokenJson = (): Words => ({
  fr: fr`ce fichier est abîmé ou incomplet : ce n'est pas du JSON`,
  en: "this file is damaged or cut short: it is not JSON",
});
export const unknownJson = (): Words => ({
  fr: fr`ce fichier JSON n'est ni une transcription de Whisper ni un fichier d'oTranscribe`,
  en: "this JSON file is neither a transcript by Whisper nor a file of oTranscribe",
});
export const unknownJsonHint = (): Words => ({
  fr: fr`exportez la transcription en texte (.txt), en sous-titres (.srt, .vtt) ou en document Word (.docx)`,
  en: "export the transcript as text (.txt), as captions (.srt, .vtt) or as a Word document (.docx)",
});
export const skippedEntries = (count: number): Words => ({
  fr: fr`${counted(count, "fr", fr`passage de ce fichier n'a pas de paroles sous la forme attendue ; il est sauté`, fr`passages de ce fichier n'ont pas de paroles sous la forme attendue ; ils sont sautés`)}`,
  en: `${counted(count, "en", "passage of this file holds no words in the form expected; it is", "passages of this file hold no words in the form expected; they are")} skipped`,
});
export const textBeside = (whole: number, inParts: number): Words => ({
  fr: fr`le texte entier de ce fichier (${n(whole).fr} caractères) n'est pas celui de ses passages minutés (${n(inParts).fr} caractères) ; seuls ceux-ci sont lus`,
  en: `the whole text of this file (${n(whole).en} characters) is not that of its timed passages (${n(inParts).en} characters); only these are read`,
});
export const untimedText = (): Words => ({
  fr: fr`ce fichier n'a pas de passages minutés ; son texte est lu d'un seul tenant, sans heures`,
  en: "this file has no timed passages; its text is read as one, without times",
});
export const oddTimes = (count: number): Words => ({
  fr: fr`${counted(count, "fr", fr`heure de ce fichier n'est pas possible ; le passage reste`, fr`heures de ce fichier ne sont pas possibles ; les passages restent`)} sans heure`,
  en: `${counted(count, "en", "time in this file is not possible; the passage has", "times in this file are not possible; the passages have")} none`,
});

export const noCaptions = (): Words => ({
  fr: fr`ce fichier n'a aucune ligne de temps de sous-titres (00:00:01,000 --> 00:00:04,000)`,
  en: "this file has no line with the time of a caption (00:00:01,000 --> 00:00:04,000)",
});
export const beforeCaptions = (characters: number): Words => ({
  fr: fr`avant le premier sous-titre, ${n(characters).fr} caractères n'ont pas d'heure ; ils ne sont pas gardés`,
  en: `before the first caption, ${n(characters).en} characters have no time; they are not kept`,
});

export const labelsCarried = (count: number): Words => ({
  fr: fr`${counted(count, "fr", "passage sans étiquette est attribué", "passages sans étiquette sont attribués")} à la personne qui parlait avant, les étiquettes n'étant mises ici qu'aux changements de locuteur`,
  en: `${counted(count, "en", "passage without a label goes", "passages without a label go")} to the person who spoke before, since labels stand here only where the speaker changes`,
});

export const tiersLeft = (count: number, characters: number): Words => ({
  fr: fr`${counted(count, "fr", "ligne", "lignes")} d'annotation (${n(characters).fr} caractères : traductions, gloses, codes, remarques) ${plural(count, "fr", fr`n'est pas lue`, "ne sont pas lues")} comme des paroles`,
  en: `${counted(count, "en", "tier", "tiers")} (${n(characters).en} characters: translations, glosses, codes, remarks) ${plural(count, "en", "is", "are")} not read as words`,
});
export const tiersHint = (): Words => ({
  fr: fr`si l'une d'elles est ce que dit quelqu'un, ajoutez son nom dans study.yaml, sous « speakers », et recommencez`,
  en: 'if one of them is what someone says, add its name to study.yaml, under "speakers", and read the file again',
});
export const lostReferences = (count: number): Words => ({
  fr: fr`${counted(count, "fr", "annotation renvoie", "annotations renvoient")} à une heure ou à une annotation qui n'existe pas ou qui renvoie à elle-même ; ${plural(count, "fr", "elle reste sans heure, à sa place", "elles restent sans heure, à leur place")} dans la ligne`,
  en: `${counted(count, "en", "annotation refers", "annotations refer")} to a time or an annotation that does not exist or refers to itself; ${plural(count, "en", "it has no time and stays in its place", "they have no time and stay in their place")} in the tier`,
});

export const sameNames = (count: number): Words => ({
  fr: fr`${counted(count, "fr", fr`locuteur a un nom déjà pris par un autre ; son`, fr`locuteurs ont un nom déjà pris par un autre ; leur`)} identifiant est ajouté au nom`,
  en: `${counted(count, "en", "speaker has", "speakers have")} a name that another one has; the identifier is added to it`,
});
export const overlaps = (count: number): Words => ({
  fr: fr`${counted(count, "fr", "tour", "tours")} où plusieurs parlent à la fois ; chacun a ses paroles, l'une après l'autre`,
  en: `${counted(count, "en", "turn", "turns")} in which several speak at once; each has their words, one after the other`,
});
export const notesApart = (characters: number): Words => ({
  fr: fr`${n(characters).fr} caractères sont hors des tours de parole ; ils ne sont pas gardés`,
  en: `${n(characters).en} characters are outside the turns; they are not kept`,
});
export const oddLine = (): Words => ({
  fr: fr`cette ligne ne commence ni par @, ni par *, ni par %, ni par une tabulation ; elle est gardée comme la suite de ce qui précède`,
  en: "this line begins with neither @, nor *, nor %, nor a tab; it is kept as more of what is above",
});
