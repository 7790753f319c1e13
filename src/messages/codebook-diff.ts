import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`montre ce qu'une grille de codes modifiée changerait, avant de l'adopter : codes, propositions, entretiens, hypothèses`,
  "shows what a changed codebook would do before it is taken up: codes, proposals, interviews, hypotheses",
);
export const limit = both(
  fr`passages affichés par code, perdus et gagnés (3 d'office, 0 : tous)`,
  "passages shown for each code, lost and gained (3 unless said, 0: all)",
);
export const noBefore = both(
  fr`une seule grille est nommée, et il n'y a pas d'étude dont elle changerait quelque chose`,
  "only one codebook is named, and there is no study of which it would change something",
);
export const noBeforeHint = both(
  fr`nommez-en deux : grille codebook diff AVANT APRÈS ; ou donnez l'étude avec -C DOSSIER`,
  "name two: grille codebook diff BEFORE AFTER; or name the study with -C DIR",
);
export const codesOnly = both(
  fr`sans transcrits d'une étude, seuls les codes et les règles sont comparés`,
  "without a study's transcripts only codes and rules are compared",
);
export const heading = (before: string, after: string): Words =>
  both(fr`avant : ${before} ; après : ${after}`, `before: ${before}; after: ${after}`);
export const nothingWritten = both(fr`rien n'est écrit`, "nothing is written");
export const inPlaceOfNone = both("l'étude sans elle", "the study without it");

// codes
export const codesTitle = both("Codes", "Codes");
export const noCodeDiffers = both(fr`aucun code ne diffère, ni aucune règle`, "no code differs, nor any rule");
export const isAdded = both("nouveau", "new");
export const isRemoved = both(fr`disparaît`, "goes");
export const cameFrom = (ids: readonly string[]): Words =>
  ids.length === 1
    ? both(fr`s'appelait ${ids.join()}`, `was called ${ids.join()}`)
    : both(fr`réunit ${list(ids, "fr")}`, `brings together ${list(ids, "en")}`);
export const orphaned = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "marque de personnes resterait", "marques de personnes resteraient")} sans code : dites « was » au code qui lui succède`,
    `${counted(n, "en", "mark", "marks")} by people would be left without a code: say "was" at the code that follows it`,
  );
export const fields = {
  label: both(fr`libellé`, "label"),
  definition: both(fr`définition`, "definition"),
  use: both("quand l’utiliser", "when to use"),
  useNot: both("quand ne pas l’utiliser", "when not to"),
  kind: both("sorte", "kind"),
  origin: both("origine", "origin"),
  family: both("famille", "family"),
  negation: both("perte (negation)", "loss (negation)"),
  examples: both("exemples", "examples"),
  counterexamples: both("contre-exemples", "counterexamples"),
} as const satisfies Record<string, Words>;
export const otherWords = both(fr`les mots de ses listes ont changé`, "the words of its lists have changed");

// themes
export const themesTitle = both(fr`Thèmes`, "Themes");
export const noThemeDiffers = both(fr`aucun thème ne diffère`, "no theme differs");
export const themeFields = {
  label: both(fr`libellé`, "label"),
  source: both("source", "source"),
  codes: both("codes", "codes"),
  also: both("touchent aussi (also)", "touch on it (also)"),
} as const;
export const peopleTitle = both(fr`Thèmes et lectures, personne par personne`, "Themes and readings, person by person");
export const sameThemes = both(
  fr`les mêmes thèmes viennent en premier, et les mêmes mots suggèrent les mêmes lectures`,
  "the same themes come first, and the same words cue the same readings",
);
export const firstThemes = both(fr`tours où un thème vient en premier`, "turns in which a theme comes first");
export const readingCues = both(fr`indices de lectures`, "cues of readings");

// proposals
export const proposalsTitle = both(fr`Propositions des règles`, "Proposals of the rules");
export const proposals = (before: number, after: number): Words =>
  both(
    fr`${before} avant, ${counted(after, "fr", "proposition", "propositions")} après`,
    `${before} before, ${counted(after, "en", "proposal", "proposals")} after`,
  );
export const sameProposals = both(fr`les mêmes propositions partout`, "the same proposals everywhere");
export const columns = {
  code: both("code", "code"),
  before: both("avant", "before"),
  after: both(fr`après`, "after"),
  gained: both(fr`gagné`, "gained"),
  lost: both("perdu", "lost"),
  moved: both(fr`déplacé`, "moved"),
} as const;
export const insteadOf = (codes: readonly string[]): Words =>
  both(fr`au lieu de ${list(codes, "fr")}`, `in the place of ${list(codes, "en")}`);
export const nowInstead = (codes: readonly string[]): Words =>
  both(fr`devient ${list(codes, "fr")}`, `becomes ${list(codes, "en")}`);
export const nowWithheld = both(fr`désormais écarté`, "withheld from now on");
export const wasWithheld = both(fr`écarté jusqu'ici`, "withheld until now");
export const otherLimits = both("autres limites", "other limits");
export const morePassages = (n: number): Words =>
  both(fr`… et ${n} de plus : --limit 0 les montre tous`, `… and ${n} more: --limit 0 shows them all`);

// interviews, curve, hypotheses
export const matrixTitle = both("Entretiens par code", "Interviews for each code");
export const sameMatrix = both(
  fr`chaque code reste dans les mêmes entretiens`,
  "each code stays in the same interviews",
);
export const moreCodes = (n: number): Words =>
  both(
    fr`… et ${counted(n, "fr", "autre code", "autres codes")} : --limit 0 les montre`,
    `… and ${counted(n, "en", "other code", "other codes")}: --limit 0 shows them`,
  );
export const curveTitle = both("Codes nouveaux, entretien après entretien", "New codes, interview after interview");
export const curveColumns = {
  place: both("", ""),
  interview: both("entretien", "interview"),
  fresh: both("nouveaux", "new codes"),
  seen: both("vus", "seen"),
} as const;
export const sameCurve = both(fr`la même courbe`, "the same curve");
export const noOrder = both(
  fr`l'ordre des entretiens n'est pas connu : pas de courbe`,
  "the order of the interviews is not known: no curve",
);
export const hypothesesTitle = both(fr`Hypothèses`, "Hypotheses");
export const hypothesisIs = {
  added: both("nouvelle", "new"),
  removed: both(fr`disparaît`, "goes"),
  kept: both("", ""),
} as const;
export const rewritten = both(fr`réécrite`, "rewritten");
export const sameStanding = both(
  fr`aucun entretien ne change de place ni de passages`,
  "no interview changes its standing or its passages",
);
export const passages = both(fr`passages`, "passages");
export const notStanding = both(fr`à lire`, "to be read");
export const noInterview = both(
  fr`aucun entretien entier ne compte sur cette base : rien n'est dit d'entretiens, de courbe ni d'hypothèses`,
  "no whole interview counts on this basis: nothing is said of interviews, curve or hypotheses",
);
export const rulesDoNotCount = both(
  fr`sur cette base les propositions des règles ne comptent pas : --basis all montre ce que le changement ferait avec elles`,
  "on this basis the rules' proposals do not count: --basis all shows what the change would do with them",
);
