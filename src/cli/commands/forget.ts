import { entriesOf } from "../../identity/key.js";
import * as say from "../../messages/forget.js";
import { type ForgetPlan, planForget } from "../../study/forget.js";
import type { Forget } from "../../study/forget-person.js";
import { type Looked, lookForTraces } from "../../study/forget-verify.js";
import { type Person, whoIs, withLabels } from "../../study/forget-who.js";
import { writeForget } from "../../study/forget-write.js";
import { historyOf } from "../../study/git-history.js";
import { lockedKey } from "../../study/key-file.js";
import type { Study } from "../../study/read.js";
import { fold } from "../../text/fold.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import { person as personAt } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { randomBytesOf } from "../random-bytes.js";
import { refuse } from "../refuse.js";
import { showGoing, showHistory, showKey, showLeft, showLooked } from "../show/forget.js";
import { type OpenedKey, openStudyKey } from "../study-key.js";
import { whenNow } from "../when.js";

type Flags = Answers["flags"];

/** Removes a person from the study, after showing what goes; then looks for what is left, git's history included. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  return (
    (await openLocked(context, (opened) => forget(context, opened, { asked: args[0] ?? "", flags }))) ?? EXIT.nothing
  );
}

async function forget(
  context: Context,
  { study, problems }: Opened,
  { asked, flags }: { asked: string; flags: Flags },
): Promise<Exit> {
  if (problems.some(isBlocking)) return refuse(context, "registers-unsound", say.registersUnsound);
  const mentions = flags.mentions === "mask" ? "masked" : "kept";
  const someone = whoIs(study, asked);
  // Nobody is asked for a passphrase on behalf of no one; where it is given, the key alone may still name the person.
  if (!mayBeInKey(study, flags) && (await isNobody(study, { person: someone, key: null, mentions })))
    return refuse(context, "unknown-participant", say.unknown, say.unknownHint);
  const person = await resolved(context, { person: someone, flags });
  if (typeof person === "number") return person;
  const unlocked = await keyFor(context, study, flags);
  if (typeof unlocked === "number") return unlocked;
  const wanted = { person, key: unlocked?.key ?? null, mentions } as const;
  if (await isNobody(study, wanted)) return refuse(context, "unknown-participant", say.unknown, say.unknownHint);
  const plan = await planForget(study, wanted);
  context.problems(plan.problems);
  if (hasErrors(plan.problems)) return EXIT.nothing;
  preview(context, study, { wanted, plan });
  if (study.config.anonymity.key !== undefined && unlocked === null)
    context.problems([{ severity: "warning", code: "key-left", place: {}, text: say.keyLeft, hint: say.keyLeftHint }]);
  if (flags.dryRun === true) {
    context.answer(say.dryRun[context.lang]);
    return EXIT.done;
  }
  const sure = flags.yes === true ? EXIT.done : await confirmed(context, [person.id, asked]);
  return sure === EXIT.done ? carryOut(context, study, { plan, unlocked, flags }) : sure;
}

function mayBeInKey({ config }: Study, flags: Flags): boolean {
  return config.anonymity.key !== undefined && typeof flags.passphraseFile === "string" && flags.leaveKey !== true;
}

/** Whether neither a register, nor the key, nor a text that is to be masked knows the person. */
async function isNobody(study: Study, wanted: Forget): Promise<boolean> {
  const { person, key, mentions } = wanted;
  if (person.isKnown || (key !== null && entriesOf(key, person.id).length > 0)) return false;
  return mentions === "kept" || (await planForget(study, wanted)).files.size === 0;
}

const UNREAD = /^(?:unreadable|broken-csv|duplicate-column|missing-column|not-text)$/;

/** A register that cannot be read may hide what is the person's. */
function isBlocking({ severity, code, place }: Problem): boolean {
  return severity === "error" && UNREAD.test(code) && /\.csv$|\/$/.test(place.file ?? "");
}

/** The person with a label in every interview they share; asked for where nothing tells it. */
async function resolved(context: Context, { person, flags }: { person: Person; flags: Flags }): Promise<Person | Exit> {
  const given = typeof flags.label === "string" ? flags.label.split("|") : [];
  const told = withLabels(person, given);
  if (told.open.length === 0) return told.person;
  const ask = await personAt(context);
  if (ask === null) {
    const labels = [...new Set(told.open.flatMap((one) => one.candidates))];
    const ids = told.open.map((one) => one.id);
    return refuse(context, "no-label", say.labelNeeded(ids, labels), say.labelNeededHint);
  }
  const shared = [];
  for (const one of told.person.shared) {
    const choices = one.candidates.map((label) => ({ value: label, label }));
    const label = one.labels.length > 0 ? null : await ask.choose(say.askLabel(one.id)[context.lang], choices);
    if (label === null && one.labels.length === 0) return EXIT.interrupted;
    shared.push(label === null ? one : { ...one, labels: [label] });
  }
  return { ...told.person, shared };
}

