import { AGREED, type Sheet } from "../coding/basis.js";
import { unknownThere } from "../messages/coders.js";
import type { Problem } from "../text/problem.js";
import type { Study } from "./read.js";

type Coded = Pick<Study, "config" | "sheets"> & Partial<Pick<Study, "closed">>;

/** Everybody who codes: whom study.yaml lists, and whoever has a sheet. The agreed sheet is nobody's. */
export function codersIn({ config, sheets, closed }: Coded): string[] {
  const all = [...config.coders.map(({ id }) => id), ...sheets.map(({ coder }) => coder), ...(closed?.coders ?? [])];
  return [...new Set(all)].filter((one) => one !== AGREED).sort();
}

/** The transcripts whose sheets are open to all: those with an agreed sheet, which `reconcile --open` makes. */
export function openedIn(sheets: readonly Pick<Sheet, "coder" | "transcript">[]): Set<string> {
  return new Set(sheets.filter(({ coder }) => coder === AGREED).map(({ transcript }) => transcript));
}

/**
 * Whether nothing is closed to anybody: one person codes alone, or every transcript on which somebody has a sheet was opened.
 * Memos, syntheses, attributions and the counts of the journal are about more than one transcript, and wait for that.
 */
export function isWhollyOpen(study: Coded): boolean {
  if (study.closed !== undefined) return false;
  if (codersIn(study).length < 2) return true;
  const opened = openedIn(study.sheets);
  return opened.size > 0 && study.sheets.every(({ transcript }) => opened.has(transcript));
}

/**
 * The study as one person may see it: while sheets are closed to each other their own, those of transcripts that were opened,
 * and their own attributions. `reader` null: somebody who is no coder, to whom all are closed.
 */
export function openTo(study: Study, reader: string | null): Study {
  if (study.closed !== undefined || isWhollyOpen(study)) return study;
  const coders = codersIn(study);
  const opened = openedIn(study.sheets);
  const isShown = ({ coder, transcript }: Sheet): boolean =>
    coder === AGREED || coder === reader || opened.has(transcript);
  const hidden = new Set(study.sheets.filter((one) => !isShown(one)).map(({ transcript }) => transcript));
  const sheets = study.sheets.filter(isShown);
  return {
    ...study,
    sheets,
    sources: sourcesOf(study, sheets),
    attributions: study.attributions.filter(({ coder }) => coder === reader || !coders.includes(coder)),
    closed: { reader, coders, transcripts: study.transcripts.map(({ id }) => id).filter((id) => hidden.has(id)) },
  };
}

/** The files that a study with these sheets alone rests on: a sheet that is not counted is not named either. */
export function sourcesOf({ sources }: Pick<Study, "sources">, sheets: readonly Sheet[]): Study["sources"] {
  const counted = new Set(sheets.map(({ coder, transcript }) => `codings/${coder}/${transcript}.jsonl`));
  return sources.filter(({ path }) => !path.startsWith("codings/") || counted.has(path));
}

/**
 * Problems as one person may read them: that a code in somebody else's closed sheet is not known, and not which. Who is not known
 * (`reader` null) may be the one to mend it, and reads all.
 */
export function problemsFor(study: Coded, problems: readonly Problem[], reader: string | null): Problem[] {
  if (reader === null || isWhollyOpen(study)) return [...problems];
  const opened = openedIn(study.sheets);
  return problems.map((one) => {
    const [, coder, transcript = ""] = /^codings\/([^/]+)\/(.+)\.jsonl$/.exec(one.place.file ?? "") ?? [];
    const isClosed = coder !== undefined && coder !== reader && coder !== AGREED && !opened.has(transcript);
    if (!isClosed || one.code !== "unknown-code") return one;
    const { hint: _names, ...rest } = one;
    return { ...rest, text: unknownThere };
  });
}
