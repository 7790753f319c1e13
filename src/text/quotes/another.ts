import { fold } from "../fold.js";
import type { KnownPeople } from "./known-people.js";
import { speaks } from "./speech.js";
import { isRelatedTo, saidByAnother } from "./subject.js";
import { DETERMINER, INTERVIEWED, plainWords, voicesIn } from "./voices.js";

/** Verbs besides those of speech with which a text brings in what somebody has thought, written or had printed. Folded. */
const BRINGS_IN =
  /(?:^|[^\p{L}])(?:distingu\p{L}+|ecri(?:t|vait|vent|vaient|re|vit)|nomm(?:e|ait|ent)|qualifi\p{L}+|theoris\p{L}+|oppos(?:e|ait|ent)|defini\p{L}+|invoqu\p{L}+|enseign\p{L}+|appel(?:le|ait|lent|e)|rappel\p{L}+|repet\p{L}+|proclam\p{L}+|exig\p{L}+|impos(?:e|ait|ent)|prescri\p{L}+|stipul\p{L}+|prevoi\p{L}+|promet\p{L}*|promis|pron(?:e|ait|ent)|annonc\p{L}+|recommand\p{L}+|intitul\p{L}+|titrait|clam\p{L}+|scand\p{L}+|repond\p{L}+|cit(?:e|ait|ant|ent)|emprunt\p{L}+|soutien\p{L}*|soutena\p{L}+|montr(?:e|ait|ent)|voyait|tranch\p{L}+|insist\p{L}+|demand(?:e|ait|ent)|wrote|writes|written|calls|called|named|distinguish\p{L}+|quot(?:es|ed|ing)|proclaims|reads|promises|has it)(?![\p{L}])/u;
export const says = (plain: string): boolean => speaks(plain) || BRINGS_IN.test(plain);

