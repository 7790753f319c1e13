import { fold } from "./fold.js";
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

/**
 * How much a label looks like a name or a code: `strict` (each word capitalised, `P3`, `Hurst, Peter`), `loose`
 * (the first word capitalised, three words at most), `none`.
 */
export function nameLike(label: string): "strict" | "loose" | "none" {
  if (label.length > 40 || opensSpeech(label) || /[?!…;]|\.\s*$/.test(label.replace(/\.$/, ""))) return "none";
  const words = label
    .replace(/\([^)]*\)/g, " ")
    .trim()
    .split(/[\s,]+/);
  const capital = /^(\p{Lu}|\d)/u;
  if (words.length > 6 || !/^\p{Lu}/u.test(words[0] ?? "")) return "none";
  const particle = /^(d['’]?|de|du|des|la|le|van|von|der|den|et|and|n°)$/i;
  if (words.every((word) => capital.test(word) || particle.test(word)) && !particle.test(words[0] ?? ""))
    return "strict";
  return words.length <= 3 ? "loose" : "none";
}

/** `P1`, `AS2`, `INT`: a short code in capitals. */
export function isCode(label: string): boolean {
  return /^\p{Lu}{1,4}\.?\d{1,3}$/u.test(label);
}
