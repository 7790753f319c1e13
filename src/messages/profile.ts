import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { colon, counted, list, semicolon } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/** The sheet settled between coders, and the rules, as they are named among coders. */
const NAMES: Readonly<Record<string, Words>> = {
  agreed: both("feuille commune", "agreed sheet"),
  rule: both(fr`règle`, "rule"),
  "": both("quelqu'un", "somebody"),
};
export const whoIs = (id: string): Words => NAMES[id] ?? both(id, id);
const people = (ids: readonly string[], lang: Lang): string =>
  list(
    ids.map((id) => whoIs(id)[lang]),
    lang,
  );

export const flags = {
  methods: both(
    fr`écrit le paragraphe de méthode : comment types et stratégies ont été attribués`,
    "writes the paragraph on method: how types and strategies were attributed",
  ),
  family: both(fr`les types de cette famille seulement`, "types of this family only"),
} as const;

export const parts: Readonly<Record<string, Words>> = {
  opening: both(fr`début`, "opening"),
  middle: both("milieu", "middle"),
  end: both("fin", "end"),
};

/** Marks of the states in lines of text, as the figure draws them. */
export const signs: Readonly<Record<string, string>> = { attributed: "●", differ: "◐", candidate: "○", denied: "·" };
export const keptSign = "◉";
export const shiftSign = "↔";

/** What is said of one type of one person: who attributes it, who does not, what became of it. */
export const attributedTo = (
  participant: string,
  { by, notBy, settled }: { by: readonly string[]; notBy: readonly string[]; settled: string | null },
): Words => {
  const said = (lang: Lang): string =>
    lang === "fr"
      ? fr`attribué à ${participant} par ${people(by, lang)}`
      : `attributed to ${participant} by ${people(by, lang)}`;
  const not = (lang: Lang): string =>
    lang === "fr" ? `pas par ${people(notBy, lang)}` : `not by ${people(notBy, lang)}`;
  const after = settled === null ? [] : [settled === "kept" ? afterDiscussion.kept : afterDiscussion.notKept];
  return each((lang) =>
    [
      ...(by.length === 0 ? [] : [said(lang)]),
      ...(notBy.length === 0 ? [] : [not(lang)]),
      ...after.map((one) => one[lang]),
    ].join(lang === "fr" ? ", " : ", "),
  );
};
export const afterDiscussion = {
  kept: both(fr`retenu après discussion`, "kept after discussion"),
  notKept: both(fr`non retenu après discussion`, "not kept after discussion"),
} as const;
export const onlyPointed = both(
  fr`des passages y renvoient, personne ne l'attribue`,
  "passages point to it, nobody attributes it",
);
export const onlyDenied = both(
  fr`nié dans ses paroles, personne ne l'attribue`,
  "denied in their words, nobody attributes it",
);

/** Where a passage stands: `début, question q02`. */
export const stands = (at: { where: string | null; question: string | null; section: string | null }): Words =>
  each((lang) =>
    [
      ...(at.where === null ? [] : [parts[at.where]?.[lang] ?? at.where]),
      ...(at.question === null ? (at.section === null ? [] : [at.section]) : [`question ${at.question}`]),
    ].join(", "),
  );

/** The pairs of passages between which one reader's reading turns in one interview: `a (P07:6) → b (P07:28)`. */
export const shifted = (pairs: readonly string[], coder: string): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`change au cours de l'entretien (${whoIs(coder).fr}) : ${pairs.join(semicolon("fr"))}`
      : `shifts in the course of the interview (${whoIs(coder).en}): ${pairs.join(semicolon("en"))}`,
  );
export const legendLine = both(
  fr`● attribué, ◐ les lectures diffèrent, ◉ elles différaient et c'est retenu après discussion, ○ des passages y renvoient et personne ne l'attribue, ↔ change au cours de l'entretien`,
  "● attributed, ◐ readings differ, ◉ they differed and it was kept after discussion, ○ passages point to it and nobody attributes it, ↔ shifts in the course of the interview",
);
export const oneByOne = (participant: string): Words =>
  both(
    fr`raisons et passages d'une personne : grille profile ${participant}`,
    `reasons and passages of one person: grille profile ${participant}`,
  );
export const nothingSaid = both(
  fr`rien n'y renvoie, et rien n'est attribué : rien ne s'en déduit`,
  "nothing points anywhere and nothing is attributed: nothing follows from that",
);
export const labels = {
  reason: both("raison", "reason"),
  situation: both("situation", "situation"),
  cited: both(fr`s'appuie sur`, "rests on"),
  candidate: both(fr`à lire`, "to read"),
  against: both("contre", "against"),
  denied: both(fr`nié`, "denied"),
  forOther: (type: string): Words => both(fr`pour ${type}`, `for ${type}`),
} as const;

