import { type OldText, reanchorSheet, type SheetNow } from "../coding/astray.js";
import { AGREED, type Sheet } from "../coding/basis.js";
import { FATES, type Fate } from "../coding/reanchor.js";
import { formatSheet, parseSheet } from "../coding/sheet.js";
import { decode } from "../text/encoding.js";
import type { Transcript } from "../text/transcript.js";
import { changeTable } from "./anonymise-tables.js";
import { movedAsked } from "./asked-moved.js";
import { ASKED } from "./asked-table.js";
import { namesIn, readBytes, writeAll } from "./files.js";
import { appendTo, STUDY, type When } from "./journal.js";
import { dropOldTexts, PLACES_FILE, placesFile, placesOn, textsToKeep } from "./old-texts.js";
import { oldTranscript } from "./old-transcript.js";
import { codersOnDisk } from "./on-disk.js";
import { placesInText } from "./place-mentions.js";
import { markdownFiles } from "./prose.js";
import type { Study } from "./read.js";
import { type Changed, type PlaceFate, Places } from "./reanchor-places.js";
import { SCALES } from "./scale-table.js";

/** A sheet of which marks have to be found again. */
export interface SheetFates extends SheetNow {
  readonly file: string;
  readonly coder: string;
  readonly transcript: Transcript;
  readonly before: Sheet;
  /** The text on which it was made; null where that is not known. */
  readonly old: Transcript | null;
}

/** A place that a file names, of a text that was changed. */
export interface PlaceFound extends PlaceFate {
  readonly file: string;
}

/** Everything that becomes of a study whose texts were changed, before a file is touched. */
export interface ReanchorPlan {
  readonly sheets: readonly SheetFates[];
  /** Places that are named otherwise now, and those of which nobody can tell. */
  readonly places: readonly PlaceFound[];
  readonly files: ReadonlyMap<string, string>;
  /** Transcripts whose text is not the one of some sheet or place. */
  readonly changed: readonly string[];
}

/** Works out where marks and places stand once texts were changed: every coder's sheets, the agreed ones, attributions, memos, syntheses. Reads the sheets as they are on the disk. */
export async function planReanchor(study: Study, only?: string): Promise<ReanchorPlan> {
  const { dir } = study;
  const transcripts = study.transcripts.filter(({ id }) => only === undefined || id === only);
  const sheets = transcripts.flatMap((transcript) => sheetsOn(dir, transcript));
  const changes = new Map(transcripts.flatMap((one) => placesChanged(dir, one, sheets)));
  const { places, files } = await placesIn(study, changes);
  for (const one of sheets) files.set(one.file, formatSheet(one.sheet));
  const bases = new Map(placesOn(dir));
  for (const { now } of changes.values()) bases.set(now.id, now.sha256);
  if (changes.size > 0) files.set(PLACES_FILE, placesFile(bases));
  const changed = transcripts
    .map(({ id }) => id)
    .filter((id) => changes.has(id) || sheets.some((one) => one.transcript.id === id));
  return { sheets, places, files, changed };
}

function sheetsOn(dir: string, transcript: Transcript): SheetFates[] {
  const texts = new Map<string, Transcript | null>();
  const known = (sha256: string): Transcript | null => {
    if (!texts.has(sha256)) texts.set(sha256, oldTranscript(dir, sha256));
    return texts.get(sha256) ?? null;
  };
  const oldText: OldText = (sha256) => known(sha256)?.text ?? null;
  return codersOnDisk(dir).flatMap((coder): SheetFates[] => {
    const file = `codings/${coder}/${transcript.id}.jsonl`;
    const before = soundSheet(dir, file, { coder, transcript });
    if (before === null) return [];
    const made = reanchorSheet(before, transcript, oldText);
    if (made.fates.length === 0 && before.textSha256 === transcript.sha256) return [];
    return formatSheet(before) === formatSheet(made.sheet)
      ? []
      : [{ ...made, file, coder, transcript, before, old: known(before.textSha256) }];
  });
}

/** A sheet of which every line can be read; another is told by whoever reads the study, and left alone. */
function soundSheet(dir: string, file: string, of: { coder: string; transcript: Transcript }): Sheet | null {
  const { bytes } = readBytes(dir, file);
  if (bytes === null) return null;
  const { sheet, problems } = parseSheet(decode(bytes).text, file);
  if (sheet === null || problems.length > 0) return null;
  return sheet.coder === of.coder && sheet.transcript === of.transcript.id ? sheet : null;
}

