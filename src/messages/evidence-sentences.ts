import { formatDate } from "./dates.js";
import { senses, shortStandings, standings } from "./evidence.js";
import { fr } from "./french.js";
import { counted, list, plural } from "./numbers.js";
import { silenceOfMarks } from "./readings.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });
const named = (ids: readonly string[]): string => ids.join(", ");

/** What stands in an interview, after "in k of n interviews". */
const STANDS: Readonly<Record<string, Words>> = {
  supports: both(fr`ce qui est dit va dans le sens de l'hypothèse`, "what is said supports the hypothesis"),
  against: both(fr`ce qui est dit va contre l'hypothèse`, "what is said speaks against the hypothesis"),
  mixed: both(fr`ce qui est dit va dans les deux sens`, "what is said speaks both ways"),
  unattributed: both(
    fr`ce dont parle l'hypothèse est dit, sans que la cause ou la direction soit marquée`,
    "what the hypothesis speaks of is told, and its cause or its direction is not marked",
  ),
  silent: both(
    fr`une question de l'hypothèse est reconnue, et rien n'est marqué`,
    "a question of the hypothesis is recognised, and nothing is marked",
  ),
  "not-asked": both(
    fr`aucune question de l'hypothèse n'est reconnue, et rien n'est marqué`,
    "no question of the hypothesis is recognised, and nothing is marked",
  ),
  unknown: both(
    fr`rien n'est marqué, et l'on ne sait pas si la question a été posée`,
    "nothing is marked, and it is not known whether the question was asked",
  ),
};

const inInterviews = (k: number, n: number): Words =>
  both(
    fr`dans ${k} ${plural(k, "fr", "entretien", "entretiens")} sur ${n}`,
    `in ${k} of ${n} ${plural(n, "en", "interview", "interviews")}`,
  );

