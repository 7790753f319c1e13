import * as say from "../messages/study.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { overlaps } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Astray, Sheet } from "./basis.js";
import type { Coding } from "./coding.js";
import { isEnd, isFlag, isMomentOrNull, isOffset, isOneOf, isSomeText, isText, isTexts, shape } from "./line-shape.js";
import { historyLines, isHistoryLine, type Opening, readHistoryLine, type Settlement } from "./settlement.js";

const readHead = shape(
  { grille: isOneOf(1), transcript: isText, text_sha256: isText, coder: isText },
  { read: isMomentOrNull, reread: isTexts },
);

const readLine = shape(
  {
    id: isText,
    code: isText,
    start: isOffset,
    end: isEnd,
    quote: isSomeText,
    before: isText,
    after: isText,
    origin: isOneOf("hand", "rule", "suggest"),
    verdict: isOneOf("marked", "accepted", "rejected", "edited"),
  },
  {
    rule: isText,
    rule_sha: isText,
    proposed: isText,
    note: isText,
    seen: isFlag,
    withheld: isFlag,
    bulk: isFlag,
    from: isTexts,
    astray: isText,
  },
);

type Line = NonNullable<ReturnType<typeof readLine>>;

/** Reads one coder's sheet on one transcript: JSON lines, the first of which says whose it is and on which text. */
export function parseSheet(source: string, file: string): { sheet: Sheet | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken = (n: number): void => {
    problems.push({ severity: "error", code: "broken-sheet", place: { file, line: n }, text: say.brokenSheetLine() });
  };
  const rows = source.replace(/^\ufeff/, "").split(/\r?\n/);
  const first = readHead(json(rows[0] ?? ""));
  if (first === null) {
    broken(1);
    return { sheet: null, problems };
  }
  const { transcript, coder, text_sha256: textSha256, read, reread } = first;
  const codings: Coding[] = [];
  const astray: Astray[] = [];
  const settled: Settlement[] = [];
  let opened: Opening | undefined;
  rows.slice(1).forEach((row, i) => {
    if (row.trim() === "") return;
    const line = json(row);
    const history = isHistoryLine(line) ? readHistoryLine(line) : undefined;
    if (history !== undefined) {
      if (history === null || ("opening" in history && opened !== undefined)) broken(i + 2);
      else if ("opening" in history) opened = history.opening;
      else settled.push(history.settlement);
      return;
    }
    const read = readLine(line);
    if (read === null) broken(i + 2);
    else if (read.astray === undefined) codings.push({ transcript, coder, ...codingOf(read) });
    else astray.push({ transcript, coder, ...codingOf(read), astray: read.astray });
  });
  return {
    sheet: {
      coder,
      transcript,
      textSha256,
      ...present({ read, reread }),
      codings,
      ...(astray.length > 0 ? { astray } : {}),
      ...present({ opened }),
      ...(settled.length > 0 ? { settled } : {}),
    },
    problems,
  };
}

/** The sheet as it is kept: sorted by place, one coding a line, so that two versions can be compared line by line. */
export function formatSheet(sheet: Sheet): string {
  const { transcript, coder, textSha256, read, reread } = sheet;
  const first = { grille: 1, transcript, text_sha256: textSha256, coder, ...present({ read, reread }) };
  const lines = [...[...sheet.codings].sort(byPlace), ...[...(sheet.astray ?? [])].sort(byPlace)];
  const rows = lines.map(({ transcript: _transcript, coder: _coder, ...rest }) => JSON.stringify(inKeyOrder(rest)));
  return `${[JSON.stringify(first), ...rows, ...historyLines(sheet.opened, sheet.settled)].join("\n")}\n`;
}

function byPlace(a: Coding, b: Coding): number {
  return a.start - b.start || a.end - b.end || byCodeUnit(a.code, b.code) || byCodeUnit(a.id, b.id);
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
    return { sheet: { ...sheet, codings: [], ...adrift(sheet.codings, []) }, problems: [problem] };
  }
  const problems: Problem[] = [...astrayIn(sheet, file)];
  const codings = sheet.codings.filter((coding) => {
    if (transcript.text.slice(coding.start, coding.end) !== coding.quote) {
      const [text, hint] = [say.quoteAstray(coding.id), say.sheetTextChangedHint()];
      problems.push({ severity: "error", code: "quote-astray", place: { file }, text, hint });
      return false;
    }
    if (transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, coding))) return true;
    problems.push({
      severity: "error",
      code: "no-participant",
      place: { file },
      text: say.codedInterviewer(coding.id),
      hint: say.sheetTextChangedHint(),
    });
    return false;
  });
  return { sheet: { ...sheet, codings, ...adrift(sheet.codings, codings) }, problems };
}

function adrift(all: readonly Coding[], left: readonly Coding[]): Pick<Sheet, "adrift"> {
  const count = (some: readonly Coding[]): number => some.filter(({ verdict }) => verdict !== "rejected").length;
  return count(all) === count(left) ? {} : { adrift: count(all) - count(left) };
}

/** That marks wait for their coder; not how many, which is nobody else's business. */
function astrayIn({ astray = [] }: Sheet, file: string): Problem[] {
  if (astray.length === 0) return [];
  const [text, hint] = [say.sheetAstray, say.sheetAstrayHint];
  return [{ severity: "warning", code: "astray", place: { file }, text, hint }];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codingOf({ rule_sha: ruleSha, ...rest }: Line): Omit<Coding, "transcript" | "coder"> {
  return ruleSha === undefined ? rest : { ...rest, ruleSha };
}

/** Without the keys that are undefined, as exact optional properties ask. */
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
  "from",
  "astray",
] as const;

/** What a key is called in the file, where that differs. */
const NAMES: Readonly<Record<string, string>> = { ruleSha: "rule_sha" };

function inKeyOrder(coding: Omit<Coding, "transcript" | "coder"> & { astray?: string }): Record<string, unknown> {
  const given = KEYS.filter((key) => coding[key] !== undefined);
  return Object.fromEntries(given.map((key) => [NAMES[key] ?? key, coding[key]]));
}
