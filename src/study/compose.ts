import type { Basis, Selection } from "../coding/basis.js";
import { judgeClaims } from "../evidence/claims/judge.js";
import { unrecognised as blindTo, posedIn } from "../evidence/guide/posed.js";
import { unaskedIn, unaskedParts, withoutQuestions } from "../evidence/guide/unasked.js";
import { type AttributeLevel, attributesShown } from "../identity/attributes.js";
import { coarsen } from "../identity/attributes-coarsen.js";
import { cooccurrence } from "../measures/cooccurrence.js";
import { frequency } from "../measures/frequency.js";
import { matrix } from "../measures/matrix.js";
import { saturationOff } from "../measures/saturation/off.js";
import { saturation } from "../measures/saturation.js";
import type { Measured } from "../measures/table.js";
import type { Lang } from "../messages/words.js";
import type { ReportAsks, ReportInput, ReportMeasures } from "../report/input.js";
import { accountsOf } from "./accounts.js";
import { claimMarks, countedIn, groundOf } from "./claims-ground.js";
import { claimsSince } from "./claims-history.js";
import { coreqKnown } from "./coreq-known.js";
import { answeredOf, excerptsOf, gather, wholeInterviews } from "./gather.js";
import { chainsIn } from "./journal.js";
import { headsOf } from "./journal-log.js";
import { plannedStrata } from "./planned-strata.js";
import { profileMeasured } from "./profile.js";
import type { Study } from "./read.js";
import { inOrder } from "./registers.js";
import { reliabilityIn } from "./reliability.js";
import { saturationChoice } from "./saturation-choice.js";
import { agreementIn } from "./study-agreement.js";
import { surveyMeasured } from "./survey-answers.js";
import { attributionsFor } from "./weighing.js";

export interface Wish {
  readonly lang: Lang;
  readonly version: string;
  readonly transcriptsShown: ReportInput["transcriptsShown"];
  /** How much of people's attributes is shown; `coarse` is for whatever is shared. */
  readonly attributes: AttributeLevel;
  /** Which marks count on excerpts, where it was asked for. */
  readonly basis?: Basis | undefined;
  /** For whom it is, and whatever else was asked for; nothing where nothing was. */
  readonly asks?: ReportAsks | undefined;
}

/** Everything a report says about this study on these marks, as plain data. */
export function compose(study: Study, selection: Selection, wish: Wish): ReportInput {
  const { lang, version, transcriptsShown, attributes } = wish;
  const { config } = study;
  const accounts = accountsOf(study, selection, { basis: wish.basis });
  return {
    lang,
    title: config.title,
    question: config.question,
    notice: config.notice,
    researchers: config.researchers,
    sampling: config.sampling,
    interviews: inOrder(study.interviews) ?? study.interviews,
    participants: attributesShown(study.participants, attributes, lang),
    anonymity: { attributes, columns: changedColumns(study, wish), why: config.anonymity.why },
    transcripts: study.transcripts,
    codebooks: study.codebooks,
    guide: study.guide,
    ...askedOf(study, selection),
    coders: config.coders,
    selection,
    ...beforeDiscussion(study),
    ...agreed(study),
    unit: config.unit,
    excerpts: quoted(study, wish),
    measured: measure(study, selection, wish),
    findings: accounts.map(({ finding }) => finding),
    accounts,
    attributions: attributionsFor(study, selection),
    ...((study.surveys ?? []).length === 0 ? {} : { surveys: surveyMeasured(study, { lang, basis: wish.basis }) }),
    ...answered(study, wish),
    ...claimsOf(study, selection, wish),
    inputs: study.sources,
    journal: headsOf(chainsIn(study.dir).chains),
    settings: { unit: config.unit, basis: selection.basis, seed: config.seed, attributes },
    version,
    transcriptsShown,
    coreq: coreqKnown(study),
    ...(wish.asks === undefined || Object.keys(wish.asks).length === 0 ? {} : { asks: wish.asks }),
  };
}

