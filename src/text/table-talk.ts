import { type Draft, type DraftTurn, sumAccounted } from "./draft.js";
import { fold } from "./fold.js";
import type { Table } from "./table.js";
import { countCharacters, tidyLabel, tidyWords } from "./tidy.js";
import { parseTime } from "./time.js";

const SPEAKER =
  /^(speaker|speaker name|speakers?|locuteur|locutrice|locuteurs|intervenante?|qui parle|qui|name|nom|interlocuteur)$/;
const WORDS =
  /^(text|texte|transcript|transcription|words|paroles?|content|contenu|verbatim|propos|utterance|sentence)$/;
const TIME = /^(time|temps|heure|start|start time|debut|begin|timestamp|timecode|horodatage|from)$/;

/** Which columns of a table tell who says what, and when. */
interface TalkColumns {
  readonly speaker: number;
  readonly words: number;
  readonly time: number;
}

/** The columns of a table of which each row is something that someone says; null where it is no such table. */
export function talkColumns({ header }: Table): TalkColumns | null {
  const at = (pattern: RegExp): number => header.findIndex((name) => pattern.test(fold(name).trim()));
  const columns = { speaker: at(SPEAKER), words: at(WORDS), time: at(TIME) };
  return columns.speaker < 0 || columns.words < 0 ? null : columns;
}

/** A table of talk as one interview: rows of one person in a row are one turn. */
export function talkToDraft({ header, rows }: Table, above: string, columns: TalkColumns): Draft {
  const turns: { label: string | null; time: number | null; section: null; text: string }[] = [];
  for (const { cells } of rows) {
    const text = tidyWords(cells[columns.words] ?? "");
    const label = tidyLabel(cells[columns.speaker] ?? "") || null;
    const last = turns.at(-1);
    if (text === "") continue;
    if (last !== undefined && last.label === label) last.text += `\n${text}`;
    else turns.push({ label, time: parseTime(cells[columns.time] ?? ""), section: null, text });
  }
  const characters = countCharacters(`${above}${header.join("")}${rows.flatMap(({ cells }) => cells).join("")}`);
  return {
    turns,
    comments: [],
    legend: {},
    characters,
    accounted: sumAccounted([{ kind: "label", characters: characters - kept(turns) }]),
    problems: [],
  };
}

function kept(turns: readonly DraftTurn[]): number {
  return turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
}
