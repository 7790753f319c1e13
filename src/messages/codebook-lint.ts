import { fr } from "./french.js";
import { counted, formatFixed, formatShare, list, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`cherche les faiblesses d'une grille de codes : règles muettes ou bavardes, doublons, définitions qui se recouvrent`,
  "looks for what is weak in a codebook: rules that never fire or always, doubles, definitions that overlap",
);
export const flags = {
  everywhere: both(
    fr`part des tours de parole à partir de laquelle une règle est trop bavarde (0.2 d'office)`,
    "share of turns from which a rule fires too widely (0.2 unless said)",
  ),
  alike: both(
    fr`ressemblance à partir de laquelle deux définitions se recouvrent, de 0 à 1 (0.5 d'office)`,
    "likeness from which two definitions overlap, 0 to 1 (0.5 unless said)",
  ),
  together: both(
    fr`part de mots communs à partir de laquelle deux codes se confondent (0.5 d'office)`,
    "share of common words from which two codes coincide (0.5 unless said)",
  ),
  least: both(
    fr`nombre de passages en dessous duquel rien n'est dit d'une règle ou d'un code (5 d'office)`,
    "number of hits below which nothing is said of how a rule or code meets others (5 unless said)",
  ),
};
export const badShare = (flag: string): Words =>
  both(
    fr`${flag} demande une part entre 0 et 1, par exemple 0.2`,
    `${flag} takes a share between 0 and 1, such as 0.2`,
  );
export const badCount = (flag: string): Words =>
  both(fr`${flag} demande un nombre entier à partir de 1`, `${flag} takes a whole number, 1 or more`);

const MISSING = {
  rules: both(fr`règles`, "rules"),
  definition: both(fr`définition`, "definition"),
  useNot: both("exclusions (use_not)", "exclusions (use_not)"),
  examples: both("exemples", "examples"),
  counterexamples: both("contre-exemples", "counterexamples"),
} as const;
export type Missing = keyof typeof MISSING;

/** The kinds of remarks: their title, and what can be done about them. */
export const KINDS = {
  incomplete: {
    title: both("Codes incomplets", "Incomplete codes"),
    hint: both(
      fr`écrivez ce qui manque : deux personnes ne codent pareil que si la grille dit quand oui et quand non`,
      "write what is missing: two people code alike only where the codebook says when to and when not to",
    ),
  },
  "same-label": {
    title: both(fr`Libellés donnés deux fois`, "Labels given twice"),
    hint: both(fr`donnez à chacun un nom qui le distingue`, "give each a name that tells it apart"),
  },
  "alike-definitions": {
    title: both(fr`Définitions qui se recouvrent`, "Definitions that overlap"),
    hint: both(
      fr`dites dans « use_not » de chacun ce qui le sépare de l'autre, ou réunissez-les`,
      'say in "use_not" of each what parts it from the other, or merge them',
    ),
  },
  "unused-list": {
    title: both("Listes inutiles", "Lists that are not used"),
    hint: both(fr`nommez-les dans une règle ($nom), ou retirez-les`, "name them in a rule ($name), or take them out"),
  },
  "contained-rule": {
    title: both(
      fr`Règles contenues dans une autre, telles qu'elles sont écrites`,
      "Rules contained in another, as they are written",
    ),
    hint: both(fr`retirez la plus étroite, ou resserrez la plus large`, "take out the narrower, or tighten the wider"),
  },
  unproposable: {
    title: both(fr`Hypothèses sans appui dans les règles`, "Hypotheses that no rule can serve"),
    hint: both(
      fr`donnez des règles à ces codes, ou marquez-les à la main : sinon l'hypothèse ne trouvera jamais rien`,
      "give these codes rules, or mark them by hand: else the hypothesis will never find anything",
    ),
  },
  colour: {
    title: both("Couleurs peu visibles", "Colours hard to see"),
    hint: both(
      fr`prenez une teinte moyenne : au moins 3:1 sur page blanche et sur page sombre (WCAG 2.1, 1.4.11)`,
      "take a middling shade: at least 3:1 on a white page and on a dark one (WCAG 2.1, 1.4.11)",
    ),
  },
  "never-fires": {
    title: both(fr`Règles qui ne trouvent rien dans ces transcrits`, "Rules that find nothing in these transcripts"),
    hint: both(
      fr`ce n'est pas une faute dans une petite étude : regardez si les gens le disent autrement`,
      "in a small study this is no fault: see whether people say it otherwise",
    ),
  },
  "always-withheld": {
    title: both(fr`Règles dont tout est écarté`, "Rules of which everything is withheld"),
    hint: both(
      fr`voyez grille review --negated : nommez une perte (negation:), ou dites « negation: allow »`,
      'see grille review --negated: name a loss (negation:), or say "negation: allow"',
    ),
  },
  everywhere: {
    title: both("Règles trop bavardes", "Rules that fire everywhere"),
    hint: both(
      fr`demandez un mot de plus (all, near), ou excluez des emplois (not, except)`,
      "ask for one word more (all, near), or exclude some uses (not, except)",
    ),
  },
  "stray-stem": {
    title: both(
      fr`Mots dont le radical en attrape d'autres, dans ces transcrits`,
      "Words whose stem catches others, in these transcripts",
    ),
    hint: both(
      fr`si ce n'est pas voulu : « =mot » pour cette forme seule, ou énumérez les formes, (=moisi|=moisie)`,
      'if that is not meant: "=word" for that form alone, or list its forms, (=moisi|=moisie)',
    ),
  },
  "contained-here": {
    title: both(
      fr`Règles qui n'ajoutent rien à une autre, dans ces transcrits`,
      "Rules that add nothing to another, in these transcripts",
    ),
    hint: both(
      fr`elles peuvent servir ailleurs ; sinon, retirez celle qui n'ajoute rien`,
      "they may be of use elsewhere; if not, take out the one that adds nothing",
    ),
  },
  "codes-coincide": {
    title: both(fr`Codes dont les propositions se confondent`, "Codes whose proposals coincide"),
    hint: both(
      fr`relisez ces passages : si les deux codes disent la même chose, réunissez-les ; sinon, resserrez leurs règles`,
      "read these passages: if both codes say the same, merge them; else tighten their rules",
    ),
  },
} as const satisfies Record<string, { title: Words; hint: Words }>;
export type LintKind = keyof typeof KINDS;