/** `In 2 of 8 interviews what is said speaks against the hypothesis: P02, P05.` `marksOnly`: of silent ones, those of which nobody said that they were read to the end. */
export const stands = (
  standing: string,
  who: readonly string[],
  { n, marksOnly }: { readonly n: number; readonly marksOnly: readonly string[] },
): Words => {
  const where = inInterviews(who.length, n);
  const silence = marksOnly.length === 0 ? both("", "") : silenceOfMarks(marksOnly);
  const what = STANDS[standing] ?? both(standing, standing);
  return both(
    fr`${capital(where.fr)}, ${what.fr} : ${named(who)}. ${silence.fr}`.trimEnd(),
    `${capital(where.en)}, ${what.en}: ${named(who)}. ${silence.en}`.trimEnd(),
  );
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `against 1 of 8 (P02); supports 4 of 8 (P01, P03, P04, P06)`; what nobody stands for is left out. */
const groups = (tally: Readonly<Record<string, readonly string[]>>, n: number, lang: Lang): string =>
  Object.entries(tally)
    .filter(([, who]) => who.length > 0)
    .map(([standing, who]) =>
      lang === "fr"
        ? fr`${shortStandings[standing]?.fr ?? standing}, ${who.length} sur ${n} (${named(who)})`
        : `${shortStandings[standing]?.en ?? standing}, ${who.length} of ${n} (${named(who)})`,
    )
    .join(lang === "fr" ? fr` ; ` : "; ");

/* Asked or not */

/** Passages under a question of the hypothesis, under another one of the guide, and outside those recognised. */
export interface UnderCounts {
  readonly own: number;
  readonly other: number;
  readonly none: number;
}

export const promptedIn = (
  sense: string,
  at: UnderCounts,
  { unasked, n }: { readonly unasked: readonly string[]; readonly n: number },
): Words =>
  each((lang) => {
    const name = capital(senses[sense]?.[lang] ?? sense);
    const all = counted(at.own + at.other + at.none, lang, "passage", "passages");
    const where = whereUnder(at, lang);
    const inThese = inInterviews(unasked.length, n)[lang];
    if (lang === "fr")
      return unasked.length === 0
        ? fr`« ${name} » : ${all}, toujours sous une question de l'hypothèse, jamais sans être demandé.`
        : fr`« ${name} » : ${all}, ${where} ; venu sans être demandé ${inThese} (${named(unasked)}).`;
    return unasked.length === 0
      ? `“${name}”: ${all}, always under a question of the hypothesis, never without being asked.`
      : `“${name}”: ${all}, ${where}; without being asked ${inThese} (${named(unasked)}).`;
  });
const whereUnder = ({ own, other, none }: UnderCounts, lang: Lang): string => {
  const parts: [number, string, string][] = [
    [own, fr`sous une question de l'hypothèse`, "under a question of the hypothesis"],
    [other, fr`sous une autre question`, "under another question"],
    [none, fr`hors des questions reconnues`, "outside the questions recognised"],
  ];
  const told = parts.filter(([k]) => k > 0).map(([k, french, english]) => `${k} ${lang === "fr" ? french : english}`);
  return list(told, lang);
};
export const notTold = both(
  fr`On ne peut pas dire ce qui a été demandé et ce qui est venu de soi-même : aucun guide ne pose de question pour cette hypothèse.`,
  "What was asked for and what came up by itself cannot be told: no guide has a question for this hypothesis.",
);

/* Part by part, kind by kind, group by group */

export const partStands = (
  part: { readonly id: string; readonly ask: Words; readonly questions: readonly string[] },
  tally: Readonly<Record<string, readonly string[]>>,
  n: number,
): Words =>
  each((lang) => {
    const { id, ask, questions } = part;
    if (lang === "fr")
      return questions.length === 0
        ? fr`${id} (${ask.fr}) : aucune question du guide ne la pose ; ce qui s'en dit compte dans l'ensemble.`
        : fr`${id} (${ask.fr}), sous ${named(questions)} : ${groups(tally, n, lang)}.`;
    return questions.length === 0
      ? `${id} (${ask.en}): no question of the guide asks it; what is said of it counts in the whole.`
      : `${id} (${ask.en}), under ${named(questions)}: ${groups(tally, n, lang)}.`;
  });

export const kindStands = (
  label: Words | null,
  tally: Readonly<Record<string, readonly string[]>>,
  at: { readonly n: number; readonly counts: { readonly all: number; readonly words: number; readonly turn: number } },
): Words =>
  each((lang) => {
    const { n, counts } = at;
    const said = groups(tally, n, lang);
    const all = counted(counts.all, lang, "passage", "passages");
    if (label === null)
      return lang === "fr" ? fr`Près d'aucune sorte : ${said} ; ${all}.` : `By no kind: ${said}; ${all}.`;
    return lang === "fr"
      ? fr`Près de « ${label.fr} » : ${said} ; ${all}, ${nearness(counts, lang)}.`
      : `By “${label.en}”: ${said}; ${all}, ${nearness(counts, lang)}.`;
  });
const nearness = ({ words, turn }: { readonly words: number; readonly turn: number }, lang: Lang): string => {
  const parts: [number, string, string][] = [
    [words, fr`sur les mêmes mots`, "on the same words"],
    [turn, fr`dans le même tour de parole`, "in the same turn of speech"],
  ];
  const held = parts.filter(([k]) => k > 0);
  return list(
    held.map(([k, french, english]) => `${held.length === 1 ? "" : `${k} `}${lang === "fr" ? french : english}`),
    lang,
  );
};
export const kindMeans = both(
  fr`Un passage compte pour une sorte quand elle est marquée sur les mêmes mots, ou dans le même tour de parole. Cela ne dit pas qu'elle en est la cause : ce sont des endroits où lire.`,
  "A passage counts for a kind where the kind is marked on the same words, or in the same turn of speech. That does not make it the cause: these are places to read.",
);

export const groupStands = (
  value: string | null,
  n: number,
  tally: Readonly<Record<string, readonly string[]>>,
): Words =>
  each((lang) => {
    const head = value ?? (lang === "fr" ? fr`inconnu ou non communiqué` : "not known or withheld");
    return lang === "fr"
      ? fr`${head}, ${counted(n, lang, "entretien", "entretiens")} : ${groups(tally, n, lang)}.`
      : `${head}, ${counted(n, lang, "interview", "interviews")}: ${groups(tally, n, lang)}.`;
  });
export const groupsMean = (smallest: number, largest: number): Words =>
  each((lang) => {
    const sizes =
      smallest === largest ? `${smallest}` : lang === "fr" ? fr`${smallest} à ${largest}` : `${smallest} to ${largest}`;
    const one = largest < 2;
    return lang === "fr"
      ? fr`Des groupes de ${sizes} ${one ? "entretien" : "entretiens"} disent qui, et rien de plus : un entretien de plus ou de moins renverserait un écart, et ce que l'attribut y fait ne peut pas s'en déduire.`
      : `Groups of ${sizes} ${one ? "interview" : "interviews"} tell who, and nothing more: one interview more or less would turn a difference round, and what the attribute has to do with it cannot be told.`;
  });

/* The rival */

export const rivalStands = (
  k: readonly string[],
  together: readonly string[],
  at: { readonly n: number; readonly wouldSee: Words },
): Words => {
  const { n, wouldSee } = at;
  const [whole, shared] = [inInterviews(k.length, n), inInterviews(together.length, n)];
  if (k.length === 0)
    return both(
      fr`Aucun passage n'est marqué des codes de l'explication rivale. Ce qu'on en attendrait : ${wouldSee.fr}`,
      `No passage is marked with codes of the rival explanation. What one would expect of it: ${wouldSee.en}`,
    );
  const beside =
    together.length === 0
      ? both(
          fr`jamais dans un échange qui va dans le sens de l'hypothèse`,
          "never in an exchange that supports the hypothesis",
        )
      : both(
          fr`dans un échange qui va aussi dans le sens de l'hypothèse ${shared.fr} (${named(together)})`,
          `in an exchange that supports the hypothesis as well ${shared.en} (${named(together)})`,
        );
  return both(
    fr`Des codes de l'explication rivale se trouvent ${whole.fr} (${named(k)}), ${beside.fr}. Ce qu'on en attendrait : ${wouldSee.fr}`,
    `Codes of the rival explanation stand ${whole.en} (${named(k)}), ${beside.en}. What one would expect of it: ${wouldSee.en}`,
  );
};

/* How it changes */

export interface NowStands {
  readonly standing: string;
  readonly k: number;
  readonly n: number;
  readonly before: number;
  readonly of: number;
}

export const withoutChanges = (who: string, sentences: readonly NowStands[]): Words =>
  each((lang) => {
    const parts = sentences.map(({ standing, k, n, before, of }) => {
      const name = standings[standing]?.[lang] ?? standing;
      return lang === "fr"
        ? fr`« ${name} » passe de ${before} sur ${of} à ${k} sur ${n}`
        : `“${name}” goes from ${before} of ${of} to ${k} of ${n}`;
    });
    return lang === "fr" ? fr`Sans ${who}, ${list(parts, lang)}.` : `Without ${who}, ${list(parts, lang)}.`;
  });
export const nobodyChanges = both(
  fr`Sans l'un ou l'autre des participants, aucune phrase ne change de nature : ce que certains disent, d'autres le disent encore.`,
  "Without any one participant no sentence changes its nature: what some say, others still say.",
);
const movedParts = (
  moved: readonly { readonly interview: string; readonly before: string; readonly after: string | null }[],
  lang: Lang,
): string =>
  moved
    .map(({ interview, before, after }) => {
      const [from, to] = [before, after].map((one) =>
        one === null ? (lang === "fr" ? "pas lu" : "not read") : (shortStandings[one]?.[lang] ?? one),
      );
      return `${interview} (${from} → ${to})`;
    })
    .join(", ");
export const movedBy = (
  how: Words,
  moved: readonly { readonly interview: string; readonly before: string; readonly after: string | null }[],
): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${capital(how.fr)}, ${counted(moved.length, lang, "entretien change", "entretiens changent")} de place : ${movedParts(moved, lang)}.`
      : `${capital(how.en)}, ${counted(moved.length, lang, "interview stands", "interviews stand")} elsewhere: ${movedParts(moved, lang)}.`,
  );
/** Several ways that all come to the same as what stands. */
export const nothingMoved = (ways: readonly Words[]): Words => {
  const [french, english] = (["fr", "en"] as const).map((lang) => ways.map((one) => one[lang]).join(", "));
  return both(
    fr`Aucun entretien ne change de place : ${french ?? ""}.`,
    `No interview stands elsewhere: ${english ?? ""}.`,
  );
};
export const inUnit: Readonly<Record<string, Words>> = {
  turn: both(fr`lu tour de parole par tour de parole`, "read turn by turn"),
  exchange: both(fr`lu échange par échange`, "read exchange by exchange"),
  interview: both(
    fr`lu entretien par entretien, où que se trouvent les codes`,
    "read interview by interview, wherever the codes stand in it",
  ),
};
export const withoutCodes = (codes: readonly string[]): Words =>
  both(
    fr`sans les codes sur lesquels les codeurs ne s'accordent pas (${named(codes)})`,
    `without the codes on which coders do not agree (${named(codes)})`,
  );
