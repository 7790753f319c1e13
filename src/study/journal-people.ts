import { csvText } from "../measures/csv.js";
import { decode } from "../text/encoding.js";
import { readCsv } from "./csv.js";
import { readBytes } from "./files.js";

/** What a random id of the journal stands for: a participant or an interview; the other of the two is empty. */
export interface Named {
  readonly id: string;
  readonly participant: string;
  readonly interview: string;
}

/** The only file that says whom the journal means, so that forgetting someone never changes the journal. */
export const PEOPLE = "journal/people.csv";

export async function readNamed(dir: string): Promise<Named[]> {
  const { bytes } = readBytes(dir, PEOPLE);
  if (bytes === null) return [];
  const { rows } = await readCsv(decode(bytes).text, PEOPLE);
  return rows.map(({ cells }) => {
    const { id = "", participant = "", interview = "" } = cells;
    return { id, participant, interview };
  });
}

/** Random ids for these interviews, made once, and the table as it is to be written with them. */
export async function interviewIds(
  dir: string,
  interviews: readonly string[],
  random: () => number,
): Promise<{ ids: string[]; files: Map<string, string> }> {
  const known = await readNamed(dir);
  const added: Named[] = [];
  const taken = new Set(known.map(({ id }) => id));
  const idOf = new Map(known.map((one) => [one.interview, one.id]));
  const ids = interviews.map((interview) => {
    const id = idOf.get(interview) ?? freshId(random, (one) => taken.has(one));
    taken.add(id);
    if (!idOf.has(interview)) added.push({ id, participant: "", interview });
    idOf.set(interview, id);
    return id;
  });
  return { ids, files: added.length === 0 ? new Map() : await fileOf([...known, ...added]) };
}

/** The table without those that `isGone` names; no file where it names none. */
export async function withoutNamed(dir: string, isGone: (one: Named) => boolean): Promise<Map<string, string>> {
  const known = await readNamed(dir);
  const kept = known.filter((one) => !isGone(one));
  return kept.length === known.length ? new Map() : fileOf(kept);
}

async function fileOf(named: readonly Named[]): Promise<Map<string, string>> {
  const rows = named.map(({ id, participant, interview }) => [id, participant, interview]);
  return new Map([[PEOPLE, await csvText([["id", "participant", "interview"], ...rows], "en")]]);
}

/** An id that nothing has yet, as far as chance gives one. */
export function freshId(random: () => number, isTaken: (id: string) => boolean): string {
  let id = randomId(random);
  for (let tries = 0; tries < 20 && isTaken(id); tries++) id = randomId(random);
  return id;
}

/** Twelve random letters and figures that stand for somebody or something. */
export function randomId(random: () => number): string {
  return Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("");
}
