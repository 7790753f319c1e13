import { fr } from "./french.js";
import { units } from "./measures.js";
import { counted, formatNumber, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`confronte ce que proposent les règles aux marques des personnes : justes, à tort, oubliées`,
  "holds what the rules propose against people's marks: right, wrong, missed",
);

export const flags = {
  against: both(
    fr`marques tenues pour justes : feuille commune (agreed, d'office s'il y en a une) ou toutes les personnes (people)`,
    "marks taken as right: the agreed sheet (agreed, the default where there is one) or everybody's (people)",
  ),
  coder: both(fr`les marques de cette personne seulement`, "this person's marks alone"),
  rule: both(fr`cette règle seulement`, "this rule alone"),
  by: both(fr`par code ou par règle`, "by code or by rule"),
  errors: both(
    fr`montre les erreurs de ce code, avec les paroles et leur place`,
    "shows the errors of this code, with the words and their place",
  ),
  limit: both(fr`nombre d'erreurs affichées au plus (0 : toutes)`, "at most this many errors shown (0: all)"),
  markedFirst: both(
    fr`les personnes avaient marqué leurs entretiens avant de voir les propositions : seules leurs décisions ultérieures sont laissées de côté`,
    "people had marked their interviews before they saw proposals: only their later decisions are left out",
  ),
};

export const severalCodebooks = (ids: readonly string[]): Words =>
  both(
    fr`les codes de ${String(ids.length)} grilles sont comptés ensemble ; une seule : --codebook ${ids.join(" | ")}`,
    `codes of ${ids.length} codebooks are counted together; one alone: --codebook ${ids.join(" | ")}`,
  );

// what may be wrong
export const oneJudge = both(
  fr`--coder et --against nomment chacun les marques tenues pour justes : un seul des deux`,
  "--coder and --against each name the marks taken as right: only one of them",
);
export const noSheets = both(
  fr`personne n'a encore lu d'entretien : il n'y a rien à quoi confronter les règles`,
  "nobody has read an interview yet: there is nothing to hold the rules against",
);
export const noSheetsHint = both(
  fr`marquez un entretien sans regarder les propositions (grille code add), puis revenez`,
  "mark an interview without looking at the proposals (grille code add), then come back",
);
export const noSheetsOf = (name: string): Words =>
  both(fr`« ${name} » n'a de feuille sur aucun entretien`, `"${name}" has no sheet on any interview`);
export const haveSheets = (names: readonly string[]): Words =>
  both(fr`ont lu : ${names.join(", ")}`, `have read: ${names.join(", ")}`);
export const allSeen = (decisions: number): Words =>
  both(
    fr`tous les entretiens lus l'ont été avec des propositions en vue (${counted(decisions, "fr", "décision", "décisions")}) : il ne reste rien d'indépendant à quoi confronter les règles`,
    `all the interviews read were read with proposals in view (${counted(decisions, "en", "decision", "decisions")}): nothing independent is left to hold the rules against`,
  );
export const allSeenHint = both(
  fr`si ces personnes avaient marqué leurs entretiens avant de voir les propositions : --marked-first ; sinon, grille review --summary dit combien de fois on leur a donné raison`,
  "where these people had marked their interviews before they saw proposals: --marked-first; else grille review --summary says how often they were found right",
);
export const onlyExcerpts = both(
  fr`cette étude n'a que des extraits : les règles ne se confrontent qu'à des entretiens entiers, lus en entier`,
  "this study holds excerpts alone: rules are held only against whole interviews, read whole",
);

// headings
export const totalsTitle = both("totaux", "totals");
export const codesTitle = both("par code", "by code");
export const rulesTitle = both("par règle", "by rule");
export const readersTitle = both(fr`les personnes entre elles`, "the readers against each other");

type Named = { name: string; unit: string; label: Words; meaning: Words };
const column = (name: string, unit: string, label: Words, meaning: Words): Named => ({ name, unit, label, meaning });
const same = (text: string): Words => both(text, text);

