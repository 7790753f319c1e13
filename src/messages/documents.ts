import { fr } from "./french.js";
import { counted, formatNumber } from "./numbers.js";
import type { Words } from "./words.js";

const n = (value: number): Words => ({ fr: formatNumber(value, "fr"), en: formatNumber(value, "en") });

export const brokenDocument = (): Words => ({
  fr: fr`ce document ne se lit pas : il est abîmé, incomplet, ou d'un autre format que son extension ne le dit`,
  en: "this document cannot be read: it is damaged, cut short, or of another format than its extension says",
});
export const saveAgain = (): Words => ({
  fr: fr`recopiez-le depuis l'original, ou ouvrez-le dans LibreOffice ou Word et enregistrez-le de nouveau en .odt ou .docx`,
  en: "copy it again from the original, or open it in LibreOffice or Word and save it again as .odt or .docx",
});
export const documentPassword = (): Words => ({
  fr: fr`ce document est protégé par un mot de passe`,
  en: "this document is protected by a password",
});
export const withoutPassword = (): Words => ({
  fr: fr`ouvrez-le dans LibreOffice, enregistrez-le sous un autre nom en décochant « Enregistrer avec mot de passe », et lisez cette copie`,
  en: 'open it in LibreOffice, save it under another name with "Save with password" unticked, and read that copy',
});
export const hiddenInDocument = (characters: number): Words => ({
  fr: fr`${n(characters).fr} caractères sont masqués dans ce document ; ils sont lus comme des paroles`,
  en: `${n(characters).en} characters are hidden in this document; they are read as words`,
});
export const notesLeftOut = (characters: number): Words => ({
  fr: fr`les notes de bas de page (${n(characters).fr} caractères) ne sont pas des paroles et ne sont pas gardées`,
  en: `the footnotes (${n(characters).en} characters) are not words and are not kept`,
});
export const tooNested = (limit: number): Words => ({
  fr: fr`ce document emboîte plus de ${n(limit).fr} niveaux ; au-delà, la mise en forme n'est plus suivie, et des paroles supprimées ou masquées ont pu être lues`,
  en: `this document nests more than ${n(limit).en} levels; beyond them formatting is not followed, and deleted or hidden words may have been read`,
});
export const cutShort = (): Words => ({
  fr: fr`ce document s'arrête avant sa fin : il en manque peut-être une partie`,
  en: "this document stops before its end: a part of it may be missing",
});
export const otherCharacters = (count: number): Words => ({
  fr: fr`${counted(count, "fr", fr`caractère d'une police de symboles n'a pas d'équivalent et est remplacé`, fr`caractères d'une police de symboles n'ont pas d'équivalent et sont remplacés`)} par �`,
  en: `${counted(count, "en", "character of a font of symbols has no equivalent and is", "characters of a font of symbols have no equivalent and are")} replaced by �`,
});
export const pageTooNested = (limit: number): Words => ({
  fr: fr`cette page emboîte plus de ${n(limit).fr} éléments, ce qu'aucune vraie page ne fait ; elle n'est lue que jusque-là`,
  en: `this page nests more than ${n(limit).en} elements, which no true page does; it is read only so far`,
});
