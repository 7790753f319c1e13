import { fold } from "../fold.js";
import { countOf } from "./counts.js";
import { isProfession } from "./professions.js";

export type AttributeName =
  | "ageDecade"
  | "age"
  | "seniority"
  | "job"
  | "sex"
  | "profession"
  | "place"
  | "interview"
  | "date"
  | "birth"
  | "mention";

/** One thing that a work says of a person. Values are the same in both languages: `f`, `2`, `19`. */
export interface Fact {
  readonly attribute: AttributeName;
  readonly value: string;
}

const DECADES: Readonly<Record<string, string>> = {
  vingtaine: "20",
  trentaine: "30",
  quarantaine: "40",
  cinquantaine: "50",
  soixantaine: "60",
  septantaine: "70",
  twenties: "20",
  thirties: "30",
  forties: "40",
  fifties: "50",
  sixties: "60",
  seventies: "70",
};

const N = String.raw`(\d{1,2}(?:[.,]\d)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten)`;
const YEARS = String.raw`(ans?|annees?|years?|yrs?\.?|mois|months?)`;
const MONTHS =
  "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december";

/** A date within folded text. */
export const DATE = new RegExp(
  String.raw`\b(?:(?:le |du |on )?(?:\d{1,2}(?:er|st|nd|rd|th)? )?(?:${MONTHS})(?: \d{1,2},)? (?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|20\d\d-\d\d-\d\d)\b`,
);
/** A year of birth within folded text. */
export const BIRTH = /\b(?:nee?s? en|born in) ((?:19|20)\d\d)\b/;

interface Pattern {
  readonly attribute: AttributeName;
  readonly pattern: RegExp;
  readonly value: (match: RegExpExecArray) => string;
}

const years = (match: RegExpExecArray): string => `${countOf(match[1] ?? "")}${/^mo/.test(match[2] ?? "") ? "m" : ""}`;

