import { AGREED, type Sheet } from "../coding/basis.js";
import type { Applied } from "../coding/compact.js";
import { isUndecided, itemsOf } from "../coding/queue.js";
import { toReread } from "../coding/rereading.js";
import { ruleVersions } from "../coding/rule-version.js";
import { posedIn } from "../evidence/guide/posed.js";
import { withoutQuestions } from "../evidence/guide/unasked.js";
import { coreqItems, isUnanswered } from "../report/coreq.js";
import { byCodeUnit } from "../text/order.js";
import type { Transcript } from "../text/transcript.js";
import { isWhollyOpen, openTo } from "./blind.js";
import { coreqKnown } from "./coreq-known.js";
import { namesIn, readBytes } from "./files.js";
import { wholeInterviews } from "./gather.js";
import { isInvented } from "./invented.js";
import { chainsIn, STUDY } from "./journal.js";
import { dayOf, type Logged, merged } from "./journal-log.js";
import { headsIn } from "./journal-printed.js";
import { knownIn, memosFor, readMemos } from "./memos.js";
import { keptProposals, keyOf } from "./proposals-cache.js";
import type { Study } from "./read.js";
import { unplacedIn, unsettledIn } from "./unsettled.js";

/** How far one person is with the interviews. Their own decisions alone are counted, and nobody's are compared. */
export interface CoderStatus {
  readonly coder: string;
  /** Interviews read to the end; begun; with a sheet that does not say; without a sheet. */
  readonly read: number;
  readonly begun: number;
  readonly unsaid: number;
  readonly untouched: number;
  /** Proposals of the rules that they have not decided on, in interviews without an agreed sheet; null where the rules have to be applied first, or where their sheet is closed to whoever asks. */
  readonly undecided: number | null;
  /** Interviews read before some code was made, with how many such codes. */
  readonly reread: readonly { readonly interview: string; readonly codes: number }[];
}

/** Where a study stands, in counts. */
export interface Status {
  readonly interviews: number;
  readonly excerpts: number;
  /** People whose open answers to a survey stand beside the interviews. */
  readonly respondents: number;
  /** Whether the order conducted is known. */
  readonly order: "known" | "unknown";
  /** By the journal: `since`: interviews came in after anonymising. `unsaid`: neither done nor said why not. */
  readonly anonymised: {
    readonly state: "invented" | "excused" | "done" | "since" | "unsaid";
    readonly day: string | null;
    readonly since: number;
  };
  readonly codebooks: readonly {
    readonly id: string;
    readonly codes: number;
    readonly emergent: number;
    readonly retired: number;
  }[];
  /** `none`: no code has a rule. `stale`: texts or codebooks have changed since rules were applied, or they never were. */
  readonly rules: "none" | "stale" | "applied";
  readonly coders: readonly CoderStatus[];
  /** Of these two while sheets are closed to each other only those that whoever asks may read. */
  readonly memos: number;
  readonly attributions: number;
  /** Interviews on which two people or more have a sheet, and those with an agreed one. */
  readonly shared: number;
  readonly agreed: number;
  /** Interviews on which marks of anybody wait for a place since the text was corrected. */
  readonly unplaced: number;
  /** Differences between people, in sheets that are open, that nobody has settled yet; without interviews on which marks wait. */
  readonly differences: number;
  /** Questions of the guide that are recognised in no interview, where some are in some; hypotheses that no question asks. None without a guide. */
  readonly guide: { readonly neverAsked: number; readonly withoutQuestion: number };
  /** What a publication says, to be held against the study. */
  readonly claims: number;
  /** Items of the COREQ checklist without an answer. */
  readonly coreq: number;
  readonly report: "none" | "older" | "fresh";
  readonly journal: { readonly entries: number; readonly day: string | null };
  readonly errors: number;
}

/**
 * Reads where a study stands off its files. `errors`: how many there are in it. `reader`: who asks; while sheets are closed to
 * each other, what is counted of decisions is counted of that person's alone.
 */
export function statusOf(study: Study, errors: number, reader: string | null = null): Status {
  const isOpen = isWhollyOpen(study);
  const seen = openTo(study, reader);
  const isShown = (coder: string): boolean => isOpen || coder === reader;
  const log = merged(chainsIn(study.dir).chains);
  const whole = wholeInterviews(study);
  const kept = keptOf(study);
  const last = log.at(-1);
  return {
    interviews: whole.length,
    excerpts: study.transcripts.filter(({ material }) => material === "excerpts").length,
    respondents: study.transcripts.filter(({ material }) => material === "survey").length,
    order: study.ordered ? "known" : "unknown",
    anonymised: anonymised(study, log),
    codebooks: study.codebooks.map(({ id, families }) => {
      const codes = families.flatMap((family) => family.codes);
      const count = (test: (code: (typeof codes)[number]) => boolean): number => codes.filter(test).length;
      const [emergent, retired] = [
        count(({ origin }) => origin === "emergent"),
        count((one) => one.retired !== undefined),
      ];
      return { id, codes: codes.length, emergent, retired };
    }),
    rules: rulesOf(study, kept),
    coders: codersOf(study).map((coder) => coderStatus(study, coder, { whole, kept, isShown })),
    memos: memosOf(study, reader),
    attributions: seen.attributions.length,
    ...sharedOf(study, whole),
    unplaced: unplacedIn(study).length,
    differences: unsettledIn(study),
    guide: guideOf(study, whole),
    claims: study.claims?.claims.length ?? 0,
    coreq: coreqItems(coreqKnown(study), "").filter(isUnanswered).length,
    report: reportOf(seen),
    journal: { entries: log.length, day: last === undefined ? null : dayOf(last.entry) },
    errors,
  };
}

