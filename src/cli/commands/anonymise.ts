import { resolve } from "node:path";
import type { Certainty } from "../../identity/finding.js";
import { contradictions } from "../../identity/key.js";
import * as say from "../../messages/anonymise.js";
import { type Plan, planAnonymise } from "../../study/anonymise.js";
import { withKey } from "../../study/config-edit.js";
import { purgeDerived, removeFiles } from "../../study/derived.js";
import { readBytes, writeAll } from "../../study/files.js";
import { appendTo, STUDY, type When } from "../../study/journal.js";
import { withSubstitutions } from "../../study/key-entries.js";
import { isInside, lockedKey } from "../../study/key-file.js";
import type { Study } from "../../study/read.js";
import { type Surveyed, survey } from "../../study/survey.js";
import { decode } from "../../text/encoding.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import { look, refusal, wish } from "../anonymise-look.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { accepted, type Decided, decidedAtTerminal, decidedInFile } from "../decisions.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked, openStudy } from "../open-study.js";
import { randomBytesOf } from "../random-bytes.js";
import { refuse } from "../refuse.js";
import { contradictionProblem } from "../show/contradiction.js";
import { emptyKey, keyToFill, type OpenedKey } from "../study-key.js";
import { whenNow } from "../when.js";

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
  const key = withSubstitutions(unlocked.key, study, { ...decided, plan });
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
  for (const [file, journal] of appendTo(study.dir, STUDY, stepOf(context, plan, { decided, unlocked })))
    files.set(file, journal);
  await writeAll(study.dir, files);
  const done = told(context, plan, { decided, words: say.rewritten });
  if (decided.substitutions.length === 0) return done;
  removeFiles(study.dir, plan.remove);
  purgeDerived(study.dir);
  context.tell(isSealed ? say.sealedIn(unlocked.path) : say.irreversible);
  context.tell(say.derivedGone);
  context.tell(say.elsewhere);
  if (isSealed) context.next("key verify");
  return done;
}

/** What the journal keeps of it: counts, and the random id of a key that was made. */
function stepOf(
  context: Context,
  plan: Plan,
  { decided, unlocked }: { decided: Decided; unlocked: OpenedKey },
): { step: string; detail: Record<string, number | string>; when: When } {
  const sealed = unlocked.path === "" ? {} : { key: unlocked.key.id };
  const detail = {
    replaced: decided.substitutions.length,
    kept: decided.kept.length,
    files: plan.files.size,
    ...sealed,
  };
  return { step: "anonymise", detail, when: whenNow(context) };
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
