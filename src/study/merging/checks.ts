import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import * as say from "../../messages/merging.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import { readBytes } from "../files.js";
import { chainsIn } from "../journal.js";
import { readNamed } from "../journal-people.js";
import { readStudy, type Study } from "../read.js";
import { type Copy, readCopy } from "./copy.js";
import type { Copies } from "./merge.js";
import { readPast } from "./past.js";

/** Both copies, fit to be put together; or every reason why they are not. */
export type Compared = { readonly copies: Copies } | { readonly problems: readonly Problem[] };

/** Reads a study and another copy of it, and holds them against each other: two sound copies of one study, neither older than a name that was taken out. */
export async function compareCopies(mine: string, theirs: string): Promise<Compared> {
  const fault = folderFault(mine, theirs);
  if (fault !== null) return { problems: [fault] };
  const [here, copy] = [readCopy(mine), readCopy(theirs)];
  // What cannot be read here would count as not here, and be written over.
  const unread = [...here.problems, ...copy.problems.map(there)];
  if (hasErrors(unread)) return { problems: unread };
  const [own, other] = [await readStudy(mine), await readStudy(theirs)];
  const faults = [...unsound(mine, own, say.mendHere), ...unsound(theirs, other, say.mendThere).map(there)];
  if (own.study === null || other.study === null || faults.length > 0) return { problems: faults };
  const copies: Copies = {
    mine: { copy: here, study: own.study },
    theirs: { copy: underOurNames(copy, here), study: other.study },
    past: await readPast(mine, theirs),
  };
  const isForgotten = await forgottenIn(mine, theirs);
  const problems = [
    ...otherStudy(copies),
    ...otherKey(copies),
    ...takenOut(copies, isForgotten ? "somebody" : "nobody"),
    ...notUtf8(copies),
  ];
  return hasErrors(problems) ? { problems } : { copies };
}

/** One name may be written in two ways that look alike, as machines differ: the way it is written here is taken. */
function underOurNames(copy: Copy, own: Copy): Copy {
  const ours = new Map([...own.files.keys()].map((file) => [file.normalize("NFC"), file]));
  const files = [...copy.files].map(([file, bytes]) => [ours.get(file.normalize("NFC")) ?? file, bytes] as const);
  return { ...copy, files: new Map(files) };
}

function folderFault(mine: string, theirs: string): Problem | null {
  if (statSync(theirs, { throwIfNoEntry: false })?.isDirectory() !== true) return error("no-folder", say.noFolder);
  if (readBytes(theirs, "study.yaml").bytes === null) return error("no-study", say.noStudyThere, say.noStudyThereHint);
  if (realpathSync(mine) === realpathSync(theirs)) return error("same-folder", say.sameFolder);
  return null;
}

function unsound(
  dir: string,
  { study, problems }: { study: Study | null; problems: readonly Problem[] },
  hint: Problem["text"],
): Problem[] {
  const all = [...problems, ...chainsIn(dir).problems].filter(({ severity }) => severity === "error");
  if (study !== null && all.length === 0) return [];
  return [...all.map(({ excerpt: _, ...one }) => one), { ...error("unsound", say.unsound), hint }];
}

/** A problem of the other copy says so. */
function there(problem: Problem): Problem {
  const { file } = problem.place;
  return { ...problem, place: { ...problem.place, ...(file === undefined ? {} : { file: `OTHER/${file}` }) } };
}

/** One study has one past, or at least one text in common: names of folders and titles say nothing. */
function otherStudy({ mine, theirs, past }: Copies): Problem[] {
  const texts = new Map(mine.study.transcripts.map(({ id, sha256 }) => [id, sha256]));
  const isShared = theirs.study.transcripts.some(({ id, sha256 }) => texts.get(id) === sha256);
  if (isShared || hasCommonPast({ mine, theirs, past })) return [];
  const isEmpty = texts.size === 0 || theirs.study.transcripts.length === 0;
  const isTitled = JSON.stringify(mine.study.config.title) === JSON.stringify(theirs.study.config.title);
  const isBookShared = mine.study.codebooks.some(({ id }) => theirs.study.codebooks.some((one) => one.id === id));
  if (isEmpty && isTitled && isBookShared) return [];
  return [error("other-study", say.otherStudy, say.otherStudyHint)];
}

