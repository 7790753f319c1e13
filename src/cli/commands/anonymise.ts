import { resolve } from "node:path";
import type { DateChoice } from "../../identity/dates.js";
import type { Mention } from "../../identity/entity.js";
import type { Certainty } from "../../identity/finding.js";
import { addEntries, contradictions, type Key } from "../../identity/key.js";
import * as say from "../../messages/anonymise.js";
import { noSuchTranscript } from "../../messages/commands.js";
import { type Plan, planAnonymise, purgeDerived, removeFiles } from "../../study/anonymise.js";
import { withKey } from "../../study/config-edit.js";
import { readBytes, writeAll } from "../../study/files.js";
import { keyEntries } from "../../study/key-entries.js";
import { isInside, lockedKey } from "../../study/key-file.js";
import type { Study } from "../../study/read.js";
import { type Surveyed, survey } from "../../study/survey.js";
import { decode } from "../../text/encoding.js";
import { placeOf } from "../../text/place.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { accepted, type Decided, decidedAtTerminal, decidedInFile, decisionTable } from "../decisions.js";
import { writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked, openStudy } from "../open-study.js";
import { randomBytesOf } from "../random-bytes.js";
import { refuse, refuseWithoutTranscripts } from "../refuse.js";
import { showSurvey } from "../show/anonymise.js";
import { contradictionProblem } from "../show/contradiction.js";
import { emptyKey, keyToFill, type OpenedKey, openStudyKey } from "../study-key.js";

type Flags = Answers["flags"];

const WAYS = ["review", "accept", "decisions", "list"] as const;

/** Finds what might let someone be recognised and proposes what might stand for it; replaces it in the whole study where that is decided. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const ways = WAYS.filter((way) => flags[way] !== undefined);
  if (ways.length > 1) return refuse(context, "usage", say.oneWay);
  const [way] = ways;
  if (way === undefined || way === "list") {
    const opened = await openStudy(context);
    return opened === null ? EXIT.nothing : look(context, opened, flags);
  }
  return (await openLocked(context, (opened) => change(context, opened, flags))) ?? EXIT.nothing;
}

/** Shows or lists, and writes nothing into the study. */
async function look(context: Context, { study, flawed }: Opened, flags: Flags): Promise<Exit> {
  const refused = refusal(context, study, flags);
  if (refused !== null) return refused;
  const key = await keyToLook(context, study, flags);
  if (typeof key === "number") return key;
  const surveyed = await survey(study, wish(flags, key));
  const done = flawed ? EXIT.flawed : EXIT.done;
  if (typeof flags.list === "string") return list(context, { study, surveyed, file: flags.list, done });
  if (flags.json === true) context.answer(JSON.stringify(findings(study, surveyed), null, 2));
  else context.answer(showSurvey(surveyed, study.transcripts, context));
  return done;
}

function refusal(context: Context, study: Study, flags: Flags): Exit | null {
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  const { transcript } = flags;
  if (typeof transcript === "string" && !study.transcripts.some((one) => one.id === transcript))
    return refuse(context, "no-transcript", noSuchTranscript(transcript));
  return null;
}

/** The key as far as it can be had without asking: proposals then follow it. */
async function keyToLook(context: Context, study: Study, flags: Flags): Promise<Key | null | Exit> {
  if (study.config.anonymity.key === undefined) return null;
  if (flags.passphraseFile !== undefined) {
    const opened = await openStudyKey(context, study, flags);
    return typeof opened === "number" ? opened : opened.key;
  }
  context.problems([{ severity: "note", code: "key-closed", place: {}, text: say.keyClosed, hint: say.keyClosedHint }]);
  return null;
}

function wish(flags: Flags, key: Key | null): Parameters<typeof survey>[1] {
  const asked = (flags.dates ?? "blunt") as DateChoice;
  const dates = asked === "shift" && key === null ? "blunt" : asked;
  return { key, dates, ...(typeof flags.transcript === "string" ? { transcript: flags.transcript } : {}) };
}

async function list(
  context: Context,
  { study, surveyed, file, done }: { study: Study; surveyed: readonly Surveyed[]; file: string; done: Exit },
): Promise<Exit> {
  if (isInside(study.dir, resolve(context.world.cwd, file))) return refuse(context, "in-study", say.inStudy);
  await writeOut(context, file, await decisionTable(surveyed, study));
  context.answer(say.listWritten(surveyed.length)[context.lang]);
  return done;
}

/** Every finding with its words, in the order of the interviews: for the researcher's own screen. */
function findings(study: Study, surveyed: readonly Surveyed[]): object[] {
  const order = new Map(study.transcripts.map((one, i) => [one.id, i]));
  const rank = ({ transcript }: Mention): number => order.get(transcript) ?? order.size;
  return surveyed
    .flatMap(({ entity, replacement }) => entity.mentions.map((mention) => ({ mention, replacement })))
    .sort((a, b) => rank(a.mention) - rank(b.mention) || a.mention.start - b.mention.start)
    .map(({ mention, replacement }) => {
      const { kind, certainty, text } = mention;
      return { ...whereOf(study, mention), kind, certainty, text, proposal: replacement };
    });
}

