import * as say from "../../messages/identity-names.js";
import { isUpper } from "../../text/letters.js";
import type { Find } from "../finder.js";
import type { IdentityFinding } from "../finding.js";

/** Positions of which there is one per place, service or company. */
const UNIQUE = `directeurs?(?: général| adjoint)?|directrice(?: générale| adjointe)?|présidente?|vice-présidente?|bourgmestre|maire|maïeur|mayeur|échevine?|adjointe? au maire|préfète?|
sous-préfète?|ministre|proviseure?|principale?|doyenne?|recteur|rectrice|curé|vicaire|notaire|procureure?|juge de paix|juge de la jeunesse|commissaire|gouverneure?|
secrétaire générale?|receveur|receveuse|chef(?:fe)? de (?:service|cabinet|corps|projet|département|division|gare|atelier|cuisine)|médecin[- ](?:chef|coordinateur|traitant|scolaire)|
infirmi(?:er|ère)[- ](?:chef|cheffe|en chef)|responsable|coordinat(?:eur|rice)|fondat(?:eur|rice)|gérante?|patronne?|trésori(?:er|ère)|administrat(?:eur|rice)(?: déléguée?)?|
conseill(?:er|ère) (?:d'état|communale?|municipale?|national|nationale|aux états)|députée?|sénat(?:eur|rice)|inspect(?:eur|rice)|garde champêtre|concierge|rédact(?:eur|rice) en chef|
juriste|comptable|bibliothécaire|DRH|CEO|PDG`;
const UNIQUE_ENGLISH = `head|deputy head|headteacher|head teacher|director|deputy director|mayor|chair|chairman|chairwoman|chairperson|president|chief executive|CEO|manager|
team leader|team lead|founder|co-founder|principal|dean|vicar|bishop|councillor|treasurer|secretary general|coordinator`;
const one = (list: string): string => list.replace(/\n/g, "");

const BEFORE =
  "(?:l['’]|(?:le|la|un|une|son|sa|mon|ma|notre|leur|suis|es|est|étais|était|été|devenue?|nommée?|élue?|comme|ancien|ancienne) )(?:(?:ancien|nouvel|actuel|premi(?:er|ère)|ex)(?:ne|le)? )?";
const FRENCH = new RegExp(`(?<![\\p{L}\\d-])(${BEFORE})(${one(UNIQUE)})(?![\\p{L}\\d-])`, "giu");
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d-])(the|our|my|their|a|as|is|was|am|who's|'s) (${one(UNIQUE_ENGLISH)})(?= (?:of|at|for|in) )`,
  "giu",
);
const ONLY =
  /(?<![\p{L}-])(?:(?:le|la) seule?|(?:le|la) premi(?:er|ère)|the only|the first)(?= \p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){0,3} (?:de|du|des|d['’]|dans|à|au|in|of|at|here|ici)(?![\p{L}]))/giu;

/** A complement is taken from a linking word on: « du CPAS de Huy », "of the intake unit". */
const LINK = /^ (?:(?:du|de|des|au|aux|à|pour|of|at|for|in)(?= )|d['’])/iu;
/** Words that end it: a verb or a pronoun begins something else. */
const STOP =
  /^(?:qui|que|qu|a|ont|est|sont|était|étaient|avait|m|s|n|je|tu|il|elle|on|nous|vous|ils|elles|mais|et|ou|donc|parce|puis|alors|euh|ben|enfin|quoi|voilà|avec|depuis|pendant|quand|si|y|ne|se|me|lui|ça|c|j|where|who|that|which|and|but|is|was|has|had|i|he|she|they|we|so|when|because|here|came|told|said)$/iu;
const LONGEST = 8;

/** Positions that single someone out: « la bourgmestre de X », « la seule assistante sociale de l'équipe », "head of the intake unit". */
export const find: Find = (text, { language }) => [
  ...positions(text, language === "fr" ? FRENCH : ENGLISH),
  ...only(text),
];

function positions(text: string, pattern: RegExp): IdentityFinding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before = match[1] ?? "";
    const start = match.index + (pattern === ENGLISH ? before.length + 1 : articleEnd(before));
    const job = match.index + match[0].length;
    const end = complementEnd(text, job);
    if (end === job) return elected(match[2] ?? "") && definite(before) ? [position(start, job, "possible")] : [];
    const named = hasName(text.slice(job, end));
    if (!named && /^(?:un|une|a) /i.test(before)) return [];
    return [position(start, end, named ? "high" : "likely")];
  });
}

/** Where the finding begins: after the article or the verb. */
function articleEnd(before: string): number {
  const first = /^(?:l['’]|\p{L}+ )/iu.exec(before);
  return first === null ? 0 : first[0].length;
}

/** Positions that one knows of oneself in a small place, even where none is named. */
function elected(job: string): boolean {
  return /^(?:bourgmestre|maire|maïeur|mayeur|échevine?|curé|proviseure?|garde champêtre|préfète?|sous-préfète?)$/iu.test(
    job,
  );
}

const definite = (before: string): boolean => /^(?:l['’]|le |la |notre )/iu.test(before);

function hasName(complement: string): boolean {
  return [...complement.matchAll(/(?<=[\s'’])\p{L}/gu)].some(([letter]) => isUpper(letter));
}

function position(start: number, end: number, certainty: IdentityFinding["certainty"]): IdentityFinding {
  return { start, end, kind: "job", certainty, why: certainty === "high" ? say.singlesOut() : say.perhapsSinglesOut() };
}

/** Where the complement that follows a position ends; `at` where there is none. */
function complementEnd(text: string, at: number): number {
  const link = LINK.exec(text.slice(at, at + 8));
  if (link === null) return at;
  const words = /[ '’]?([\p{L}\d-]+)/uy;
  words.lastIndex = at;
  let end = at;
  for (let count = 0; count < LONGEST; count++) {
    const word = words.exec(text)?.[1];
    if (word === undefined || STOP.test(word)) break;
    end = words.lastIndex;
  }
  return trimmed(text, at, end);
}

/** Without linking words at its end. */
function trimmed(text: string, at: number, end: number): number {
  const kept = text
    .slice(at, end)
    .replace(/(?:[ '’](?:du|de|des|d|l|la|le|les|au|aux|à|pour|en|of|at|for|in|the|par|sur|dans|un|une))+$/iu, "");
  return at + kept.length;
}

function only(text: string): IdentityFinding[] {
  return [...text.matchAll(ONLY)].map((match) => {
    const rest = /^(?: [\p{L}-]+){1,6}/u.exec(
      text.slice(match.index + match[0].length, match.index + match[0].length + 120),
    );
    const end = match.index + match[0].length + (rest?.[0].length ?? 0);
    return {
      start: match.index,
      end,
      kind: "job",
      certainty: /seul|only/iu.test(match[0]) ? "likely" : "possible",
      why: say.onlyOne(),
    };
  });
}
