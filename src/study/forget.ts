import { searchFor } from "../identity/surfaces.js";
import * as say from "../messages/forget.js";
import type { Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { Problem } from "../text/problem.js";
import { spanSet } from "../text/span.js";
import { withTexts } from "./config-edit.js";
import { Changes } from "./forget-changes.js";
import { cutConfig } from "./forget-config.js";
import { isDerived, isProse } from "./forget-files.js";
import { cutInterviews, noteMasked, removeOwn } from "./forget-interviews.js";
import { cutKey, type KeyCut } from "./forget-key.js";
import { codingsGone, cutMarkdown, isAbout, isTheirs, withoutWho } from "./forget-memos.js";
import { type Forget, type Going, goingOf } from "./forget-person.js";
import { registerChanges } from "./forget-registers.js";
import type { Sought } from "./forget-sought.js";
import { changeRows } from "./forget-tables.js";
import { trailOf } from "./forget-trail.js";
import type { Cut } from "./forget-transcript.js";
import { formsOfGiven } from "./given.js";
import { noteFile, noteIds, noteText } from "./journal-notes.js";
import { type Named, withoutNamed } from "./journal-people.js";
import type { Study } from "./read.js";
import { THEMES_FILE } from "./syntheses.js";
import { studyFilesOf } from "./traces.js";

/** What is to be done, all of it or nothing. */
export interface ForgetPlan {
  /** Whole new contents, by path relative to the study. */
  readonly files: ReadonlyMap<string, string>;
  /** Files to remove, in order. */
  readonly remove: readonly string[];
  /** What goes out of each file, in the order of their names. */
  readonly gone: readonly { readonly file: string; readonly what: Words }[];
  readonly sought: Sought;
  /** What becomes of the key; null where it is not open. */
  readonly key: KeyCut | null;
  readonly problems: readonly Problem[];
}

/** Works out what every file of the study becomes without a person. Writes nothing. */
export async function planForget(study: Study, wanted: Forget): Promise<ForgetPlan> {
  const files = studyFilesOf(study.dir);
  const going = goingOf(study, wanted, files);
  const changes = new Changes(study.dir);
  removeOwn(going, changes, files);
  const cuts = cutInterviews(going, changes, files);
  await cutRegisters(going, changes, cuts);
  cutProse(going, changes, { cuts, files });
  cutSettings(going, changes, cuts);
  cutNotes(going, changes);
  await cutJournal(going, changes);
  removeDerived(changes, files);
  return {
    files: changes.files,
    remove: [...changes.remove],
    gone: changes.gone(),
    sought: soughtOf(going, changes, cuts),
    key: wanted.key === null ? null : cutKey(wanted.key, going, changes),
    problems: changes.problems,
  };
}

async function cutRegisters({ person, maskIn }: Going, changes: Changes, cuts: readonly Cut[]): Promise<void> {
  for (const [file, change] of registerChanges(person, { cuts, maskIn })) {
    const source = changes.read(file);
    if (source === null) continue;
    const { text, removed } = await changeRows(source, change);
    changes.put(file, text, removed > 0 ? say.goneRows(removed) : say.moved);
  }
}

/** Memos, syntheses, notes, guide and claims: what is about the person goes, in the rest places and names are followed. */
function cutProse(
  going: Going,
  changes: Changes,
  { cuts, files }: { cuts: readonly Cut[]; files: readonly string[] },
): void {
  const { person, maskIn } = going;
  const gone = { person: person.id, alone: person.alone, cuts, codings: codingsGone(changes, files) };
  const prose = files.filter((one) => isProse(one) && !changes.remove.has(one));
  const isMemo = (file: string): boolean => file.startsWith("memos/");
  for (const file of prose.filter((one) => isMemo(one) && isAbout(changes.read(one) ?? "", gone)))
    changes.takeOut(file, say.goneFile);
  const memos = [...changes.remove].filter(isMemo).map((file) => file.slice("memos/".length).replace(/\.md$/i, ""));
  for (const file of prose.filter((one) => !changes.remove.has(one))) {
    const source = changes.read(file) ?? "";
    const mask = maskIn(file);
    const made = file.endsWith(".md")
      ? cutMarkdown(file === THEMES_FILE ? withoutWho(source, (name) => isTheirs(name, gone)) : source, {
          cuts,
          mask,
          leads: (to) => memos.includes(to) || isTheirs(to, gone),
        })
      : withTexts(source, (text) => mask(text));
    if (made === source) continue;
    changes.files.set(file, made);
    noteMasked(file, source, { going, changes });
    if (!changes.isNoted(file)) changes.note(file, say.moved);
  }
}

function cutSettings(
  { person, raw, labels, names, theirs, called, maskIn }: Going,
  changes: Changes,
  cuts: readonly Cut[],
): void {
  const standIns = new Set(cuts.flatMap(({ label }) => label ?? []));
  const source = changes.read("study.yaml") ?? "";
  const isGone = (place: string): boolean => person.alone.includes(place) || changes.remove.has(place);
  const stands = (name: string, place: string): boolean => {
    const file = raw.has(place) ? `transcripts/${place}.txt` : place;
    const text = changes.after(file) ?? "";
    const left = spanSet(called.trace(file)(text));
    return searchFor(formsOfGiven(name))(text).some((one) => left.overlaps(one));
  };
  const cut = cutConfig(source, {
    ...{ labels, standIns, isGone, stands },
    forms: names,
    others: [...theirs.unsure, ...theirs.others].map(({ pseudonym }) => pseudonym),
    mask: maskIn("study.yaml"),
  });
  changes.put("study.yaml", cut, say.goneNames);
}

/** A note of the journal that names the person loses its words; the journal says so. */
function cutNotes({ study, called }: Going, changes: Changes): void {
  for (const id of noteIds(study.dir))
    if (called.find(noteFile(id))(noteText(study.dir, id) ?? "").length > 0)
      changes.takeOut(noteFile(id), say.goneFile);
}

async function cutJournal({ study, person }: Going, changes: Changes): Promise<void> {
  const isGone = (one: Named): boolean =>
    fold(one.participant) === fold(person.id) || person.alone.includes(one.interview);
  for (const [file, text] of await withoutNamed(study.dir, isGone)) changes.put(file, text, say.goneNames);
}

function removeDerived(changes: Changes, files: readonly string[]): void {
  for (const file of files.filter(isDerived)) changes.remove.add(file);
  for (const folder of [".grille/", "report/"]) {
    const n = [...changes.remove].filter((file) => file.startsWith(folder)).length;
    if (n > 0) changes.note(folder, say.goneDerived(n));
  }
}

function soughtOf({ study, person, raw, called }: Going, changes: Changes, cuts: readonly Cut[]): Sought {
  const removed = [...changes.remove];
  return { names: called.trace, ...trailOf(study, { person, transcripts: raw.values(), cuts, removed }) };
}
