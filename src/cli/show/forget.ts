import type { KeyEntry } from "../../identity/key.js";
import { kinds } from "../../messages/anonymise.js";
import * as say from "../../messages/forget.js";
import { colon } from "../../messages/numbers.js";
import type { ForgetPlan } from "../../study/forget.js";
import type { KeyCut } from "../../study/forget-key.js";
import type { Looked } from "../../study/forget-verify.js";
import type { History } from "../../study/git-history.js";
import { fold } from "../../text/fold.js";
import type { Brush } from "./table.js";

/** Commits named one by one; of more, how many. */
const COMMITS = 20;

/** What will go, file by file. */
export function showGoing({ gone, remove, files }: ForgetPlan, { lang, paint }: Brush): string {
  const lines = gone.map(({ file, what }) => `  ${file}${colon(lang)} ${what[lang]}`);
  return [paint.bold(say.willGo[lang]), ...lines, say.willChange(remove.length, files.size)[lang]].join("\n");
}

/** What will go from the key and what stays in it, and why: by kind and pseudonym, never the real words. */
export function showKey({ gone, shared, unknown, unsure, alike, isNamed }: KeyCut, brush: Brush): string {
  const { lang, paint } = brush;
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [paint.bold(title), ...lines.map((line) => `  ${line}`)];
  const entries = (all: readonly KeyEntry[]): string[] => counted(all.map((one) => labelOf(one, brush)));
  const placed = (all: KeyCut["shared"]): string[] =>
    counted(all.map(({ entry, places }) => labelOf(entry, brush) + (places.length === 0 ? "" : say.keyPlaces(places))));
  return [
    ...(gone.length === 0 ? [say.keyGoesNothing[lang]] : block(say.keyGoes[lang], entries(gone))),
    ...(isNamed ? [] : [say.keyNotNamed[lang]]),
    ...block(say.keyShared[lang], placed(shared)),
    ...block(say.keyUnsure[lang], entries(unsure)),
    ...unsure.slice(0, 1).map((one) => say.keyUnsureHint(one.pseudonym)[lang]),
    ...block(say.keyAlike[lang], placed(alike)),
    ...alike.slice(0, 1).map(({ entry }) => say.keyUnsureHint(entry.pseudonym)[lang]),
    ...block(say.keyUnknown[lang], entries(unknown)),
    ...(unknown.length === 0 ? [] : [say.keyUnknownHint[lang]]),
  ].join("\n");
}

/** A word that a person let stand as it is would be the real one: then the kind alone. */
function labelOf({ kind, pseudonym, real }: KeyEntry, { lang }: Brush): string {
  const isReal = real.some((form) => fold(form) === fold(pseudonym));
  return say.keyEntry(kinds[kind], isReal ? null : pseudonym)[lang];
}

function counted(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, n]) => (n === 1 ? line : `${line} × ${n}`));
}

/** Files in which something would be left, or is. */
export function showLeft(looked: readonly Looked[], brush: Brush): string[] {
  return looked.filter(({ left }) => left.length > 0).map((one) => lookedLine(one, brush));
}

/** Every file that was looked into, with what was found. */
export function showLooked(looked: readonly Looked[], brush: Brush): string[] {
  return looked.map((one) => lookedLine(one, brush));
}

function lookedLine({ file, state, left }: Looked, { lang, paint }: Brush): string {
  const unread = state === "unread" ? [paint.yellow(say.notText[lang])] : [];
  const found = left.map((one) => paint.red(say.trace(one.what, one)[lang]));
  const parts = [...found, ...unread];
  return `  ${file}${colon(lang)} ${parts.length === 0 ? paint.dim(say.clear[lang]) : parts.join(", ")}`;
}

/** What git still holds. */
export function showHistory(history: History, { lang, paint }: Brush): string {
  if (history.state === "none") return say.gitNone[lang];
  if (history.state === "no-git") return paint.yellow(say.gitMissing[lang]);
  if (history.state === "unread") return paint.yellow(say.gitUnread[lang]);
  const { commits } = history;
  if (commits.length === 0) return say.gitClean[lang];
  const lines = commits.slice(0, COMMITS).map(({ id, files }) => `  ${id}${colon(lang)} ${files.join(", ")}`);
  const more = commits.length > COMMITS ? [`  ${say.gitMore(commits.length - COMMITS)[lang]}`] : [];
  return [paint.yellow(say.gitHolds(commits.length)[lang]), ...lines, ...more, say.gitHint[lang]].join("\n");
}