/** What a publication says, held against these marks; nothing where the study has no claims of one. */
function claimsOf(study: Study, selection: Selection, { basis }: Wish): Pick<ReportInput, "claims"> {
  const claims = study.claims ?? null;
  if (claims === null || claims.claims.length === 0) return {};
  const marks = claimMarks(study, selection, basis);
  const answers = judgeClaims(claims, groundOf(study, marks));
  return { claims: { source: claims.source, answers, counted: countedIn(study, marks), since: claimsSince(study) } };
}

/** Who was asked what, as far as the interviews tell; nothing where not one of them does. */
function askedOf(study: Study, { transcripts: ids, marks, rulesOnly }: Selection): Pick<ReportInput, "asked"> {
  const { guide, codebooks } = study;
  const whole = wholeInterviews(study);
  const unrecognised = guide === null ? [] : blindTo(guide, whole);
  const told = whole.filter(({ id }) => !unrecognised.includes(id));
  if (guide === null || told.length === 0) return {};
  const counting = told.filter(({ id }) => ids.includes(id));
  // What rules alone propose is a reading list, and no finding.
  const unasked = rulesOnly ? [] : unaskedIn({ guide, codebooks, transcripts: counting, marks });
  const lacking = [...withoutQuestions(codebooks, guide), ...unaskedParts(codebooks, guide)];
  return { asked: { posed: posedIn(guide, told), unasked, unrecognised, lacking } };
}

/** The agreement that was kept when sheets were opened; nothing where they were not. */
function beforeDiscussion(study: Study): Pick<ReportInput, "before"> {
  const { before: pairs, seen } = agreementIn(study);
  return pairs.length === 0 ? {} : { before: { pairs, seen } };
}

/** How far people who coded apart agree; nothing while sheets are closed to each other, and where one person coded. */
function agreed(study: Study): Pick<ReportInput, "agreement"> {
  const agreement = study.closed === undefined ? reliabilityIn(study) : null;
  return agreement === null || agreement.codes.length === 0 ? {} : { agreement };
}

/** What makes the attributes coarser, column by column; nothing where they are shown as they are, or not at all. */
function changedColumns({ participants }: Study, { attributes, lang }: Wish): ReportInput["anonymity"]["columns"] {
  return attributes === "coarse" ? coarsen(participants, lang).notes.filter(({ done }) => done !== "kept") : [];
}

/** The open answers to surveys, with the marks that count on them; nothing where there are none. */
function answered(study: Study, { basis }: Wish): Pick<ReportInput, "answered"> {
  const answers = answeredOf(study, basis);
  return answers === null ? {} : { answered: answers };
}

/** The excerpts and where they come from, as far as study.yaml and the files' hashes tell. */
function quoted(study: Study, { basis }: Wish): ReportInput["excerpts"] {
  const excerpts = excerptsOf(study, basis);
  if (excerpts === null) return null;
  const sources = excerpts.transcripts.flatMap(({ id }) => study.origins.get(id) ?? []);
  return { ...excerpts, named: study.config.works, works: new Set(sources).size };
}

function measure(study: Study, selection: Selection, wish: Wish): ReportMeasures {
  const { basis } = wish;
  const byCode = gather(study, { basis }, selection);
  const byFamily = gather(study, { basis, level: "family" }, selection);
  const choice = saturationChoice(study.config);
  const saturationOf = (level: "code" | "family"): Measured => {
    if (choice.off) return saturationOff(choice.why);
    const input = gather(study, { basis, unit: "interview", level }, selection);
    const strata = level === "code" ? plannedStrata(study, wish) : undefined;
    return saturation({ ...input, saturation: { ...input.saturation, strata } });
  };
  return {
    frequency: frequency(byCode),
    frequencyByFamily: frequency(byFamily),
    matrix: matrix(byCode),
    cooccurrence: cooccurrence(byCode),
    saturation: saturationOf("code"),
    saturationByFamily: saturationOf("family"),
    ...(study.attributions.length === 0 ? {} : { profile: profileMeasured(study) }),
  };
}
