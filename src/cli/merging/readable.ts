import type { Difference } from "../../study/merging/difference.js";

/** What is kept as data. */
const PARTS: ReadonlySet<Difference["kind"]> = new Set(["setting", "code", "part", "settlement"]);

/** Both versions of a difference as one reads them: marks, settings and codes without the signs of their files. */
export function readable({ kind, mine, theirs }: Difference): { readonly mine: string; readonly theirs: string } {
  if (kind === "mark" || kind === "returned" || kind === "unsure")
    return { mine: markIn(mine), theirs: markIn(theirs) };
  if (!PARTS.has(kind)) return { mine, theirs };
  return { mine: plainly(mine), theirs: plainly(theirs) };
}

/** What a mark says: its code, its words, the verdict and the note. */
function markIn(text: string): string {
  if (text === "") return "";
  const mark = Object.fromEntries(JSON.parse(text) as [string, unknown][]);
  const said = ["code", "quote", "verdict", "note"].filter((key) => mark[key] !== undefined);
  return words(Object.fromEntries(said.map((key) => [key, mark[key]])));
}

function plainly(text: string): string {
  return text === "" ? "" : words(JSON.parse(text));
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(", ");
  if (typeof value !== "object" || value === null) return value === null ? "" : String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${words(one)}`)
    .join("; ");
}