/** Somebody is cited, remembered, echoed, acted out or read aloud: what is named after it may be who speaks. */
const ECHO =
  /(?:^|[^\p{L}])(?:echo|rapport(?:e|ant|ait)|fai(?:t|re|sant) parler|(?:re)?pens\p{L}+|song\p{L}+|imagin\p{L}+|croi(?:t|rait|re)|souv(?:ient|enir\p{L}*|enait)|rappel\p{L}+|memoire|oubli\p{L}*|rev(?:oit|oyait|oir)|(?:re)?entend\p{L}*|imit\p{L}+|cit(?:e|er|ait|ant)|repren(?:d|ait|ant|dre)|paraphras\p{L}+|parodi\p{L}+|pastich\p{L}+|rejoi(?:nt|gnant|gnait)|convoqu\p{L}+|invoqu\p{L}+|evoqu\p{L}+|reclam(?:e|ant|ait)|inspir\p{L}+|(?:re)?li(?:t|re|sant|sait)|recit(?:e|er|ait|ant)|repet\p{L}+|tient|retient|gard(?:e|ait|ant|er)|(?:mots?|paroles|voix|phrases?|formules?|conseils?|remarques?|reproches?|menaces?|reponses?|coleres?|words|voice|advice)(?= (?:de |du |des |d'|of ))|echoing|remember\p{L}*|recall\p{L}*|hears?|heard|forg[eo]t\p{L}*|quot(?:e|es|ed|ing)|repeat\p{L}*|thinks? back|imitat\p{L}+)(?![\p{L}])/u;
/** `les mots du bourgmestre :`, whoever that is. */
const WORDS_OF =
  /(?:^|[^\p{L}])(?:mots?|paroles|voix|phrases?|formules?|conseils?|remarques?|reproches?|menaces?|echo|words|voice|advice|reply) (?:\p{L}+ )?(?:(?:de|par|of|from|by) |du |des |d')[^,:]{2,50}:\s*$/u;
/** Up to a noun from what stands before it: an article, an adjective. */
const TO_NOUN = `(?:${DETERMINER}[ ']?)?(?:[\\p{L}-]+ )?$`;
/** What comes before somebody to whom or of whom one speaks, or beside whom. */
const BESIDE = new RegExp(
  `(?:^|[ '(])(?:a(?= (?:l'|§|(?:les?|la|son|sa|ses|leurs?|une?|ce|cette?|ces|mon|ma|notre|nos)(?!\\p{L})))|au|aux|avec|contre|sur|devant|derriere|envers|vers|parmi|entre|sans|comme|par|dans|chez|en|pour|face a|aupres de|a propos de|vis-a-vis de|to|about|with|against|at|on|in|for|by|like|behind|before|towards|told|tells|ask(?:s|ed)|warn(?:s|ed)|remind(?:s|ed)|reassur(?:es|ed)|previent|avertit|rassure|interpelle|interroge|remercie) ${TO_NOUN}`,
  "u",
);
/** Somebody's state or doing is told, and not their words: `le sentiment de ses collègues`. */
const OF = new RegExp(`(?:^|[ '])(?:(?:de|of) |des |du |d')${TO_NOUN}`, "u");
/** One person or thing: `sa cheffe`, and not `les usagers`. */
const ONE = /(?:^|[ '])(?:(?:une?|son|sa|la|le|cet?|cette|an?|his|her|the|this) |l')(?:[\p{L}-]+ )?$/u;
/** Somebody is judged, or agreed with: the words that follow are on them. */
const ABOUT =
  /(?:^|[^\p{L}])(?:critiqu\p{L}+|denonc\p{L}+|decri\p{L}+|defend\p{L}*|compar\p{L}+|regrett\p{L}+|deplor\p{L}+|redout\p{L}+|crain\p{L}+|attend\p{L}*|confirm\p{L}+|partag\p{L}+|nuanc\p{L}+|contredi\p{L}+|complet\p{L}+|appui\p{L}+|contest\p{L}+|describ\p{L}+|criticis\p{L}+|fear\p{L}*|agre\p{L}+)(?![\p{L}])/u;
/** What comes after is told and not cited: `explique que sa cheffe`, `raconte comment l'équipe`. */
const TOLD = /(?:^|[ ,])(?:qu'|(?:que|comment|pourquoi|combien|quand|si|that|how|why|when) )[^,]*$/u;
const BY_WHOM = /(?:^|[^\p{L}])(?:pour|selon|chez|d'apres|to|for) (?:qui|lequel|laquelle|whom)(?![\p{L}])/u;
/** The first one speaks after all: `lit le courriel, puis soupire :`. */
const OWN_VERB = /(?:,|(?:^|[^\p{L}])(?:et|puis|mais|avant|and|then|but|before)(?![\p{L}]))([^,]*)$/u;
const AUTHOR =
  /^[\s,]*(?:on|nous|je|j'|we|i|one) ?(?:[\p{L}']+ )?(?:pens\p{L}+|song\p{L}+|croi\p{L}+|reli\p{L}+|reconnai\p{L}+|think\p{L}*|hear\p{L}*)/u;

/** The words are on somebody, and nobody is spoken to: `elle m'a tout appris`. */
const THIRD = /(?:^|[^\p{L}-])(?:ils?|elles?|lui|leur|he|she|they|him|her|them)(?![\p{L}])/u;
const SECOND = /(?:^|[^\p{L}])(?:tu|te|t'|toi|ton|ta|tes|vous|votre|vos|you|your)(?![\p{L}])/u;
const isOnSomebody = (words: string): boolean => THIRD.test(fold(words)) && !SECOND.test(fold(words));

/**
 * Whether, after the name of somebody interviewed, the author's words that lead to a quotation name another whose words it may be:
 * `se souvient de son formateur :`, `raconte que sa cheffe lui a dit :`. Those to whom or of whom the person speaks are no such.
 */
export function anotherAfter(tail: string, known: KnownPeople, quoted = ""): boolean {
  const plain = withoutIncises(plainWords(`.${tail}`, known).slice(1));
  if (AUTHOR.test(plain)) return voicesIn(plain).length > 0;
  if (WORDS_OF.test(plain) || saidByAnother(plain)) return true;
  return voicesIn(plain).some(({ start, end, kind }) => {
    const [before, after] = [plain.slice(0, start), plain.slice(end)];
    const own = OWN_VERB.exec(after)?.[1];
    if (own !== undefined && says(own) && voicesIn(own).length === 0) return false;
    if (says(after.split(/[,;]/)[0] ?? "") || BY_WHOM.test(after) || isInverted(before)) return true;
    if (TOLD.test(before) || isOnSomebody(quoted)) return false;
    if (ECHO.test(before)) return true;
    if (kind === "saying") return !BESIDE.test(before);
    if (BESIDE.test(before) || OF.test(before) || ABOUT.test(before) || !/\p{L}{2}.* /u.test(before.trim()))
      return false;
    return kind === "name" ? !/\p{L}/u.test(after) : ONE.test(before) && /^[^,]{0,60}:?\s*$/u.test(after);
  });
}

/** Whether somebody interviewed is named only in a clause about another, who speaks: `Une dame que Maud a reçue disait :`. */
export const isAbout = (head: string, tail: string, known: KnownPeople): boolean =>
  isRelatedTo(plainWords(head, known), withoutIncises(plainWords(`.${tail}`, known).slice(1)));

/** `ce que disait son père`, `comme l'écrit`: a verb of saying before its subject. */
function isInverted(before: string): boolean {
  const verb = /(?:(?:que|comme|as) |qu')(?:(?:le|la|lui|leur|en|y) |l')*([^ ,]+) (?:[\p{L}]{1,5}[ '])?$/u.exec(
    before,
  )?.[1];
  return verb !== undefined && (says(verb) || /^dirai/.test(verb));
}

/** Without brackets, and without what stands between two commas. */
function withoutIncises(plain: string): string {
  const bare = plain.replace(/\([^()]*\)/g, " ");
  return bare.replace(/,[^,;:]*,/g, " ");
}

const SOURCE =
  /(?:^|[^\p{L}])(?:selon|suivant|d'apres|pour|chez|a en croire|aux yeux d[eu]|dixit|according to|for|in the eyes of)(?![\p{L}]) ?(?:[\p{L}-]+[ ']){0,3}$/u;

/** Whether the author's words give what follows to somebody or something that nobody interviewed is: `Selon la circulaire,`, `Goffman écrivait :`. */
export function claimsAnother(lead: string, known: KnownPeople): boolean {
  const plain = withoutIncises(plainWords(lead, known).replace(/^.*;/su, ""));
  const led = /(?:[:,]|(?:^|[^\p{L}])(?:que|qu'|that))\s*$/u.test(plain);
  return voicesIn(plain).some(({ start, end, kind }) => {
    const [before, after] = [plain.slice(0, start), plain.slice(end)];
    if (after.includes(INTERVIEWED)) return false;
    const isLast = /^[^,:]{0,60}[,:]?\s*$/u.test(after);
    if (SOURCE.test(before) && isLast) return true;
    if (!led || !isLast) return false;
    if (BESIDE.test(before)) return says(after);
    return (
      says(after) ||
      isInverted(before) ||
      ((/:\s*$/.test(plain) || (kind === "name" && !/\p{L}/u.test(after))) && ECHO.test(before))
    );
  });
}
