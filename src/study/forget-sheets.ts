import { anchor } from "../coding/anchor.js";
import type { Coding } from "../coding/coding.js";
import { rewritten } from "../coding/settlement.js";
import { formatSheet, parseSheet } from "../coding/sheet.js";
import * as say from "../messages/forget.js";
import { decode } from "../text/encoding.js";
import type { Problem } from "../text/problem.js";
import { settle } from "../text/settle.js";
import type { Settled } from "../text/settled.js";
import { overlaps } from "../text/span.js";
import { readBytes } from "./files.js";
import type { Cut, Mask } from "./forget-transcript.js";
import { codersOnDisk } from "./on-disk.js";

export interface SheetsCut {
  readonly files: ReadonlyMap<string, string>;
  /** How many marks were on the person's words, by file. */
  readonly dropped: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Every coder's sheet on a transcript that someone's words went out of: each mark on others' words where these stand now. */
export function cutSheets(dir: string, cut: Cut, how: { settled: Settled; mask: Mask }): SheetsCut {
  const files = new Map<string, string>();
  const dropped = new Map<string, number>();
  const problems: Problem[] = [];
  for (const coder of codersOnDisk(dir)) {
    const file = `codings/${coder}/${cut.old.id}.jsonl`;
    const { bytes } = readBytes(dir, file);
    if (bytes === null) continue;
    const source = decode(bytes).text;
    const made = cutSheet(source, file, { cut, ...how });
    if (made === null && (cut.old.text !== cut.now.text || how.mask(source, cut.old.language) !== source))
      problems.push({
        severity: "error",
        code: "not-anchored",
        place: { file },
        text: say.notAnchored,
        hint: say.unsoundHint,
      });
    if (made === null || made.text === source) continue;
    files.set(file, made.text);
    dropped.set(file, made.dropped);
  }
  return { files, dropped, problems };
}

/** Null where a line cannot be read or a mark has no firm place. */
function cutSheet(
  source: string,
  file: string,
  { cut, settled, mask }: { cut: Cut; settled: Settled; mask: Mask },
): { text: string; dropped: number } | null {
  const { old, now, mapSpan, turns } = cut;
  const { sheet, problems } = parseSheet(source, file);
  if (sheet === null || problems.length > 0 || sheet.textSha256 !== old.sha256) return null;
  // Whose words a mark without a place is on, nobody can tell.
  if (sheet.astray !== undefined) return null;
  if (sheet.codings.some((one) => old.text.slice(one.start, one.end) !== one.quote)) return null;
  const answers = settle(now, settled).turns.filter((turn) => turn.role === "participant");
  const isGone = (one: Coding): boolean =>
    turns.some((turn) => overlaps(turn, one)) && !answers.some((turn) => overlaps(turn, mapSpan(one)));
  const kept = sheet.codings.filter((one) => !isGone(one));
  const codings = kept.map((one) => ({
    ...one,
    ...anchor(now.text, mapSpan(one)),
    ...(one.note === undefined ? {} : { note: mask(one.note, old.language) }),
  }));
  const past = sheet.settled?.map((one) => rewritten(one, (reason) => mask(reason, old.language)));
  const isUntouched =
    old.text === now.text &&
    codings.every((one, i) => one.note === kept[i]?.note) &&
    (past ?? []).every((one, i) => one.reason === sheet.settled?.[i]?.reason);
  if (isUntouched) return { text: source, dropped: 0 };
  const history = past === undefined ? {} : { settled: past };
  const text = formatSheet({ ...sheet, textSha256: now.sha256, codings, ...history });
  return { text, dropped: sheet.codings.length - kept.length };
}