export const noFamily = (id: string, known: readonly string[]): Words =>
  both(
    fr`aucune famille d'identités ou de stratégies ne s'appelle « ${id} » ; il y a ${list(known, "fr")}`,
    `no family of identities or strategies is called "${id}"; there are ${list(known, "en")}`,
  );

export const notes = {
  closed: (reader: string | null): Words =>
    reader === null
      ? both(
          fr`les attributions des personnes qui codent sont fermées jusqu'à l'ouverture des feuilles (reconcile --open)`,
          "attributions of those who code are closed until sheets are opened (reconcile --open)",
        )
      : both(
          fr`attributions de ${reader} seulement : celles des autres s'ouvrent avec les feuilles (reconcile --open)`,
          `attributions of ${reader} alone: those of others open with the sheets (reconcile --open)`,
        ),
  attributed: both(
    fr`un type ou une stratégie est attribué par une personne, pour une raison ; aucun compte n'en fait un, et un passage à lire n'est pas une attribution`,
    "a type or a strategy is attributed by a person, for a reason; no count makes one, and a passage to read is not an attribution",
  ),
  excerpts: (who: readonly string[]): Words =>
    both(
      fr`citations publiées, pas un entretien : où se place un passage et ce qui change en cours d'entretien ne se disent pas (${who.join(", ")})`,
      `published quotations, not an interview: where a passage stands and what shifts in its course cannot be told (${who.join(", ")})`,
    ),
  thirds: both(
    fr`début, milieu, fin : les tiers de ce que disent les participants d'un entretien`,
    "opening, middle, end: the thirds of what participants say in an interview",
  ),
  noGuide: both(
    fr`l'étude n'a pas de guide : à quelle question répond un passage ne se dit pas`,
    "the study has no guide: which question a passage answers cannot be told",
  ),
} as const;

const participant = column("participant", "id", ["personne", "person"], ["son pseudonyme", "their pseudonym"]);
const family = column("family", "id", ["famille", "family"], [fr`famille du type`, "family of the type"]);
const type = column("type", "id", ["type", "type"], [fr`identité ou stratégie`, "identity or strategy"]);
const where = column(
  "where",
  "text",
  [fr`où`, "where"],
  [
    fr`tiers de l'entretien : opening (début), middle (milieu), end (fin) ; vide pour des extraits`,
    "third of the interview: opening, middle or end; null in excerpts",
  ],
);

export const titles = {
  profile: both(
    fr`Types et stratégies par personne : qui attribue, et pour quelle raison`,
    "Types and strategies by person: who attributes, and for which reason",
  ),
  passages: both(fr`Les passages`, "The passages"),
  shifts: both(fr`Ce qui change au cours d'un entretien`, "What shifts in the course of an interview"),
} as const;

export const columns = {
  profile: [
    participant,
    type,
    family,
    column(
      "state",
      "text",
      [fr`état`, "state"],
      [
        fr`attributed (attribué), differ (les lectures diffèrent), candidate (à lire, sans attribution), denied (nié, sans attribution)`,
        "attributed, differ (readings differ), candidate (to be read, attributed by nobody) or denied (attributed by nobody)",
      ],
    ),
    column(
      "coder",
      "text",
      [fr`attribué par`, "attributed by"],
      [fr`qui attribue ; vide si personne`, "who attributes; null where nobody does"],
    ),
    column("situation", "text", ["situation", "situation"], [fr`dans quelle situation`, "in which situation"]),
    column("reason", "text", ["raison", "reason"], [fr`pour quelle raison`, "for which reason"]),
    column(
      "passages",
      "text",
      ["passages", "passages"],
      [fr`les passages qui la portent`, "the passages that bear it out"],
    ),
    column(
      "not_by",
      "text",
      ["pas par", "not by"],
      [
        fr`qui a attribué quelque chose à cette personne, mais pas cela`,
        "who attributed something to this person, but not this",
      ],
    ),
    column(
      "settled",
      "text",
      [fr`après discussion`, "after discussion"],
      [
        fr`kept (retenu) ou not-kept (non retenu) sur la feuille commune ; vide tant que rien n'est convenu`,
        "kept or not-kept on the agreed sheet; null while nothing is agreed",
      ],
    ),
    column(
      "to_read",
      "text",
      [fr`à lire`, "to read"],
      [
        fr`passages vers lesquels pointent des règles ou des marques, sur lesquels aucune attribution ne s'appuie`,
        "passages that rules or marks point to and that no attribution rests on",
      ],
    ),
    column(
      "against",
      "text",
      ["contre", "against"],
      [
        fr`passages où le type est nié, ou qui parlent pour un autre de sa famille`,
        "passages in which the type is denied, or that speak for another of its family",
      ],
    ),
    column(
      "shift",
      "boolean",
      ["change", "shifts"],
      [
        fr`si la lecture passe de ce type à un autre, ou l'inverse, au cours d'un entretien ; vide sans entretien entier`,
        "whether the reading turns from or to this type in the course of an interview; null without a whole interview",
      ],
    ),
  ],
  passages: [
    participant,
    type,
    column(
      "role",
      "text",
      [fr`rôle`, "role"],
      [
        fr`rests-on (une attribution s'y appuie), to-read (à lire), against (contre)`,
        "rests-on (an attribution rests on it), to-read or against",
      ],
    ),
    column(
      "other_type",
      "id",
      ["autre type", "other type"],
      [
        fr`le type de la même famille pour lequel parle un passage contraire ; vide s'il nie`,
        "the type of the same family that a passage against speaks for; null where it denies",
      ],
    ),
    column("place", "text", ["passage", "passage"], [fr`où il se trouve`, "where it stands"]),
    where,
    column("section", "text", ["section", "section"], [fr`titre sous lequel il se trouve`, "heading it stands under"]),
    column(
      "question",
      "id",
      ["question", "question"],
      [
        fr`question du guide à laquelle il répond, si elle a été reconnue`,
        "question of the guide it answers, where recognised",
      ],
    ),
    column(
      "by",
      "text",
      [fr`désigné par`, "pointed to by"],
      [fr`qui le désigne ; rule : une règle`, "who points to it; rule: a rule"],
    ),
  ],
  shifts: [
    participant,
    column("interview", "id", ["entretien", "interview"], [fr`identifiant de l'entretien`, "id of the interview"]),
    family,
    column("coder", "text", [fr`lu par`, "read by"], [fr`de qui est cette lecture`, "whose reading it is"]),
    column(
      "from_type",
      "id",
      ["de", "from"],
      [fr`type attribué au premier passage`, "type attributed to the first passage"],
    ),
    column("from", "text", ["passage", "passage"], [fr`le premier passage`, "the first passage"]),
    column("to_type", "id", [fr`à`, "to"], [fr`type attribué au suivant`, "type attributed to the next"]),
    column("to", "text", ["passage", "passage"], [fr`le passage suivant`, "the next passage"]),
  ],
} as const;

