import { z } from "zod";
import * as say from "../messages/study.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { overlaps } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Sheet } from "./basis.js";
import type { Coding } from "./coding.js";

const head = z.strictObject({
  grille: z.literal(1),
  transcript: z.string(),
  text_sha256: z.string(),
  coder: z.string(),
  read: z.iso.datetime().nullable().optional(),
  reread: z.array(z.string()).optional(),
});

const line = z.strictObject({
  id: z.string(),
  code: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
  before: z.string(),
  after: z.string(),
  origin: z.enum(["hand", "rule", "suggest"]),
  rule: z.string().optional(),
  rule_sha: z.string().optional(),
  proposed: z.string().optional(),
  verdict: z.enum(["marked", "accepted", "rejected", "edited"]),
  note: z.string().optional(),
  seen: z.boolean().optional(),
  withheld: z.boolean().optional(),
  bulk: z.boolean().optional(),
});

/** Reads one coder's sheet on one transcript: JSON lines, the first of which says whose it is and on which text. */
export function parseSheet(source: string, file: string): { sheet: Sheet | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken = (n: number): void => {
    problems.push({ severity: "error", code: "broken-sheet", place: { file, line: n }, text: say.brokenSheetLine() });
  };
  const rows = source.replace(/^\ufeff/, "").split(/\r?\n/);
  const first = head.safeParse(json(rows[0] ?? ""));
  if (!first.success) {
    broken(1);
    return { sheet: null, problems };
  }
  const { transcript, coder, text_sha256: textSha256, read, reread } = first.data;
  const codings: Coding[] = [];
  rows.slice(1).forEach((row, i) => {
    if (row.trim() === "") return;
    const read = line.safeParse(json(row));
    if (read.success) codings.push({ transcript, coder, ...codingOf(read.data) });
    else broken(i + 2);
  });
  return { sheet: { coder, transcript, textSha256, ...present({ read, reread }), codings }, problems };
}

/** The sheet as it is kept: sorted by place, one coding a line, so that two versions can be compared line by line. */
export function formatSheet(sheet: Sheet): string {
  const { transcript, coder, textSha256, read, reread } = sheet;
  const first = { grille: 1, transcript, text_sha256: textSha256, coder, ...present({ read, reread }) };
  const codings = [...sheet.codings].sort(
    (a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.code, b.code) || byCodeUnit(a.id, b.id),
  );
  const rows = codings.map(({ transcript: _transcript, coder: _coder, ...rest }) => JSON.stringify(inKeyOrder(rest)));
  return `${[JSON.stringify(first), ...rows].join("\n")}\n`;
}

/** What does not hold between a sheet and the text it marks. A mark that has lost its words never counts. */
export function checkSheet(sheet: Sheet, transcript: Transcript, file: string): { sheet: Sheet; problems: Problem[] } {
  if (sheet.textSha256 !== transcript.sha256) {
    const text = say.sheetTextChanged(transcript.id);
    const problem: Problem = {
      severity: "error",
      code: "text-changed",
      place: { file },
      text,
      hint: say.sheetTextChangedHint(),
    };
    return { sheet: { ...sheet, codings: [] }, problems: [problem] };
  }
  const problems: Problem[] = [];
  const codings = sheet.codings.filter((coding) => {
    if (transcript.text.slice(coding.start, coding.end) !== coding.quote) {
      problems.push({ severity: "error", code: "quote-astray", place: { file }, text: say.quoteAstray(coding.id) });
      return false;
    }
    if (transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, coding))) return true;
    problems.push({
      severity: "error",
      code: "no-participant",
      place: { file },
      text: say.codedInterviewer(coding.id),
    });
    return false;
  });
  return { sheet: { ...sheet, codings }, problems };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codingOf({ rule_sha: ruleSha, ...rest }: z.infer<typeof line>): Omit<Coding, "transcript" | "coder"> {
  return present({ ...rest, ruleSha });
}

/** Without the keys that zod left undefined, as exact optional properties ask. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}

const KEYS = [
  "id",
  "code",
  "start",
  "end",
  "quote",
  "before",
  "after",
  "origin",
  "rule",
  "ruleSha",
  "proposed",
  "verdict",
  "note",
  "seen",
  "withheld",
  "bulk",
] as const;

/** What a key is called in the file, where that differs. */
const NAMES: Readonly<Record<string, string>> = { ruleSha: "rule_sha" };

function inKeyOrder(coding: Omit<Coding, "transcript" | "coder">): Record<string, unknown> {
  const given = KEYS.filter((key) => coding[key] !== undefined);
  return Object.fromEntries(given.map((key) => [NAMES[key] ?? key, coding[key]]));
}
