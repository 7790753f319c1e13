import { overlaps, type Span, union } from "../../text/span.js";
import type { Sheet } from "../basis.js";
import type { Coding } from "../coding.js";
import { isAgainst } from "../standing.js";

/** What people have said of one code. */
export interface Examples {
  /** For each unit 1 where the code stands, 0 where it was read and does not, -1 where nobody has said. */
  readonly labels: Int8Array;
  /** Passages that hold the code (marks that overlap or touch are one), and in how many interviews. */
  readonly passages: number;
  readonly interviews: number;
}

type Unit = Span & { readonly transcript: string };

/**
 * What some sheets say of one code on some units. Where a sheet holds marks by hand, or nothing at all, its interview was
 * read, and what is not marked does not have the code; where it holds decisions on proposals alone, only those places were.
 */
export function examplesOf(code: string, units: readonly Unit[], sheets: readonly Sheet[]): Examples {
  const byTranscript = new Map<string, { read: boolean; codings: Coding[] }>();
  for (const sheet of sheets) {
    const known = byTranscript.get(sheet.transcript) ?? { read: false, codings: [] };
    known.read ||= isRead(sheet);
    known.codings.push(...sheet.codings.filter((one) => one.code === code || one.proposed === code));
    byTranscript.set(sheet.transcript, known);
  }
  const labels = Int8Array.from(units, (unit) => {
    const known = byTranscript.get(unit.transcript);
    if (known === undefined) return -1;
    const near = known.codings.filter((one) => overlaps(one, unit));
    if (near.some((one) => !isAgainst(one, code))) return 1;
    return known.read || near.length > 0 ? 0 : -1;
  });
  const marked = [...byTranscript.values()]
    .map(({ codings }) => union(codings.filter((one) => !isAgainst(one, code))).length)
    .filter((passages) => passages > 0);
  return { labels, passages: marked.reduce((sum, n) => sum + n, 0), interviews: marked.length };
}

/** Whether its interview was read from end to end, as far as a sheet can say. */
export function isRead({ codings }: Sheet): boolean {
  return codings.length === 0 || codings.some(({ origin }) => origin === "hand");
}
