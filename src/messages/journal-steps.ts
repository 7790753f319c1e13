import { fr } from "./french.js";
import { COUNTED, countOf, stepTold as mergeTold } from "./merging.js";
import { counted, list, someOf } from "./numbers.js";
import { step as ruleStep } from "./plan.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/** What the journal keeps of a step, and what its interviews are called now. */
export interface StepTold {
  readonly detail: Readonly<Record<string, number | string | readonly string[]>>;
  /** Ids as they are now, in natural order. */
  readonly interviews: readonly string[];
  /** How many interviews it speaks of that the study no longer knows. */
  readonly forgotten: number;
  /** What is shown of a note; null where the step is none. */
  readonly note: NoteTold | null;
}

/** The words of a note. Or why there are none: taken out, of a coder whose sheets are closed still, not found. */
export type NoteTold =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "removed" | "hidden" | "missing" };

/** How the journal names those whom the study no longer knows. */
export const forgotten = (n: number): Words =>
  n === 1
    ? both(fr`un entretien oublié depuis`, "an interview since forgotten")
    : both(fr`${String(n)} entretiens oubliés depuis`, `${String(n)} interviews since forgotten`);

const named = ({ interviews, forgotten: gone }: StepTold, lang: Lang): string =>
  [...interviews, ...(gone === 0 ? [] : [forgotten(gone)[lang]])].join(", ");
/** `: P01, P02`, or nothing. */
const which = (told: StepTold, lang: Lang): string => {
  const names = named(told, lang);
  if (names === "") return "";
  return lang === "fr" ? fr` : ${names}` : `: ${names}`;
};
const within = (told: StepTold, lang: Lang): string => {
  const names = named(told, lang);
  if (names === "") return "";
  return lang === "fr" ? fr`, dans ${names}` : `, in ${names}`;
};
const number = ({ detail }: StepTold, key: string): number => {
  const value = detail[key];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
};
const text = ({ detail }: StepTold, key: string): string => String(detail[key] ?? "");
const ids = ({ detail }: StepTold, key: string): readonly string[] => {
  const value = detail[key];
  return Array.isArray(value) ? value : [];
};

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

type Form = readonly [one: string, many: string];
const PEOPLE: Readonly<Record<Lang, Form>> = { fr: ["personne", "personnes"], en: ["person", "people"] };
const INTERVIEWS: Readonly<Record<Lang, Form>> = { fr: ["entretien", "entretiens"], en: ["interview", "interviews"] };
/** Counts that are not 0, each with its word. */
const counts = (told: StepTold, lang: Lang, forms: readonly (readonly [key: string, fr: Form, en: Form])[]): string => {
  const parts = forms
    .filter(([key]) => number(told, key) > 0)
    .map(([key, french, english]) => counted(number(told, key), lang, ...(lang === "fr" ? french : english)));
  return list(parts, lang);
};
const orElse = (said: string, otherwise: string): string => (said === "" ? otherwise : said);
const more = (said: string, lang: Lang): string => (said === "" ? "" : lang === "fr" ? fr` ; ${said}` : `; ${said}`);

const MARKS: readonly [Form, Form] = [
  ["marque", "marques"],
  ["mark", "marks"],
];
const carried = (told: StepTold, lang: Lang): string =>
  more(
    counts(told, lang, [
      ["marks", ["marque suivie", "marques suivies"], ["mark carried over", "marks carried over"]],
      [
        "joined",
        ["marque fondue dans une autre", "marques fondues dans d’autres"],
        ["mark joined to another", "marks joined to others"],
      ],
      [
        "dropped",
        ["rejet sans objet retiré", "rejets sans objet retirés"],
        ["rejection taken out", "rejections taken out"],
      ],
    ]),
    lang,
  );

const changes: Readonly<Record<string, (from: string, to: string) => Words>> = {
  rename: (from, to) => both(fr`code renommé : ${from} devient ${to}`, `code renamed: ${from} becomes ${to}`),
  move: (from, to) =>
    both(
      fr`code mis dans une autre famille : ${from} devient ${to}`,
      `code put into another family: ${from} becomes ${to}`,
    ),
  merge: (from, to) => both(fr`codes réunis : ${from} dans ${to}`, `codes made one: ${from} into ${to}`),
  split: (from, to) => both(fr`code partagé : ${from} en ${to}`, `code split: ${from} into ${to}`),
  retire: (from) => both(fr`code retiré : ${from}`, `code retired: ${from}`),
  add: (_from, to) =>
    to === ""
      ? both(fr`code venu en lisant, ajouté`, "code that came up while reading, added")
      : both(fr`code venu en lisant, ajouté : ${to}`, `code that came up while reading, added: ${to}`),
  import: () => both(fr`grille remplacée par un import`, "codebook replaced by an import"),
};

