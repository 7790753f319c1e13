import { codesNamed } from "../codebook/codebook.js";
import { AGREED, type Basis, type Selection } from "../coding/basis.js";
import { type Account, accountOf, type Beside } from "../evidence/account/account.js";
import { byAttribute } from "../evidence/account/by-attribute.js";
import { byKind } from "../evidence/account/by-kind.js";
import { type Change, changeOf } from "../evidence/account/changes.js";
import { inUnit } from "../evidence/account/in-unit.js";
import { saturated } from "../evidence/account/saturated.js";
import type { Sheets } from "../evidence/account/tell-changes.js";
import type { Finding } from "../evidence/finding.js";
import { marksOn, type Weighed, weigh } from "../evidence/weigh.js";
import type { MeasureInput, Strata } from "../measures/input.js";
import type { Note } from "../measures/table.js";
import type { Words } from "../messages/words.js";
import type { Unit } from "../text/segment.js";
import { gather } from "./gather.js";
import { historiesIn } from "./hypothesis-history.js";
import { ownSelection, ownStudy } from "./own.js";
import type { Study } from "./read.js";
import { unreliableIn } from "./reliability.js";
import { saturationChoice } from "./saturation-choice.js";
import { judgedIn, samplingCells } from "./saturation-input.js";
import { weighing } from "./weighing.js";

/** What is looked at: which hypotheses, on which marks, and by what beside. */
export interface Asked {
  readonly basis?: Basis | undefined;
  /** Hypotheses by id; all of them where none is named. */
  readonly only?: readonly string[] | undefined;
  /** Interviews by an attribute, as the answer may show it. */
  readonly strata?: Strata | undefined;
  /** What was made coarser in it. */
  readonly strataNotes?: readonly Note[] | undefined;
  /** Whether the four questions of GRADE-CERQual are put too. */
  readonly cerqual?: "asked" | undefined;
  /** A family, the codes of which are kinds of something: of tools, of situations; else the one that the hypothesis names. */
  readonly family?: string | undefined;
}

/** Each hypothesis of a study with everything that can be said of it on these marks. */
export function accountsOf(study: Study, selection: Selection, asked: Asked): Account[] {
  const about = weighing(study, selection);
  const shared = sharedBy(study, selection, asked);
  return study.codebooks
    .flatMap(({ hypotheses }) => hypotheses)
    .filter(({ id }) => asked.only?.includes(id) ?? true)
    .map((hypothesis) => {
      const finding = weigh(hypothesis, about);
      const codes = shared.judged.get(hypothesis.id) ?? [];
      return accountOf(finding, {
        ...besideIn(study, finding, { about, asked }),
        history: shared.histories.get(hypothesis.id) ?? { kind: "untold", why: "no-journal" },
        saturated: shared.input === null ? null : saturated(shared.input, codes),
        otherwise: otherwise(study, finding, { about, shared, codes }),
        credible: asked.cerqual === undefined ? undefined : credibleIn(study, selection, { shared, codes }),
      });
    });
}

/** What is the same for all hypotheses, worked out once. */
interface Shared {
  readonly histories: ReturnType<typeof historiesIn>;
  readonly judged: ReadonlyMap<string, readonly string[]>;
  /** null where the study does not speak of saturation. */
  readonly input: MeasureInput | null;
  readonly unreliable: readonly string[] | null;
  readonly coders: readonly Weighed[];
  readonly names: readonly string[];
  readonly sheets: Sheets;
}

function sharedBy(study: Study, selection: Selection, { basis }: Asked): Shared {
  const names = [...new Set(study.sheets.map(({ coder }) => coder))].filter((one) => one !== AGREED);
  const sheets = study.closed !== undefined ? "closed" : names.length < 2 ? "one" : "open";
  const compared = sheets === "open" ? names : [];
  const { off } = saturationChoice(study.config);
  return {
    histories: historiesIn(study),
    judged: new Map(judgedIn(study).map(({ id, codes }) => [id, codes])),
    input: off ? null : gather(study, { basis, unit: "interview", level: "code" }, selection),
    unreliable: unreliableIn(study),
    coders: compared.map((coder) => {
      const own = ownStudy(study, coder);
      return weighing(own, ownSelection(own));
    }),
    names: compared,
    sheets,
  };
}