const code = column("code", "id", same("code"), both(fr`identifiant du code`, "id of the code"));
const rule = column("rule", "id", both("règle", "rule"), both(fr`identifiant de la règle`, "id of the rule"));
const family = column(
  "family",
  "id",
  both("famille", "family"),
  both(fr`identifiant de la famille`, "id of the family"),
);
const kind = column(
  "kind",
  "manifest or interpretive",
  both("sorte", "kind"),
  both(
    fr`à la surface des mots, ou lecture que seule une personne attribue`,
    "on the surface of the words, or a reading that only a person attributes",
  ),
);
const able = column(
  "has_rules",
  "yes or no",
  both(fr`a des règles`, "has rules"),
  both(fr`une règle peut proposer ce code`, "some rule can propose this code"),
);
const few = column(
  "few",
  "yes or no",
  both("peu", "few"),
  both(fr`moins de cinq propositions ou moins de cinq marques`, "fewer than five proposals or fewer than five marks"),
);
const average = column(
  "average",
  "micro or macro",
  both("moyenne", "average"),
  both(
    fr`micro : unités additionnées ; macro : moyenne des codes, chacun du même poids`,
    "micro: units added up; macro: mean of the codes, each with the same weight",
  ),
);
const codes = column("codes", "count", same("codes"), both(fr`codes comptés`, "codes that count"));
const ceiling = column(
  "readers_f1",
  "0 to 1",
  both("lecteurs", "readers"),
  both(fr`F1 des personnes entre elles`, "F1 of the readers against each other"),
);
const countColumns = [
  column("proposed", "count", both("proposé", "proposed"), both(fr`unités proposées`, "units proposed")),
  column("marked", "count", both("marqué", "marked"), both(fr`unités marquées`, "units marked")),
  column("true", "count", both("juste", "true"), both(fr`proposé et marqué`, "proposed and marked")),
  column("false", "count", both("à tort", "false"), both(fr`proposé, pas marqué`, "proposed, not marked")),
  column("missed", "count", both("oublié", "missed"), both(fr`marqué, pas proposé`, "marked, not proposed")),
];

const score = (name: string, label: Words, meaning: Words, wilson: boolean): Named[] => {
  const part = (end: string, french: string, english: string, unit = "0 to 1"): Named =>
    column(`${name}_${end}`, unit, both(french, english), both(`${meaning.fr}${french}`, `${meaning.en}: ${english}`));
  return [
    column(name, "0 to 1", label, meaning),
    part("reason", fr` : pourquoi elle manque`, "why it is missing", "reason"),
    part("lower", fr` : bas de l'intervalle à 95 %`, "lower limit, 95%"),
    part("upper", fr` : haut de l'intervalle à 95 %`, "upper limit, 95%"),
    part("interval_reason", fr` : pourquoi l'intervalle manque`, "why the interval is missing", "reason"),
    ...(wilson
      ? [
          part("wilson_lower", fr` : bas selon Wilson`, "lower limit after Wilson"),
          part("wilson_upper", fr` : haut selon Wilson`, "upper limit after Wilson"),
        ]
      : []),
  ];
};
const scores = [
  ...score(
    "precision",
    both("précision", "precision"),
    both(fr`part de ce qui est proposé qui est marqué`, "share of what is proposed that is marked"),
    true,
  ),
  ...score(
    "recall",
    both("rappel", "recall"),
    both(fr`part de ce qui est marqué qui est proposé`, "share of what is marked that is proposed"),
    true,
  ),
  ...score(
    "f1",
    same("F1"),
    both(fr`moyenne harmonique de la précision et du rappel`, "harmonic mean of precision and recall"),
    false,
  ),
];

