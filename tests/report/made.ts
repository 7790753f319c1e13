import type { Code, Codebook, Family, Hypothesis } from "../../src/codebook/codebook.js";
import type { Condition } from "../../src/codebook/condition.js";
import type { Guide } from "../../src/codebook/guide.js";
import type { Selection } from "../../src/coding/basis.js";
import { byFamily, makeGrid } from "../../src/coding/grid.js";
import type { Mark } from "../../src/coding/mark.js";
import type { Attribution } from "../../src/evidence/attribution.js";
import { profiles } from "../../src/evidence/profile/profile.js";
import { profileTold } from "../../src/evidence/profile/profile-table.js";
import { weigh } from "../../src/evidence/weigh.js";
import { cooccurrence } from "../../src/measures/cooccurrence.js";
import { frequency } from "../../src/measures/frequency.js";
import type { MeasureInput } from "../../src/measures/input.js";
import { matrix } from "../../src/measures/matrix.js";
import { saturation } from "../../src/measures/saturation.js";
import type { Measured } from "../../src/measures/table.js";
import type { Lang, Words } from "../../src/messages/words.js";
import type { InterviewRow, ParticipantRow, ReportInput } from "../../src/report/input.js";
import { findPassage } from "../../src/text/place.js";
import type { Unit } from "../../src/text/segment.js";
import { segments } from "../../src/text/segments.js";
import type { Transcript } from "../../src/text/transcript.js";
import { parseTranscript } from "../../src/text/transcript-file.js";

// An invented study: volunteers of a repair workshop, since bookings are made online. Nobody in it exists.

const both = (fr: string, en: string): Words => ({ fr, en });

export interface MadeStudy {
  readonly transcripts: readonly Transcript[];
  readonly marks: readonly Mark[];
  readonly codebooks: readonly Codebook[];
  readonly guide: Guide | null;
  readonly interviews: readonly InterviewRow[];
  readonly participants: readonly ParticipantRow[];
  readonly attributions: readonly Attribution[];
}

/** What a report is given about a made-up study; `more` replaces parts of it. */
export function inputOf(
  study: MadeStudy,
  lang: Lang,
  more: Partial<ReportInput & { basis: Selection["basis"] }> = {},
): ReportInput {
  const { basis = "reviewed", ...rest } = more;
  const selection = selectionOf(study, basis);
  const at = (unit: Unit): MeasureInput => measureInput(study, selection, unit);
  const families = (input: MeasureInput): MeasureInput => ({
    ...input,
    level: "family",
    grid: byFamily(input.grid, input.families),
  });
  const { transcripts, codebooks, guide, interviews, participants, attributions } = study;
  const attributed = attributions.flatMap((one) =>
    one.passages.flatMap((place): Mark[] => {
      const passage = findPassage(place, transcripts);
      if (passage === null) return [];
      const { transcript, start, end } = passage;
      return [{ transcript: transcript.id, code: one.type, coder: one.coder, id: place, start, end }];
    }),
  );
  const hypotheses = codebooks.flatMap((book) => book.hypotheses);
  return {
    lang,
    title: both("Réparer ensemble (étude inventée)", "Repairing together (invented study)"),
    question: both(
      "La réservation en ligne change-t-elle ce que réparer veut dire ?",
      "Does booking online change what repairing means?",
    ),
    notice: both(
      "Étude inventée : personnes et paroles sont imaginaires.",
      "Invented study: people and words are imaginary.",
    ),
    researchers: [
      {
        role: both("enquêtrice", "interviewer"),
        relation: both("bénévole du même atelier", "volunteer of the same workshop"),
      },
    ],
    sampling: {
      strategy: both("appel à l’atelier", "call at the workshop"),
      invited: 9,
      answered: 4,
      refused: 1,
      kept: 3,
    },
    interviews,
    participants,
    anonymity: { attributes: "full", columns: [], why: null },
    transcripts,
    codebooks,
    guide,
    coders: [{ id: "lectrice", role: both("première lectrice", "first reader") }],
    selection,
    excerpts: null,
    unit: "exchange",
    measured: {
      frequency: frequency(at("exchange")),
      frequencyByFamily: frequency(families(at("exchange"))),
      matrix: matrix(at("exchange")),
      cooccurrence: cooccurrence(at("exchange")),
      saturation: saturation(at("interview")),
      saturationByFamily: saturation(families(at("interview"))),
      ...(attributions.length === 0 ? {} : { profile: profileOf(study) }),
    },
    findings: hypotheses.map((one) => weigh(one, { codebooks, guide, transcripts, selection, attributed })),
    attributions,
    inputs: [{ path: "transcripts/A1.txt", sha256: "0".repeat(64) }],
    settings: { unit: "exchange", basis, seed: 1 },
    version: "0.0.0",
    journal: [],
    transcriptsShown: "without-transcripts",
    ...rest,
  };
}

