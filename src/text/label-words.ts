import { fold } from "./fold.js";
import { areOfName } from "./label-names.js";
import type { Role } from "./transcript.js";

/** A label that says who speaks: by a whole word (`Enquêtrice`), or by a letter (`E`) that only the others can confirm. */
export interface KnownLabel {
  readonly role: Extract<Role, "interviewer" | "participant">;
  readonly by: "word" | "letter";
}

const INTERVIEWER =
  /^(enq|enqueteu(r|se)|enquetrice|chercheu(r|se)|chercheure|int|intervieweu(r|se)|interviewer|moderateur|moderatrice|moderator|animateur|animatrice|facilitateur|facilitatrice|facilitator|researcher|sociologue|enqueteur[·.(]?(ri|tri)?ce\)?|chercheur[·.(]?s?e\)?)$/;
const PARTICIPANT =
  /^(interviewe|interviewee|enquete|enquetee|participante?|repondante?|respondent|informateur|informatrice|informant|temoin|personne (interviewee|interrogee|rencontree)|travailleur social|travailleuse sociale|social worker|assistante? sociale?|(interviewe|enquete|participant|repondant)[·.(]?e\)?)$/;
const LETTERS: Readonly<Record<string, KnownLabel["role"]>> = {
  e: "interviewer",
  i: "interviewer",
  q: "interviewer",
  question: "interviewer",
  p: "participant",
  r: "participant",
  a: "participant",
  reponse: "participant",
  answer: "participant",
  ts: "participant",
  as: "participant",
};

/** The role that a label announces, in French or English, case, accents, gender and a closing number aside; null for others. */
export function knownLabel(label: string): KnownLabel | null {
  const word = fold(label)
    .replace(/\s*(n°|no\.?|#)?\s*\d{1,3}$/, "")
    .replace(/[.\s]+$/, "");
  if (INTERVIEWER.test(word)) return { role: "interviewer", by: "word" };
  if (PARTICIPANT.test(word)) return { role: "participant", by: "word" };
  const role = Object.hasOwn(LETTERS, word) ? LETTERS[word] : undefined;
  return role === undefined ? null : { role, by: "letter" };
}

/** Whether a description of a speaker, such as stands in a list at the top, tells what the person does in the interview or for a living. */
export function tellsWho(description: string): boolean {
  return (
    roleTold(description) !== null ||
    /\b(as|educat\w+|travaill\w+|agent\w*|employe\w*|formateur|formatrice|stagiaire|worker|teacher|student|locuteur|locutrice|speaker)\b/.test(
      fold(description),
    )
  );
}

/** The role that a description of a speaker tells in so many words; null where it tells none. */
export function roleTold(description: string): KnownLabel["role"] | null {
  const told = fold(description)
    .split(/[^\p{L}·.()]+/u)
    .map(knownLabel)
    .find((known) => known?.by === "word");
  return told?.role ?? null;
}

const OPENERS = new Set(
  (
    "exemple|exemples|par exemple|donc|alors|enfin|bref|attention|note|notes|nb|remarque|resultat|conclusion|voila|oui|non|bon|ben|bah|ok|" +
    "c'est-a-dire|autrement dit|en gros|en fait|et|mais|or|car|ensuite|puis|d'abord|premierement|deuxiemement|troisiemement|d'accord|merci|" +
    "bonjour|exactement|super|rires|rire|silence|pause|inaudible|sourire|soupir|toux|applaudissements|titre|date|lieu|duree|theme|sujet|" +
    "entretien|interview|transcription|yes|no|so|well|okay|right|for example|example|laughs|laughter|title|place|duration|topic|mmh|mh|hm|" +
    "carrement|forcement|evidemment|justement|completement|totalement|effectivement|clairement|vraiment|franchement|definitely|exactly|totally|" +
    "euh|ouais|tout a fait|absolument|thanks|thank you|yeah|sure"
  ).split("|"),
);

/** Words that often open a sentence, a remark or a title and are no speaker, even before a colon. */
export function opensSpeech(label: string): boolean {
  return OPENERS.has(fold(label).replace(/[.!?…]+$/, ""));
}

/** Words that begin a sentence and, before another word, no label (`Moi, mon avis`); and those that may be names, unless the next one is small. */
const SENTENCE = /^(?:je|j'.*|moi|toi|nous|vous|cela|ca|c'.*|qu'.*|et|mais|donc|car|puis|parce|puisque|voici|voila)$/;
const OFTEN =
  /^(?:tu|t'.*|il|ils|elle|elles|on|lui|eux|ce|que|qui|quoi|quand|quel|quelle|comme|comment|pourquoi|si|ou|ni|alors|apres|avant|pour|avec|sans|dans|chez|selon|y|i|you|he|she|we|they|it|there|this|that|what|when|why|how|because|if|and|but|or|so|then|for|with|without)$/;

/** Whether a label is the beginning of a sentence. A pronoun by itself may be a label (`Elle`), and so may a pair (`Elle et lui`). */
export function beginsSentence(label: string): boolean {
  const [first = "", second] = wordsOf(label);
  if (second === undefined || /^(?:et|and|&|\d+)$/i.test(second)) return false;
  return SENTENCE.test(fold(first)) || (OFTEN.test(fold(first)) && /^\p{Ll}/u.test(second));
}

/**
 * How much a label looks like a name or a code: `strict` (each word capitalised but for the small words of names, `P3`,
 * `Hurst, Peter`, `van den Bossche, Els`, `Lieve & Joris`), `loose` (the first word capitalised, three words at most), `none`.
 */
export function nameLike(label: string): "strict" | "loose" | "none" {
  if (label.length > 40 || opensSpeech(label) || /[?!…;]|\.\s*$/.test(label.replace(/\.$/, ""))) return "none";
  if (beginsSentence(label)) return "none";
  const words = wordsOf(label);
  if (words.length > 6) return "none";
  if (areOfName(words, /^[^,]+,\s*\p{Lu}[^,]*$/u.test(label) ? "listed" : "running")) return "strict";
  return words.length <= 3 && /^\p{Lu}/u.test(words[0] ?? "") ? "loose" : "none";
}

/** Whether a label is one or two words in small letters (`fatiha`, `jean-marie d.`) that open no sentence: what is typed without capitals has its labels so. */
export function smallLabel(label: string): boolean {
  if (opensSpeech(label) || beginsSentence(label) || OFTEN.test(fold(label)) || SENTENCE.test(fold(label)))
    return false;
  return label.length > 1 && /^\p{Ll}[\p{Ll}\p{M}'’-]{1,20}(?: [\p{Ll}\p{M}'’-]{1,20}\.?)?\d{0,2}$/u.test(label);
}

/** The words of a label, brackets and commas aside; `d’Haene` is one, a spaced hyphen too. */
function wordsOf(label: string): string[] {
  return label
    .replace(/\([^)]*\)/g, " ")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
}

/** `P1`, `AS2`, `INT`: a short code in capitals. */
export function isCode(label: string): boolean {
  return /^\p{Lu}{1,4}\.?\d{1,3}$/u.test(label);
}
