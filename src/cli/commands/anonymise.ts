import { resolve } from "node:path";
import type { Certainty } from "../../identity/finding.js";
import type { Key } from "../../identity/key.js";
import * as say from "../../messages/anonymise.js";
import * as why from "../../messages/decision-lines.js";
import { type Plan, planAnonymise } from "../../study/anonymise.js";
import { dropReview, readReview } from "../../study/kept-decisions.js";
import { isInside } from "../../study/key-file.js";
import type { Study } from "../../study/read.js";
import { withBeyond } from "../../study/replaced-beyond.js";
import { type Surveyed, survey } from "../../study/survey.js";
import { placeOf } from "../../text/place.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import { look, refusal, tellWithoutCapitals, wish } from "../anonymise-look.js";
import { decidedAtTerminal, tellKept } from "../anonymise-review.js";
import { Sitting } from "../anonymise-sitting.js";
import { tellWords, wordsNowInQuestion } from "../anonymise-words.js";
import { told, writeAnonymised } from "../anonymise-write.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { decidedInFile } from "../decision-lines.js";
import { accepted, type Decided, tellAlike, tellBeyond, tellOtherBearers, tellPlacesTaken } from "../decisions.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked, openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { emptyKey, type KeyToFill, keyToFill } from "../study-key.js";

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

/** Decides and rewrites; of a review that was not carried out, says what is kept. */
async function change(context: Context, opened: Opened, flags: Flags): Promise<Exit> {
  const kept = readReview(opened.study.dir).size;
  if (flags.review !== true && kept > 0) context.tell(say.reviewUnused(kept));
  const exit = await decideAndWrite(context, opened, flags);
  if (flags.review === true) tellKept(context, opened.study, { exit, transcript: flags.transcript });
  return exit;
}

/** Decides, then rewrites the study and fills the key, all of it or nothing. */
async function decideAndWrite(context: Context, opened: Opened, flags: Flags): Promise<Exit> {
  const { study } = opened;
  const refused = refusal(context, study, flags) ?? unfit(context, opened, flags);
  if (refused !== null) return refused;
  const aside = flags.key === false && flags.dryRun !== true ? await keyLeftAside(context, study, flags) : null;
  if (aside !== null) return aside;
  const keyed = await keyToChange(context, study, flags);
  if (typeof keyed === "number") return keyed;
  const surveyed = withBeyond(study, await survey(study, wish(flags, keyed.key)));
  tellWithoutCapitals(context, study, surveyed);
  const decided = await decideAll(context, study, { surveyed, key: keyed.key, flags });
  if (typeof decided === "number") return decided;
  if (isEmpty(decided)) {
    if (flags.review === true) dropReview(study.dir);
    context.answer(say.nothingToReplace[context.lang]);
    return exitOf(EXIT.done, decided);
  }
  const only = typeof flags.transcript === "string" ? { transcript: flags.transcript } : {};
  const plan = await planAnonymise(study, { ...decided, ...only });
  const idle = notMade(study, { plan, decided });
  context.problems([...plan.problems, ...idle]);
  if (hasErrors(plan.problems)) return EXIT.nothing;
  const exit =
    flags.dryRun === true
      ? told(context, plan, say.wouldRewrite)
      : await writeAnonymised(context, study, { plan, decided, keyed });
  return idle.length > 0 && exit === EXIT.done ? EXIT.flawed : exitOf(exit, decided);
}

/** What is done is flawed where a line of a table was not applied. */
function exitOf(exit: Exit, { left = 0 }: Decided): Exit {
  return left > 0 && exit === EXIT.done ? EXIT.flawed : exit;
}

/** Decisions to replace that replaced nothing anywhere. */
function notMade({ transcripts }: Study, { plan, decided }: { plan: Plan; decided: Decided }): Problem[] {
  const idle = decided.substitutions.filter((one) => !plan.made.has(one));
  const [mention] = idle.flatMap(({ entity }) => entity.mentions);
  if (mention === undefined) return [];
  const transcript = transcripts.find(({ id }) => id === mention.transcript);
  const place = transcript === undefined ? { file: mention.transcript } : { at: placeOf(transcript, mention) };
  return [{ severity: "warning", code: "not-replaced", place, text: why.notMade(idle.length) }];
}