const WAYS: Readonly<Record<string, Words>> = {
  "one by one": both("une à une", "one by one"),
  table: both("par un tableau", "by a table"),
  rule: both(fr`règle par règle`, "rule by rule"),
};

const MEMO_WAYS: Readonly<Record<string, Words>> = {
  new: both(fr`nouveau`, "new"),
  changed: both(fr`changé`, "changed"),
  removed: both(fr`retiré`, "taken away"),
};

const ATTRIBUTION_WAYS: Readonly<Record<string, Words>> = {
  new: both("nouvelle", "new"),
  changed: both(fr`changée`, "changed"),
  removed: both(fr`retirée`, "taken away"),
};

const NOTES = {
  removed: both(fr`note, dont les mots ont été retirés`, "note, whose words were taken out"),
  hidden: both(
    fr`note, que seule cette personne lit avant la mise en commun (--coder)`,
    "note, which this person alone reads before sheets are reconciled (--coder)",
  ),
  missing: both(fr`note, dont les mots ne sont plus là`, "note, whose words are gone"),
} as const;

/** What hypotheses and claims said then, by the beginnings of their hashes. */
const hashes = (told: StepTold, lang: Lang): string => {
  const short = (noted: string): string => noted.replace(/([0-9a-f]{8})[0-9a-f]{56}$/, "$1");
  const hypotheses = ids(told, "hypotheses").map(short).join(", ");
  const claims = short(text(told, "claims"));
  const heads =
    lang === "fr" ? [fr`hypothèses, par empreinte : `, "affirmations : "] : ["hypotheses by hash: ", "claims: "];
  const said = [hypotheses, claims].flatMap((one, i) => (one === "" ? [] : [`${heads[i] ?? ""}${one}`]));
  return said.map((one) => more(one, lang)).join("");
};

