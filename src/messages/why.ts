import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** Words of `grille why`: what rules made of a passage, and what stopped them. */
export const helpLine = both(
  fr`dit tout ce que les règles font d'un passage : ce qui propose, ce qui ne propose pas, et ce qui l'a arrêté`,
  "says all that rules make of a passage: what proposes, what does not, and what stopped it",
);
export const flags = {
  rule: both(
    fr`cette règle seulement, même si rien d'elle n'est dit ici`,
    "this rule alone, even if nothing of it is said",
  ),
  code: both(
    fr`les règles de ce code seulement, même si rien d'elles n'est dit ici`,
    "the rules of this code alone, even if nothing of them is said",
  ),
  all: both(
    fr`nomme aussi les règles dont rien n'est dit ici`,
    "names as well the rules of which nothing is said here",
  ),
  text: both(fr`un texte à soi au lieu d'un passage`, "a text of one's own in the place of a passage"),
  codebook: both(
    fr`les règles de cette grille de codes : de l'étude, d'un fichier ou toute faite`,
    "the rules of this codebook: of the study, from a file, or a ready one",
  ),
} as const;

export const placeOrText = both(
  fr`donnez un passage, ou un texte avec --text ; l'un des deux`,
  "give a passage, or a text with --text; one of the two",
);
export const placeOrTextHint = both(
  fr`par exemple grille why P01:12, ou grille why --text "j'ai plus une minute pour eux"`,
  'for example grille why P01:12, or grille why --text "we never have the time"',
);
export const noWordsIn = both(fr`ce texte ne contient aucun mot`, "this text holds no word");
export const codingHint = both(
  fr`ou l'identifiant d'une marque, tel qu'il est dans codings/`,
  "or is the id of a mark, as it stands in codings/",
);
export const unknownCode = (code: string): Words =>
  both(fr`aucun code ne s'appelle « ${code} » ici`, `there is no code called "${code}" here`);

/** What became of rules, as headings. The keys are those of `Fate`. */
export const FATE_TITLES = {
  fired: both(fr`proposent`, "propose"),
  withheld: both(fr`trouvent, mais les mots autour les écartent`, "find, and the words around withhold it"),
  not: both(fr`arrêtées par une exception (not)`, "stopped by an exception (not)"),
  except: both(
    fr`arrêtées par une tournure où rien ne compte (except)`,
    "stopped by a phrase where nothing counts (except)",
  ),
  required: both(
    fr`arrêtées : ce que la règle demande autour n'y est pas (require)`,
    "stopped: what the rule asks for around it is not there (require)",
  ),
  interviewer: both(
    fr`non lues : ce sont les paroles de l'intervieweur`,
    "not read: these are the interviewer's words",
  ),
  question: both(fr`arrêtées par la question posée (answer_to)`, "stopped by the question asked (answer_to)"),
  section: both(fr`arrêtées par l'intertitre (section)`, "stopped by the heading (section)"),
  speaker: both(fr`arrêtées par la personne qui parle (speaker)`, "stopped by who speaks (speaker)"),
  far: both(
    fr`arrêtées : les parties sont trop loin l'une de l'autre`,
    "stopped: the parts are too far from each other",
  ),
  missing: both(fr`il leur manque une partie`, "a part of them is missing"),
} as const satisfies Record<string, Words>;

export const moreByRule = (more: number): Words =>
  more === 0
    ? both(fr`(--rule RÈGLE en montre une en entier)`, "(--rule RULE shows one of them whole)")
    : both(
        fr`(et ${more} ${plural(more, "fr", "autre", "autres")} : --all les montre, --rule RÈGLE une seule en entier)`,
        `(and ${more} more: --all shows them, --rule RULE one of them whole)`,
      );
export const written = both(fr`écrite`, "written");
export const found = (words: string): Words => both(fr`mots : ${words}`, `words: ${words}`);
export const stoppedBy = (words: string): Words => both(fr`arrêtée par : ${words}`, `stopped by: ${words}`);
export const notCountedIn = (words: string): Words =>
  both(fr`ne compte pas dans : ${words}`, `does not count in: ${words}`);
export const instead = (code: string): Words => both(fr`propose ${code} à la place`, `proposes ${code} instead`);
export const earlierRule = (rule: string): Words =>
  both(fr`le code est déjà proposé ici par ${rule}`, `${rule} has proposed the code here already`);

const ASKED = {
  negation: both(fr`une négation`, "a negation"),
  restriction: both(fr`une restriction (ne … que)`, "a limit (only)"),
  condition: both(fr`une condition (si j'avais)`, "a condition (if I had)"),
  wish: both(fr`un souhait (j'aimerais)`, "a wish (I would like)"),
  reported: both(fr`une parole rapportée (on me dit que)`, "reported speech (they say)"),
} as const satisfies Record<string, Words>;

export const asksFor = (kinds: readonly (keyof typeof ASKED)[]): Words =>
  both(
    fr`la règle demande ${kinds.map((kind) => ASKED[kind].fr).join(" et ")}`,
    `the rule asks for ${kinds.map((kind) => ASKED[kind].en).join(" and ")}`,
  );

