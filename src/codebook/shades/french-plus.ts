import { setOf } from "../clauses.js";
import type { Clauses } from "../scope.js";
import { isConditional } from "./french-conditional.js";
import { CLITICS, PERSONS, SUBJECTS, THAT } from "./french-words.js";
import { behind } from "./reach.js";

/** What a *plus* without *ne* says: *more*, *no more*, *only* (*j'ai plus que ça*), or one of the first two, nobody can tell which. */
export type PlusSense = "more" | "no-more" | "only" | "either";

const MORE_BEFORE = setOf(
  "de d' en le la les au aux non beaucoup encore peu bien toujours autant moins sans tout des et ou pas fois faut avec pour " +
    "demande demandent c'est-à-dire nettement tellement rien quelque ni",
);
const NO_MORE_BEFORE = setOf("même presque quasi quasiment pratiquement");
const NO_MORE_NEXT = setOf(
  "le la les l' un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces chaque ça cela vraiment trop tellement assez envie besoin confiance " +
    "droit moyen moyens temps accès goût possible pareil pareille pareils pareilles tenable vivable comme y moi là ici",
);
const NO_ONE = setOf("personne rien aucun aucune jamais");
/** Verbs whose *plus* without *ne* is hardly ever *more*. */
const ENDED = setOf(
  "peux peut peuvent pouvais pouvait arrive arrives arrivent arrivais arrivait sais sait savent veux veut veulent comprends " +
    "comprend comprennent marche marchent fonctionne fonctionnent existe existent reconnais reconnaît supporte supportent " +
    "crois croit souviens rappelle suit suivent",
);
const HAS = setOf(
  "a ai as avons avez ont avait avais avaient avions reste restait fait fais font faisons vois voit voient reçois reçoit veux veut",
);
const IS = setOf("est suis sommes êtes sont était étais étaient");
const COMPARED = setOf(
  "moi toi lui elle eux nous vous les mes ses nos leurs jamais avant prévu prévue nécessaire tout suffisant d' autrefois hier " +
    "l' ce je j' tu on il ils elles",
);
const GRADED = /(ment|compliqués?|âgée?s?|élevée?s?|développée?s?|isolée?s?|spécialisée?s?|motivée?s?)$/;
/** What is more often said to be more so than no more so. */
const GRADABLE =
  /^(rapide|efficace|simple|facile|pratique|dur|lourd|léger|légère|clair|claire|compliqué|difficile|agréable|intéressant|important|grave|cher|chère|grand|petit|gros|long|court|lent|fort|large|haut|bas|fluide|souple|direct|sûr|calme|complexe|moderne|confortable|fatigant|stressant|fréquent|récent|précis|fiable|utile|logique|proche|humain|juste|sympa|beau|propre|froid|chaud|sale|pénible|lisible|visible|économique|rentable)/;
/** What a verb may have behind it besides what is compared: *on les écoute plus au guichet*, *on les voit plus maintenant*. */
const WHERE = setOf(
  "à au aux dans chez sur sous avec en par pour contre vers devant derrière entre pendant depuis maintenant aujourd'hui désormais",
);
/** Verbs of what a thing takes: *ça prend plus de temps* is hardly ever *no more*. */
const TAKES =
  /^(prend|prennent|prenait|prenaient|passe|passent|passait|passes|met|mettent|mettait|coût|exig|nécessit|impliqu|représent|gagn|perd)/;
/** Words behind *c'est plus* that are no adjectives. */
const BEFORE_OTHERS = setOf(
  "pour dans sur par en avec chez sous entre après avant quand parce dû que qu' fort question",
);
const GRADING = setOf("vite souvent tôt tard loin longtemps près mieux facile simple");

export function plusSense(clauses: Clauses, at: number): PlusSense {
  const { lower, starts } = clauses;
  const previous = starts(at) ? "" : (lower[at - 1] ?? "");
  const next = starts(at + 1) ? "" : (lower[at + 1] ?? "");
  if (NO_MORE_BEFORE.has(previous)) return "no-more";
  if (next === "du" && lower[at + 2] === "tout") return "no-more";
  if (previous === "") return startsClause(clauses, at, next);
  if (MORE_BEFORE.has(previous)) return "more";
  if (NO_ONE.has(next)) return "no-more";
  if (THAT.has(next)) return isLimit(clauses, at, previous) ? "only" : "more";
  if (next === "de" || next === "d'") return plusOf(clauses, at, previous);
  return asAdverb(clauses, at, { previous, next });
}

/** When something was otherwise: *plus qu'à l'époque* compares. */
const THEN = setOf("époque époques début débuts départ origine moment temps mois");

/** *je réponds plus qu'aux mails*, *on se parle plus que par mail*; not *plus qu'à l'époque*, *j'en vois plus qu'à la maison*, *plus qu'à toi*. */
function isLimitTo(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  if (!/^(à|au|aux|par)$/.test(lower[at + 2] ?? "") || lower[at - 2] === "en" || !hasSubject(clauses, at)) return false;
  const next = lower.slice(at + 3, at + 5);
  return (
    next.length > 0 &&
    !next.some((word) => THEN.has(word)) &&
    !/^(moi|toi|lui|elles?|eux|nous|vous)$/.test(next[0] ?? "")
  );
}