export const totalsColumns = [kind, average, codes, ...countColumns, ...scores, ceiling];
export const codesColumns = [code, family, kind, able, ...countColumns, ...scores, ceiling, few];
export const rulesColumns = [rule, code, kind, ...countColumns, ...scores, few];
export const readersColumns = [
  column("reader_a", "id", both(fr`personne A`, "reader A"), both(fr`personne A`, "reader A")),
  column(
    "reader_b",
    "id",
    both(fr`personne B`, "reader B"),
    both(fr`personne B, tenue pour juste`, "reader B, taken as right"),
  ),
  column("interviews", "count", both("entretiens", "interviews"), both(fr`lus par les deux`, "read by both")),
  kind,
  ...countColumns.map((one, i) => ({
    ...one,
    label:
      [same("A"), same("B"), both("les deux", "both"), both("A seule", "A alone"), both("B seule", "B alone")][i] ??
      one.label,
    meaning:
      [
        both(fr`unités marquées par A`, "units marked by A"),
        both(fr`unités marquées par B`, "units marked by B"),
        both(fr`unités marquées par les deux`, "units marked by both"),
        both(fr`unités marquées par A seule`, "units marked by A alone"),
        both(fr`unités marquées par B seule`, "units marked by B alone"),
      ][i] ?? one.meaning,
  })),
  ...scores,
];

// remarks
const unitOf = (unit: keyof typeof units): Words => units[unit];
export const whatCounts = (unit: keyof typeof units): Words =>
  both(
    fr`compté par ${unitOf(unit).fr} : juste, où la règle et la personne mettent le code ; à tort, la règle seule ; oublié, la personne seule`,
    `counted by ${unitOf(unit).en}: true where the rule and the person both put the code; false, the rule alone; missed, the person alone`,
  );
export const seenLeftOut = (decisions: number, interviews: readonly string[]): Words =>
  interviews.length === 0
    ? both(
        fr`${counted(decisions, "fr", "décision prise", "décisions prises")} avec une proposition en vue : pas comptées`,
        `${counted(decisions, "en", "decision", "decisions")} taken with a proposal in view: not counted`,
      )
    : both(
        fr`${counted(decisions, "fr", "décision prise", "décisions prises")} avec une proposition en vue : pas comptées, ni les entretiens où elles ont été prises (${someOf(interviews, "fr")}), dont les autres marques en dépendent`,
        `${counted(decisions, "en", "decision", "decisions")} taken with a proposal in view: not counted, nor the interviews in which they were taken (${someOf(interviews, "en")}), whose other marks depend on them`,
      );
export const withoutRules = (without: number, marked: number, unit: keyof typeof units): Words =>
  both(
    fr`${counted(without, "fr", fr`code qu'aucune règle ne propose`, fr`codes qu'aucune règle ne propose`)}, marqués dans ${counted(marked, "fr", "unité", "unités")} (${unitOf(unit).fr}) : dans aucun total`,
    `${counted(without, "en", "code that no rule proposes", "codes that no rule proposes")}, marked in ${counted(marked, "en", "unit", "units")} (${unitOf(unit).en}): in no total`,
  );
export const interpretiveCues = both(
  fr`~ codes interprétatifs : la règle donne un indice à lire, jamais une attribution ; ses « à tort » sont des lectures à faire, pas des fautes`,
  '~ interpretive codes: the rule gives a cue to read, never an attribution; its "false" ones are readings to be made, not faults',
);
export const ceilingNote = both(
  fr`« lecteurs » : F1 des personnes entre elles ; on ne peut demander davantage à une règle`,
  '"readers": F1 of the readers against each other; no rule can be asked for more',
);
export const noCeiling = both(
  fr`aucun entretien lu par deux personnes : on ne sait pas jusqu'où elles s'accorderaient`,
  "no interview was read by two people: how far they would agree is not known",
);
export const intervals = both(
  fr`intervalles à 95 % : entretiens retirés au sort 1 000 fois ; trop courts quand il y a peu d'entretiens. Ceux de Wilson (--csv, --json) feraient de chaque unité un tirage indépendant`,
  "95% intervals: interviews drawn again 1,000 times; too short with few interviews. Wilson's (--csv, --json) would take each unit as drawn independently",
);
export const fewNote = (n: number): Words =>
  both(
    fr`* : moins de ${n} propositions ou moins de ${n} marques ; ces nombres ne disent presque rien`,
    `*: fewer than ${n} proposals or fewer than ${n} marks; these numbers say next to nothing`,
  );

// on the screen
export const header = (interviews: Words, unit: keyof typeof units, against: Words): Words =>
  both(
    fr`${interviews.fr}, unité : ${unitOf(unit).fr}, règles confrontées à : ${against.fr}`,
    `${interviews.en}, unit: ${unitOf(unit).en}, rules against: ${against.en}`,
  );