/** Whether places that name passages of a text were written on another one. */
function placesChanged(dir: string, now: Transcript, sheets: readonly SheetFates[]): [string, Changed][] {
  const base = placesOn(dir).get(now.id);
  if (base === now.sha256) return [];
  if (base !== undefined) return [[now.id, { old: oldTranscript(dir, base), now }]];
  // Nobody has kept what places referred to; that the text is another one is told by a sheet alone.
  const sheet = sheets.find((one) => one.transcript.id === now.id && one.before.textSha256 !== now.sha256);
  return sheet === undefined ? [] : [[now.id, { old: sheet.old, now }]];
}

async function placesIn(
  { dir, transcripts }: Study,
  changes: ReadonlyMap<string, Changed>,
): Promise<{ places: PlaceFound[]; files: Map<string, string> }> {
  const found: PlaceFound[] = [];
  const files = new Map<string, string>();
  if (changes.size === 0) return { places: found, files };
  const places = new Places(changes);
  const ids = transcripts.map(({ id }) => id);
  const named =
    (file: string) =>
    (place: string): string => {
      const fate = places.fateOf(place);
      if (fate === null || (fate.to === place && !fate.isReworded)) return place;
      found.push({ ...fate, file });
      return fate.to ?? place;
    };
  const change = async (file: string, made: (source: string) => string | Promise<string>): Promise<void> => {
    const { bytes } = readBytes(dir, file);
    if (bytes === null) return;
    const source = decode(bytes).text;
    const text = await made(source);
    if (text !== source) files.set(file, text);
  };
  await change("attributions.csv", (source) =>
    changeTable(source, (cell, column) =>
      column === "passages" ? cell.replace(/[^\s,;]+/g, named("attributions.csv")) : cell,
    ),
  );
  await change(ASKED, (source) => movedAsked(source, { nameOf: named(ASKED), texts: transcripts }));
  await change(SCALES, (source) =>
    changeTable(source, (cell, column) => (column === "place" && cell !== "" ? named(SCALES)(cell.trim()) : cell)),
  );
  for (const file of markdownFiles(dir)) await change(file, (source) => placesInText(source, ids, named(file)));
  return { places: found, files };
}

export interface Reanchoring {
  readonly when: When;
  /** Who asks: their own counts go into their journal; null where nobody in particular does. */
  readonly coder: string | null;
}

/** Writes a plan, all of it or nothing, with the journal's lines about it; the lock is held by whoever calls. */
export async function writeReanchor(study: Study, plan: ReanchorPlan, { when, coder }: Reanchoring): Promise<void> {
  const { dir } = study;
  if (plan.files.size === 0) return;
  const isTold = plan.sheets.length > 0 || plan.places.length > 0;
  const detail = { transcripts: plan.changed.length, sheets: plan.sheets.length, places: plan.places.length };
  const own = plan.sheets.filter((one) => one.coder === coder);
  const sheets = plan.sheets.map(({ sheet }) => sheet);
  await writeAll(
    dir,
    new Map([
      ...plan.files,
      ...textsToKeep({ dir, transcripts: study.transcripts, sheets }),
      // After them, since they know of the places as they were.
      ...[...plan.files].filter(([file]) => file === PLACES_FILE),
      ...(isTold ? appendTo(dir, STUDY, { step: "reanchor", detail, when }) : []),
      ...(coder === null || own.length === 0
        ? []
        : appendTo(dir, coder, { step: "reanchor", detail: tallyOf(own), when })),
    ]),
  );
  dropOldTexts(dir, textsNeeded(dir));
}

/** How many marks have which fate. */
export function tallyOf(sheets: readonly SheetFates[]): Record<Fate, number> {
  const fates = sheets.flatMap((one) => one.fates);
  return Object.fromEntries(FATES.map((fate) => [fate, fates.filter((one) => one.fate === fate).length])) as never;
}

/** Hashes of texts that places, sheets or marks without a place refer to. */
function textsNeeded(dir: string): Set<string> {
  const sheets = codersOnDisk(dir).flatMap((coder) =>
    namesIn(dir, `codings/${coder}`).names.flatMap((name) => {
      const { bytes } = readBytes(dir, `codings/${coder}/${name}`);
      const { sheet } = bytes === null ? { sheet: null } : parseSheet(decode(bytes).text, name);
      return sheet === null ? [] : [sheet.textSha256, ...(sheet.astray ?? []).map(({ astray }) => astray)];
    }),
  );
  return new Set([...placesOn(dir).values(), ...sheets]);
}

/** Whether a person may see and settle the marks of a sheet: their own, and those that were agreed on. */
export function isOpenTo(coder: string | null): (sheet: { readonly coder: string }) => boolean {
  return (sheet) => sheet.coder === coder || sheet.coder === AGREED;
}
