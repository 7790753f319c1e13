import { fr } from "./french.js";
import { formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const n = (value: number): Words => ({ fr: formatNumber(value, "fr"), en: formatNumber(value, "en") });

export const notPdf = (): Words => ({
  fr: fr`ce fichier porte l'extension .pdf, mais n'est pas un PDF`,
  en: "this file has the extension .pdf but is not a PDF",
});
export const brokenPdf = (): Words => ({
  fr: fr`ce PDF ne peut pas être lu : il est abîmé ou incomplet`,
  en: "this PDF cannot be read: it is damaged or cut short",
});
export const copyPdfAgain = (): Words => ({
  fr: fr`recopiez-le depuis l'original, ou refaites-le à partir du document d'où il vient`,
  en: "copy it again from the original, or make it again from the document that it comes from",
});
export const pdfPassword = (): Words => ({
  fr: fr`ce PDF est protégé par un mot de passe`,
  en: "this PDF is protected by a password",
});
export const removePdfPassword = (): Words => ({
  fr: fr`ouvrez-le avec son mot de passe et imprimez-le dans un nouveau PDF`,
  en: "open it with its password and print it to a new PDF",
});
export const pdfTooLarge = (megabytes: number, limit: number): Words => ({
  fr: fr`ce PDF fait ${n(megabytes).fr} Mo ; la limite est de ${n(limit).fr} Mo`,
  en: `this PDF takes ${n(megabytes).en} MB; the limit is ${n(limit).en} MB`,
});
export const tooManyPages = (pages: number, limit: number): Words => ({
  fr: fr`ce PDF a ${n(pages).fr} pages ; la limite est de ${n(limit).fr}`,
  en: `this PDF has ${n(pages).en} pages; the limit is ${n(limit).en}`,
});
export const splitPdf = (): Words => ({
  fr: fr`partagez-le en plusieurs fichiers, ou ôtez-en les images`,
  en: "split it into several files, or take the pictures out",
});
export const pdfTooDense = (limit: number): Words => ({
  fr: fr`une partie de ce PDF ferait plus de ${n(limit).fr} Mo une fois décompressée ; un vrai document en reste loin`,
  en: `a part of this PDF would take more than ${n(limit).en} MB unpacked; a true document stays far below`,
});
export const scannedPdf = (pages: number): Words => ({
  fr: fr`ce PDF ne contient aucun texte : ${plural(pages, "fr", "sa page est sans doute une image", `ses ${n(pages).fr} pages sont sans doute des images`)}, comme d'un document passé au scanner`,
  en: `this PDF holds no text: ${plural(pages, "en", "its page is probably a picture", `its ${n(pages).en} pages are probably pictures`)}, as of a scanned document`,
});
export const recogniseText = (): Words => ({
  fr: fr`passez-le par un logiciel de reconnaissance de texte (OCR), relisez le résultat, puis recommencez avec lui`,
  en: "run it through text recognition (OCR), read the result over, then use that",
});
export const pagesWithoutText = (pages: string): Words => ({
  fr: fr`sans texte (vides, ou des images) : pages ${pages}`,
  en: `without text (blank, or pictures): pages ${pages}`,
});
export const damagedPages = (pages: string): Words => ({
  fr: fr`abîmées, ces pages n'ont pas pu être lues et manquent : ${pages}`,
  en: `damaged, these pages could not be read and are missing: ${pages}`,
});
export const cutShort = (): Words => ({
  fr: fr`la fin de ce PDF manque ; ce qui a pu être retrouvé est lu, mais des pages manquent peut-être`,
  en: "the end of this PDF is missing; what could be found is read, but pages may be missing",
});
export const sidewaysLeft = (characters: number): Words => ({
  fr: fr`${n(characters).fr} caractères écrits de biais ou à la verticale (filigrane, légende) ne sont pas gardés`,
  en: `${n(characters).en} characters written aslant or upright (watermark, key of a figure) are not kept`,
});
export const unreadableLetters = (characters: number): Words => ({
  fr: fr`${n(characters).fr} caractères de ce PDF n'ont pas de lettre connue : sa police ne dit pas lesquels ; le texte est à comparer à l'original`,
  en: `${n(characters).en} characters of this PDF stand for no known letter: its font does not say which; compare the text with the original`,
});