function profileOf({ transcripts, codebooks, guide, interviews, participants, attributions }: MadeStudy): Measured {
  const people = participants.map(({ id }) => id);
  const heard = new Map(
    people.map((id) => [id, interviews.filter((one) => one.participants.includes(id)).map((one) => one.id)] as const),
  );
  const ground = {
    participants: people,
    heard,
    codebooks,
    transcripts,
    guide,
    attributions,
    candidates: [],
    denied: [],
  };
  const rest = { codebooks, transcripts, guide: guide === null ? "none" : "guide", settings: {}, notes: [] } as const;
  return profileTold({ profiles: profiles(ground), ...rest });
}

function selectionOf({ transcripts, marks }: MadeStudy, basis: Selection["basis"]): Selection {
  const people = marks.filter((mark) => mark.coder !== "rule");
  return {
    basis,
    marks,
    transcripts: transcripts.map((one) => one.id),
    read: readBy(people, transcripts, basis),
    declared: readBy(people, transcripts, basis),
    missing: [],
    coders: [...new Set(people.map((mark) => mark.coder))],
    rulesOnly: basis === "all" && people.length === 0,
    reviewedShare: marks.length === 0 ? null : people.length / marks.length,
  };
}

/** Under the basis `all` an interview is read where a person marked it; under the others each has a sheet, perhaps an empty one. */
function readBy(
  people: readonly Mark[],
  transcripts: readonly Transcript[],
  basis: Selection["basis"],
): readonly string[] {
  const ids = transcripts.map((one) => one.id);
  if (people.length === 0) return [];
  return basis === "all" ? ids.filter((id) => people.some((mark) => mark.transcript === id)) : ids;
}

function measureInput({ transcripts, codebooks }: MadeStudy, selection: Selection, unit: Unit): MeasureInput {
  const codes = codebooks.flatMap((book) => book.families.flatMap((family) => family.codes));
  const units = transcripts.flatMap((transcript) => segments(transcript, unit));
  return {
    grid: makeGrid(units, codes, selection.marks),
    level: "code",
    selection,
    codes,
    families: new Map(codebooks.flatMap((book) => book.families.map((family) => [family.id, family.label] as const))),
    transcripts,
    excerpts: null,
    ordered: true,
    random: () => 0.5,
    seed: 1,
  };
}

/** A transcript from lines such as `E: …`, `P: …` and `# q1`. */
export function told(id: string, lines: readonly string[]): Transcript {
  const head = `---\ngrille: 1\nid: ${id}\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\n`;
  const { transcript } = parseTranscript(`${head}${lines.join("\n")}\n`, `${id}.txt`);
  if (transcript === null) throw new Error(`the transcript ${id} of this test does not read`);
  return transcript;
}