function memosOf(study: Study, reader: string | null): number {
  if (isWhollyOpen(study)) return namesIn(study.dir, "memos").names.filter((name) => name.endsWith(".md")).length;
  return memosFor(study, readMemos(study.dir, knownIn(study)).memos, reader).memos.length;
}

function codersOf({ config, sheets }: Study): string[] {
  const all = [...config.coders.map(({ id }) => id), ...sheets.map(({ coder }) => coder)];
  return [...new Set(all)].filter((one) => one !== AGREED).sort(byCodeUnit);
}

function anonymised(study: Study, log: readonly Logged[]): Status["anonymised"] {
  const steps = log.filter(({ who }) => who === STUDY).map(({ entry }) => entry);
  const at = steps.findLastIndex(({ step }) => step === "anonymise");
  const done = steps[at];
  const since = steps
    .slice(at + 1)
    .reduce((sum, { step, detail }) => sum + (step === "ingest" ? Number(detail.came_in ?? 0) : 0), 0);
  const day = done === undefined ? null : dayOf(done);
  if (isInvented(study)) return { state: "invented", day, since: 0 };
  if (study.config.anonymity.why !== undefined) return { state: "excused", day, since: 0 };
  if (done !== undefined) return { state: since > 0 ? "since" : "done", day, since };
  const given = Object.keys(study.config.anonymity.given).length;
  return { state: given > 0 ? "done" : "unsaid", day, since: 0 };
}

/** What the rules proposed on each transcript, as it is kept; null where that is not of these texts and codebooks. */
type Kept = ReadonlyMap<string, Applied | null>;

function keptOf(study: Study): Kept {
  return new Map(study.transcripts.map((one) => [one.id, keptProposals(study, one, keyOf(study, one))]));
}

function rulesOf({ codes }: Study, kept: Kept): Status["rules"] {
  if (codes.every(({ rules }) => rules.length === 0)) return "none";
  return [...kept.values()].every((one) => one !== null) ? "applied" : "stale";
}

function coderStatus(
  study: Study,
  coder: string,
  { whole, kept, isShown }: { whole: readonly Transcript[]; kept: Kept; isShown: (coder: string) => boolean },
): CoderStatus {
  const sheets = new Map(study.sheets.filter((one) => one.coder === coder).map((one) => [one.transcript, one]));
  const own = whole.flatMap(({ id }) => sheets.get(id) ?? []);
  const reread = own.flatMap((sheet) => {
    const codes = toReread(sheet, study.codes).length;
    return codes === 0 ? [] : [{ interview: sheet.transcript, codes }];
  });
  return {
    coder,
    read: own.filter(({ read }) => typeof read === "string").length,
    begun: own.filter(({ read }) => read === null).length,
    unsaid: own.filter(({ read }) => read === undefined).length,
    untouched: whole.length - own.length,
    undecided: isShown(coder) ? undecidedBy(study, sheets, kept) : null,
    reread,
  };
}

/** How many proposals one person has still to decide on, where no agreed sheet stands; null where they are not all at hand. */
function undecidedBy(study: Study, sheets: ReadonlyMap<string, Sheet>, kept: Kept): number | null {
  const rules = ruleVersions(study.codebooks);
  let count = 0;
  const settled = new Set(study.sheets.filter(({ coder }) => coder === AGREED).map(({ transcript }) => transcript));
  for (const transcript of study.transcripts.filter(({ id }) => !settled.has(id))) {
    const applied = kept.get(transcript.id) ?? null;
    if (applied === null) return null;
    const decisions = sheets.get(transcript.id)?.codings ?? [];
    const items = itemsOf({ applied: [applied], decisions, rules });
    count += items.filter((item) => item.kind === "proposal" && isUndecided(item)).length;
  }
  return count;
}

function sharedOf({ sheets }: Study, whole: readonly Transcript[]): Pick<Status, "shared" | "agreed"> {
  const on = (id: string): Sheet[] => sheets.filter(({ transcript }) => transcript === id);
  const people = (id: string): number => on(id).filter(({ coder }) => coder !== AGREED).length;
  return {
    shared: whole.filter(({ id }) => people(id) > 1).length,
    agreed: whole.filter(({ id }) => on(id).some(({ coder }) => coder === AGREED)).length,
  };
}

function guideOf({ guide, codebooks }: Study, whole: readonly Transcript[]): Status["guide"] {
  if (guide === null || guide.questions.length === 0) return { neverAsked: 0, withoutQuestion: 0 };
  const posed = new Set(posedIn(guide, whole).flatMap(({ question, turns }) => (turns.length > 0 ? [question] : [])));
  const never = guide.questions.filter(({ id }) => !posed.has(id)).length;
  return { neverAsked: posed.size > 0 ? never : 0, withoutQuestion: withoutQuestions(codebooks, guide).length };
}

const REPORTS = ["report/report.html", "report/report.md"];

/** Whether the reports list the very files that the study consists of now, by their hashes. */
function reportOf({ dir, sources }: Study): Status["report"] {
  const texts = REPORTS.flatMap((file) => {
    const { bytes } = readBytes(dir, file);
    return bytes === null ? [] : [Buffer.from(bytes).toString("utf8")];
  });
  if (texts.length === 0) return "none";
  const now = new Set(sources.map(({ sha256 }) => sha256));
  return texts.every((text) => {
    const heads = new Set(headsIn(text.replace(/<[^<>]*>/g, " ")).map(({ last }) => last));
    const then = new Set(
      (text.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g) ?? []).filter((hash) => !heads.has(hash)),
    );
    return then.size === now.size && [...now].every((hash) => then.has(hash));
  })
    ? "fresh"
    : "older";
}