/** One sentence for each kind of step. A kind that is not here is shown as the journal has it. */
const STEPS: Readonly<Record<string, (told: StepTold) => Words>> = {
  init: (told) => {
    const books = ids(told, "codebooks");
    return both(
      books.length === 0 ? fr`étude créée` : fr`étude créée, avec ${list(books, "fr")}`,
      books.length === 0 ? "study made" : `study made, with ${list(books, "en")}`,
    );
  },
  ingest: (told) =>
    each((lang) => {
      const respondents = number(told, "respondents");
      const came = number(told, "came_in") - number(told, "replaced") - respondents;
      const parts = [
        ...(came > 0
          ? [
              lang === "fr"
                ? fr`${counted(came, lang, "entretien apporté", "entretiens apportés")}`
                : `${counted(came, lang, "interview", "interviews")} brought in`,
            ]
          : []),
        ...(number(told, "replaced") > 0
          ? [
              lang === "fr"
                ? counted(number(told, "replaced"), lang, "transcrit remplacé", "transcrits remplacés")
                : `${counted(number(told, "replaced"), lang, "transcript", "transcripts")} replaced`,
            ]
          : []),
        ...(respondents > 0
          ? [
              lang === "fr"
                ? fr`réponses de ${counted(respondents, lang, ...PEOPLE[lang])} à un sondage apportées`
                : `answers of ${counted(respondents, lang, ...PEOPLE[lang])} to a survey brought in`,
            ]
          : []),
      ];
      const beside = counts(told, lang, [
        ["codings", ...MARKS],
        ["memos", ["mémo", "mémos"], ["memo", "memos"]],
        [
          "questions",
          ["question fermée d’un sondage comptée", "questions fermées d’un sondage comptées"],
          ["closed question of a survey counted", "closed questions of a survey counted"],
        ],
      ]);
      if (parts.length === 0) return beside;
      return `${list(parts, lang)}${respondents > 0 ? "" : which(told, lang)}${more(beside, lang)}`;
    }),
  participants: (told) =>
    each((lang) => {
      const people = number(told, "people");
      const head =
        lang === "fr" ? fr`attributs des participants mis à jour` : "participants' attributes brought up to date";
      if (people === 0) return head;
      return `${head}${more(counted(people, lang, ...PEOPLE[lang]), lang)}`;
    }),
  interviews: () => both(fr`registre des entretiens complété`, "register of interviews completed"),
  anonymise: (told) =>
    each((lang) => {
      const [replaced, kept] = [number(told, "replaced"), number(told, "kept")];
      const parts =
        lang === "fr"
          ? [
              counted(replaced, lang, "nom ou repère remplacé", "noms ou repères remplacés"),
              ...(kept > 0
                ? [counted(kept, lang, "gardé car il n’identifie personne", "gardés car ils n’identifient personne")]
                : []),
              ...("key" in told.detail ? [fr`clé verrouillée`] : []),
            ]
          : [
              counted(replaced, lang, "name or cue replaced", "names or cues replaced"),
              ...(kept > 0 ? [counted(kept, lang, "kept, identifying nobody", "kept, identifying nobody")] : []),
              ...("key" in told.detail ? ["key locked"] : []),
            ];
      return lang === "fr" ? fr`anonymisation : ${parts.join(", ")}` : `anonymised: ${parts.join(", ")}`;
    }),
  "key-made": () => both(fr`clé des vrais noms créée`, "key of the real names made"),
  "key-added": (told) =>
    both(
      fr`clé : ${counted(number(told, "added"), "fr", "vrai nom ajouté", "vrais noms ajoutés")}`,
      `key: ${counted(number(told, "added"), "en", "real name added", "real names added")}`,
    ),
  "key-destroyed": () => both(fr`clé des vrais noms détruite`, "key of the real names destroyed"),
  forget: (told) =>
    each((lang) => {
      const [interviews, notes] = [number(told, "interviews"), ids(told, "notes").length];
      const gone = [
        ...(interviews > 0 ? [counted(interviews, lang, ...INTERVIEWS[lang])] : []),
        ...(notes > 0
          ? [
              lang === "fr"
                ? counted(notes, lang, "note du journal", "notes du journal")
                : counted(notes, lang, "note of the journal", "notes of the journal"),
            ]
          : []),
      ];
      const head = lang === "fr" ? fr`une personne oubliée` : "a person forgotten";
      if (gone.length === 0) return head;
      return lang === "fr" ? fr`${head}, avec ${list(gone, lang)}` : `${head}, with ${list(gone, lang)}`;
    }),
  codebook: (told) =>
    each((lang) => {
      const change = own(changes, text(told, "kind"));
      const [from, to] = [someOf(ids(told, "from"), lang), someOf(ids(told, "to"), lang)];
      const head = change?.(from, to)[lang] ?? plainly({ step: "codebook", ...told });
      return `${head}${carried(told, lang)}`;
    }),
  plan: (told) => ruleStep(text(told, "rule"), number(told, "interviews")),
  "codebook-undo": (told) =>
    both(
      fr`dernier changement de la grille défait (${counted(number(told, "files"), "fr", "fichier", "fichiers")})`,
      `last change of the codebook undone (${counted(number(told, "files"), "en", "file", "files")})`,
    ),
  "codebook-import": (told) =>
    both(
      fr`grille ${text(told, "codebook")} importée : ${counted(number(told, "codes"), "fr", "code", "codes")}`,
      `codebook ${text(told, "codebook")} imported: ${counted(number(told, "codes"), "en", "code", "codes")}`,
    ),
  code: (told) =>
    both(
      fr`règles appliquées : ${counted(number(told, "proposals"), "fr", "proposition", "propositions")} pour ${counted(number(told, "codes"), "fr", "code", "codes")} dans ${counted(number(told, "transcripts"), "fr", "transcrit", "transcrits")}${hashes(told, "fr")}`,
      `rules applied: ${counted(number(told, "proposals"), "en", "proposal", "proposals")} for ${counted(number(told, "codes"), "en", "code", "codes")} in ${counted(number(told, "transcripts"), "en", "transcript", "transcripts")}${hashes(told, "en")}`,
    ),
  mark: (told) =>
    each((lang) => {
      const said = counts(told, lang, [
        ["added", ["marque posée", "marques posées"], ["mark made", "marks made"]],
        ["changed", ["marque changée", "marques changées"], ["mark changed", "marks changed"]],
        ["removed", ["marque retirée", "marques retirées"], ["mark taken away", "marks taken away"]],
        ["accepted", ["proposition acceptée", "propositions acceptées"], ["proposal accepted", "proposals accepted"]],
        ["rejected", ["proposition rejetée", "propositions rejetées"], ["proposal rejected", "proposals rejected"]],
        ["edited", ["proposition modifiée", "propositions modifiées"], ["proposal edited", "proposals edited"]],
      ]);
      return `${orElse(said, lang === "fr" ? "marques" : "marks")}${within(told, lang)}`;
    }),
  reconcile: (told) => {
    const of = (key: string): number => number(told, key);
    if (text(told, "as") === "opened")
      return both(
        fr`feuilles ouvertes les unes aux autres${within(told, "fr")} : ${counted(of("agreements"), "fr", "marque commune", "marques communes")}, ${counted(of("open"), "fr", "différence", "différences")} à trancher`,
        `sheets opened to each other${within(told, "en")}: ${counted(of("agreements"), "en", "mark in common", "marks in common")}, ${counted(of("open"), "en", "difference", "differences")} to settle`,
      );
    return each((lang) => {
      const said = counts(told, lang, [
        [
          "agreements",
          ["marque devenue commune", "marques devenues communes"],
          ["mark become common", "marks become common"],
        ],
        [
          "one",
          ["différence tranchée pour l’un", "différences tranchées pour l’un"],
          ["difference settled as one had it", "differences settled as one had them"],
        ],
        ["all", ["gardée entière", "gardées entières"], ["kept whole", "kept whole"]],
        ["none", ["sans rien garder", "sans rien garder"], ["with nothing kept", "with nothing kept"]],
        ["new", ["tranchée autrement", "tranchées autrement"], ["settled in another way", "settled in another way"]],
        ["undone", ["annulée", "annulées"], ["taken back", "taken back"]],
      ]);
      const head = lang === "fr" ? fr`mise en commun : ` : "reconciled: ";
      return `${head}${orElse(said, lang === "fr" ? fr`rien` : "nothing")}${within(told, lang)}`;
    });
  },
  review: (told) =>
    each((lang) => {
      const said = counts(told, lang, [
        ["accepted", ["proposition acceptée", "propositions acceptées"], ["proposal accepted", "proposals accepted"]],
        ["rejected", ["rejetée", "rejetées"], ["rejected", "rejected"]],
        ["edited", ["modifiée", "modifiées"], ["edited", "edited"]],
      ]);
      const way = own(WAYS, text(told, "way"))?.[lang];
      return `${orElse(said, lang === "fr" ? fr`relecture` : "review")}${way === undefined ? "" : ` (${way})`}`;
    }),
  reading: (told) => {
    const codes = ids(told, "codes");
    const says: Readonly<Record<string, Words>> = {
      read: both(fr`entretien lu jusqu'au bout`, "interview read to the end"),
      begun: both(fr`entretien à lire encore`, "interview to be read further"),
      reread: both(fr`entretien relu pour ${someOf(codes, "fr")}`, `interview read again for ${someOf(codes, "en")}`),
    };
    const said = own(says, text(told, "as")) ?? both(fr`lecture`, "reading");
    return each((lang) => `${said[lang]}${which(told, lang)}`);
  },
  memo: (told) =>
    each((lang) => {
      const memos = counts(told, lang, [["memos", ["mémo", "mémos"], ["memo", "memos"]]]);
      const said = orElse(memos, lang === "fr" ? fr`mémo` : "memo");
      const way = own(MEMO_WAYS, text(told, "way"))?.[lang];
      return way === undefined ? said : `${said} (${way})`;
    }),
  attribution: (told) =>
    each((lang) => {
      const made = counts(told, lang, [
        ["attributions", ["attribution", "attributions"], ["attribution", "attributions"]],
      ]);
      const way = own(ATTRIBUTION_WAYS, text(told, "way"))?.[lang];
      return way === undefined ? orElse(made, "attribution") : `${orElse(made, "attribution")} (${way})`;
    }),
  asked: (told) => {
    const question = text(told, "question");
    const ways: Readonly<Record<string, Words>> = {
      set:
        question === "none"
          ? both(fr`guide : un tour ne pose aucune question du guide`, "guide: a turn asks no question of the guide")
          : both(fr`guide : un tour pose la question ${question}`, `guide: a turn asks question ${question}`),
      unset: both(fr`guide : correction d'un tour retirée`, "guide: correction of a turn taken back"),
      undo: both(fr`guide : dernière correction défaite`, "guide: last correction undone"),
    };
    const said = own(ways, text(told, "way")) ?? both("guide", "guide");
    return each((lang) => `${said[lang]}${within(told, lang)}`);
  },
  scale: (told) =>
    each((lang) => {
      const said = counts(told, lang, [
        ["confirmed", ["valeur confirmée", "valeurs confirmées"], ["value confirmed", "values confirmed"]],
        [
          "none",
          ["réponse sans valeur", "réponses sans valeur"],
          ["answer without a value", "answers without a value"],
        ],
        ["undone", ["rouverte", "rouvertes"], ["opened again", "opened again"]],
      ]);
      const head = lang === "fr" ? fr`échelles : ` : "scales: ";
      return `${head}${orElse(said, lang === "fr" ? fr`rien` : "nothing")}`;
    }),
  synthesis: (told) =>
    each((lang) => {
      const cells = counts(told, lang, [
        [
          "cells",
          ["case de synthèse écrite", "cases de synthèse écrites"],
          ["cell of the synthesis written", "cells of the synthesis written"],
        ],
        ["emptied", ["vidée", "vidées"], ["emptied", "emptied"]],
        [
          "statements",
          ["ensemble de phrases par thème", "ensembles de phrases par thème"],
          ["set of sentences by theme", "sets of sentences by theme"],
        ],
      ]);
      return orElse(cells, lang === "fr" ? fr`synthèse` : "synthesis");
    }),
  reanchor: (told) =>
    each((lang) => {
      const said = counts(told, lang, [
        [
          "transcripts",
          ["transcrit corrigé", "transcrits corrigés"],
          ["corrected transcript", "corrected transcripts"],
        ],
        ["sheets", ["feuille suivie", "feuilles suivies"], ["sheet carried over", "sheets carried over"]],
        [
          "places",
          ["passage nommé ailleurs", "passages nommés ailleurs"],
          ["place named elsewhere", "places named elsewhere"],
        ],
        ["kept", ["marque en place", "marques en place"], ["mark in its place", "marks in their place"]],
        ["moved", ["marque déplacée", "marques déplacées"], ["mark moved", "marks moved"]],
        [
          "changed",
          ["marque dont les mots ont changé", "marques dont les mots ont changé"],
          ["mark with other words", "marks with other words"],
        ],
        [
          "ambiguous",
          ["marque à plusieurs places possibles", "marques à plusieurs places possibles"],
          ["mark with several possible places", "marks with several possible places"],
        ],
        ["lost", ["marque sans place", "marques sans place"], ["mark without a place", "marks without a place"]],
      ]);
      const head = lang === "fr" ? fr`marques remises en place après correction` : "marks put back after a correction";
      if (said === "") return head;
      return lang === "fr" ? fr`${head} : ${said}` : `${head}: ${said}`;
    }),
  settle: (told) =>
    each((lang) => {
      const said = counts(told, lang, [
        ["settled", ["marque remise en place", "marques remises en place"], ["mark put back", "marks put back"]],
        ["dropped", ["abandonnée", "abandonnées"], ["given up", "given up"]],
      ]);
      return `${orElse(said, lang === "fr" ? "marques" : "marks")}${lang === "fr" ? fr`, à la main` : ", by hand"}`;
    }),
  merge: (told) =>
    mergeTold(
      COUNTED.flatMap((what) => (number(told, what) === 0 ? [] : [countOf(what, number(told, what))])),
      number(told, "differences"),
      ids(told, "coders"),
    ),
  note: ({ note }) => {
    if (note?.kind === "words") return both(fr`note : ${note.text}`, `note: ${note.text}`);
    return NOTES[note?.kind ?? "missing"];
  },
  "note-removed": () => both(fr`mots d'une note retirés`, "words of a note taken out"),
};

/** A step in plain words; one of a kind that is not known, as the journal has it. */
export function stepWords(step: string, told: StepTold): Words {
  return own(STEPS, step)?.(told) ?? both(plainly({ step, ...told }), plainly({ step, ...told }));
}

/** The kinds of steps that have a sentence of their own. */
export const KNOWN_STEPS: readonly string[] = Object.keys(STEPS);

/** A step as the journal has it, its interviews under their names. */
function plainly({ step, detail, interviews, forgotten: gone }: StepTold & { readonly step: string }): string {
  const parts = Object.entries(detail).flatMap(([key, value]) => {
    if (key === "interviews" && Array.isArray(value)) return [];
    return [`${key} ${Array.isArray(value) ? value.join(" ") : String(value)}`];
  });
  const names = [...interviews, ...(gone === 0 ? [] : [`+${gone}`])];
  const all = [...(names.length === 0 ? [] : [names.join(" ")]), ...parts];
  return all.length === 0 ? step : `${step} (${all.join("; ")})`;
}
