import type { ReportInput } from "./input.js";

/** What it takes to make a report again, and to tell what has changed since: for a machine. */
export interface MadeOf {
  /** Version of grille. */
  readonly grille: string;
  readonly report: { readonly lang: string; readonly transcripts: string } & NonNullable<ReportInput["asks"]>;
  readonly settings: ReportInput["settings"];
  readonly inputs: ReportInput["inputs"];
  readonly journal: ReportInput["journal"];
}

export function madeOf({ version, lang, transcriptsShown, asks, settings, inputs, journal }: ReportInput): MadeOf {
  return { grille: version, report: { lang, transcripts: transcriptsShown, ...asks }, settings, inputs, journal };
}

/**
 * The same as properties of an office document, which stay with it when a program saves it again: name and value, one for the
 * settings, one for each file read and for each chain of the journal.
 */
export function madeProperties(input: ReportInput): [name: string, value: string][] {
  const { inputs, journal, ...settings } = madeOf(input);
  return [
    ["grille", JSON.stringify(settings)],
    ...inputs.map(({ path, sha256 }, i): [string, string] => [`grille.input.${i + 1}`, `${sha256} ${path}`]),
    ...journal.map(({ chain, entries, last }, i): [string, string] => [
      `grille.journal.${i + 1}`,
      `${last} ${entries} ${chain}`,
    ]),
  ];
}
