import { fr } from "./french.js";
import { formatNumber } from "./numbers.js";
import type { Words } from "./words.js";

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
  fr: fr`ce fichier est en UTF-8, mais ${n(count).fr} caractère(s) y sont abîmés et remplacés par �`,
  en: `this file is in UTF-8, but ${n(count).en} character(s) in it are damaged and replaced by �`,
});
