import { stringify } from "yaml";
import type { Lang } from "../messages/words.js";
import type { DraftTurn } from "./draft.js";
import { splitHeader } from "./front-matter.js";
import { type ParsedTranscript, readBody } from "./parsed-transcript.js";
import { tidyLabel, tidyLine, tidyText, tidyWords } from "./tidy.js";
import type { Role, Transcript } from "./transcript.js";
import { formatTurn } from "./transcript-body.js";
import { readHeader } from "./transcript-header.js";

/** A label for turns of which nobody knows who speaks. */
export const NOBODY = "?";

/**
 * Reads the study's own transcript format (YAML front matter, then turns). The transcript's text is the body alone;
 * CRLF, BOM and decomposed accents make no difference. `transcript` is null where there is any error, so that no
 * count is ever made on part of an interview.
 */
export function parseTranscript(source: string, file: string): ParsedTranscript {
  const { split, problems } = splitHeader(tidyText(source), file);
  if (split === null) return { transcript: null, header: null, problems };
  const { header, problems: inHeader } = readHeader(split.header, file);
  if (header === null) return { transcript: null, header, problems: inHeader };
  return readBody(split, header, { file, problems: inHeader });
}

/** What a transcript file is written from. Turns without words are left out; a label that `speakers` lacks is `other`. */
export interface TranscriptDraft {
  readonly id: string;
  readonly language: Lang;
  readonly invented?: boolean;
  readonly material?: Transcript["material"];
  readonly survey?: string;
  readonly note?: string;
  readonly speakers: Readonly<Record<string, Role>>;
  /** sha256 of each file that the turns were read from. */
  readonly sources?: readonly string[];
  readonly turns: readonly DraftTurn[];
}

/** Writes a transcript file. Reading it gives the same turns, whatever their words look like. */
export function formatTranscript(draft: TranscriptDraft): string {
  const turns = draft.turns.map(tidyTurn).filter((turn) => turn.text !== "");
  return `---\n${formatHeader(draft, turns)}---\n${formatBody(turns)}`;
}

interface TidyTurn extends DraftTurn {
  readonly label: string;
}

function tidyTurn(turn: DraftTurn): TidyTurn {
  const section = turn.section === null ? null : tidyHeading(turn.section);
  return { label: tidyLabel(turn.label ?? NOBODY) || NOBODY, time: turn.time, section, text: tidyWords(turn.text) };
}

function tidyHeading(heading: string): string | null {
  return tidyLine(tidyLine(heading).replace(/^[\s#]+/, "")) || null;
}

function formatHeader(draft: TranscriptDraft, turns: readonly TidyTurn[]): string {
  const given = new Map(Object.entries(draft.speakers).map(([label, role]) => [tidyLabel(label) || NOBODY, role]));
  for (const { label } of turns) if (!given.has(label)) given.set(label, "other");
  const { sources = [] } = draft;
  const header = {
    grille: 1,
    id: draft.id,
    language: draft.language,
    ...(draft.invented === true ? { invented: true } : {}),
    ...((draft.material ?? "interview") === "interview" ? {} : { material: draft.material }),
    ...(draft.survey === undefined ? {} : { survey: draft.survey }),
    ...(draft.note === undefined ? {} : { note: draft.note }),
    speakers: given,
    ...(sources.length === 0 ? {} : { source_sha256: sources.length === 1 ? sources[0] : sources }),
  };
  return stringify(header, { lineWidth: 0 });
}

function formatBody(turns: readonly TidyTurn[]): string {
  let section: string | null = null;
  let body = "";
  for (const turn of turns) {
    if (turn.section !== section) body += `${body === "" ? "" : "\n"}# ${turn.section ?? ""}`.trimEnd().concat("\n");
    section = turn.section;
    body += `\n${formatTurn(turn)}`;
  }
  return body;
}
