import { type Contradiction, contradictions, type Key } from "../identity/key.js";
import * as say from "../messages/anonymise.js";
import * as why from "../messages/decision-lines.js";
import type { Plan } from "../study/anonymise.js";
import { withKey } from "../study/config-edit.js";
import { realNamesAdded } from "../study/config-names.js";
import { purgeDerived, removeFiles } from "../study/derived.js";
import { readBytes, writeAll } from "../study/files.js";
import { givenAnywhere } from "../study/given.js";
import { appendTo, STUDY, type Step, type When } from "../study/journal.js";
import { rewrittenNotes } from "../study/journal-notes.js";
import { dropReview } from "../study/kept-decisions.js";
import { withSubstitutions } from "../study/key-entries.js";
import { lockedKey } from "../study/key-file.js";
import type { Study } from "../study/read.js";
import { decode } from "../text/encoding.js";
import type { Problem } from "../text/problem.js";
import type { Context } from "./context.js";
import type { Decided } from "./decisions.js";
import { EXIT, type Exit } from "./exit.js";
import { placesOf } from "./mention-places.js";
import { randomBytesOf } from "./random-bytes.js";
import { refuse } from "./refuse.js";
import { contradictionProblem } from "./show/contradiction.js";
import type { KeyToFill } from "./study-key.js";
import { whenNow } from "./when.js";

/** What was decided, and what the study and its key become by it. */
export interface ToWrite {
  readonly plan: Plan;
  readonly decided: Decided;
  /** Its path is empty where nobody is to be led back. */
  readonly keyed: KeyToFill;
}

/** Rewrites the study and fills the key, all of it or nothing. A passphrase that is not known yet is asked for here. */
export async function writeAnonymised(
  context: Context,
  study: Study,
  { plan, decided, keyed }: ToWrite,
): Promise<Exit> {
  const isSealed = keyed.path !== "" && decided.substitutions.length > 0;
  const key = withSubstitutions(keyed.key, study, { ...decided, plan });
  const given = givenAnywhere(study);
  const before = new Set(contradictions(keyed.key, given).map((one) => JSON.stringify(one)));
  const wrong = contradictions(key, given).filter((one) => !before.has(JSON.stringify(one)));
  // A name that two people have is replaced for both of them, and said; a pseudonym that two people would have is given to nobody.
  const isDire = wrong.some(({ what }) => what !== "one-name-two-pseudonyms");
  const severity = isDire ? ("error" as const) : ("warning" as const);
  context.problems(wrong.map((one) => ({ ...contradictionIn(study, one, { decided, keyed }), severity })));
  if (isDire) return EXIT.nothing;
  const open = namesToldBy(study, { plan, key });
  if (open > 0) return refuse(context, "real-name", why.realNameInConfig(open), why.realNameHint);
  const passphrase = isSealed ? await keyed.passphrase() : "";
  if (typeof passphrase === "number") return passphrase;
  const files = new Map<string, string>();
  if (isSealed)
    for (const [path, sealed] of await lockedKey(key, { path: keyed.path, passphrase, random: randomBytesOf(context) }))
      files.set(path, sealed);
  for (const [file, content] of plan.files) files.set(file, content);
  if (isSealed && keyed.isNew) files.set("study.yaml", withKey(files.get("study.yaml") ?? configOf(study), key.id));
  for (const [file, journal] of appendTo(study.dir, STUDY, stepOf(context, plan, { decided, keyed })))
    files.set(file, journal);
  await writeAll(study.dir, files);
  dropReview(study.dir);
  const done = told(context, plan, say.rewritten);
  if (decided.substitutions.length === 0) return done;
  removeFiles(study.dir, plan.remove);
  purgeDerived(study.dir);
  context.tell(isSealed ? say.sealedIn(keyed.path) : say.irreversible);
  context.tell(say.derivedGone);
  context.tell(say.elsewhere);
  if (isSealed) context.next("key verify");
  return done;
}

/** What cannot both be right, with the places of those whom it is about; a key that is not written yet cannot be opened. */
function contradictionIn(study: Study, wrong: Contradiction, { decided, keyed }: Omit<ToWrite, "plan">): Problem {
  const { hint, ...problem } = contradictionProblem(wrong);
  const about = decided.substitutions
    .filter(({ replacement }) => wrong.pseudonyms.includes(replacement))
    .map(({ entity }) => ({ entity: { ...entity, mentions: entity.mentions.slice(0, 1) } }));
  const text = about.length === 0 ? problem.text : why.contradictionAt(problem.text, placesOf(study, about));
  const isOpenable = keyed.path !== "" && !keyed.isNew && hint !== undefined;
  return { ...problem, text, ...(isOpenable ? { hint } : {}) };
}

/** How many real names of the key study.yaml would begin to tell. */
function namesToldBy(study: Study, { plan, key }: { plan: Plan; key: Key }): number {
  const before = configOf(study);
  const participants = study.participants.map(({ id }) => plan.participants.get(id) ?? id);
  return realNamesAdded({ before, after: plan.files.get("study.yaml") ?? before, key, participants }).length;
}

/** What the journal keeps of it: counts, and the random id of a key that was made. */
function stepOf(
  context: Context,
  plan: Plan,
  { decided, keyed }: Pick<ToWrite, "decided" | "keyed">,
): { step: string; detail: Step["detail"]; when: When } {
  const sealed = keyed.path === "" ? {} : { key: keyed.key.id };
  const detail = {
    replaced: plan.made.size,
    kept: decided.kept.length + decided.words.length,
    files: plan.files.size,
    ...sealed,
    ...rewrittenNotes(plan.files),
  };
  return { step: "anonymise", detail, when: whenNow(context) };
}

function configOf({ dir }: Study): string {
  return decode(readBytes(dir, "study.yaml").bytes ?? new Uint8Array()).text;
}

/** Says what changes in which transcript. */
export function told(context: Context, plan: Plan, words: typeof say.rewritten): Exit {
  for (const { file, replaced } of plan.counts) context.answer(say.replacedIn(replaced, file)[context.lang]);
  context.answer(words(plan.made.size, plan.files.size)[context.lang]);
  return plan.problems.length > 0 ? EXIT.flawed : EXIT.done;
}
