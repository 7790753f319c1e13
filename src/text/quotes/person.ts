import { fold } from "../fold.js";
import { isProfession } from "./professions.js";

/** How a work names somebody: by a name, by a code (`E3`, `Participant 7`), or by what they are (`éducatrice, 34 ans`). */
export interface PersonName {
  readonly kind: "name" | "code" | "role";
  /** As it is written. */
  readonly label: string;
  /** Equal for spellings that are certainly the same: case, accents, `E3` and `Entretien n° 3`. */
  readonly key: string;
  /** The letters or the word of a code, as written: `E`, `Participant`. */
  readonly prefix?: string;
}

const CODE_WORDS =
  "entretien|interview|participante?|interviewée?|enquêtée?|répondante?|respondent|interviewee|informante?|informateur|informatrice|sujet|subject|témoin|witness|professionnel(?:le)?|usager|usagère|parent|élève|étudiante?|student|teacher|nurse|worker|patiente?|client|focus[ -]group|groupe|group|ent\\.?|int\\.?|part\\.?|resp\\.?|rép\\.?|homme|femme";
const NUMBER =
  "\\s?[-_.]?\\s?(?:n\\s?[°ºo]\\.?|no\\.?|nr\\.?|#|num[eé]ro)?\\s?[-_]?\\s?(\\d{1,4}[a-z]?|[A-Z])(?![\\p{L}\\d'’])";
const WORD_CODE = new RegExp(`^(${CODE_WORDS})${NUMBER}`, "iu");
const LETTER_CODE = /^([A-Z]{1,4})\s?[-_.]?\s?(?:n\s?°|#)?\s?(\d{1,3}[a-z]?)(?![\p{L}\d])/u;

/** Where a word that counts people stands before a number: `participante 4`. */
export const CODE_WORD = new RegExp(`(?<!\\p{L})(?:${CODE_WORDS})${NUMBER}`, "giu");

/** Letters before a number that mean something else in a work. */
const NOT_CODES = /^(?:Q|ART|FIG|TAB|CH|COVID|ISBN|ISSN|DOI|VOL|RSA|II|III|IV|VI)$/;

const CLASSES: Readonly<Record<string, string>> = {
  entretien: "e",
  ent: "e",
  interview: "i",
  int: "i",
  participant: "p",
  participante: "p",
  part: "p",
  pid: "p",
  respondent: "r",
  repondant: "r",
  repondante: "r",
  resp: "r",
  rep: "r",
};

/** Reads a code at the head of a text, and how long it is; null where there is none. */
export function codeAt(text: string): { person: PersonName; length: number } | null {
  const match = WORD_CODE.exec(text) ?? LETTER_CODE.exec(text);
  const [whole, prefix = "", number = ""] = match ?? [];
  // A small letter belongs to the word or is one: `patiente`, `le participant a dit`.
  if (whole === undefined || NOT_CODES.test(prefix) || /^[a-z]$/.test(number)) return null;
  if (
    /^[A-Z]$/.test(number) &&
    !/^(?:participant|interview|enqu|r[eé]p|inform|sujet|subject|t[eé]moin|resp)/i.test(prefix)
  )
    return null;
  const word = fold(prefix).replace(/\.$/, "");
  const family = CLASSES[word] ?? word;
  const key = `${family}:${number.replace(/^0+(?=\d)/, "").toLowerCase()}`;
  return { person: { kind: "code", label: whole.trim(), key, prefix }, length: whole.length };
}

const TITLE = "(?:(?:M|Mr|Mme|Mlle|Ms|Mrs|Miss|Dr|Monsieur|Madame|Mademoiselle)\\.?\\s)?";
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}+)*\\.?";
const NAME = new RegExp(
  `^(${TITLE}${WORD}(?:\\s(?:(?:de|du|des|van|von|el|ben)\\s)?${WORD}){0,2})(?=$|[\\s,;:()[\\].*_¹²³⁴-⁹⁰–—-])`,
  "u",
);

/** Capitalised words that begin a bracket and are nobody's name. */
const NO_NAME =
  /^(?:extraits?|source|sources|entretiens?|interviews?|verbatims?|propos|notes?|notre|nos|my|our|traduction|translation|tableau|table|figure|annexe|appendix|chapitre|chapter|partie|part|section|question|hypothese|voir|cf|see|ibid|ibidem|idem|op|loc|loi|decret|arrete|article|art|ministere|rapport|charte|code|journal|carnet|terrain|observation|focus|groupe|group|le|la|les|un|une|the|a|an|in|et|and|homme|femme|man|woman|male|female|age|agee|aged|emphasis|italics|souligne|je|il|elle|on|nous|vous|ils|elles|c|ce|cette|i|we|he|she|they|it|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|pour|dans|sur|avec|selon|comme|oui|non|moi|mais|alors|donc|quand|si|pourtant|ensuite|puis|enfin|ainsi|or|car|cependant|neanmoins|toutefois|aussi|quant|chez|apres|avant|depuis|seule?|lorsque|meme|certes|notamment|egalement|interrogee?s?|rencontree?s?|questionnee?s?|agees?|contrairement|however|although|while|when|as|for|to|by|with|from|like|unlike|according|asked|similarly|both|still|yet|then|thus|so|but|after|before|since|one|another|this|that|these|those|every|each|tous|toutes|chaque|certaine?s?|plusieurs|cet|ces|leur|leurs|son|sa|ses|votre|vos)$/;

/** Reads a name at the head of a text, and how long it is; null where no name stands there. Few `capitals` alone are an acronym, unless what comes after says otherwise. */
export function nameAt(
  text: string,
  letters: "usual" | "capitals" = "usual",
): { person: PersonName; length: number } | null {
  const label = NAME.exec(text)?.[1]?.replace(/(?<=\p{L}{2})\.$/u, "");
  if (label === undefined) return null;
  const bare = label.replace(new RegExp(`^${TITLE}`, "u"), "");
  const first = fold(bare).match(/[\p{L}]+/u)?.[0] ?? "";
  if (/^\p{L}{3,}ons\s/u.test(fold(bare))) return null;
  if (/^[LCJ]['’](?!h)\p{Ll}/u.test(bare)) return null;
  if (bare === "" || NO_NAME.test(first) || (bare === label && isProfession(first))) return null;
  if (letters === "usual" && /^\p{Lu}{3,}$/u.test(bare) && bare.length <= 6) return null;
  return { person: { kind: "name", label, key: nameKey(label) }, length: label.length };
}

/** What two spellings of a name share whatever their case, accents, dots and hyphens. */
export const nameKey = (label: string): string =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
