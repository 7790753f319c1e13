/** Verbs with which somebody is made to speak, folded: whatever form they have, and infinitives and participles by themselves. */
const SAYING =
  "(?:re)?di(?:t|te|tes|re|sait|saient|sent|sant)|repond\\p{L}*|repet\\p{L}+|expliqu\\p{L}+|ajout\\p{L}+|rappel(?:le|er|ait|ant|lent|aient)|racont\\p{L}+|annonc\\p{L}+|ordonn\\p{L}+|conseill\\p{L}+|promet\\p{L}*|promis|reproch\\p{L}+|confi(?:e|er|ait|ant|ent|aient)|chuchot\\p{L}+|gliss\\p{L}+|souffl\\p{L}+|murmur\\p{L}+|cri(?:e|er|ait|ant|ent|aient)|ecri(?:e|er|ait|ant|ent|aient|t|re|vait|vant|vent|vaient)|hurl\\p{L}+|gueul\\p{L}+|exclam\\p{L}+|lanc\\p{L}+|demand\\p{L}+|affirm(?:e|er|ait|ant|ent|aient)|assur(?:e|er|ait|ant|ent|aient)|avou\\p{L}+|precis(?:e|er|ait|ant|ent|aient)|objecte\\p{L}*|retorqu\\p{L}+|repliqu\\p{L}+|recommand\\p{L}+|lach(?:e|er|ait|ant|ent|aient)|jur(?:e|er|ait|ant|ent|aient)|interrompt|interrompait|interromp(?:re|ant)|martel\\p{L}+|proclam\\p{L}+|clam(?:e|er|ait|ant|ent|aient)|supplie\\p{L}*|suppliant|insist\\p{L}+|plaisant(?:e|er|ait|ent)|grommel\\p{L}+|marmonn\\p{L}+|soupir(?:e|er|ait|ant|ent)|told|tells?|telling|said|says?|saying|shout\\p{L}*|yell\\p{L}*|scream\\p{L}*|whisper\\p{L}*|repeat\\p{L}*|repl(?:y|ied|ies|ying)|ask(?:s|ed|ing)|warn(?:s|ed|ing)|answer(?:s|ed|ing)|add(?:s|ed|ing)|explain\\p{L}*|complain(?:s|ed|ing)";
/** After an article these are nouns: `une demande`, `le souffle`. */
const NOUNS =
  /^(?:demandes?|annonces?|souffles?|murmures?|reproches?|lances?|conseils?|cris?|ecrits?|dits?|ordonnances?)$/;