export const allReliable = both(
  fr`Aucun des codes concernés n'est de ceux sur lesquels les codeurs ne s'accordent pas.`,
  "None of the codes concerned is among those on which coders do not agree.",
);
export const notCompared = both(
  fr`On ne sait pas sur quels codes les codeurs s'accordent : il y faut les feuilles de deux personnes, ouvertes l'une à l'autre.`,
  "On which codes coders agree is not known: that takes the sheets of two people, open to each other.",
);
export const byCoder = (coder: string, n: number): Words =>
  both(
    fr`avec les seules marques de ${coder} (${counted(n, "fr", "entretien", "entretiens")})`,
    `by the marks of ${coder} alone (${counted(n, "en", "interview", "interviews")})`,
  );
export const closedCoders = both(
  fr`Ce que chaque personne a marqué reste fermé aux autres jusqu'à la mise en commun : rien n'est comparé par personne.`,
  "What each person marked stays closed to the others until sheets are reconciled: nothing is compared by coder.",
);

/* Saturation */

export const closedList = (used: number, all: number, never: readonly string[]): Words =>
  each((lang) => {
    if (lang === "fr") {
      const rest = never.length === 0 ? fr`jamais employés : aucun` : fr`jamais employés : ${named(never)}`;
      return fr`Des codes fixés d'avance dont elle parle, ${used} sur ${all} sont employés ; ${rest}. Une liste fermée montre ce qui a servi, pas ce qui existe.`;
    }
    const rest = never.length === 0 ? "never used: none" : `never used: ${named(never)}`;
    return `Of the codes set beforehand that it names, ${used} of ${all} are used; ${rest}. A closed list shows what was used, not what there is.`;
  });