/** Read in this order, in folded text: what is longest and surest first. */
const PATTERNS: readonly Pattern[] = [
  {
    attribute: "ageDecade",
    pattern: /(?:dans (?:la|sa) )?\b([2-9]0) ?e (?:annee|decennie|dizaine)(?:s)?(?: d'age)?\b/,
    value: (match) => match[1] ?? "",
  },
  {
    attribute: "ageDecade",
    pattern:
      /(?:(?:dans |approche de )?(?:la |sa ))?\b(vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|septantaine)\b(?: d'annees)?/,
    value: (match) => DECADES[match[1] ?? ""] ?? "",
  },
  {
    attribute: "ageDecade",
    pattern:
      /(?:in (?:her|his|their) )?(?:early |mid[ -]?|late )?\b(twenties|thirties|forties|fifties|sixties|seventies)\b/,
    value: (match) => DECADES[match[1] ?? ""] ?? "",
  },
  {
    attribute: "ageDecade",
    pattern: /(?:in (?:her|his|their) )?(?:early |mid[ -]?|late )?\b([2-9]0)'?s\b/,
    value: (match) => match[1] ?? "",
  },
  {
    attribute: "seniority",
    pattern: new RegExp(
      String.raw`\b${N} ?${YEARS} ?'? ?(?:d'|de |of )?(?:d')?(?:anciennete|service|experience|metier|carriere|pratique|maison|practice|seniority|in (?:the )?(?:post|job|practice|service|role|profession)|dans (?:le |la |l')(?:metier|service|profession|poste|institution|fonction|maison)|as an? [a-z ]{3,30})\b(?: professionnelle)?`,
    ),
    value: years,
  },
  {
    attribute: "seniority",
    pattern: new RegExp(String.raw`(?:en (?:poste|fonction|service|activite) )?depuis ${N} ?${YEARS}\b`),
    value: years,
  },
  {
    attribute: "seniority",
    pattern: new RegExp(String.raw`\banciennete ?:? ?(?:de )?${N} ?${YEARS}?\b`),
    value: years,
  },
  {
    attribute: "job",
    pattern:
      /\b(\d{1,2}|premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|first|second|third|fourth|fifth) ?(?:er|re|e|de|nde?|st|rd|th)? ?(?:emploi|job|employment)\b/,
    value: (match) => countOf(match[1] ?? ""),
  },
  {
    attribute: "age",
    pattern: /\b(?:agee? (?:de )?|aged? ?:? ?)?(\d{2} ?(?:-|–|a|to) ?\d{2}) ?(?:ans|years(?: old)?)\b/,
    value: (match) => (match[1] ?? "").replace(/ ?(?:–|a|to|-) ?/, "-"),
  },
  {
    attribute: "age",
    pattern:
      /(?<!depuis |pendant |for |since )\b(?:agee? (?:de )?|aged? ?:? ?|de )?(?<![\d,.])(\d{2,3}) ?(?:ans\b|years? ?-?old|yrs?\b|years? of age|years?\b(?! ?'| of)|-year-old|y ?\/? ?o\b)/,
    value: (match) => match[1] ?? "",
  },
  { attribute: "age", pattern: /\b(?:agee? de|aged?:?) (\d{2})\b/, value: (match) => match[1] ?? "" },
  {
    attribute: "date",
    pattern: DATE,
    value: (match) => match[0].replace(/^(?:le|du|on) /, ""),
  },
  { attribute: "birth", pattern: BIRTH, value: (match) => match[1] ?? "" },
  {
    attribute: "interview",
    pattern: /\b(?:entretien|interview|ent\.|int\.) ?(?:n°|no\.?|nr\.?|#)? ?(\d{1,3})\b/,
    value: (match) => match[1] ?? "",
  },
  {
    attribute: "sex",
    pattern: /(?<![-\p{L}])(femme|feminin|female|woman)\b/u,
    value: () => "f",
  },
  {
    attribute: "sex",
    pattern: /(?<![-\p{L}])(homme|masculin|male|man)\b/u,
    value: () => "m",
  },
];

const REFERENCE = /^(?:pp?|pages?|l|ll|lignes?|lines?|§|tours?|extraits?|turns?)\.? ?\d[\d\s,–-]*$/;

/** What one part of an attribution says. A bare number is an age where it can be one; a reference to a page says nothing of the person. */
export function factsIn(part: string): Fact[] {
  const whole = part.trim().replace(/^(?:et|and)\s+/i, "");
  const bare = fold(whole).replace(/[\u00a0\u202f]/g, " ");
  if (whole === "" || REFERENCE.test(bare)) return [];
  if (/^\d{2}$/.test(bare)) return Number(bare) >= 14 ? [{ attribute: "age", value: bare }] : [];
  if (/^[fh]$/.test(bare) || bare === "m") return [{ attribute: "sex", value: bare === "f" ? "f" : "m" }];
  const facts: Fact[] = [];
  let rest = bare;
  for (const { attribute, pattern, value } of PATTERNS) {
    const match = pattern.exec(rest);
    if (match === null || facts.some((fact) => fact.attribute === attribute)) continue;
    if (isElsewhere(match, rest)) continue;
    facts.push({ attribute, value: value(match) });
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  return [...facts, ...remainder(whole, rest)];
}

/** Years since something that is not a job: `hébergé depuis 8 mois`. */
function isElsewhere(match: RegExpExecArray, text: string): boolean {
  return match[0].startsWith("depuis") && match.index > 0 && !isProfession(text.slice(0, match.index));
}

/** What no pattern has read: a profession, a place, or a mention, as it was written. */
function remainder(whole: string, rest: string): Fact[] {
  const left = rest.replace(/^[\s,;:.'–—-]+|[\s,;:.'–—-]+$/g, "").replace(/^(?:de|d'|a|of|at) /, "");
  if (left.length < 2 || /^(?:entretien|interview|rencontree?|interviewee?|vue?)(?: du| le| of| on| en)?$/.test(left))
    return [];
  const at = fold(whole).indexOf(left);
  const written =
    at === -1 || fold(whole).length !== whole.length
      ? left.length >= bareLength(whole)
        ? whole
        : left
      : whole.slice(at, at + left.length);
  if (isProfession(left)) return [{ attribute: "profession", value: written }];
  const place =
    /^(?:à |a |en |in |from |région (?:de |du )?|province (?:de |du )?|territoire (?:de |du )?)?(\p{Lu}[\p{L}'’-]+(?:[ -](?:\p{Lu}[\p{L}'’-]+|de|du|la|le|sur|en|of))*)$/u.exec(
      written,
    );
  if (place?.[1] !== undefined && written.length < 40) return [{ attribute: "place", value: place[1] }];
  return [{ attribute: "mention", value: written }];
}

const bareLength = (whole: string): number => whole.replace(/^[\s,;:.'–—-]+|[\s,;:.'–—-]+$/g, "").length;
