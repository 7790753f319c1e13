import type { Code } from "../../codebook/codebook.js";
import * as say from "../../messages/form.js";
import type { Lang } from "../../messages/words.js";
import type { Form, FormRow } from "./form.js";

type Column = keyof typeof say.columns;
export const COLUMNS = Object.keys(say.columns) as readonly Column[];

/** A sheet as rows of cells, its head first. The head of the last column says whose marks it names. */
export function formCells({ coder, rows }: Form, lang: Lang): string[][] {
  const head = COLUMNS.map((name) => say.columns[name][lang]);
  return [[...head.slice(0, -1), `${head.at(-1)} (${signature(coder)})`], ...rows.map(cellsOf)];
}

export function signature(coder: string | null): string {
  return coder === null ? "grille 1" : `grille 1, ${coder}`;
}

function cellsOf({ place, speaker, section, text, codes, words, note, marks }: FormRow): string[] {
  return [place, speaker, section, text, codes.join("; "), words, note, marks.join(" ")];
}

/** The codes that can be chosen, with what they mean, their head first. */
export function codeCells(codes: readonly Code[], lang: Lang): string[][] {
  const rows = codes
    .filter(({ retired }) => retired === undefined)
    .map(({ id, label, family, definition, use, useNot }) => [
      id,
      label[lang],
      family,
      definition[lang],
      use[lang],
      useNot[lang],
    ]);
  return [say.codebookColumns.map((name) => name[lang]), ...rows];
}