type At = { readonly about: Weighed; readonly asked: Asked };

function besideIn(
  study: Study,
  finding: Finding,
  { about, asked }: At,
): Omit<Beside, "history" | "saturated" | "otherwise"> {
  const { strata } = asked;
  const family = asked.family ?? finding.hypothesis.kinds;
  const counted = finding.cases.map(({ interview }) => interview);
  return {
    guide: study.guide,
    interviewsOf: heardIn(study, counted),
    groups: strata === undefined ? undefined : byAttribute(finding, strata),
    groupNotes: asked.strataNotes,
    kinds: family === undefined ? undefined : kindsIn(study, finding, { about, family }),
  };
}

function kindsIn(
  { codebooks, codes }: Study,
  finding: Finding,
  { about, family }: { readonly about: Weighed; readonly family: string },
): NonNullable<Beside["kinds"]> {
  const marks = new Map(about.transcripts.map((one) => [one.id, marksOn(one, about, "people")]));
  const labels = new Map(codes.map(({ id, label }): [string, Words] => [id, label]));
  const labelled = codebooks.flatMap(({ families }) => families).find(({ id }) => id === family);
  return {
    family: labelled?.label ?? { fr: family, en: family },
    said: byKind(finding, codesNamed(family, codebooks), (interview) => marks.get(interview) ?? []),
    labelOf: (code) => labels.get(code) ?? { fr: code, en: code },
  };
}

/** The interviews in which each participant is heard; one of whom nobody knows whose it is stands for itself. */
function heardIn({ interviews }: Study, counted: readonly string[]): Map<string, string[]> {
  const heard = new Map<string, string[]>();
  for (const id of counted) {
    const people = interviews.find((one) => one.id === id)?.participants ?? [];
    for (const one of people.length === 0 ? [id] : people) heard.set(one, [...(heard.get(one) ?? []), id]);
  }
  return heard;
}

/** What is known of what the four questions of GRADE-CERQual ask. */
function credibleIn(
  study: Study,
  { coders }: Selection,
  { shared, codes }: { readonly shared: Shared; readonly codes: readonly string[] },
): NonNullable<Beside["credible"]> {
  const empty = samplingCells(study).filter(({ wanted, held }) => held.length < wanted);
  const cell = (where: Readonly<Record<string, string>>): string =>
    Object.entries(where)
      .map(([name, value]) => `${name} = ${value}`)
      .join(", ");
  return {
    coders: shared.names.length === 0 ? coders.length : shared.names.length,
    unreliable: study.closed === undefined ? (shared.unreliable?.filter((one) => codes.includes(one)) ?? null) : null,
    empty: empty.map(({ where }) => cell(where)),
  };
}

/** In which units a hypothesis is read beside its own way. */
const UNITS: readonly Unit[] = ["turn", "exchange", "interview"];

function otherwise(
  { closed }: Study,
  finding: Finding,
  { about, shared, codes }: { readonly about: Weighed; readonly shared: Shared; readonly codes: readonly string[] },
): NonNullable<Beside["otherwise"]> {
  const { hypothesis } = finding;
  const unreliable = shared.unreliable?.filter((one) => codes.includes(one)) ?? null;
  const change = (kind: Change["kind"], what: string, after: Finding): Change =>
    changeOf(finding, after, { kind, what });
  const units = UNITS.map((unit) => change("unit", unit, weigh(inUnit(hypothesis, unit), { ...about, unit })));
  const without =
    unreliable === null || unreliable.length === 0
      ? []
      : [change("without-unreliable", unreliable.join(" "), weigh(hypothesis, withoutCodes(about, unreliable)))];
  const coders = shared.coders.map((own, i) => change("coder", shared.names[i] ?? "", weigh(hypothesis, own)));
  return {
    changes: [...units, ...without, ...coders],
    unreliable: closed === undefined ? unreliable : null,
    sheets: shared.sheets,
  };
}

function withoutCodes(about: Weighed, codes: readonly string[]): Weighed {
  const keep = ({ code }: { readonly code: string }): boolean => !codes.includes(code);
  const { selection, attributed } = about;
  return {
    ...about,
    selection: { ...selection, marks: selection.marks.filter(keep) },
    attributed: attributed.filter(keep),
  };
}