const ARTICLE = /(?:^|[ '])(?:une?|des?|du|la|les?|l'|cet?|cette|ces|sa|son|ses|leurs?|d') ?$/;
const VERB = new RegExp(`(?<![\\p{L}-])(?:${SAYING})(?![\\p{L}-])`, "gu");

/** What stands between a subject and its verb: pronouns, auxiliaries, adverbs, verbs that take an infinitive. */
const BETWEEN =
  /(?:(?<![\p{L}-])(?:[lmts]'|(?:lui|leur|les?|la|me|nous|se|y|en|a|avait|ont|avaient|aurait|auraient|est|etait|toujours|souvent|sans cesse|parfois|un jour|alors|aussi|encore|ensuite|toutefois|deja|soudain|lui-meme|elle-meme|tout|bien|ose|osait|osent|aime|aimait|aiment|veut|peut|peuvent|finit par|finissait par|avait fini par|a fini par|continue(?:nt)? (?:a|de)|ne cess\p{L}+ (?:pas )?de|n'arret\p{L}+ pas de|vient|viennent|venait|had|has|have|would|used to|kept|keeps?|always|once|often|never|then|still|him|her) )\s*)+$/u;
const NEGATED = /(?:^|[ '])(?:ne (?:\p{L}+ )?|n'(?:y |en )?(?:\p{L}+ )?|never |not )$/u;
/** The verb has an object of its own, and does not lead to the words: `qui lui demandait un délai`, `qui en dit long`. */
const OBJECT =
  /^ (?:(?:bien|mieux|mal|toujours|souvent|plus|surtout|\p{L}+ment) )?(?:(?:une?|les?|la|des|du|son|sa|ses|leurs?|cet?|cette|ces|an|the|his|her|their|my|deux|trois|quatre|plusieurs|quelques|trop|beaucoup|peu|assez) |l'|ce qu[ei' ]|que |qu'|comment |pourquoi |si |rien|tout(?!e)|d'|de |non|oui|bonjour|merci|long(?!uement)|vrai|faux|that |how |why |nothing|everything|\d)/u;
/** Not an object: when and how somebody speaks, or what points to the words. */
const NO_OBJECT =
  /^ (?:(?:un|le|ce|l'autre|tous les|toutes les|chaque|tout le) ?(?:jour|matin|soir|midi|lundi|temps|lendemain)|(?:la veille|l'autre|l'air|tout (?:bas|haut|net|de suite|a coup))|d'un(?:e)? |de sa |de (?:loin|nouveau|vive)|(?:ces mots|cette phrase|ceci|cela|these words|this)|the other day|(?:la|le) premi)/;

/** Somebody or something by a noun, up to the end; no other clause begins in it. */
const DETERMINED =
  "(?:(?:une?|les?|la|des|du|au|aux|cet?|cette|ces|mon|ma|mes|son|sa|ses|leurs?|notre|nos|plusieurs|certaine?s|chaque|quelques|an?|the|his|her|their|this|that|some|many) |[ld]')";
const WORD =
  "(?!(?:et|puis|mais|qui|que|dont|ils?|elles?|on|je|nous|and|but|then|who|that|she|he|they)(?![\\p{L}'-]))[\\p{L}§-]+";
const SOMEBODY = `(?:${DETERMINED}(?:${WORD}[ ']+){0,6}${WORD}|quelqu'un|tous|toutes|chacune?|un autre|une autre|certaine?s|d'autres|celui-ci|celle-ci|ceux-ci|ce dernier|cette derniere|someone|somebody|others|§)`;
const ENDS_IN_SOMEBODY = new RegExp(`(?:^|[ ,'])(?:de |d'|a |par |avec )?${SOMEBODY}[ ,]*$`, "u");
const SUBJECT_OF_CLAUSE = new RegExp(
  `(?:(?:^|[ ,])(?:que|dont|ou|quand|lorsque|comme|comment|(?:a|de|avec|pour|chez) qui|auquel|laquelle|lequel|lesquel(?:le)?s|what|when|where|how|whom|whose|that) |qu')${SOMEBODY}\\s*$`,
  "u",
);
const OWN_SEGMENT = new RegExp(`^\\s*${SOMEBODY}(?![\\p{L}])`, "u");
/** `ce que disait son père` */
const INVERTED = /(?:(?:^|[ ,])(?:que|comme|what|as) |qu')\s*$/u;
const SUBJECT_AFTER = new RegExp(`^ ${SOMEBODY}`, "u");
const TO_WHOM = /(?:^|[ ,])(?:a qui|auquel|a laquelle|whom) (?:(?:ils?|elles?|on|they|he|she)|l'on)\s*$/u;
const ON_TO =
  /(?:que|qu'|ou|quand|lorsque|comme|(?:a|de) qui|auquel) ?(?:l')?on (?:lui|leur|l'|les) ?(?:[\p{L}']+ )*$/u;

const RELATIVE = /(?:^|[ ,])(?:qui|lequel|laquelle|lesquel(?:le)?s|who|which)\s*$/u;
/** The relative clause tells of the subject: `est de celles qui`, `se décrit comme quelqu'un qui`. */
const COPULA =
  /(?:^|[ ,'])(?:est|etait|sont|reste|demeure|devient|fait partie|compte parmi|se (?:dit|decrit|definit|voit|presente|considere)|is|was|remains)(?: [\p{L}'-]+){0,6}\s*$/u;
const ITSELF = /(?:^|[ ,])(?:elle|lui|elles|eux|elle-meme|lui-meme|she|he|her|him)[ ,]*$/u;
const THOSE = /(?:^|[ ,])(?:celle|celui|celles|ceux|those)[ ,]*$/u;
/** `Maud, une éducatrice`: still the person. */
const APPOSITION = /^ *,[^,;:]*$/;
const IN_APPOSITION = /(?:^|[ ,'])(?:qui|que|dont|ou|a|au|\p{L}+ant|who|whom|whose|\p{L}+ing)(?![\p{L}-])/u;

const PARTICIPLE = /(?:ant|ing)$/;
const INFINITIVE = /(?:er|dire|crire|ondre|rompre|mettre)$/;
const BARE_ENGLISH = /^(?:say|tell|shout|yell|scream|whisper|repeat|reply|explain)$/;
/** Somebody is seen or heard to speak: `revoit une mère lui dire`, `s'est entendu répondre`. */
const PERCEIVES =
  /(?:^|[ ,'])(?:(?:re)?(?:voi[tr]|voient|vu|voyait)|(?:re)?enten(?:d|dre|du|dait)|ecout(?:e|er|ait)|s'est (?:vue?|entendue?|fait)|sees?|saw|hears?|heard)(?![\p{L}])(?:(?! (?:pour|de|afin|avant|a|et|puis) *$)[^,;:])*$/u;

interface Saying {
  /** What comes before the verb, without its pronouns and auxiliaries. */
  readonly before: string;
  readonly clitics: string;
  readonly verb: string;
  readonly after: string;
}

/** The last verb of saying in plain words that lead to a quotation; null where there is none that leads to it. */
function lastSaying(plain: string): Saying | null {
  const verbs = [...plain.matchAll(VERB)].filter(
    ({ index, 0: word }) => !(NOUNS.test(word) && ARTICLE.test(plain.slice(0, index))),
  );
  const last = verbs.at(-1);
  if (last === undefined) return null;
  const lead = plain.slice(0, last.index);
  const after = plain.slice(last.index + last[0].length);
  const clitics = BETWEEN.exec(lead.slice(-60))?.[0] ?? "";
  const before = lead.slice(0, lead.length - clitics.length);
  return NEGATED.test(before) ? null : { before, clitics, verb: last[0], after };
}

const hasObject = ({ after }: Saying): boolean => OBJECT.test(after) && !NO_OBJECT.test(after);

/**
 * Whether the verb of saying that leads to words has another subject than the person after whose name these words of the author
 * stand: `évoque une collègue, qui répétait :`, `revoit une dame lui dire :`, `raconte qu'un homme lui a crié :`. `plain` is
 * folded, without brackets and without what stands between two commas.
 */
export function saidByAnother(plain: string): boolean {
  const saying = lastSaying(plain);
  if (saying === null) return false;
  const { before, clitics, verb, after } = saying;
  if (INVERTED.test(before)) return SUBJECT_AFTER.test(after);
  if (hasObject(saying)) return false;
  if (RELATIVE.test(before)) return isAnotherBefore(before.replace(RELATIVE, ""));
  if (PARTICIPLE.test(verb)) return !/(?:^|[ ,])en\s*$/.test(before + clitics) && isNounAfterVerb(before);
  if (INFINITIVE.test(verb)) return PERCEIVES.test(before + clitics);
  if (BARE_ENGLISH.test(verb) && PERCEIVES.test(before + clitics)) return true;
  return SUBJECT_OF_CLAUSE.test(before) || TO_WHOM.test(before) || ON_TO.test(before + clitics) || isOfSegment(before);
}

/** Whether what a relative pronoun stands for is another than the person whose name comes before. */
function isAnotherBefore(antecedent: string): boolean {
  const bare = antecedent.replace(/[ ,]+$/, "");
  if (bare === "" || ITSELF.test(bare) || COPULA.test(bare)) return false;
  if (APPOSITION.test(bare) && !IN_APPOSITION.test(bare)) return false;
  return THOSE.test(bare) || ENDS_IN_SOMEBODY.test(bare);
}

const isNounAfterVerb = (before: string): boolean =>
  !/,\s*$/.test(before) && !APPOSITION.test(before) && ENDS_IN_SOMEBODY.test(before);

/** `rapporte la scène : le concierge arrive et lance :` */
function isOfSegment(before: string): boolean {
  const segment = /[;:]([^;:]*)$/.exec(before)?.[1];
  return (
    segment !== undefined && OWN_SEGMENT.test(segment) && !/¤|(?:^|[ ,])(?:elle|il|she|he)(?![\p{L}])/u.test(segment)
  );
}

const RELATED = new RegExp(
  `(?:^|[,;:] ?)(?<source>(?:selon|d'apres|pour|suivant|according to|for) )?${SOMEBODY},? (?:que |qu'|dont |(?:a|avec|chez|pour|de) qui |whom |that )(?<verb>[\\p{L}']+ )?$`,
  "u",
);

/**
 * Whether a person is named only in a clause about another who speaks: `Une dame que Maud a reçue disait :`, `Selon l'homme dont
 * parle Maud :`. `head` and `tail` are plain words before and after the name.
 */
export function isRelatedTo(head: string, tail: string): boolean {
  const related = RELATED.exec(head);
  if (related === null) return false;
  if (related.groups?.source !== undefined) return true;
  const saying = lastSaying(tail);
  if (saying === null || hasObject(saying) || INFINITIVE.test(saying.verb) || PARTICIPLE.test(saying.verb))
    return false;
  return /\p{L}/u.test(saying.before)
    ? !/(?:elle|il|she|he|¤)\s*$/u.test(saying.before)
    : related.groups?.verb !== undefined;
}
