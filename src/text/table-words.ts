import { fold } from "./fold.js";
import { clockOf } from "./label-shapes.js";
import { isCode, knownLabel, nameLike } from "./label-words.js";
import { tidyLabel } from "./tidy.js";

/** A table's cells, row by row; each cell is its lines. Rows may differ in length. */
export type Grid = readonly (readonly (readonly string[])[])[];

/** A cell as one line. */
export function textOf(cell: readonly string[] | undefined): string {
  return (cell ?? []).join(" ").replace(/\s+/g, " ").trim();
}

/** What the head of a column says of it. */
export type HeadRole = "time" | "number" | "speaker" | "words" | "note";

const HEADS: readonly (readonly [HeadRole, RegExp])[] = [
  [
    "time",
    /^(temps|time|times|heure|horodatage|horodateur|minutage|timecode|time code|timestamp|time stamp|tc|tcr|tc in|tc out|debut|fin|start|end|in|out|start time|end time|from|to|de|a)$/,
  ],
  ["number", /^(n|n°|no|nr|num|numero|number|#|ligne|lignes|line|lines|tour|turn|tdp|id|index)$/],
  [
    "speaker",
    /^(locut(eu|ric)\w*|speakers?|speaker name|intervenant\w*|qui|qui parle|who|nom|noms|name|names|prenom|voix|voice|etiquette|label|personne|person)$/,
  ],
  [
    "words",
    /^(texte?s?|paroles?|propos|transcription|transcript|verbatim|contenu|content|discours|utterances?|words|enonces?|dialogue|speech|ce qui est dit|extrait)$/,
  ],
  [
    "note",
    /^(remarques?|notes?|commentaires?|comments?|observations?|remarks?|codes?|codage|coding|themes?|categories?|categorie|category|analyse|analysis|memos?)$/,
  ],
];

/** What the head of a column says of the column; null where it may as well be a name. */
export function headRole(head: string): HeadRole | null {
  const word = fold(head)
    .replace(/[\s:.()]+$/, "")
    .trim();
  return HEADS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

export function isTime(cell: string): boolean {
  const clock = clockOf(cell);
  return clock !== null && cell.slice(clock.from).trim() === "";
}

/** A number of a line or a turn. */
export function isNumber(cell: string): boolean {
  return /^\(?\d{1,5}[.)]?$/.test(cell);
}

/** The speaker whom a cell names; null where it names none. `sure` tells how: by a role or code, by a name, by something short. */
export function speakerIn(cell: string): { label: string; sure: "known" | "strict" | "loose" } | null {
  const label = tidyLabel(cell).replace(/[.,\s-]+$/, "");
  if (label === "" || label.length > 40) return null;
  if (knownLabel(label) !== null || isCode(label)) return { label, sure: "known" };
  const like = nameLike(label);
  return like === "none" ? null : { label, sure: like };
}
