import type { Draft } from "../../../src/text/draft.js";
import { quotesToDrafts } from "../../../src/text/quotes/quotes-to-drafts.js";
import type { Source } from "../../../src/text/source.js";

/** A text as a document of lines; a line with `#` is a heading. */
export function sourceOf(text: string): Source {
  let offset = 0;
  const lines = text.split("\n").map((line, i) => {
    const begins = offset;
    offset += line.length + 1;
    return { text: line, offset: begins, number: i + 1, heading: /^#+ /.test(line) };
  });
  return { lines, remarks: [], beside: [], problems: [] };
}

export const draftsOf = (text: string, language: "fr" | "en" = "fr"): Draft[] =>
  quotesToDrafts(sourceOf(text), { file: "input 1", language });

/** `Name: words` of every quotation, person by person. */
export const said = (text: string, language: "fr" | "en" = "fr"): string[] =>
  draftsOf(text, language).flatMap((draft) => draft.turns.map((turn) => `${turn.label}: ${turn.text}`));

/** The codes of what a person is warned of. */
export const warnedOf = (text: string): string[] =>
  draftsOf(text).flatMap(({ problems }) =>
    problems.filter(({ severity }) => severity === "warning").map(({ code }) => code),
  );