/** The span and the place of a finding in a transcript; the file alone of one beside the transcripts. */
function whereOf(study: Study, { transcript: id, start, end }: Mention): object {
  const transcript = study.transcripts.find((one) => one.id === id);
  if (transcript === undefined) return { file: id };
  return { transcript: id, start, end, place: start === end ? null : placeOf(transcript, { start, end }) };
}

/** Decides, then rewrites the study and fills the key, all of it or nothing. */
async function change(context: Context, opened: Opened, flags: Flags): Promise<Exit> {
  const { study } = opened;
  const refused = refusal(context, study, flags) ?? unfit(context, opened, flags);
  if (refused !== null) return refused;
  const unlocked = await keyToChange(context, study, flags);
  if (typeof unlocked === "number") return unlocked;
  const surveyed = await survey(study, wish(flags, unlocked.key));
  const decided = await decide(context, study, { surveyed, flags });
  if (typeof decided === "number") return decided;
  if (decided.substitutions.length + decided.kept.length === 0) {
    context.answer(say.nothingToReplace[context.lang]);
    return EXIT.done;
  }
  const only = typeof flags.transcript === "string" ? { transcript: flags.transcript } : {};
  const plan = await planAnonymise(study, { ...decided, ...only });
  context.problems(plan.problems);
  if (hasErrors(plan.problems)) return EXIT.nothing;
  if (flags.dryRun === true) return told(context, plan, { decided, words: say.wouldRewrite });
  return write(context, study, { plan, decided, unlocked });
}

/** What could not be read would keep its names, and what could not be placed would lose its place. */
function unfit(context: Context, { problems, study }: Opened, flags: Flags): Exit | null {
  if (flags.review === true && context.world.ask === undefined && context.world.stdin.isTTY !== true)
    return refuse(context, "no-terminal", say.reviewNeedsTerminal, say.reviewHint);
  if (typeof flags.decisions === "string" && isInside(study.dir, resolve(context.world.cwd, flags.decisions)))
    return refuse(context, "in-study", say.inStudy);
  return problems.some(isBlocking) ? refuse(context, "study-unsound", say.studyUnsound) : null;
}

const UNREAD = /^(?:unreadable|broken-csv|ragged-row|duplicate-column|unnamed-column|not-text)$/;
const HARMLESS = /^(?:unknown-code|no-participant)$/;

function isBlocking({ severity, code, place }: Problem): boolean {
  if (severity !== "error") return false;
  return UNREAD.test(code) || (/^(?:transcripts|codings)\//.test(place.file ?? "") && !HARMLESS.test(code));
}

/** The key that what is decided goes into; one that is never written, for a trial or with --no-key. */
async function keyToChange(context: Context, study: Study, flags: Flags): Promise<OpenedKey | Exit> {
  const none = { key: emptyKey(context), path: "", passphrase: "", isNew: false };
  const hasKey = study.config.anonymity.key !== undefined;
  if (flags.key === false || (flags.dryRun === true && (!hasKey || flags.passphraseFile === undefined))) return none;
  return keyToFill(context, study, flags);
}

function decide(
  context: Context,
  study: Study,
  { surveyed, flags }: { surveyed: readonly Surveyed[]; flags: Flags },
): Promise<Decided | Exit> | Decided {
  if (typeof flags.decisions === "string") return decidedInFile(context, flags.decisions, surveyed);
  if (flags.review === true) return decidedAtTerminal(context, study, surveyed);
  return accepted(surveyed, flags.accept === "all" ? "possible" : (flags.accept as Certainty));
}

async function write(
  context: Context,
  study: Study,
  { plan, decided, unlocked }: { plan: Plan; decided: Decided; unlocked: OpenedKey },
): Promise<Exit> {
  const isSealed = unlocked.path !== "" && decided.substitutions.length > 0;
  const key = addEntries(unlocked.key, keyEntries(study, decided.substitutions, plan));
  const wrong = contradictions(key);
  if (wrong.length > contradictions(unlocked.key).length) {
    context.problems(wrong.map(contradictionProblem));
    return EXIT.nothing;
  }
  const files = new Map<string, string>();
  if (isSealed)
    for (const [path, sealed] of await lockedKey(key, { ...unlocked, random: randomBytesOf(context) }))
      files.set(path, sealed);
  for (const [file, content] of plan.files) files.set(file, content);
  if (isSealed && unlocked.isNew) files.set("study.yaml", withKey(files.get("study.yaml") ?? configOf(study), key.id));
  await writeAll(study.dir, files);
  removeFiles(study.dir, plan.remove);
  purgeDerived(study.dir);
  const done = told(context, plan, { decided, words: say.rewritten });
  context.tell(isSealed ? say.sealedIn(unlocked.path) : say.irreversible);
  context.tell(say.derivedGone);
  context.tell(say.elsewhere);
  if (isSealed) context.next("key verify");
  return done;
}

function configOf({ dir }: Study): string {
  return decode(readBytes(dir, "study.yaml").bytes ?? new Uint8Array()).text;
}

function told(
  context: Context,
  plan: Plan,
  { decided, words }: { decided: Decided; words: typeof say.rewritten },
): Exit {
  for (const { file, replaced } of plan.counts) context.answer(say.replacedIn(replaced, file)[context.lang]);
  context.answer(words(decided.substitutions.length, plan.files.size)[context.lang]);
  return plan.problems.length > 0 ? EXIT.flawed : EXIT.done;
}