export const everybody = both(fr`toutes les personnes`, "everybody");
export const kinds: Readonly<Record<"manifest" | "interpretive", Words>> = {
  manifest: both(fr`codes manifestes`, "manifest codes"),
  interpretive: both(fr`codes interprétatifs`, "interpretive codes"),
};
export const averages = {
  micro: both("additionnés", "added up"),
  macro: both(fr`moyenne des codes`, "mean of codes"),
};
export const counts = (hits: number, wrong: number, missed: number, of: number): Words =>
  both(
    fr` : ${counted(hits, "fr", "juste", "justes")}, ${formatNumber(wrong, "fr")} à tort, ${counted(missed, "fr", "oublié", "oubliés")} (${counted(of, "fr", "code", "codes")})`,
    `: ${formatNumber(hits, "en")} true, ${formatNumber(wrong, "en")} false, ${formatNumber(missed, "en")} missed (${counted(of, "en", "code", "codes")})`,
  );
export const readersNamed = (a: string, b: string, interviews: number): Words =>
  both(
    fr` : ${a} (A) et ${b} (B), ${counted(interviews, "fr", "entretien", "entretiens")}`,
    `: ${a} (A) and ${b} (B), ${counted(interviews, "en", "interview", "interviews")}`,
  );
/** For a screen without much room. */
export const shortLabels: Readonly<Record<string, Words>> = {
  precision: both(fr`préc.`, "prec."),
  readers_f1: both("lect.", "read."),
};
export const interval = both(fr`95 %`, "95 %");
export const silent = (n: number): Words =>
  both(
    fr`${counted(n, "fr", fr`ligne sans proposition ni marque n'est pas montrée`, fr`lignes sans proposition ni marque ne sont pas montrées`)}`,
    `${counted(n, "en", "row without proposals or marks is not shown", "rows without proposals or marks are not shown")}`,
  );
export const neverFired = (n: number): Words =>
  both(
    counted(n, "fr", fr`règle n'a rien proposé ici`, fr`règles n'ont rien proposé ici`),
    counted(n, "en", "rule proposed nothing here", "rules proposed nothing here"),
  );
export const tooNarrow = both(
  fr`les intervalles de chaque ligne : sur un écran plus large, ou --csv`,
  "each row's intervals: on a wider screen, or with --csv",
);
export const errorKinds = { false: both("à tort", "false"), missed: both("oublié", "missed") };
export const noErrors = (name: string): Words => both(fr`aucune erreur sur ${name}`, `no error on ${name}`);
export const errorCount = (wrong: number, missed: number): Words =>
  both(
    fr`${counted(wrong, "fr", "passage proposé à tort", "passages proposés à tort")}, ${counted(missed, "fr", "oublié", "oubliés")}`,
    `${counted(wrong, "en", "passage proposed wrongly", "passages proposed wrongly")}, ${counted(missed, "en", "missed", "missed")}`,
  );
export const moreErrors = (n: number): Words =>
  both(
    fr`… et ${counted(n, "fr", "autre", "autres")} : --limit 0 les montre tous`,
    `… and ${counted(n, "en", "other", "others")}: --limit 0 shows them all`,
  );
export const instead = {
  false: both(fr`la personne y met`, "the person puts"),
  missed: both(fr`les règles y proposent`, "the rules propose"),
};
export const ruleWord = both("règle", "rule");

export const errorColumns = [
  column(
    "kind",
    "false or missed",
    both("sorte", "kind"),
    both(fr`proposé à tort, ou oublié`, "proposed wrongly, or missed"),
  ),
  column("place", "place", both("place", "place"), both(fr`où cela se trouve`, "where it stands")),
  code,
  rule,
  column("quote", "text", both("paroles", "words"), both(fr`ce qui est dit`, "what is said")),
  column(
    "matched",
    "text",
    both("mots trouvés", "matched"),
    both(fr`mots que la règle a trouvés`, "words that the rule found"),
  ),
  column(
    "instead",
    "ids",
    both("à la place", "instead"),
    both(fr`autres codes sur ce passage`, "other codes on this passage"),
  ),
];