export const noEmergent = both(
  fr`Elle ne parle d'aucun code né à la lecture : on ne peut donc pas dire s'il en viendrait encore de nouveaux.`,
  "It names no code that came up while reading: whether new ones would still come can therefore not be told.",
);
export const emergentLate = (
  all: number,
  brought: readonly { readonly code: string; readonly interview: string }[],
  last: readonly string[],
): Words =>
  each((lang) => {
    const new_ = brought.map(({ code, interview }) => `${code} (${interview})`);
    const two = list(last, lang);
    if (lang === "fr")
      return brought.length === 0
        ? fr`Des ${all} codes nés à la lecture dont elle parle, aucun n'est venu avec les derniers entretiens (${two}) : un argument pour ces codes-là, dans cet ordre-là, et pas davantage.`
        : fr`Des ${all} codes nés à la lecture dont elle parle, ${brought.length} ${plural(brought.length, lang, "est venu", "sont venus")} avec les derniers entretiens (${two}) : ${new_.join(", ")}. Il en vient encore.`;
    return brought.length === 0
      ? `Of the ${all} codes that came up while reading and that it names, none came with the last interviews (${two}): an argument for these codes, in this order, and no more.`
      : `Of the ${all} codes that came up while reading and that it names, ${brought.length} came with the last interviews (${two}): ${new_.join(", ")}. They still come.`;
  });
