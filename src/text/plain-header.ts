import type { Lang } from "../messages/words.js";
import { splitHeader } from "./front-matter.js";
import { type ParsedTranscript, readBody } from "./parsed-transcript.js";
import { tidyText } from "./tidy.js";
import { MATERIALS, type Role, type Transcript } from "./transcript.js";
import type { TranscriptHeader } from "./transcript-header.js";

/**
 * Reads a transcript file whose header is as plain as it is usually written, without what it takes to read YAML; null where
 * the header says anything in another way, or something wrong: then `parseTranscript` reads it.
 */
export function parsePlain(source: string, file: string): ParsedTranscript | null {
  const { split } = splitHeader(tidyText(source), file);
  const header = split === null ? null : plainHeader(split.header);
  return split === null || header === null ? null : readBody(split, header, { file, problems: [] });
}

/** What stands behind a key: a value on its line, or lines under it. */
interface Field {
  readonly value: string | null;
  readonly under: string[];
}

/** A header of which every line is plain: the same as YAML reads in it; null where one is not. */
export function plainHeader(source: string): TranscriptHeader | null {
  const fields = fieldsOf(source);
  if (fields === null || [...fields.keys()].some((key) => !KEYS.has(key))) return null;
  const one = (key: string, shape: RegExp): string | undefined | null => {
    const field = fields.get(key);
    if (field === undefined) return undefined;
    return field.value !== null && field.under.length === 0 && shape.test(field.value) ? field.value : null;
  };
  const [grille, id, language] = [one("grille", /^1$/), one("id", ID), one("language", /^(?:fr|en)$/)];
  const [invented, material] = [one("invented", /^(?:true|false)$/), one("material", MATERIAL)];
  const survey = one("survey", SURVEY);
  const note = one("note", QUOTED);
  const [speakers, sources] = [speakersOf(fields.get("speakers")), sourcesOf(fields.get("source_sha256"))];
  if (!grille || !id || !language || invented === null || material === null || survey === null) return null;
  if (note === null || speakers === null || sources === null) return null;
  return {
    id,
    language: language as Lang,
    invented: invented === "true",
    material: (material ?? "interview") as Transcript["material"],
    ...(survey === undefined ? {} : { survey }),
    note: note === undefined ? null : note.slice(1, -1),
    speakers,
    sources,
  };
}

const KEYS = new Set([
  "grille",
  "id",
  "language",
  "invented",
  "material",
  "survey",
  "note",
  "speakers",
  "source_sha256",
]);

/** A word that YAML takes as it stands, for it can be no number, no yes and no nothing; a label is one or several. */
const ID = /^(?!(?:true|false|null)$)\p{L}[\p{L}\p{N}_.-]*$/iu;
const LABEL = /^(?!(?:true|false|null)$)\p{L}[\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+)*$/iu;
const MATERIAL = new RegExp(`^(?:${MATERIALS.join("|")})$`);
const SURVEY = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const QUOTED = /^"(?!__proto__)[^"\\\p{C}]*"$/u;
const HASH = /^(?=.*[a-df])[0-9a-f]{64}$/;
const LISTED = /^- (?=.*[a-df])[0-9a-f]{64}$/;

function fieldsOf(source: string): Map<string, Field> | null {
  const fields = new Map<string, Field>();
  let latest: Field | null = null;
  for (const line of source.replace(/^\n|\n$/g, "").split("\n")) {
    const [, key, value, under] = /^(?:([a-z_0-9]+):(?: (\S.*))?| {2}(\S.*))$/.exec(line) ?? [];
    if (under !== undefined && latest !== null) latest.under.push(under);
    else if (key === undefined || fields.has(key)) return null;
    else {
      latest = { value: value ?? null, under: [] };
      fields.set(key, latest);
    }
  }
  return fields;
}

function speakersOf(field: Field | undefined): Readonly<Record<string, Role>> | null {
  if (field === undefined || field.value !== null || field.under.length === 0) return null;
  const speakers = new Map<string, Role>();
  for (const line of field.under) {
    const [, written = "", role] = /^(.*): (interviewer|participant|other)$/.exec(line) ?? [];
    const label = QUOTED.test(written) ? written.slice(1, -1) : LABEL.test(written) ? written : null;
    if (label === null || role === undefined || speakers.has(label)) return null;
    speakers.set(label, role as Role);
  }
  return Object.fromEntries(speakers);
}

function sourcesOf(field: Field | undefined): readonly string[] | null {
  if (field === undefined) return [];
  const { value, under } = field;
  if (value !== null) return under.length === 0 && HASH.test(value) ? [value] : null;
  return under.length > 0 && under.every((line) => LISTED.test(line)) ? under.map((line) => line.slice(2)) : null;
}
