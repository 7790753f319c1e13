import { fold } from "../fold.js";
import { SPEECH_VERBS, speaks } from "./speech.js";

/**
 * How the author's words between a quotation and a name tie the two: `us` where the person is said to speak to the
 * researcher (`nous confie`), `says` by a verb or a turn that reports speech, `likely` by an inverted verb of any kind.
 */
export type Tie = "us" | "says" | "likely";

/** What stands between the closing mark and the author's words: the sentence goes on, a comma parts them, or a new one begins. */
export type Break = "none" | "comma" | "stop";

/** No such words are longer. */
export const LONGEST_LEAD = 80;

const CLITICS = "(?:(?:s|l|m|t)'|(?:se|le|la|nous|me|vous|lui|leur|en|y|us|then|also) )*";
const PLACES =
  "(?:mots?|termes?|propos|paroles?|expression|formule|avis|dires|bouche|temoignage|recit|discours|entretien|interview|words|phrase|view|account)";
const SOURCE = new RegExp(
  `^(?:(?:selon|d'apres|suivant|chez|dixit|according to|per)(?: .{0,40}${PLACES}.{0,20})?(?: de| d'| of)?|(?:.{0,25}(?:lire|entendre|trouver|entend|lit) )?(?:pour|dans|de|tire de|par|in|to|from|with) .{0,50}${PLACES}(?: .{0,20})?(?: de| d'| of| by)|pour (?:reprendre|citer|paraphraser)|to quote|${PLACES}(?: .{0,30})? (?:de|d'|of|aupres de)|.{0,30}(?:entendre|entend|lire|retrouve|ecouter|trouve)(?: aussi| encore)? chez)$`,
);
const AS = /^(?:comme|ainsi que|tel(?:le)?s? que|as|just as|like)(?=\s|$)/;
const BACK =
  /^(?:et )?(?:c'est (?:ce que|ce qu'|ainsi que|ainsi qu'|la|du moins ce que|bien ce que|en (?:ces|tout cas|des) )|ainsi|voila (?:ce que|comment|comme)|tel(?:le)?s? (?:est|sont|etait|etaient)|c'est la? |ce sont la? |this is (?:what|how)|that is (?:what|how)|so|thus|these are)/;
const VERB = new RegExp(
  `^${CLITICS}(?:(?:a|avait|ont|est|had|has)(?:-t)?(?:-(?:il|elle))? )?(?:${SPEECH_VERBS})(?![\\p{L}])`,
  "u",
);
const INVERTED = new RegExp(
  `^${CLITICS}(?:(?:a|avait|ont|avaient)(?:-t)?(?:-(?:il|elle))? )?\\p{L}{3,}(?:e|i|u|t|d|a|s|ed)(?:-t)?(?:-(?:il|elle|ils|elles))?(?=[\\s,]|$)`,
  "u",
);
/** Words with which an inverted verb of speech does not begin. */
const NO_VERB =
  /^(?:en \p{L}+ant|est|sont|etait|etaient|etre|ou|et|mais|dont|alors|tandis|sauf|contre|contrairement|quand|lorsque|comment|avant|pendant|durant|cette|cet|ces|des|les|dans|entre|sans|sous|vers|parce|puisque|tout|toute|toutes|autant|surtout|notamment|parfois|souvent|a cote|ensuite|de meme|meme|designe|signifie|renvoie|concerne|choque|devient|fait|reste|semble|revele|montre|this|was|is|has|as|whereas|unlike|while|since|besides|its|his|yet|that|what|but|and)(?![\p{L}])/u;
