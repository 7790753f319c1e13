import { fold } from "../fold.js";
import { tidyLine } from "../tidy.js";

/**
 * Columns that a survey tool adds by itself (when, where from, on what device, how long), in LimeSurvey, Google Forms, KoBo, Sphinx,
 * Qualtrics and the like: they say nothing that was asked, and may tell who it was.
 */
const TOOLS =
  /^(submitdate|date de soumission|lastpage|derniere page|startlanguage|langue de depart|seed|tete de serie|startdate|enddate|datestamp|date de (lancement|debut|fin|la derniere action)|ip ?addr(ess)?|ip|adresse ip|refurl|url de (provenance|reference|referencement)|token|jeton|code d'invitation|(temps|duree) (total|de la reponse|de reponse|du questionnaire).*|total time|interviewtime|duration.*|group ?time.*|(temps|duree) (pour|de) (le |la )?(groupe|question).*|[a-z]\w*time|start|end|today|deviceid|device id|subscriberid|simserial|phonenumber|username|(formhub|meta)[/:_].*|instance(id|name)|__?\w+|rootuuid|xform id string|cle|date_\w+|\w+_saisie|progress|score|collector ?id|finished|recipient(email|firstname|lastname)|external(data)?reference|location(latitude|longitude)|distributionchannel|user ?language|utm_\w+|session id|browser|user ?agent|horodateur|horodatage|time ?stamp|consentement|consent)$/;

/** Codes that LimeSurvey puts before the words of a question: `Q01. Êtes-vous formé ?`. */
const CODE = /^([A-Za-z][\w-]{0,19})(?:\[(\w+)\])?\.\s+(?=\S)/;

export function isTools(head: string): boolean {
  const plain = fold(head)
    .replace(/[\s?:*!.]+$/, "")
    .trim();
  return TOOLS.test(plain) || TOOLS.test(plain.replace(/^\w+\. /, ""));
}

const TECHNICAL: readonly RegExp[] = [
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T,à]+\d.*)?$/,
  /^\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:\s?[ap]m)?$/i,
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
  /^[\da-f]{1,4}(?::[\da-f]{0,4}){3,7}$/i,
  /^(?:uuid:)?[\da-f]{8}-[\da-f]{4}-[\da-f-]+$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^-?\d{1,3}\.\d{3,}[ ,;]+-?\d{1,3}\.\d{3,}.*$/,
  /[^\s@]@[^\s@.]+\.\p{L}/u,
];

/** Nearly all cells of a column. */
const MOST = 0.6;

/** Whether most cells of a column are days, times, addresses of machines, pages or people, or places on a map. */
export function holdsTraces(cells: readonly string[]): boolean {
  const traces = cells.filter((cell) => TECHNICAL.some((shape) => shape.test(cell.trim())));
  return cells.length > 0 && traces.length > MOST * cells.length;
}

/** The code before the words of a question, with that of its line where it has one: `Q02_SQ001`; null where there is none. */
export function codeIn(head: string): string | null {
  const [, code, line] = CODE.exec(head) ?? [];
  return code === undefined ? null : [code, ...(line === undefined ? [] : [line])].join("_");
}

/** The words of a question without the code before them. */
export function wordsIn(head: string): string {
  return head.replace(CODE, "");
}

/** A question of which each answer offered has a column, as the head of one of these says it: `Où ? [Bureau]`, `lieux/bureau`, `Q3_SQ001`. */
export function partOf(head: string): { readonly question: string; readonly option: string } | null {
  const shapes = [/^(.*\S)\s*\[([^[\]]+)\]\s*$/s, /^(.*[^/\s])\/([^/]+)$/s, /^(\w+?)_((?:SQ)?\d+|other|autre)$/i];
  for (const shape of shapes) {
    const [, question, option] = shape.exec(head.replace(CODE, "$1. ")) ?? [];
    if (question !== undefined && option !== undefined) return { question, option };
  }
  return null;
}

/** Whether a name of the survey's file is this head: its words, or the code before them. */
export function same(name: string, head: string): boolean {
  const plain = (text: string): string => fold(tidyLine(text)).trim();
  return plain(name) === plain(head) || plain(name) === plain(codeIn(head) ?? head);
}
