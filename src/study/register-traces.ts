import { type Key, realNames } from "../identity/key.js";
import { readName } from "../identity/person-name.js";
import { searchFor } from "../identity/surfaces.js";
import { decode } from "../text/encoding.js";
import { fold } from "../text/fold.js";
import { spanSet } from "../text/span.js";
import { interviewsOf } from "./collisions.js";
import { readCsv } from "./csv.js";
import { readBytes } from "./files.js";
import { givenAnywhere, givenIn } from "./given.js";
import type { Study } from "./read.js";
import type { Trace } from "./traces.js";

/** Columns of ids and of places in transcripts: they are no one's words. */
const IDS = new Set(["interview", "participant", "participants", "passages"]);

/**
 * Cells of the registers in which a real name of the key stands that is a pseudonym too, given in other interviews than
 * those that the row is about: the pseudonym, or the real name that was left there.
 */
export async function namesakesInRegisters(study: Study, key: Key): Promise<Trace[]> {
  const search = searchFor(givenRealNames(study, key));
  const traces: Trace[] = [];
  for (const file of ["interviews.csv", "participants.csv", "attributions.csv"]) {
    const { bytes } = readBytes(study.dir, file);
    if (bytes === null) continue;
    const { rows } = await readCsv(decode(bytes).text, file);
    for (const { line, cells } of rows) {
      const given = searchFor(interviewsIn(study, cells).flatMap((id) => givenIn(study, id)));
      const isDoubtful = ([column, text]: [string, string]): boolean => {
        const spared = spanSet(given(text));
        return !IDS.has(column) && search(text).some((one) => !spared.holds(one));
      };
      if (Object.entries(cells).some(isDoubtful)) traces.push({ file, line, at: null });
    }
  }
  return traces;
}

/** Real names of people, and their parts, that are given names as well, but for what a person kept. */
function givenRealNames(study: Study, key: Key): string[] {
  const people = realNames({ ...key, entries: key.entries.filter(({ kind }) => kind === "person") });
  const parts = people.flatMap((form) => {
    const { first, last } = readName(form);
    return [form, first ?? "", last ?? ""];
  });
  const given = new Set(givenAnywhere(study).map(fold));
  const kept = new Set(study.config.anonymity.keep.map(fold));
  return [...new Set(parts)].filter((form) => given.has(fold(form)) && !kept.has(fold(form)));
}

/** The interviews that a row is about: its own, or its participant's. */
function interviewsIn(study: Study, { interview = "", participant = "" }: Readonly<Record<string, string>>): string[] {
  return [interview, ...(participant === "" ? [] : interviewsOf(study, participant))].filter((id) => id !== "");
}