export const incomplete = (code: string, missing: readonly Missing[]): Words =>
  both(
    fr`${code} : sans ${list(
      missing.map((one) => MISSING[one].fr),
      "fr",
    )}`,
    `${code}: no ${list(
      missing.map((one) => MISSING[one].en),
      "en",
    )}`,
  );
export const sameLabel = (label: string, codes: readonly string[]): Words =>
  both(fr`« ${label} » : ${list(codes, "fr")}`, `"${label}": ${list(codes, "en")}`);
export const alike = (first: string, second: string, likeness: number): Words =>
  both(
    fr`${first} et ${second} : ressemblance ${formatFixed(likeness, "fr", 2)}`,
    `${first} and ${second}: likeness ${formatFixed(likeness, "en", 2)}`,
  );
export const unusedList = (name: string): Words => both(fr`aucune règle ne nomme $${name}`, `no rule names $${name}`);
export const contained = (narrow: string, wide: string): Words =>
  both(fr`${narrow} : ${wide} trouve déjà tout`, `${narrow}: ${wide} finds all of it already`);
export const unproposable = (hypothesis: string, part: string, codes: readonly string[]): Words =>
  both(
    fr`${hypothesis}, ${part} : ni règle ni marque pour ${list(codes, "fr")}`,
    `${hypothesis}, ${part}: neither rule nor mark for ${list(codes, "en")}`,
  );
export const silentHere = (hypothesis: string, part: string, codes: readonly string[]): Words =>
  both(
    fr`${hypothesis}, ${part} : rien de proposé ni de marqué ici pour ${list(codes, "fr")}`,
    `${hypothesis}, ${part}: nothing proposed or marked here for ${list(codes, "en")}`,
  );
export const colour = (code: string, hex: string, onWhite: number): Words =>
  both(
    fr`${code}, ${hex} : ${formatFixed(onWhite, "fr", 1)}:1 sur page blanche`,
    `${code}, ${hex}: ${formatFixed(onWhite, "en", 1)}:1 on a white page`,
  );
export const darkColours = (codes: readonly string[]): Words =>
  both(
    fr`moins de 3:1 sur un écran sombre : ${counted(codes.length, "fr", "couleur", "couleurs")}, celles de ${someOf(codes, "fr")}`,
    `less than 3:1 on a dark screen: ${counted(codes.length, "en", "colour", "colours")}, ${codes.length === 1 ? "that" : "those"} of ${someOf(codes, "en")}`,
  );
export const neverFires = (code: string, rules: readonly string[], all: number): Words =>
  rules.length === all
    ? both(
        fr`${code} : aucune de ses ${counted(all, "fr", "règle", "règles")}`,
        `${code}: none of its ${counted(all, "en", "rule", "rules")}`,
      )
    : both(
        fr`${code} : ${rules.length} de ses ${all} règles (${shortened(rules, code)})`,
        `${code}: ${rules.length} of its ${all} rules (${shortened(rules, code)})`,
      );
/** `#1-3, #5` for rules that are named by their place in their code; names of their own stay whole. */
function shortened(rules: readonly string[], code: string): string {
  const own = rules.filter((id) => !id.startsWith(`${code}#`));
  const places = rules.filter((id) => id.startsWith(`${code}#`)).map((id) => Number(id.slice(code.length + 1)));
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return [...runs.map(([from, to]) => (from === to ? `#${from}` : `#${from}-${to}`)), ...own].join(", ");
}
export const alwaysWithheld = (rule: string, n: number): Words =>
  both(
    fr`${rule} : ${counted(n, "fr", "passage trouvé, écarté", "passages trouvés, tous écartés")}`,
    `${rule}: ${counted(n, "en", "hit", "hits, all")} withheld`,
  );
