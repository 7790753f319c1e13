import { fr } from "./french.js";
import { causeInFrench } from "./regex-causes.js";
import type { Words } from "./words.js";

/** Sentences about codebooks, guides and rules. */

export const strayGap = (): Words => ({
  fr: fr`« … » se met entre deux mots`,
  en: '"…" goes between two words',
});

export const wideGap = (most: number): Words => ({
  fr: fr`après « … » vient un nombre de mots, de 1 à ${most}`,
  en: `after "…" comes a number of words, 1 to ${most}`,
});

export const noWord = (): Words => ({
  fr: fr`il n'y a pas de mot à chercher ici`,
  en: "there is no word to look for here",
});

export const anyWord = (): Words => ({
  fr: fr`« * » a besoin de lettres ; pour un mot quelconque, écrivez « …1 » entre deux mots`,
  en: '"*" needs letters; for any word at all, write "…1" between two words',
});

export const openBracket = (): Words => ({
  fr: fr`une parenthèse n'est pas fermée, ou l'une est dans l'autre`,
  en: "a bracket is not closed, or one is inside another",
});

export const plainAlternatives = (): Words => ({
  fr: fr`entre ( et | ne vont que des mots ou une liste`,
  en: "only words or a list go between ( and |",
});

export const plainListed = (): Words => ({
  fr: fr`une liste ne contient que des mots, des mots à la suite ou d'autres listes ($nom) : ni « … », ni parenthèses`,
  en: 'a list holds only words, words in a row or other lists ($name): no "…", no brackets',
});

export const emptyList = (): Words => ({
  fr: fr`cette liste est vide : les règles qui la nomment ne trouvent rien`,
  en: "this list is empty: rules that name it find nothing",
});

export const emptyKey = (key: string): Words => ({
  fr: fr`« ${key} » est vide : la règle propose comme si ce n'était pas écrit ; remplissez cette clé ou enlevez-la`,
  en: `"${key}" is empty: the rule proposes as if it were not written; fill it in or take it away`,
});

export const unknownList = (name: string): Words => ({
  fr: fr`il n'y a pas de liste « ${name} » dans cette grille de codes`,
  en: `there is no list "${name}" in this codebook`,
});

export const circularList = (names: readonly string[]): Words => ({
  fr: fr`cette liste se contient elle-même : ${names.map((name) => `$${name}`).join(" → ")}`,
  en: `this list holds itself: ${names.map((name) => `$${name}`).join(" → ")}`,
});

export const tooManyWords = (most: number): Words => ({
  fr: fr`ces listes, mises l'une dans l'autre, font plus de ${most} possibilités`,
  en: `these lists, put one inside the other, make more than ${most} alternatives`,
});

export const badRegex = (why: string): Words => ({
  fr: fr`cette expression régulière ne peut pas être lue (${causeInFrench(why)}) ; ce qui regarde en avant, en arrière ou renvoie à un groupe n'est pas possible`,
  en: `this regular expression cannot be read (${why}); looking ahead, behind or back to a group is not possible`,
});

export const emptyRegex = (): Words => ({
  fr: fr`cette expression régulière trouve aussi un texte vide ; elle doit demander au moins un signe`,
  en: "this regular expression also finds an empty text; it has to ask for at least one character",
});

export const wholeWordOnly = (): Words => ({
  fr: fr`\\b ne se met qu'au début ou à la fin d'une expression régulière`,
  en: "\\b goes only at the beginning or the end of a regular expression",
});

export const oneRuleKind = (kinds: readonly string[]): Words => ({
  fr: fr`une règle a une seule de ces clés : ${kinds.join(", ")}`,
  en: `a rule has exactly one of these keys: ${kinds.join(", ")}`,
});

export const strayKey = (key: string, kind: string): Words => ({
  fr: fr`« ${key} » ne va qu'avec « ${kind} »`,
  en: `"${key}" goes only with "${kind}"`,
});

export const widerThanAround = (): Words => ({
  fr: fr`cette partie ne peut pas demander une unité plus large que la règle qui l'entoure`,
  en: "this part cannot ask for a wider unit than the rule around it",
});

export const badId = (): Words => ({
  fr: fr`un identifiant s'écrit en minuscules sans accents, avec des chiffres et des traits d'union`,
  en: "an id is written in lower case without accents, with digits and hyphens",
});

export const badCodeId = (family: string): Words => ({
  fr: fr`l'identifiant d'un code commence par sa famille et un point : « ${family}.… »`,
  en: `the id of a code begins with its family and a full stop: "${family}.…"`,
});

export const badWeight = (most: number): Words => ({
  fr: fr`un poids est un nombre au-dessus de 0, de ${most} au plus, écrit avec un point`,
  en: `a weight is a number above 0 and at most ${most}`,
});

export const badColour = (): Words => ({
  fr: fr`une couleur s'écrit « #rrggbb », entre guillemets`,
  en: 'a colour is written "#rrggbb", in quotes',
});

export const usedTwice = (id: string): Words => ({
  fr: fr`l'identifiant « ${id} » est donné deux fois`,
  en: `the id "${id}" is given twice`,
});

export const usedInBoth = (id: string, other: string): Words => ({
  fr: fr`le code « ${id} » est déjà dans ${other}`,
  en: `the code "${id}" is already in ${other}`,
});

export const unknownCode = (id: string): Words => ({
  fr: fr`il n'y a ni code ni famille « ${id} » dans cette grille de codes`,
  en: `there is no code or family "${id}" in this codebook`,
});

export const ownLoss = (): Words => ({
  fr: fr`un code ne peut pas être sa propre perte`,
  en: "a code cannot be its own loss",
});

export const oneCombination = (): Words => ({
  fr: fr`une condition a soit « all », soit « any »`,
  en: 'a condition has either "all" or "any"',
});

export const unknownQuestion = (id: string): Words => ({
  fr: fr`il n'y a pas de question « ${id} » dans guide.yaml`,
  en: `there is no question "${id}" in guide.yaml`,
});

export const unknownHypothesis = (id: string): Words => ({
  fr: fr`il n'y a pas d'hypothèse ni de sous-question « ${id} » dans les grilles de codes`,
  en: `there is no hypothesis or sub-question "${id}" in the codebooks`,
});

export const exampleNotFound = (code: string): Words => ({
  fr: fr`aucune règle de « ${code} » ne trouve cet exemple`,
  en: `no rule of "${code}" finds this example`,
});

export const exampleNegated = (code: string): Words => ({
  fr: fr`cet exemple de « ${code} » est trouvé, mais une négation le retient`,
  en: `this example of "${code}" is found, but a negation withholds it`,
});

export const counterexampleFound = (code: string, rule: string): Words => ({
  fr: fr`la règle ${rule} propose « ${code} » pour ce contre-exemple`,
  en: `rule ${rule} proposes "${code}" for this counter-example`,
});

export const counterexampleUntouched = (code: string): Words => ({
  fr: fr`aucune règle de « ${code} » ne touche cette phrase ; le contre-exemple ne prouve donc rien`,
  en: `no rule of "${code}" touches this sentence, so the counter-example proves nothing`,
});

/** The label of a code that is no longer proposed. */
export const retiredLabel = ({ fr: french, en: english }: Words): Words => ({
  fr: `${french} (retiré)`,
  en: `${english} (retired)`,
});