function hasCommonPast({ mine, theirs }: Copies): boolean {
  const own = new Set(chainsIn(mine.study.dir).chains.flatMap(({ entries }) => entries.map(({ hash }) => hash)));
  return chainsIn(theirs.study.dir).chains.some(({ entries }) => entries.some(({ hash }) => own.has(hash)));
}

/** Without one key for both nobody can tell whom a pseudonym stands for. */
function otherKey({ mine, theirs }: Copies): Problem[] {
  const [own, other] = [mine.study.config.anonymity.key, theirs.study.config.anonymity.key];
  if (own === other || (own !== undefined && other === undefined)) return [];
  if (own === undefined && mine.study.transcripts.length === 0) return [];
  return [error("other-key", say.otherKey, say.otherKeyHint)];
}

/** What was taken out of one copy would come back from the other. */
function takenOut({ past }: Copies, gone: "somebody" | "nobody"): Problem[] {
  const steps = (side: "mine" | "theirs", step: string): number =>
    [...past.since.values()].flatMap((one) => one[side]).filter((one) => one.step === step).length;
  const isForgotten = gone === "somebody" || steps("mine", "forget") !== steps("theirs", "forget");
  const isHidden = steps("mine", "anonymise") > 0 !== steps("theirs", "anonymise") > 0;
  return [
    ...(isForgotten ? [error("forgotten", say.forgottenInOne, say.forgottenHint)] : []),
    ...(isHidden ? [error("anonymised", say.anonymisedInOne, say.anonymisedHint)] : []),
  ];
}

/** Whether an interview that one copy still has is one that the other's journal tells of, and no longer knows. */
async function forgottenIn(mine: string, theirs: string): Promise<boolean> {
  const [own, other] = [await namedIn(mine), await namedIn(theirs)];
  const isGone = (here: Named, there: Named): boolean =>
    [...there.known].some((id) => here.told.has(id) && !here.known.has(id));
  return isGone(own, other) || isGone(other, own);
}

interface Named {
  /** Random ids of interviews that the table of the journal names. */
  readonly known: ReadonlySet<string>;
  /** Those that its entries speak of. */
  readonly told: ReadonlySet<string>;
}

async function namedIn(dir: string): Promise<Named> {
  const named = await readNamed(dir);
  const ids = chainsIn(dir).chains.flatMap(({ entries }) =>
    entries.flatMap(({ detail }) => (Array.isArray(detail.interviews) ? (detail.interviews as string[]) : [])),
  );
  return { known: new Set(named.map(({ id }) => id)), told: new Set(ids) };
}

/** Texts that a spreadsheet wrote in an encoding of its own cannot be edited letter by letter. */
function notUtf8({ mine, theirs }: Copies): Problem[] {
  const isFaulty = (bytes: Uint8Array): boolean => !Buffer.from(Buffer.from(bytes).toString("utf8")).equals(bytes);
  const faults = (of: Copies["mine"], name: (file: string) => string): Problem[] =>
    [...of.copy.files]
      .filter(([file, bytes]) => /\.(?:csv|ya?ml|md|txt|jsonl)$/.test(file) && isFaulty(bytes))
      .map(([file]) => ({ ...error("not-utf8", say.notUtf8), place: { file: name(file) } }));
  return [...faults(mine, (file) => file), ...faults(theirs, (file) => join("OTHER", file).replaceAll("\\", "/"))];
}

function error(code: string, text: Problem["text"], hint?: Problem["text"]): Problem {
  return { severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) };
}
