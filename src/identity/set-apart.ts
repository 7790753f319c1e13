import type { Span } from "../text/span.js";

const OWN = "mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|my|your|his|her|our|their";
const KIN =
  "mari|femme|époux|épouse|conjoint|conjointe|compagnon|compagne|fils|fille|frère|s(?:œ|oe)ur|père|mère|neveu|nièce|oncle|tante|cousin|cousine|" +
  "parrain|marraine|filleul|filleule|gamin|gamine|bébé|beau-(?:père|frère|fils)|belle-(?:mère|s(?:œ|oe)ur|fille)|petit-fils|petite-fille|grand-père|grand-mère|" +
  "husband|wife|son|daughter|brother|sister|father|mother|nephew|niece|uncle|aunt|baby|grandson|granddaughter";

/** `mon Farid`, `le petit Farid`, `l'autre Joëlle`, `à ne pas confondre avec Rose` */
const BEFORE =
  /(?<!\p{L})(?:(?:mon|ma|notre|nos|autres?|(?:le|la|un|une|mon|ma) petite?|my|our|other|another|little) |(?:confondre|confondez|confonds|confused?|mix(?:ed)? up) (?:avec|with) )$/iu;
/** `Farid à moi`, `Farid, pas le collègue` */
const AFTER =
  /^(?: à (?:moi|nous|elle|lui)(?!\p{L})|,? (?:pas|not) (?:le|la|l['’]|celui|celle|lui|elle|the|my|him|her)(?!\p{L}))/iu;
/** `mon mari, Laurent`, `ma petite fille Rose` */
const KIN_BEFORE = new RegExp(`(?<!\\p{L})(?:${OWN})(?: \\p{L}{1,12})? (?:${KIN}),? $`, "iu");
/** `Thomas, mon fils` */
const KIN_AFTER = new RegExp(`^, (?:${OWN})(?: \\p{L}{1,12})? (?:${KIN})(?!\\p{L})`, "iu");

/** Whether the words around a name set its bearer apart from another of the same name: `mon Farid`, `l'autre Joëlle`, `Farid, pas le collègue`. */
export function isSetApart(text: string, { start, end }: Span): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 30), start)) || AFTER.test(text.slice(end, end + 24));
}

/** `prénom Ilunga`, `ma petite, Zosia`; what somebody says of their own tells nothing of another. */
const FIRST_BEFORE =
  /(?<!\p{L})(?:(?<!mon |my )(?:prénom|first name)(?:,? c['’]est| est| is|,| :)? |(?:mon|ma) petite?,? )$/iu;

/** Whether a name is said there to be somebody's first name. */
export function isFirstName(text: string, { start }: Span): boolean {
  return FIRST_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether somebody is said there to be kin, right before the name or after it. */
export function isKin(text: string, { start, end }: Span): boolean {
  return KIN_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || KIN_AFTER.test(text.slice(end, end + 40));
}
