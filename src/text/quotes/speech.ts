import { fold } from "../fold.js";

/** Verbs of speech, folded, between bars: a piece of a pattern. */
export const SPEECH_VERBS =
  "dit|disent|disait|disaient|explique|expliquent|expliquait|raconte|racontent|racontait|confie|confient|confiait|ajoute|ajoutent|ajoutait|precise|precisent|souligne|soulignent|resume|resumait|poursuit|poursuivent|declare|declarent|affirme|affirment|exprime|expriment|temoigne|temoignent|note|notent|remarque|remarquent|conclut|conclura|reconnait|reconnaissent|avoue|avouent|insiste|insistent|evoque|evoquent|estime|estiment|pense|pensent|considere|considerent|rapporte|rapportent|illustre|illustrent|nuance|nuancent|indique|indiquent|mentionne|mentionnent|souvient|repond|repondent|admet|admettent|observe|observent|constate|constatent|commente|deplore|deplorent|regrette|regrettent|exclame|lance|parle|parlent|decrit|decrivent|formule|partage|partagent|livre|concede|relate|signale|releve|relevent|rappelle|ecrit|revient|confirme|confirment|critique|denonce|compare|definit|appelle|ressent|craint|redoute|says|said|say|explains|explained|explain|told|tells|adds|added|puts|put|recalls|recalled|recall|describes|described|describe|notes|noted|reports|reported|remarked|stated|states|commented|argued|felt|feels|reflected|returned|continued|concluded|observed|admitted|summed|spoke|speaks|mentioned|stressed|suggested|answered|replied|expressed|summarised|summarized|complained|believed|thought|disant|soupire|soupirait|souffle|soufflait|murmure|martele|martelait|rencherit|retorque|replique|ironise|plaisante|indigne|insurge|plaint|plaignait|plaignent|assure|assurait|glisse|lache|agace|emporte|desole|interroge|amuse|sighs|sighed|laughs|laughed|jokes|joked|insists|insisted|admits|claims|claimed|complains|warns|warned|whispered|wonders|wondered|thinks|believes|feels|remembers|remembered|tell|argues|suggests";
const SPEECH = new RegExp(
  `(?:^|[^\\p{L}])(?<!(?:^|[^\\p{L}])(?:une?|la|le|les|cette|ce|sa|son|des|an|a(?=\\snote)|the|this|that|her|his|their)\\s)(?:${SPEECH_VERBS})(?![\\p{L}])`,
  "u",
);
const VERB_FIRST = new RegExp(
  `^[\\s,.;:–—-]*(?:comme |nous |me |as )?(?:(?:l'|le |la )?(?:a |avait )?)?(?:${SPEECH_VERBS})(?:-t)?(?:-(?:il|elle))?[\\s,]+(?:nous |encore |aussi |alors |avec \\p{L}+ |, )*$`,
  "u",
);

/** Whether the author's words say that somebody speaks. */
export const speaks = (text: string): boolean => SPEECH.test(fold(text));

/** Whether words that come before a name make it the one who has just spoken: `, explique`, `, nous confie`. */
export const verbBefore = (text: string): boolean => VERB_FIRST.test(fold(text));

const FIRST_PERSON: RegExp =
  /(?:^|[^\p{L}'-])(?:je|j'|moi|me|m'|mon|ma|mes|nous|on|notre|nos|tu|t'|i|i'm|i'd|i've|i'll|my|me|myself|we|we're|our|us)(?![\p{L}-])/gu;
const SPEAKER = /(?:^|[^\p{L}'-])(?:je|j'|moi|m'|mon|ma|mes|i|i'm|i'd|i've|i'll|my|myself)(?![\p{L}-]|\.\p{L})/u;

/** Whether words are said by somebody of themselves: `je`, `my`. */
export const saysI = (text: string): boolean => SPEAKER.test(fold(text).replace(/j'/g, "j' "));

/** Whether words are rather speech than prose: somebody of themselves, or `on`, `tu`, `we` again and again. */
export function isSpeech(text: string): boolean {
  const bare = fold(text).replace(/(\bj|\bm|\bt)'/g, "$1' ");
  return saysI(text) || (bare.match(FIRST_PERSON)?.length ?? 0) >= 2;
}

/** How many words a passage has. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const SMALL =
  /^(?:[\s,;:.…–—]|(?<!\p{L})(?:et|ou|puis|mais|aussi|encore|enfin|voire|ensuite|surtout|meme|ainsi|que|qu'|comme|egalement|(?:un peu )?plus (?:loin|tard|bas|haut)|and|or|but|then|also|even|as|well|that|yet|qui|dont|c'est|where|who)(?!\p{L}))*$/u;

/** Whether words are none but small ones: `, et puis`. */
export const isSmall = (text: string): boolean => SMALL.test(withoutCuts(text));

const withoutCuts = (text: string): string => fold(text).replace(/\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)/g, " ");

/** Whether what stands between two quotations ties them together: small words, or that the same person speaks on. */
export function tiesTogether(between: string): boolean {
  const bare = withoutCuts(between);
  if (bare.length > 90 || /[.!?]\s*\p{Lu}/u.test(between)) return false;
  if (SMALL.test(bare)) return !/[.!?]/.test(bare);
  return !/[.!?]\s/.test(bare.replace(/^[.!?]/, "")) && SPEECH.test(bare) && bare.length < 70;
}
