import { z } from "zod";
import { isReserved } from "../coding/coder.js";
import { reservedCoder } from "../messages/commands.js";
import { readYaml } from "../text/yaml.js";

const said = z.union([z.string(), z.strictObject({ fr: z.string(), en: z.string() })]);
const people = z.number().int().nonnegative();
const role = z.enum(["interviewer", "participant", "other"]);

const coder = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .superRefine((id, context) => {
    if (isReserved(id))
      context.addIssue({ code: "custom", params: { problem: "bad-coder", words: reservedCoder(id) } });
  });

/** `study.yaml`: what the study is, and the choices that hold for all of it. */
const config = z.strictObject({
  grille: z.literal(1),
  title: said,
  language: z.enum(["fr", "en"]),
  /** Printed at the head and foot of every report, e.g. that people and words are invented. */
  notice: said.optional(),
  question: said.optional(),
  coders: z.array(z.strictObject({ id: coder, role: said.optional() })).default([]),
  researchers: z.array(z.strictObject({ role: said, relation: said.optional(), view: said.optional() })).default([]),
  sampling: z
    .strictObject({
      strategy: said.optional(),
      intended: people.optional(),
      invited: people.optional(),
      answered: people.optional(),
      refused: people.optional(),
      kept: people.optional(),
      note: said.optional(),
      /** Who was to be heard: people with these attributes of participants.csv, and how many of them. */
      cells: z.array(z.strictObject({ where: z.record(z.string(), z.string()), wanted: people })).default([]),
    })
    .prefault({}),
  /** Published works that excerpts were taken from, as one cites them. */
  works: z.array(said).default([]),
  /** Speaker labels settled by a person: a role, or another label of which this one is a misspelling. */
  speakers: z.record(z.string(), z.union([role, z.strictObject({ is: z.string() })])).default({}),
  /** What the study says about anonymity: why findings may stand, and what its own names are. */
  anonymity: z
    .strictObject({
      /** In writing, for whoever reads a report: why findings of high certainty may leave the study. */
      why: said.optional(),
      /** Random id of the sealed key, which is kept outside the study. */
      key: z
        .string()
        .regex(/^[a-z0-9-]+$/)
        .optional(),
      names: z.array(z.string()).default([]),
      organisations: z.array(z.string()).default([]),
      places: z.array(z.string()).default([]),
      /** Words that a person has looked at and that identify nobody. */
      keep: z.array(z.string()).default([]),
      /** Places where a known name that is also a common word is the word: hashes of the words around it. */
      words: z.array(z.string()).default([]),
      /** What `anonymise` wrote in place of something real, and in which transcripts it stands. */
      given: z.record(z.string(), z.array(z.string())).default({}),
    })
    .prefault({}),
  /** How the page lets the study be coded. */
  page: z
    .strictObject({
      /** When the page shows what rules propose: only where it is asked for, once a transcript is read to the end, or always. */
      proposals: z.enum(["off", "after_reading", "shown"]).default("off"),
    })
    .prefault({}),
  /** `off`, with or without a reason, for a study that rejects the notion. */
  saturation: z.union([z.enum(["on", "off"]), z.strictObject({ off: said })]).default("on"),
  /** What the researcher answers to items of the COREQ checklist (1 to 32) that the study does not tell by itself. */
  coreq: z.record(z.string().regex(/^(?:[1-9]|[12]\d|3[0-2])$/), said).optional(),
  unit: z.enum(["turn", "sentence", "exchange", "interview"]).default("turn"),
  seed: z.number().int().default(1),
});

export type StudyConfig = z.output<typeof config>;

export function readConfig(source: string): ReturnType<typeof readYaml<StudyConfig>> {
  return readYaml(source, "study.yaml", config as z.ZodType<StudyConfig>);
}
