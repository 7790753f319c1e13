import { z } from "zod";
import type { Lang } from "../messages/words.js";
import type { Problem } from "./problem.js";
import { MATERIALS, type Role, type Transcript } from "./transcript.js";
import { readYaml } from "./yaml.js";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const header = z.strictObject({
  grille: z.literal(1),
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u),
  language: z.enum(["fr", "en"]),
  invented: z.boolean().optional(),
  material: z.enum(MATERIALS).optional(),
  survey: z.string().min(1).optional(),
  note: z.string().optional(),
  speakers: z.record(z.string(), z.enum(["interviewer", "participant", "other"])),
  source_sha256: z.union([hash, z.array(hash).min(1)]).optional(),
});

/** What stands at the head of a transcript file, before the words. */
export interface TranscriptHeader {
  readonly id: string;
  readonly language: Lang;
  readonly invented: boolean;
  readonly material: Transcript["material"];
  readonly survey?: string;
  readonly note: string | null;
  readonly speakers: Readonly<Record<string, Role>>;
  /** sha256 of each file that was read in, in order; none where the transcript was typed here. */
  readonly sources: readonly string[];
}

export function readHeader(source: string, file: string): { header: TranscriptHeader | null; problems: Problem[] } {
  const { value, problems } = readYaml(source, file, header);
  return { header: value === null ? null : asHeader(value), problems: problems.map(withoutExcerpt) };
}

/** Labels may be names, so no line of a transcript's header is shown. */
function withoutExcerpt({ excerpt: _, ...problem }: Problem): Problem {
  return problem;
}

function asHeader(value: z.output<typeof header>): TranscriptHeader {
  return {
    id: value.id,
    language: value.language,
    invented: value.invented ?? false,
    material: value.material ?? "interview",
    ...(value.survey === undefined ? {} : { survey: value.survey }),
    note: value.note ?? null,
    speakers: value.speakers,
    sources: value.source_sha256 === undefined ? [] : [value.source_sha256].flat(),
  };
}