/** A name after these is not the one who speaks. */
const TURNED_AWAY =
  /(?:^|[\s'])(?:a|au|aux|avec|sur|contre|sans|vers|envers|pour|que|qu'|et|ou|mais|de|d'|du|to|with|about|against|of|for|from|and|or|but|at|on|than|between|entre)$/;
const BY = /(?:e|es|s|i|is|it|ed|en|said|told) (?:par|by)$/;
const TO_US = /(?:^|[\s'])(?:nous|me|m')(?:\s|(?<='))|\b(?:us|me)$/;
/** The researcher's own questions. */
const INTERVIEWER = /-(?:je|nous)(?!\p{L})|(?:^|\s)(?:j'|ai-|avons|demandons|demandions|we|i)(?![\p{L}])/u;
const PRONOUN = new RegExp(
  `^${CLITICS}(?:(?:a|avait|est)-t?-?(?:il|elle|ils|elles) \\p{L}{2,}|\\p{L}{2,}(?:-t)?-(?:il|elle|ils|elles)|(?:she|he|they) (?:then |also )?(?:${SPEECH_VERBS}))(?![\\p{L}])`,
  "u",
);

const bareLead = (lead: string): string =>
  fold(lead)
    .replace(/(\p{Ll})-[^\S\n]*\n\s*(?!t?-?(?:il|elle))(?=\p{Ll})/gu, "$1")
    .replace(/^[\s,;:–—-]+|[\s,:*_–—-]+$/g, "")
    .replace(/\s+/g, " ");

/** How words ties a quotation to the name that comes after them; null where they do not. */
export function tieOf(lead: string, parted: Break): Tie | null {
  const bare = bareLead(lead);
  if (lead.length > LONGEST_LEAD || /\d/.test(bare) || bare.split(" ").length > 12 || INTERVIEWER.test(bare))
    return null;
  if (parted === "stop")
    return BACK.test(bare) && (speaks(bare) || SOURCE.test(bare.replace(BACK, "").trim())) ? "says" : null;
  if (SOURCE.test(bare) || /^c'est$/.test(bare)) return "says";
  if (TURNED_AWAY.test(bare) && !SOURCE.test(bare)) return null;
  if (/(?:^|\s)(?:par|by)$/.test(bare) && !BY.test(bare)) return null;
  if (AS.test(bare)) return "says";
  if (VERB.test(bare)) return TO_US.test(bare) ? "us" : "says";
  if (BACK.test(bare) && speaks(bare)) return "says";
  return parted === "comma" && INVERTED.test(bare) && !NO_VERB.test(bare) ? "likely" : null;
}

/** Whether words point back to a quotation, and leave the verb for after the name: `c'est ainsi que`. */
export const pointsBack = (lead: string): boolean => BACK.test(bareLead(lead)) || AS.test(bareLead(lead));

/** Whether the author's words after a quotation give it to somebody by a pronoun alone: `, soupire-t-elle`. */
export const isPronounClause = (text: string): boolean =>
  PRONOUN.test(bareLead(text)) && !INTERVIEWER.test(bareLead(text));

/** Whether words that come after a name are what the person does with the quotation: `told us`, `put it`. */
export const saysAfter = (text: string): boolean =>
  new RegExp(
    `^[\\s,]*(?:(?:has|had|then|also|often|later|once|nous|me|l'|le|la|a|avait|s')\\s?)*(?:${SPEECH_VERBS})(?![\\p{L}])`,
    "u",
  ).test(fold(text.slice(0, 60)));

/** Where a clause such as `, raconte` begins that leads from words to the name at the end of a text; the length of the text where there is none. */
export function clauseStart(text: string): number {
  const from = Math.max(0, text.length - LONGEST_LEAD);
  const stops = [...text.slice(from).matchAll(/[,.!?…;–—]["»”]?\s*(?=\S)/g)];
  for (const stop of stops) {
    const lead = text.slice(from + stop.index + stop[0].length);
    const parted = /^[.!?…]/.test(stop[0]) && /^\p{Lu}/u.test(lead) ? "stop" : "comma";
    if (tieOf(lead, parted) !== null)
      return from + stop.index + (stop[0].startsWith(",") || stop[0].startsWith(";") ? 0 : 1);
  }
  return text.length;
}
