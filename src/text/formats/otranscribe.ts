import * as say from "../../messages/formats.js";
import { type Accounted, type Draft, type DraftTurn, sumAccounted, unread } from "../draft.js";
import type { FoundTurn } from "../found-turn.js";
import { linesToTurns } from "../lines-to-turns.js";
import { DEEPEST_HTML, readOtrHtml, type TimeMark } from "../otr-lines.js";
import type { ReadOptions } from "../reader.js";
import { oddTimesNote } from "../spoken.js";
import { countCharacters } from "../tidy.js";

/** What oTranscribe saves: a page of HTML in a JSON object, with the name of the recording. */
export interface Otr {
  readonly text: string;
}

/** Whether a JSON value is a file of oTranscribe. */
export function isOtr(json: unknown): json is Otr {
  if (typeof json !== "object" || json === null || !("text" in json) || typeof json.text !== "string") return false;
  if ("segments" in json || "chunks" in json || "transcription" in json) return false;
  return "media" in json || "media-time" in json || "media-source" in json || /<(p|span|br|div)\b/i.test(json.text);
}

/**
 * Makes turns of an oTranscribe page: its labels are found as in plain text, and a turn has the time that stands last
 * before its words. Characters are those of the page's text, the times that it shows among them.
 */
export function draftOfOtr({ text }: Otr, options: ReadOptions): Draft {
  const page = readOtrHtml(text);
  const place = { file: options.file };
  if (page.depth === "too-deep") {
    return unread([{ severity: "error", code: "too-deep", place, text: say.tooDeep(DEEPEST_HTML) }]);
  }
  const found = linesToTurns(page.lines, options);
  const inLines: Accounted = {
    kind: "label",
    characters: page.lines.reduce((sum, line) => sum + countCharacters(line.text), 0),
  };
  const odd = page.marks.filter(({ time }) => time === null).length;
  return {
    turns: timed(found.turns, page.marks),
    comments: [],
    legend: found.legend,
    characters: [inLines, ...page.accounted].reduce((sum, one) => sum + one.characters, 0),
    accounted: sumAccounted([...found.accounted, ...page.accounted]),
    problems: [...found.problems, ...oddTimesNote(odd, options.file)],
  };
}

/** Gives each turn without a time the last one that stands between the words before it and its own. */
function timed(turns: readonly FoundTurn[], marks: readonly TimeMark[]): DraftTurn[] {
  let next = 0;
  return turns.map(({ pieces, ...turn }) => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    let before: number | null = null;
    for (; (marks[next]?.at ?? Number.POSITIVE_INFINITY) <= (first?.source ?? 0); next++) {
      before = marks[next]?.time ?? before;
    }
    const end = last === undefined ? 0 : last.source + last.length;
    while ((marks[next]?.at ?? Number.POSITIVE_INFINITY) < end) next++;
    return { ...turn, time: turn.time ?? before };
  });
}
