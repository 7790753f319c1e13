import * as say from "../../messages/merging.js";
import { sha256Of } from "../../text/hash.js";
import { byCodeUnit } from "../../text/order.js";
import { writeAll } from "../files.js";
import { chainsIn, type Step, type When } from "../journal.js";
import { mergeAttributions } from "./attributions.js";
import { mergeCodebooks } from "./codebooks.js";
import type { Difference } from "./difference.js";
import { formatMerged, headsOfCopy, MERGED, withHeld } from "./held.js";
import { mergeJournals, withStep } from "./journals.js";
import { mergeMemos } from "./memos.js";
import { type Copies, type Decisions, Merge, type Sight } from "./merge.js";
import { mergeOthers } from "./others.js";
import { mergeRegisters } from "./registers.js";
import { mergeSettings } from "./settings.js";
import { mergeSheetFiles } from "./sheets.js";
import { mergeSyntheses } from "./syntheses.js";
import { mergeTranscripts } from "./transcripts.js";

/** Works out what a merge would write, what it counts and what differs, by what was decided so far. */
export async function planMerge(copies: Copies, decisions: Decisions, sight: Sight): Promise<Merge> {
  const merge = new Merge(copies, decisions, sight);
  mergeSettings(merge);
  mergeCodebooks(merge);
  const texts = mergeTranscripts(merge);
  mergeRegisters(merge, texts);
  mergeSheetFiles(merge, texts);
  mergeMemos(merge);
  mergeSyntheses(merge);
  mergeAttributions(merge);
  mergeOthers(merge);
  await mergeJournals(merge);
  if ((merge.counts.get("transcripts") ?? 0) > 0 && copies.mine.study.config.anonymity.key !== undefined)
    merge.tell({
      severity: "warning",
      code: "same-pseudonym",
      place: {},
      text: say.samePseudonym,
      hint: say.samePseudonymHint,
    });
  return merge;
}

/**
 * All that can be settled, and what was left out by an earlier choice. Where an interview has two texts and nobody has said which stands,
 * also what would differ on either of them: one table is enough.
 */
export async function settleable(merge: Merge, decisions: Decisions): Promise<Difference[]> {
  const { copies, sight, differences, problems } = merge;
  const asked = new Set(problems.flatMap(({ code, place }) => (code === "other-text" ? [place.file] : [])));
  const texts = differences.filter(({ kind, file }) => kind === "transcript" && asked.has(file));
  const found = new Map(listed(merge).map((one) => [one.key, one]));
  for (const side of texts.length === 0 ? [] : (["mine", "theirs"] as const)) {
    const byKey = new Map([...decisions.byKey, ...texts.map(({ key }) => [key, side] as const)]);
    const then = await planMerge(copies, { ...decisions, byKey }, sight);
    for (const one of listed(then)) if (!found.has(one.key)) found.set(one.key, one);
  }
  return [...found.values()];
}

const listed = ({ differences, leftOut }: Merge): Difference[] => [...differences, ...leftOut];

/** Whether a merge would change anything of the study. */
export function isIdle({ files }: Merge): boolean {
  return [...files.keys()].every((file) => file.startsWith(".grille/"));
}

/** Parts that are only left out: a text of which nobody said which stands, with what rests on it; a synthesis that two people wrote. */
const LEFT_OUT: readonly string[] = ["other-text", "other-author"];

/** Whether a merge met what it refuses as a whole. */
export function isRefused({ problems }: Merge): boolean {
  return problems.some(({ severity, code }) => severity === "error" && !LEFT_OUT.includes(code));
}

/** Writes a merge, all of it or nothing, with one entry in the journal. Under the lock, with nothing left open. */
export async function writeMerge(merge: Merge, when: When): Promise<void> {
  const { dir } = merge.copies.mine.study;
  const { held, left, known } = merge.past;
  // What was settled is a step of its own, even where this copy stays as it is.
  const isStep = !isIdle(merge) || merge.differences.length > 0;
  const journal = isStep ? withStep(merge, { ...mergeStep(merge), when }) : null;
  const seen = new Set([...merge.seen, ...known.besides(merge.seen)]);
  const heads = headsOfCopy(chainsIn(merge.copies.theirs.study.dir).chains);
  const now = formatMerged({
    held: withHeld(held, { heads, line: journal?.line ?? null, seen, apart: merge.apart }),
    left: merge.left,
  });
  const record: [string, string][] = now === formatMerged({ held, left }) ? [] : [[MERGED, now]];
  const files = new Map<string, string | Uint8Array>([...merge.files, ...(journal?.files ?? []), ...record]);
  if (files.size > 0) await writeAll(dir, files);
}

/** The journal's line: counts that everybody may know, of whom something came, and hashes by which the two copies as they were can be told. */
function mergeStep({ shared, owners, problems, differences, copies, sight }: Merge): Step {
  const left = problems.filter(({ severity }) => severity === "error").length;
  const [mine, theirs] = [copies.mine, copies.theirs].map(({ copy }) => hashOf(copy.files));
  const detail = {
    ...Object.fromEntries(shared),
    differences: differences.filter(({ coder }) => sight.isAll || coder === null).length,
    ...(left === 0 ? {} : { left }),
    ...(owners.size === 0 ? {} : { coders: [...owners].sort(byCodeUnit) }),
    mine: mine ?? "",
    theirs: theirs ?? "",
  };
  return { step: "merge", detail };
}

function hashOf(files: Copies["mine"]["copy"]["files"]): string {
  const lines = [...files].sort(([a], [b]) => byCodeUnit(a, b)).map(([file, bytes]) => `${file} ${sha256Of(bytes)}`);
  return sha256Of(lines.join("\n"));
}