/* The figure */

export const figure = {
  title: both(fr`Types et stratégies, personne par personne`, "Types and strategies, person by person"),
  nothing: both(
    fr`personne n'a rien attribué, et rien n'y renvoie`,
    "nobody attributed anything, and nothing points to it",
  ),
  attributed: both(fr`attribué par une personne, avec une raison`, "attributed by a person, with a reason"),
  differ: both(fr`les lectures diffèrent`, "readings differ"),
  kept: both(fr`elles différaient ; retenu après discussion`, "they differed; kept after discussion"),
  candidate: both(fr`passages à lire, sans attribution`, "passages to read, attributed by nobody"),
  shift: both(
    fr`la lecture passe de l'un à l'autre au cours de l'entretien`,
    "the reading turns from one to the other in the interview",
  ),
  note: both(
    fr`Aucun compte n'attribue un type : chaque disque plein a une personne et une raison.`,
    "No count attributes a type: each full disc has a person and a reason.",
  ),
  shown: (shown: number, all: number): Words =>
    both(
      fr`${shown} personnes montrées sur ${all} : --family choisit des types, profile NOM une personne.`,
      `${shown} of ${all} people are shown: --family chooses types, profile NAME one person.`,
    ),
  /** One person: what is attributed, where readings differ, what is to be read. */
  person: (
    who: string,
    told: {
      attributed: readonly string[];
      differ: readonly string[];
      candidate: readonly string[];
      shifts: readonly string[];
    },
  ): Words =>
    each((lang) => {
      const part = (name: Words, types: readonly string[]): string[] =>
        types.length === 0 ? [] : [`${name[lang]} ${list(types, lang)}`];
      const parts = [
        ...part(heads.attributed, told.attributed),
        ...part(heads.differ, told.differ),
        ...part(heads.candidate, told.candidate),
        ...part(heads.shift, told.shifts),
      ];
      return `${who}${colon(lang)} ${parts.length === 0 ? heads.none[lang] : parts.join(semicolon(lang))}.`;
    }),
  many: (rows: number, columns: number): Words =>
    each((lang) =>
      lang === "fr"
        ? fr`${counted(rows, "fr", "personne", "personnes")} en lignes, ${counted(columns, "fr", "type ou stratégie", "types ou stratégies")} en colonnes.`
        : `${counted(rows, "en", "person", "people")} as rows, ${counted(columns, "en", "type or strategy", "types or strategies")} as columns.`,
    ),
  cell: (who: string, type: string, state: Words): Words =>
    each((lang) => `${who}, ${type}${colon(lang)} ${state[lang]}`),
} as const;

const heads = {
  attributed: both(fr`attribué,`, "attributed,"),
  differ: both(fr`les lectures diffèrent sur`, "readings differ on"),
  candidate: both(fr`à lire,`, "to read,"),
  shift: both(fr`change entre`, "shifts between"),
  none: both(fr`rien d'attribué`, "nothing attributed"),
} as const;