export const everywhere = (rule: string, turns: number, all: number): Words =>
  both(
    fr`${rule} : ${turns} tours de parole sur ${all} (${formatShare(turns / all, "fr")})`,
    `${rule}: ${turns} turns of ${all} (${formatShare(turns / all, "en")})`,
  );
/** The words that a stem stands for as the rules write them, and those it also finds, with how often they are said. */
export const strayStem = (
  forms: readonly string[],
  strays: readonly { readonly word: string; readonly times: number }[],
  { others, all }: { readonly others: number; readonly all: number },
): Words => {
  const words = (lang: "fr" | "en"): string =>
    list(
      strays.map(({ word, times }) => `${quoted(word, lang)} (${times})`),
      lang,
    );
  return both(
    fr`${list(forms, "fr")} : ce radical attrape aussi ${words("fr")}, ${others} fois sur ${all}`,
    `${list(forms, "en")}: this stem also catches ${words("en")}, ${others} times of ${all}`,
  );
};
const quoted = (word: string, lang: "fr" | "en"): string => (lang === "fr" ? `« ${word} »` : `"${word}"`);
export const containedHere = (narrow: string, wide: string, n: number): Words =>
  both(
    fr`${narrow} : ${counted(n, "fr", "son passage est", "ses passages sont tous")} aussi de ${wide}`,
    `${narrow}: ${n === 1 ? "its 1 passage is" : `all its ${n} passages are`} also of ${wide}`,
  );
export const coincide = (first: string, second: string, share: number): Words =>
  both(
    fr`${first} et ${second} : ${formatShare(share, "fr")} des mots qu'ils couvrent sont communs`,
    `${first} and ${second}: ${formatShare(share, "en")} of the words that they cover are common`,
  );

// the end
export const nothing = both(fr`rien à redire`, "nothing to mend");
export const remarks = (n: number, codes: number): Words =>
  both(
    fr`${counted(n, "fr", "remarque", "remarques")} sur ${counted(codes, "fr", "code", "codes")} ; ce sont des questions à se poser, pas des fautes`,
    `${counted(n, "en", "remark", "remarks")} on ${counted(codes, "en", "code", "codes")}; questions to ask oneself, not faults`,
  );
export const thresholds = (settings: {
  readonly everywhere: number;
  readonly alike: number;
  readonly together: number;
  readonly least: number;
}): Words => {
  const { everywhere: most, alike: like, together, least } = settings;
  return both(
    fr`seuils : trop bavarde à partir de ${formatShare(most, "fr")} des tours, définitions à partir de ${formatFixed(like, "fr", 2)}, codes confondus à partir de ${formatShare(together, "fr")} des mots, comparés à partir de ${counted(least, "fr", "passage", "passages")}`,
    `thresholds: fires everywhere from ${formatShare(most, "en")} of turns, definitions from ${formatFixed(like, "en", 2)}, codes coincide from ${formatShare(together, "en")} of words, compared from ${counted(least, "en", "passage", "passages")}`,
  );
};
export const onCorpus = (transcripts: number, turns: number): Words =>
  both(
    fr`règles essayées sur ${counted(transcripts, "fr", "transcrit", "transcrits")} (${counted(turns, "fr", "tour de parole", "tours de parole")} de participants)`,
    `rules tried on ${counted(transcripts, "en", "transcript", "transcripts")} (${counted(turns, "en", "turn", "turns")} of participants)`,
  );
export const noCorpus = both(
  fr`sans transcrits d'une étude, les règles ne sont pas essayées : rien n'est dit de ce qu'elles trouvent`,
  "without a study's transcripts the rules are not tried: nothing is said of what they find",
);
export const otherLanguage = (codebooks: readonly string[]): Words =>
  both(
    fr`aucun transcrit dans la langue de ${list(codebooks, "fr")} : ses règles ne sont pas essayées`,
    `no transcript in the language of ${list(codebooks, "en")}: its rules are not tried`,
  );
export const moreRemarks = (n: number): Words =>
  both(fr`… et ${n} de plus : --limit 0 les montre`, `… and ${n} more: --limit 0 shows them`);
export const noCodebookSpeaks = (transcripts: readonly string[], language: "fr" | "en"): Words =>
  both(
    fr`aucune grille de l'étude n'est ${language === "fr" ? "en français" : "en anglais"}, la langue de ${someOf(transcripts, "fr")} : aucune règle n'y propose rien`,
    `no codebook of the study is in ${language === "fr" ? "French" : "English"}, the language of ${someOf(transcripts, "en")}: no rule proposes anything there`,
  );
export const noCodebookSpeaksHint = both(
  fr`ajoutez une grille dans cette langue, ou corrigez « language » en tête du transcrit ou de la grille`,
  'add a codebook in that language, or correct "language" at the head of the transcript or of the codebook',
);
