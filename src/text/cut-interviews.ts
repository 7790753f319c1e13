import { fold } from "./fold.js";
import type { Line } from "./found-turn.js";
import { tidyLine } from "./tidy.js";

/** One interview's lines within a document that holds several. */
export interface Part {
  /** The line that opens it, as it stands; absent where the document is one interview. */
  readonly called?: string;
  /** What the opening line tells of the interview, as IRaMuTeQ's `**** *sexe_f *age_40`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The opening lines, which nobody says. */
  readonly titles: readonly Line[];
  readonly lines: readonly Line[];
}

/** A line that may open an interview. `name` tells it from the others of the document. */
interface Opening {
  readonly at: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Cuts a document where it says that another interview begins: at IRaMuTeQ's lines of stars, or at titles such as
 * `Entretien n° 3`, where at least two stand alone on their line and none comes back. What stands before the first one
 * goes with the first interview.
 */
export function cutInterviews(lines: readonly Line[]): Part[] {
  const openings = starred(lines) ?? numbered(lines) ?? [];
  if (openings.length === 0) return [{ titles: [], lines }];
  return openings.map(({ at, attributes }, i): Part => {
    const opening = lines[at];
    const end = openings[i + 1]?.at ?? lines.length;
    return {
      ...(opening === undefined
        ? {}
        : { called: tidyLine(opening.text.replace(/^[\s#*_=-]+|[\s*_=-]+$/g, "").replaceAll(" *", " ")) }),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
      titles: opening === undefined ? [] : [opening],
      lines: [...(i === 0 ? lines.slice(0, at) : []), ...lines.slice(at + 1, end)],
    };
  });
}

/** `**** *sujet_1 *sexe_f`: each such line opens a text, even a single one. */
function starred(lines: readonly Line[]): Opening[] | null {
  const found = lines.flatMap(({ text }, at): Opening[] => {
    if (!/^\s*\*{4}(\s+\*\S+)+\s*$/.test(text)) return [];
    const variables = [...text.matchAll(/\s\*([^\s_]+)_(\S+)/g)].map(([, name = "", value = ""]) => [name, value]);
    return [{ at, name: String(at), attributes: Object.fromEntries(variables) }];
  });
  return found.length === 0 ? null : found;
}

const NUMBERED =
  /^(?:(?:re)?transcription |verbatim |annexe \w{1,4} ?[:.–-]? ?)?(?:de l['’]|of )?(?:entretien|interview|focus[ -]?group|groupe de discussion)\s*(?:n ?[°ºo]\.?|no\.|#|numero|number)?\s*\(?(\d{1,3}(?![\p{L}\p{N}'’])|(?:[a-z]|[ivx]{1,5})(?=\s*(?:$|[–—:(-])))/u;
const NAMED = /^(?:entretien|interview) (?:avec|de|with|of) \S/;

/** Titles with a number or a letter each; of headings also those with a name. */
function numbered(lines: readonly Line[]): Opening[] | null {
  const found = lines.flatMap(({ text, heading }, at): Opening[] => {
    const name = text.length > 90 ? null : nameIn(text, heading);
    return name === null ? [] : [{ at, name, attributes: {} }];
  });
  const fresh = found.filter(({ name }, i) => name !== found[i - 1]?.name);
  const isApart = new Set(fresh.map(({ name }) => name)).size === fresh.length;
  return fresh.length > 1 && isApart && everyOneHolds(lines, fresh) ? fresh : null;
}

function nameIn(text: string, heading: boolean): string | null {
  const line = fold(tidyLine(text.replace(/^[\s#*_=-]+|[\s*_=-]+$/g, "")));
  // A line of a table of contents, or a sentence.
  if (/(\.{3,}|…|\t)\s*\d+$/.test(line) || /[.?!,;]$/.test(line)) return null;
  const number = NUMBERED.exec(line)?.[1];
  if (number !== undefined) return number;
  return heading && NAMED.test(line) ? line : null;
}

/** A list of titles, such as a table of contents, opens nothing. */
function everyOneHolds(lines: readonly Line[], openings: readonly Opening[]): boolean {
  return openings.every(({ at }, i) =>
    lines.slice(at + 1, openings[i + 1]?.at ?? lines.length).some(({ text }) => text.trim() !== ""),
  );
}