/** A mark on the first place where these words stand. */
export function markOn(transcript: Transcript, words: string, code: string, coder = "lectrice"): Mark {
  const start = transcript.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${transcript.id}`);
  return { transcript: transcript.id, code, coder, id: `${code}@${start}`, start, end: start + words.length };
}

function madeCode(id: string, label: Words, more: Partial<Code> = {}): Code {
  return {
    id,
    family: id.split(".")[0] ?? id,
    kind: "manifest",
    origin: "a_priori",
    label,
    definition: both(`Ce que « ${label.fr} » veut dire.`, `What “${label.en}” means.`),
    use: both("Quand c’est dit.", "When it is said."),
    useNot: both("Quand c’est supposé.", "When it is supposed."),
    source: "",
    colour: "",
    examples: [],
    counterexamples: [],
    rules: [],
    negation: null,
    was: [],
    ...more,
  };
}

const anyOf = (...ids: readonly string[]): Condition => ({
  kind: "any",
  of: ids.map((id) => ({ kind: "code", id })),
  not: [],
  within: null,
});

const FAMILIES: readonly Family[] = [
  {
    id: "change",
    label: both("Changement", "Change"),
    source: "",
    codes: [
      madeCode("change.said", both("Un changement est dit", "A change is told")),
      madeCode("change.none", both("Rien n’a changé", "Nothing has changed")),
    ],
  },
  {
    id: "cause",
    label: both("Cause", "Cause"),
    source: "",
    codes: [
      madeCode("cause.booking", both("La réservation en ligne", "Booking online")),
      madeCode("cause.crowd", both("Plus de monde", "More people"), { origin: "emergent" }),
    ],
  },
  {
    id: "way",
    label: both("Direction", "Direction"),
    source: "",
    codes: [madeCode("way.better", both("Mieux", "Better")), madeCode("way.worse", both("Moins bien", "Worse"))],
  },
  {
    id: "stance",
    label: both("Posture", "Stance"),
    source: "",
    codes: [
      madeCode("stance.teacher", both("Celui qui apprend aux autres", "The one who teaches"), { kind: "interpretive" }),
    ],
  },
];

const HYPOTHESIS: Hypothesis = {
  id: "H1",
  statement: both("Réserver en ligne change la manière de réparer.", "Booking online changes how people repair."),
  origin: "a_priori",
  date: "2026-01-05",
  asked: ["q1"],
  supports: {
    kind: "all",
    of: [
      { kind: "code", id: "change.said" },
      { kind: "code", id: "cause.booking" },
    ],
    not: [],
    within: "exchange",
  },
  against: anyOf("change.none", "cause.crowd"),
  unattributed: {
    kind: "all",
    of: [{ kind: "code", id: "change.said" }],
    not: [{ kind: "code", id: "cause" }],
    within: null,
  },
  direction: ["way.better", "way.worse"],
  rival: {
    statement: both("C’est l’affluence qui change tout.", "It is the crowd that changes everything."),
    codes: ["cause.crowd"],
    asked: [],
    wouldSee: both(
      "On parlerait de monde avant de parler d’écran.",
      "People would speak of numbers before speaking of screens.",
    ),
  },
  deviant: both("Quelqu’un qui réserve et répare comme avant.", "Someone who books and repairs as before."),
};

export const CODEBOOK: Codebook = {
  id: "repair",
  title: both("Réparer", "Repairing"),
  language: "fr",
  families: FAMILIES,
  hypotheses: [HYPOTHESIS],
  asks: [],
};

export const GUIDE: Guide = {
  title: both("Guide", "Guide"),
  version: "1",
  language: "fr",
  questions: [
    {
      id: "q1",
      number: "1",
      theme: both("Réparer", "Repairing"),
      ask: both("Répares-tu autrement qu’avant ?", "Do you repair differently?"),
      serves: ["H1"],
      prompts: [],
      matches: [],
    },
    {
      id: "q2",
      number: "2",
      theme: both("La suite", "What next"),
      ask: both("Et demain ?", "And tomorrow?"),
      serves: [],
      prompts: [],
      matches: [],
    },
  ],
};

const row = (id: string, order: number, person: string): InterviewRow => ({
  id,
  order,
  date: `2026-02-0${order}`,
  participants: [person],
  duration: "12 min",
  mode: null,
  interviewer: "E",
});

/** Three short invented interviews: one for, one against, one that blames something else and one that says both. */
export function smallStudy(): MadeStudy {
  const first = told("A1", [
    "# q1",
    "[0:00:01] E: Est-ce que tu répares autrement depuis qu'on réserve en ligne ?",
    "[0:00:07] P: Oui, je répare plus vite. Avec la réservation, je sais ce qui vient,",
    "  je prépare mes vis la veille. C'est mieux, franchement.",
    "[0:00:31] E: Mm-mm.",
    "[0:00:33] P: Et je montre aux jeunes comment faire.",
    "# q2",
    "[0:00:50] E: Et demain, tu te vois comment ?",
    "[0:00:55] P: Pareil.",
  ]);
  const second = told("A2", [
    "# q1",
    "E: Tu répares autrement qu'avant ?",
    "P: Non, rien n'a changé : un grille-pain reste un grille-pain. Enfin, il y a plus de monde, alors on discute moins.",
  ]);
  const third = told("A3", [
    "# q2",
    "E: Comment tu vois la suite, pour toi et pour l'atelier ?",
    "P: Je ne répare plus comme avant. C'est moins gai. Je ne sais pas pourquoi.",
  ]);
  const marks = [
    markOn(first, "je répare plus vite. Avec la réservation, je sais ce qui vient", "change.said"),
    markOn(first, "Avec la réservation, je sais ce qui vient,\n  je prépare mes vis la veille.", "cause.booking"),
    markOn(first, "C'est mieux, franchement.", "way.better"),
    markOn(second, "rien n'a changé : un grille-pain reste un grille-pain.", "change.none"),
    markOn(second, "il y a plus de monde, alors on discute moins", "cause.crowd"),
    markOn(third, "Je ne répare plus comme avant.", "change.said"),
    markOn(third, "C'est moins gai.", "way.worse"),
  ];
  return {
    transcripts: [first, second, third],
    marks,
    codebooks: [CODEBOOK],
    guide: GUIDE,
    interviews: [row("A1", 1, "Ines"), row("A2", 2, "Tobias"), row("A3", 3, "Rosa")],
    participants: [
      { id: "Ines", attributes: { age: "40", atelier: "Nord" } },
      { id: "Tobias", attributes: { age: "60", atelier: "Nord" } },
      { id: "Rosa", attributes: { age: "60", atelier: "Nord" } },
    ],
    attributions: [
      {
        participant: "Ines",
        type: "stance.teacher",
        situation: "à l’établi",
        reason: "elle dit qu’elle montre",
        passages: ["A1:4"],
        coder: "lectrice",
      },
    ],
  };
}

/** As many invented interviews and codes as asked for, the same on each run: for looks and for properties. */
export function largeStudy(size: { readonly interviews: number; readonly codes: number }): MadeStudy {
  const random = numbers(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const people = [
    "Ines",
    "Tobias",
    "Rosa",
    "Amadou",
    "Lise",
    "Piet",
    "Yuna",
    "Marek",
    "Odette",
    "Salim",
    "Karl",
    "Nora",
  ];
  const verbs = [
    "je répare",
    "je démonte",
    "je réserve",
    "j'attends",
    "je montre",
    "je soude",
    "je note",
    "je reviens",
  ];
  const ends = [
    "le samedi",
    "avec les voisins",
    "sans trop y penser",
    "depuis qu'il y a l'écran",
    "comme avant",
    "quand la pièce arrive enfin, ce qui peut durer des semaines",
  ];
  const sentence = (): string => `Alors ${pick(verbs)} ${pick(ends)}, et puis ${pick(verbs)} ${pick(ends)}.`;
  const answer = (): string => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(" ");
  const transcripts = Array.from({ length: size.interviews }, (_, i) =>
    told(`B${String(i + 1).padStart(2, "0")}`, [
      ...["q1", "q2"].flatMap((q) => [
        `# ${q}`,
        ...Array.from({ length: 7 }, (_, k) => [
          `[0:${String(k + (q === "q1" ? 0 : 7)).padStart(2, "0")}:10] E: Et comment ça se passe, quand ${pick(ends)}, si tu repenses à la dernière fois ?`,
          `[0:${String(k + (q === "q1" ? 0 : 7)).padStart(2, "0")}:20] P: ${answer()}`,
        ]).flat(),
      ]),
    ]),
  );
  const invented = Array.from({ length: Math.max(0, size.codes - 7) }, (_, i) => {
    const family = `theme${1 + Math.floor(i / 8)}`;
    const name = `${pick(["Savoir", "Craindre", "Vouloir", "Contourner", "Attendre", "Partager"])} ${pick(["le geste", "la pièce introuvable", "les autres bénévoles", "la réservation", "le temps qui manque et la file qui s’allonge"])}`;
    return madeCode(`${family}.c${i}`, both(`${name} ${i + 1}`, `Code ${i + 1} of ${family}, in English words`), {
      origin: i % 3 === 0 ? "emergent" : "a_priori",
    });
  });
  const names = [...new Set(invented.map((code) => code.family))];
  const families = names.map(
    (id): Family => ({
      id,
      label: both(`Thème ${id.slice(5)}`, `Theme ${id.slice(5)}`),
      source: "",
      codes: invented.filter((code) => code.family === id),
    }),
  );
  const codebook = { ...CODEBOOK, families: [...FAMILIES, ...families] };
  const codes = codebook.families.flatMap((family) => family.codes).filter((code) => code.kind === "manifest");
  const marks = transcripts.flatMap((transcript) =>
    transcript.turns.flatMap((turn): Mark[] => {
      if (turn.role !== "participant") return [];
      return Array.from({ length: Math.floor(random() * 4) }, () => {
        const code = codes[Math.floor(random() ** 1.8 * codes.length)] as Code;
        const start = turn.start + Math.floor(random() * 0.5 * (turn.end - turn.start));
        const end = Math.min(turn.end, start + 20 + Math.floor(random() * 120));
        return { transcript: transcript.id, code: code.id, coder: "lectrice", id: `${code.id}@${start}`, start, end };
      });
    }),
  );
  return {
    transcripts,
    marks,
    codebooks: [codebook],
    guide: GUIDE,
    interviews: transcripts.map((one, i) => row(one.id, i + 1, people[i] ?? `P${i + 1}`)),
    participants: transcripts.map((_, i) => ({
      id: people[i] ?? `P${i + 1}`,
      attributes: { age: `${30 + 10 * (i % 4)}`, atelier: i % 2 === 0 ? "Nord" : "Sud" },
    })),
    attributions: transcripts.slice(0, 5).map((one, i) => ({
      participant: people[i] ?? `P${i + 1}`,
      type: "stance.teacher",
      situation: "à l’établi",
      reason: "elle montre avant de faire, et laisse la main ensuite",
      passages: [`${one.id}:4`, `${one.id}:8.1`],
      coder: "lectrice",
    })),
  };
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
