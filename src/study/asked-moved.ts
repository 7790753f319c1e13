import { findPassage, turnAt } from "../text/place.js";
import type { Transcript } from "../text/transcript.js";
import { changeTable } from "./anonymise-tables.js";
import { wordsHash } from "./asked-table.js";

/** How turns of changed transcripts are named now, and these transcripts. */
export interface Moved {
  readonly nameOf: (place: string) => string;
  readonly texts: readonly Transcript[];
}

/** The corrections of asked.csv as they are to be once texts have changed: each on its turn, with the hash of its words now. */
export function movedAsked(source: string, { nameOf, texts }: Moved): Promise<string> {
  const places = new Map<string, string>();
  const now = (place: string): string => {
    const known = places.get(place) ?? turnName(nameOf(place), texts);
    places.set(place, known);
    return known;
  };
  return changeTable(source, (cell, column, { place = "" }) => {
    if (column === "place") return now(cell.trim());
    if (column !== "words" || cell === "") return cell;
    const found = turnFound(now(place.trim()), texts);
    return found === null ? cell : wordsHash(found.transcript, found.turn);
  });
}

/** The place of a whole turn, however what was found of it is named. */
function turnName(place: string, transcripts: readonly Transcript[]): string {
  const found = turnFound(place, transcripts);
  return found === null ? place : `${found.transcript.id}:${found.turn.index}`;
}

function turnFound(place: string, transcripts: readonly Transcript[]) {
  const passage = findPassage(place, transcripts);
  const turn = passage === null ? undefined : turnAt(passage.transcript, passage.start);
  return passage === null || turn === undefined ? null : { transcript: passage.transcript, turn };
}