const UNITS = {
  sentence: both("phrase", "sentence"),
  turn: both("tour", "turn"),
  exchange: both(fr`échange`, "exchange"),
} as const;
type Unit = keyof typeof UNITS;

const IN_UNIT = {
  sentence: both("dans cette phrase", "in this sentence"),
  turn: both("dans ce tour", "in this turn"),
  exchange: both(fr`dans cet échange`, "in this exchange"),
} as const satisfies Record<Unit, Words>;

export const tooFar = (between: number | null, atMost: number, unit: Unit): Words => {
  if (between === null)
    return both(
      fr`pas dans ${unit === "sentence" ? "la même" : "le même"} ${UNITS[unit].fr}`,
      `not in the same ${UNITS[unit].en}`,
    );
  return both(
    fr`${between} ${plural(between, "fr", "mot", "mots")} entre les parties, au plus ${atMost}`,
    `${between} ${plural(between, "en", "word", "words")} between the parts, at most ${atMost}`,
  );
};
export const notThere = (parts: string, unit: Unit): Words =>
  both(fr`absent ${IN_UNIT[unit].fr} : ${parts}`, `not ${IN_UNIT[unit].en}: ${parts}`);
export const partStopped = (part: string, why: Words): Words => both(fr`${part} (${why.fr})`, `${part} (${why.en})`);

/** What stands where a rule asks for something else. */
export const IS_THERE = {
  question: (is: string | null): Words =>
    is === null
      ? both(fr`aucune question n'ouvre cet échange`, "no question opens this exchange")
      : both(fr`la question est : « ${is} »`, `the question is: "${is}"`),
  section: (is: string | null): Words =>
    is === null
      ? both(fr`il n'y a pas d'intertitre`, "there is no heading")
      : both(fr`l'intertitre est : « ${is} »`, `the heading is: "${is}"`),
  speaker: (is: string | null): Words =>
    is === null
      ? both(fr`participants.csv n'en dit rien`, "participants.csv says nothing of it")
      : both(fr`participants.csv dit ${is}`, `participants.csv says ${is}`),
} as const;

// decisions
export const decidedBy = (coder: string): Words => both(fr`décidé ici par ${coder}`, `decided here by ${coder}`);
export const nothingDecided = (coder: string): Words =>
  both(fr`${coder} n'a rien décidé ici`, `${coder} has decided nothing here`);
export const coderForDecisions = both(
  fr`avec --coder NOM : vos propres décisions sur ce passage`,
  "with --coder NAME: your own decisions on this passage",
);
export const VERDICTS = {
  marked: both(fr`marqué à la main`, "marked by hand"),
  accepted: both(fr`accepté`, "accepted"),
  rejected: both(fr`rejeté`, "rejected"),
  edited: both(fr`marqué autrement que proposé`, "marked otherwise than proposed"),
} as const;
export const inPlaceOf = (code: string): Words => both(fr`au lieu de ${code}`, `in the place of ${code}`);
export const rejectionHolds = both(fr`rejeté : n'est plus proposé`, "rejected: it is not proposed again");
export const isDecided = both(fr`déjà décidé`, "decided already");
export const isBack = both(
  fr`rejeté auparavant ; revient parce que la règle a changé`,
  "rejected before; it is back since the rule has changed",
);

// the sum
export const sum = (all: number, fired: number, near: number): Words => {
  const rest = all - fired - near;
  const parts = [
    fired === 0
      ? both(fr`aucune ne propose`, "none proposes")
      : both(
          fr`${fired} ${plural(fired, "fr", "propose", "proposent")}`,
          `${fired} ${plural(fired, "en", "proposes", "propose")}`,
        ),
    ...(near === 0
      ? []
      : [
          both(
            fr`${near} ${plural(near, "fr", "est arrêtée ou incomplète", "sont arrêtées ou incomplètes")}`,
            `${near} ${plural(near, "en", "is", "are")} stopped or incomplete`,
          ),
        ]),
    ...(rest === 0 ? [] : [both(fr`de ${rest} rien n'est dit ici`, `of ${rest} nothing is said here`)]),
  ];
  return both(
    fr`${all} ${plural(all, "fr", "règle", "règles")} : ${parts.map((one) => one.fr).join(", ")}`,
    `${all} ${plural(all, "en", "rule", "rules")}: ${parts.map((one) => one.en).join(", ")}`,
  );
};
export const untouched = both(fr`rien d'elles n'est dit ici`, "nothing of them is said here");
export const otherLanguage = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "règle d'une grille", "règles de grilles")} dans une autre langue : ${plural(n, "fr", "elle ne lit", "elles ne lisent")} pas ce texte`,
    `${n} ${plural(n, "en", "rule", "rules")} of codebooks in another language: ${plural(n, "en", "it does", "they do")} not read this text`,
  );
export const settingsGranted = both(
  fr`ce que ces règles demandent de la question, de l'intertitre ou de la personne est tenu pour vrai : un texte seul n'en a pas`,
  "what these rules ask of the question, the heading or the speaker is taken to hold: a text alone has none",
);