/** The study's key, opened; null where there is none, or where it is to be left as it is. */
async function keyFor(context: Context, study: Study, flags: Flags): Promise<OpenedKey | null | Exit> {
  if (study.config.anonymity.key === undefined || flags.leaveKey === true) return null;
  if (typeof flags.passphraseFile !== "string") {
    if (flags.dryRun === true) return null;
    if ((await personAt(context)) === null) return refuse(context, "no-terminal", say.keyNeeded, say.keyNeededHint);
    context.tell(say.keyFirst);
  }
  return openStudyKey(context, study, flags);
}

function preview(context: Context, study: Study, { wanted, plan }: { wanted: Forget; plan: ForgetPlan }): void {
  const { person, mentions } = wanted;
  context.answer(showGoing(plan, context));
  if (plan.key !== null) context.answer(showKey(plan.key, context));
  const left = lookForTraces(study.dir, plan.sought, plan);
  const n = countOf(left);
  if (n > 0)
    context.answer(
      [say.willStay(n)[context.lang], ...showLeft(left, context), say.maskHint(mentions)[context.lang]].join("\n"),
    );
  if (person.unsaid.length > 0)
    context.problems([
      {
        severity: "warning",
        code: "no-participant",
        place: { file: "interviews.csv" },
        text: say.unsaid(person.unsaid),
      },
    ]);
}

async function confirmed(context: Context, names: readonly string[]): Promise<Exit> {
  const ask = await personAt(context);
  if (ask === null) return refuse(context, "no-terminal", say.yesNeeded, say.yesNeededHint);
  const typed = await ask.text(say.askName[context.lang]);
  if (typed === null) return EXIT.interrupted;
  return names.some((name) => fold(typed.trim()) === fold(name.trim()))
    ? EXIT.done
    : refuse(context, "not-confirmed", say.nameDiffers);
}

async function carryOut(
  context: Context,
  study: Study,
  { plan, unlocked, flags }: { plan: ForgetPlan; unlocked: OpenedKey | null; flags: Flags },
): Promise<Exit> {
  const key = plan.key?.key ?? null;
  const locked =
    key === null || unlocked === null
      ? new Map<string, string>()
      : await lockedKey(key, { ...unlocked, random: randomBytesOf(context) });
  const failed = await writeForget(study.dir, plan, { when: whenNow(context), locked });
  context.problems(failed);
  context.answer(say.done[context.lang]);
  if (plan.key !== null) {
    const { gone, shared, unknown, unsure, alike } = plan.key;
    const stay = [shared, unknown, unsure, alike].reduce((sum, { length }) => sum + length, 0);
    context.answer(say.keyDone(gone.length, stay)[context.lang]);
  }
  const looked = lookForTraces(study.dir, plan.sought);
  tellLooked(context, looked, flags);
  const touched = [...plan.remove, ...plan.files.keys()].filter((file) => !file.startsWith(".grille/"));
  context.answer(showHistory(await historyOf(study.dir, touched, context.world.env), context));
  context.answer(say.elsewhere[context.lang]);
  return countOf(looked) > 0 || hasErrors(failed) ? EXIT.flawed : EXIT.done;
}

function tellLooked(context: Context, looked: readonly Looked[], flags: Flags): void {
  const { lang } = context;
  const lines =
    flags.quiet === true
      ? showLeft(looked, context)
      : [say.lookedFor(looked.length)[lang], ...showLooked(looked, context)];
  for (const line of lines) context.answer(line);
  const left = looked.filter((one) => one.left.length > 0);
  const [n, files] = [countOf(left), left.length];
  const isSure = left.some((one) => one.left.some(({ what }) => what !== "perhaps"));
  const sum = isSure ? say.tracesLeft(n, files) : say.perhapsLeft(n, files);
  context.answer((n === 0 ? say.noTrace(looked.length) : sum)[lang]);
  if (isSure) context.tell(say.maskHint(flags.mentions === "mask" ? "masked" : "kept"));
}

function countOf(looked: readonly Looked[]): number {
  return looked.reduce((sum, { left }) => sum + left.length, 0);
}