/** *y a plus que ça*, *on fait plus que du papier*; not *il en fait plus que les autres*. */
function isLimit(clauses: Clauses, at: number, previous: string): boolean {
  const { lower } = clauses;
  if (isLimitTo(clauses, at)) return true;
  const compared = COMPARED.has(lower[at + 2] ?? "") || lower[at + 3] === "autres";
  return HAS.has(previous) && (!compared || (previous === "a" && lower[at - 2] === "y" && lower[at + 2] === "les"));
}

/** *plus personne*, *plus de temps* open a denial; *plus le temps passe* and *plus de travaux qu'avant* do not. */
function startsClause(clauses: Clauses, at: number, next: string): PlusSense {
  if (NO_ONE.has(next)) return "no-more";
  return (next === "de" || next === "d'") && !isCompared(clauses, at) ? "either" : "more";
}

/** *plus de temps*: more of it where something is compared or counted; else either, after a verb that may be denied. */
function plusOf(clauses: Clauses, at: number, previous: string): PlusSense {
  const rest = behind(clauses, at);
  if (rest.slice(-2).join(" ") === "du tout") return "no-more";
  if (isCompared(clauses, at) || /^(\d|la$|une?$|deux|trois|quatre|cinq|dix|vingt|cent)/.test(rest[1] ?? ""))
    return "more";
  if (IS.has(previous) && (rest[1] === "l'" || rest[1] === "la")) return "no-more";
  return HAS.has(previous) || (hasSubject(clauses, at) && !TAKES.test(previous)) ? "either" : "more";
}

/** *plus de temps qu'avant*, *plus souvent que*; and *moins* in the same sentence weighs one against the other. */
function isCompared(clauses: Clauses, at: number): boolean {
  return (
    behind(clauses, at)
      .slice(1, 7)
      .some((word) => THAT.has(word)) || clauses.lower.slice(Math.max(0, at - 20), at + 20).includes("moins")
  );
}

interface Neighbours {
  readonly previous: string;
  readonly next: string;
}

function asAdverb(clauses: Clauses, at: number, { previous, next }: Neighbours): PlusSense {
  if (isSupposed(clauses, at)) return "more";
  if (NO_MORE_NEXT.has(next) || next === "du") return "no-more";
  if (GRADED.test(next) || GRADING.has(next)) return "more";
  if (ENDED.has(previous)) return "no-more";
  if (isCompared(clauses, at)) return "more";
  if (isBareVerb(clauses, at, next)) return "either";
  if (next === "à" && !INFINITIVE.test(clauses.lower[at + 2] ?? "")) return "more";
  if (next === "" || next === "à") return HAS.has(previous) || hasSubject(clauses, at) ? "either" : "more";
  if (isThing(clauses, at) && !GRADABLE.test(next) && !BEFORE_OTHERS.has(next)) return "either";
  const isBe = IS.has(previous) && !["c'", "ça", "ce"].includes(clauses.lower[at - 2] ?? "");
  return isBe && (/é(e|s|es)?$/.test(next) || ["sur", "dans", "chez", "en"].includes(next)) ? "either" : "more";
}

/** *on les écoute plus au guichet*, *j'ose plus demander*, *on les a plus vus*: what is behind the verb is nothing of which there could be more. */
function isBareVerb(clauses: Clauses, at: number, next: string): boolean {
  if (!hasSubject(clauses, at) || GRADABLE.test(next)) return false;
  const isAuxiliary = HAS.has(clauses.lower[at - 1] ?? "");
  return WHERE.has(next) || INFINITIVE.test(next) || (isAuxiliary && PARTICIPLE.test(next));
}

const INFINITIVE = /..(er|ir|re|oir)$/;
const PARTICIPLE = /.(é|i|u|is|it)e?s?$/;

/** *c'est plus impeccable*, *c'était plus humain*: no more, or more. */
function isThing({ lower }: Clauses, at: number): boolean {
  return /^(est|était)$/.test(lower[at - 1] ?? "") && ["c'", "ça", "ce"].includes(lower[at - 2] ?? "");
}

/** *je prendrais plus le train*: a conditional asks for more, but for *je pourrais plus*. */
function isSupposed({ lower }: Clauses, at: number): boolean {
  return lower.slice(Math.max(0, at - 2), at).some((word) => isConditional(word) && !/^(pourr|saur)/.test(word));
}

/** Whether the word before is a verb behind its subject (*on se parle plus*, *les gens répondent plus*) and not être (*c'est plus à moi*). */
function hasSubject({ lower }: Clauses, at: number): boolean {
  if (/[^m]ent$/.test(lower[at - 1] ?? "") && lower[at - 1] !== "souvent" && /..[sx]$/.test(lower[at - 2] ?? ""))
    return true;
  let subject = at - 2;
  while (subject > 0 && CLITICS.has(lower[subject] ?? "") && !PERSONS.has(lower[subject] ?? "")) subject--;
  return SUBJECTS.has(lower[subject] ?? "") && !IS.has(lower[at - 1] ?? "");
}