export const noOrder = both(
  fr`L'ordre des entretiens n'est pas connu, ou ils sont trop peu : ce que les derniers apportent ne peut pas se dire.`,
  "The order of the interviews is not known, or there are too few: what the last ones bring cannot be told.",
);
export const waiting = (codes: readonly string[]): Words =>
  both(
    fr`Pas encore cherchés partout, et donc hors de ces nombres : ${named(codes)}.`,
    `Not looked for everywhere yet, and therefore in none of these numbers: ${named(codes)}.`,
  );
export const saturationOff = both(
  fr`Cette étude ne parle pas de saturation (study.yaml).`,
  "This study does not speak of saturation (study.yaml).",
);

/* Since when */

const day = (iso: string, lang: Lang): string => formatDate(iso, lang);
const days = (all: readonly string[], lang: Lang): string =>
  list(
    all.map((one) => day(one, lang)),
    lang,
  );

export const noJournal = both(
  fr`On ne peut pas savoir depuis quand elle est écrite ainsi : l'étude n'a pas de journal.`,
  "Since when it has been worded so cannot be known: the study has no journal.",
);
export const notNoted = both(
  fr`On ne peut pas savoir depuis quand elle est écrite ainsi : le journal ne l'a pas encore notée (grille code la note).`,
  "Since when it has been worded so cannot be known: the journal has not noted it yet (grille code notes it).",
);
export const changedUnnoted = both(
  fr`Elle a été changée depuis que le journal l'a notée pour la dernière fois ; quel jour, il ne le dit pas.`,
  "It has been changed since the journal noted it last; on which day, the journal does not say.",
);
export const standsSince = (
  at: { readonly since: string; readonly firstMark: string | null; readonly hash: string },
  before: "first-mark" | "nothing-marked" | "too-late",
): Words =>
  each((lang) => {
    const since = day(at.since, lang);
    const first = at.firstMark === null ? "" : day(at.firstMark, lang);
    const hash = at.hash.slice(0, 12);
    if (lang === "fr") {
      const rest =
        before === "first-mark"
          ? fr`avant la première marque, du ${first}`
          : before === "too-late"
            ? fr`la première marque était du ${first}`
            : fr`et aucune marque n'est encore au journal`;
      return fr`Le journal la connaît telle quelle depuis le ${since} (empreinte ${hash}) ; ${rest}.`;
    }
    const rest =
      before === "first-mark"
        ? `before the first mark, of ${first}`
        : before === "too-late"
          ? `the first mark was of ${first}`
          : "and the journal counts no mark yet";
    return `The journal has it as it is since ${since} (hash ${hash}); ${rest}.`;
  });
export const changedOn = (all: readonly string[], after: readonly string[]): Words =>
  each((lang) => {
    if (lang === "fr")
      return after.length === 0
        ? fr`Changée le ${days(all, lang)}, avant la première marque.`
        : fr`Changée le ${days(all, lang)}, dont après la première marque : ${days(after, lang)}.`;
    return after.length === 0
      ? `Changed on ${days(all, lang)}, before the first mark.`
      : `Changed on ${days(all, lang)}; after the first mark: ${days(after, lang)}.`;
  });
