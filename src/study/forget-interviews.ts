import * as say from "../messages/forget.js";
import type { Problem } from "../text/problem.js";
import type { Span } from "../text/span.js";
import type { Changes } from "./forget-changes.js";
import { contentOf, ownFile } from "./forget-files.js";
import { personsLabels } from "./forget-names.js";
import type { Going } from "./forget-person.js";
import { cutSheets } from "./forget-sheets.js";
import { type Cut, cutTranscript, unsound } from "./forget-transcript.js";

/** Takes out what is the person's as a whole: interviews that they gave alone, sheets on these, their synthesis. */
export function removeOwn({ person, raw }: Going, changes: Changes, files: readonly string[]): void {
  for (const id of person.alone) {
    const answers = (raw.get(id)?.turns ?? []).filter((turn) => turn.role === "participant");
    if (new Set(answers.map((turn) => turn.speaker)).size > 1) changes.problems.push(several(id));
  }
  for (const file of files) {
    const own = ownFile(file, person);
    if (own === null) continue;
    changes.takeOut(file, contentOf(own.folder, changes.read(file) ?? "", raw.get(own.interview)?.turns.length));
  }
}

/** Cuts the person's turns out of the interviews that stay; the marks on the others move with their words. */
export function cutInterviews(going: Going, changes: Changes, files: readonly string[]): Cut[] {
  const { alone, unread } = going.person;
  for (const id of unread.filter((one) => files.includes(`transcripts/${one}.txt`)))
    changes.problems.push(unsound(`transcripts/${id}.txt`));
  return [...going.raw.keys()]
    .filter((id) => !alone.includes(id))
    .flatMap((id) => {
      const cut = cutOne(id, going, changes);
      return cut === null ? [] : [cut];
    });
}

function cutOne(id: string, going: Going, changes: Changes): Cut | null {
  const { study, person, raw, called, maskIn } = going;
  const file = `transcripts/${id}.txt`;
  const mask = maskIn(file);
  const labels = personsLabels(study, person, { id, speakers: raw.get(id)?.speakers ?? {} });
  const mentions = going.mentions === "masked" ? called.find(file) : () => [];
  const { cut, problems } = cutTranscript(study.dir, id, { labels, mentions, mask });
  changes.problems.push(...problems);
  if (cut === null) return null;
  if (cut.isChanged) changes.files.set(file, cut.file);
  if (cut.turns.length > 0) changes.note(file, say.goneTurns(cut.turns.length));
  noteMasked(file, cut.old.text, { going, changes, apart: cut.turns });
  const sheets = cutSheets(study.dir, cut, { settled: study.config.speakers, mask });
  changes.problems.push(...sheets.problems);
  for (const [sheet, text] of sheets.files) changes.files.set(sheet, text);
  for (const [sheet, n] of sheets.dropped) changes.note(sheet, n > 0 ? say.goneCodings(n) : say.moved);
  return cut;
}

/** Notes how many mentions are masked in a file, those in words that go anyway left out. */
export function noteMasked(
  file: string,
  text: string,
  { going, changes, apart = [] }: { going: Going; changes: Changes; apart?: readonly Span[] },
): void {
  if (going.mentions === "kept") return;
  const isApart = (start: number): boolean => apart.some((one) => one.start <= start && start < one.end);
  const n = going.called
    .find(file)(text)
    .filter(({ start }) => !isApart(start)).length;
  if (n > 0) changes.note(file, say.goneMentions(n));
}

function several(id: string): Problem {
  const place = { file: `transcripts/${id}.txt` };
  return { severity: "warning", code: "several-voices", place, text: say.severalVoices, hint: say.severalVoicesHint };
}
