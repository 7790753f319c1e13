import * as say from "../../messages/identity.js";
import type { Words } from "../../messages/words.js";
import type { Certainty, IdentityFinding } from "../finding.js";
import { AFTER, APOSTROPHE, BEFORE, BLANK, isNear, type Match, matches, pattern } from "./form.js";

/**
 * Postcodes with their towns: Belgium and Switzerland (four digits), France (five), Luxembourg (L-1234), and British
 * postcodes alone. A year before a capital is none unless something says so.
 */
export function find(text: string): readonly IdentityFinding[] {
  return [...townsOf(text), ...bracketsOf(text), ...codesOf(text), ...britishOf(text)];
}

const HEAD =
  "(?:La|LA|Le|LE|Les|LES|L['’]|Saint|SAINT|Sainte|SAINTE|St\\.?|ST|Ste\\.?|STE|Mont|Grand|Petit|Haut|Bas|Ville|De|Den|Sint|New)";
const PROPER = "\\p{Lu}\\p{L}{1,30}(?:[-'’]\\p{L}{1,30}){0,5}";
const PARTICLE = `(?:en|sur|sous|lez|lès|les|la|le|de|du|des|aux?)`;
const TOWN = `(?:${HEAD}${BLANK}|L${APOSTROPHE}){0,2}${PROPER}(?:${BLANK}${PARTICLE}${BLANK}(?:l['’]|d['’])?${PROPER}){0,2}(?:${BLANK}(?:Cedex|CEDEX)(?:${BLANK}\\d{1,2})?)?`;
const FORM = pattern(
  `${BEFORE}(?<country>(?:BE|B|FR|F|LU|L|CH|DE|D)${BLANK}?[-–]?${BLANK}?)?(?<code>[1-9]\\d{3}|(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}),?${BLANK}{1,2}(?<town>${TOWN})(?![\\p{L}\\p{N}])`,
);

/** Capitals after a number that begin no town: units, peoples, the words that open a sentence, months. */
const NO_TOWN =
  /^(?:Euros?|EUR|Francs?|CHF|FB|Dollars?|Watts?|Km|Kg|Go|Mo|PC|Belges?|Fran[cç]ais|Suisses?|Luxembourgeois|Wallons?|Flamands?|Bruxellois|Li[eé]geois|Parisiens?|Europ[eé]ens?|Allemands?|Italiens?|[ÉE]l[eè]ves?|[ÉE]tudiante?s?|Personnes?|Habitants?|Gens|Ils?|Elles?|Je|J['’]\p{L}+|On|Nous|Vous|Tu|Et|Mais|Donc|Alors|Apr[eè]s|Avant|Puis|Ensuite|Enfin|C['’]\p{L}+|Ça|Cela|Ce|Cette|Ces|Oui|Non|Voil[aà]|Bon|Euh?|Hein|Parce|Quand|Si|Dans|Pour|Avec|Sans|Comme|Ou|Où|Que|Qui|Un|Une|Des?|Du|Au|Aux|En|Y|Mon|Ma|Mes|Notre|Nos|Leurs?|The|And|But|So|I|We|They|He|She|It|In|At|On|Yes|No|Well|Then|When|That|This|There|Janvier|F[eé]vrier|Mars|Avril|Mai|Juin|Juillet|Ao[uû]t|Septembre|Octobre|Novembre|D[eé]cembre|Bonjour|Merci|D['’]accord)(?![\p{L}'’-])/u;

const CUE =
  /adresse|habit(?:e|es|ent|ons|ez|ais|ait|aient|é|er|ant)(?!\p{L})|domicil|code postal|postcode|zip|localit|commune de|r[eé]sid|address|\bliv(?:e|es|ed|ing)\b|née?s? à/iu;
/** The end of a street just before: a capital, perhaps a number, and a comma or blanks. */
const STREET =
  /(?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|route|chauss[eé]e|quai|all[eé]e|clos|impasse|square|dr[eè]ve|straat|laan|strasse)(?!\p{L})[^.;!?\n]{2,70}?[,\s–-]{1,4}$/iu;
const TIME_WORD =
  /(?<!\p{L})(?:en|depuis|de|d[eè]s|vers|avant|apr[eè]s|jusqu['’]en|ann[eé]es?|fin|d[eé]but|in|since|from|until|by|entre|et|p(?:age|\.)|n[°º]|art(?:icle|\.)?)\s{1,3}$/iu;

function* townsOf(text: string): Generator<IdentityFinding> {
  for (const match of matches(text, FORM)) {
    const judged = judge(text, match);
    if (judged !== null) yield { start: match.start, end: match.end, kind: "postcode-town", ...judged };
  }
}

function judge(text: string, match: Match): { certainty: Certainty; why: Words } | null {
  const { country, code = "", town = "" } = match.groups;
  if (NO_TOWN.test(town)) return null;
  const isJoined = /[-–]|[A-Z]\d/.test(match.words.slice(0, (country?.length ?? -1) + 1));
  if (country !== undefined && isJoined) return { certainty: "high", why: say.townCountry() };
  const before = text.slice(Math.max(0, match.start - 90), match.start);
  if (STREET.test(before)) return { certainty: "high", why: say.townAfterStreet() };
  const isAnnounced = isNear(text, match, CUE, { before: 50, after: 0 });
  if (/^(?:19|20)\d\d$/.test(code)) return isAnnounced && !TIME_WORD.test(before) ? YEAR : null;
  if (isAnnounced) return { certainty: "high", why: say.townAnnounced() };
  return TIME_WORD.test(before) && code.length === 4 ? YEAR : { certainty: "likely", why: say.townAlone() };
}

const YEAR = { certainty: "possible", why: say.townYear() } as const;

const BRACKETS = pattern(
  `(?<![\\p{L}\\p{N}-])${TOWN},?${BLANK}\\((?:[BFL]-|CH-)?(?!(?:19|20)\\d\\d\\))(?:[1-9]\\d{3}|\\d{5})\\)`,
);

function* bracketsOf(text: string): Generator<IdentityFinding> {
  for (const { start, end } of matches(text, BRACKETS))
    yield { start, end, kind: "postcode-town", certainty: "likely", why: say.townBefore() };
}

const CODE = pattern(
  `(?<!\\p{L})(?:code postal|postcode|zip code)${BLANK}{0,2}(?::|c['’]est|est|is|de|,)?${BLANK}{0,2}(?:le${BLANK})?(?<code>(?:[BFL]-|CH-)?\\d{4,5})${AFTER}(?!,?${BLANK}{1,2}\\p{Lu})`,
  "i",
);

function* codesOf(text: string): Generator<IdentityFinding> {
  for (const { end, groups } of matches(text, CODE)) {
    const start = end - (groups.code ?? "").length;
    yield { start, end, kind: "postcode-town", certainty: "likely", why: say.codeAnnounced() };
  }
}

const AREA =
  "(?:[A-PR-UWYZ]\\d{1,2}|[A-PR-UWYZ][A-HK-Y]\\d{1,2}|[A-PR-UWYZ]\\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\\d[ABEHMNPRVWXY])";
const BRITISH = pattern(`${BEFORE}${AREA}(?<gap>[ \\u00a0]?)\\d[ABD-HJLNP-UW-Z]{2}${AFTER}`);

function* britishOf(text: string): Generator<IdentityFinding> {
  for (const { start, end, groups } of matches(text, BRITISH)) {
    const certainty = groups.gap === "" ? "likely" : "high";
    yield { start, end, kind: "postcode-town", certainty, why: say.britishPostcode() };
  }
}