function isEmpty({ substitutions, kept, words, same }: Decided): boolean {
  return substitutions.length + kept.length + words.length + same.length === 0;
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

/** Without its key a study would give known people second names: told, and asked where nothing says yes. Null where it may go on. */
async function keyLeftAside(context: Context, study: Study, flags: Flags): Promise<Exit | null> {
  if (study.config.anonymity.key === undefined) return null;
  const ask = await person(context);
  if (flags.yes !== true && ask === null) return refuse(context, "key-left", say.keyAside, say.keyAsideHint);
  context.problems([{ severity: "warning", code: "key-left", place: {}, text: say.keyAside, hint: say.keyAsideHint }]);
  if (flags.yes === true || ask === null) return null;
  const choice = await ask.choose(say.askKeyAside[context.lang], [
    { value: "no", label: say.keyAsideNo[context.lang] },
    { value: "yes", label: say.keyAsideYes[context.lang] },
  ]);
  return choice === "yes" ? null : choice === null ? EXIT.interrupted : EXIT.nothing;
}

/** The key that what is decided goes into, open where there is one already, since its names are looked for; one that is never written, for a trial or with --no-key. */
async function keyToChange(context: Context, study: Study, flags: Flags): Promise<KeyToFill | Exit> {
  const none: KeyToFill = { key: emptyKey(context), path: "", isNew: false, passphrase: async () => "" };
  const hasKey = study.config.anonymity.key !== undefined;
  if (flags.key === false || (flags.dryRun === true && (!hasKey || flags.passphraseFile === undefined))) return none;
  if (hasKey && flags.passphraseFile === undefined && (await person(context)) !== null) context.tell(say.keyFirst);
  return keyToFill(context, study, flags);
}

interface ToDecide {
  readonly surveyed: readonly Surveyed[];
  readonly key: Key;
  readonly flags: Flags;
}

/** The same, and then what comes into question by it: asked about in a review, else told. */
async function decideAll(context: Context, study: Study, wanted: ToDecide): Promise<Decided | Exit> {
  const { surveyed, key, flags } = wanted;
  const sitting = new Sitting(study.dir);
  const decided = await decide(context, study, { ...wanted, sitting });
  if (typeof decided === "number") return decided;
  const options = { ...wish(flags, key), key };
  const words = await wordsNowInQuestion(study, { surveyed, substitutions: decided.substitutions, options });
  if (flags.review !== true) tellWords(context, study, words);
  if (flags.review !== true || words.length === 0) return decided;
  context.tell(why.askedWords(words.length));
  const more = await decidedAtTerminal(context, study, { surveyed: words, key, sitting });
  return typeof more === "number" ? more : together(decided, more);
}

function together(one: Decided, more: Decided): Decided {
  return {
    ...one,
    substitutions: [...one.substitutions, ...more.substitutions],
    kept: [...one.kept, ...more.kept],
    words: [...one.words, ...more.words],
    same: [...one.same, ...more.same],
  };
}

function decide(
  context: Context,
  study: Study,
  { surveyed, key, flags, sitting }: ToDecide & { readonly sitting: Sitting },
): Promise<Decided | Exit> | Decided {
  if (typeof flags.decisions === "string") return decidedInFile(context, flags.decisions, { study, surveyed, key });
  if (flags.review === true) return decidedAtTerminal(context, study, { surveyed, key, sitting });
  const least = flags.accept === "all" ? "possible" : (flags.accept as Certainty);
  const taken = accepted(context, study, { surveyed, least });
  tellOtherBearers(context, study, taken);
  tellAlike(context, surveyed, taken);
  tellBeyond(context, surveyed, taken);
  tellPlacesTaken(context, study, { surveyed, substitutions: taken.substitutions });
  return taken;
}
