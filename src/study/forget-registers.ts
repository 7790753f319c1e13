import { fold } from "../text/fold.js";
import { ASKED, wordsHash } from "./asked-table.js";
import { isOnTurns, placeNow } from "./forget-memos.js";
import type { ChangeRow, Row } from "./forget-tables.js";
import type { Cut } from "./forget-transcript.js";
import type { Person } from "./forget-who.js";
import { SCALES } from "./scale-table.js";

/** What becomes of the rows of each register: the person's go, passages are followed, free text is masked. */
export function registerChanges(
  person: Person,
  { cuts, maskIn }: { cuts: readonly Cut[]; maskIn: (file: string) => (text: string) => string },
): ReadonlyMap<string, ChangeRow> {
  const isPerson = (cell = ""): boolean => fold(cell) === fold(person.id);
  const participants = (row: Row): Row | null =>
    isPerson(row.participant) ? null : texts(row, ["participant"], maskIn("participants.csv"));
  const interviews = (row: Row): Row | null => {
    if (person.alone.includes((row.interview ?? "").trim())) return null;
    const people = listed(row.participants, /[,;+ ]+/);
    const kept = people.filter((one) => !isPerson(one));
    const cell = kept.length === people.length ? row.participants : kept.join(" ");
    return {
      ...texts(row, ["interview", "files", "participants"], maskIn("interviews.csv")),
      participants: cell ?? "",
    };
  };
  const attributions = (row: Row): Row | null => {
    if (isPerson(row.participant)) return null;
    const places = listed(row.passages, /[\s,;]+/);
    const isGone = (place: string): boolean =>
      person.alone.includes(place.split(/[:@]/)[0] ?? "") || isOnTurns(place, cuts);
    const kept = places.filter((place) => !isGone(place)).map((place) => placeNow(place, cuts));
    const isSame = kept.length === places.length && kept.every((place, i) => place === places[i]);
    const cell = isSame ? (row.passages ?? "") : kept.join(" ");
    return { ...texts(row, ["participant", "type", "coder", "passages"], maskIn("attributions.csv")), passages: cell };
  };
  const asked = (row: Row): Row | null => {
    const [, id = "", number] = /^(\S+):(\d+)$/.exec(row.place ?? "") ?? [];
    if (person.alone.includes(id)) return null;
    const now = cuts.find((one) => one.now.id === id)?.now;
    const turn = now?.turns.find(({ index }) => index === Number(number));
    return now === undefined || turn === undefined ? row : { ...row, words: wordsHash(now, turn) };
  };
  return new Map([
    [ASKED, asked],
    [SCALES, (row) => (isPerson(row.participant) ? null : { ...row, place: placeNow(row.place ?? "", cuts) })],
    ["participants.csv", participants],
    ["interviews.csv", interviews],
    ["attributions.csv", attributions],
  ]);
}

/** Cells of free text with mentions masked; ids stay what they are. */
function texts(row: Row, ids: readonly string[], mask: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, ids.includes(column) ? cell : mask(cell)]),
  );
}

function listed(cell: string | undefined, between: RegExp): string[] {
  return (cell ?? "").split(between).filter((one) => one !== "");
}
