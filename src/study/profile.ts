import { codesOf } from "../codebook/codebook.js";
import type { Negated, Proposal } from "../coding/coding.js";
import { cuedReadings } from "../coding/readings.js";
import { naturally } from "../text/order.js";
import type { Transcript } from "../text/transcript.js";
import type { Attribution } from "./attributions.js";
import { codersIn } from "./blind.js";
import { shownTo } from "./logbook.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";
import { personOf } from "./voice.js";

/** What may be read of one reading in a person's words, what denies it there, and what people attributed. */
export interface ProfiledReading {
  readonly code: string;
  readonly family: string;
  /** Passages to read, never an attribution. */
  readonly cues: readonly Proposal[];
  /** Passages in which the words of the reading stand and are denied, or set aside otherwise. */
  readonly counter: readonly Negated[];
  readonly attributions: readonly Attribution[];
}

export interface Profile {
  readonly participant: string;
  /** By family in the order of the codebooks; of those of which there is nothing, none. */
  readonly readings: readonly ProfiledReading[];
}

/** Attributions that somebody may read: while coders' sheets are closed to each other, their own and those of no coder. */
export function attributionsFor(study: Study, reader: string | null): Attribution[] {
  const shown = shownTo(study, reader);
  if (shown === "all") return [...study.attributions];
  const people = codersIn(study);
  return study.attributions.filter(({ coder }) => !people.includes(coder) || shown.includes(coder));
}

/** Profiles of everybody in the study, or of one person: in natural order. */
export function profilesOf(study: Study, reader: string | null, only: string | null = null): Profile[] {
  const applied = proposalsOf(study);
  const attributions = attributionsFor(study, reader);
  const codes = codesOf(study.codebooks).filter(({ kind }) => kind === "interpretive");
  const families = [...new Set(codes.map(({ family }) => family))];
  return peopleIn(study)
    .filter((participant) => only === null || participant === only)
    .map((participant) => {
      const isTheirs = (transcript: Transcript) => (one: { readonly turn: number }) =>
        personOf(study, transcript, transcript.turns[one.turn - 1]) === participant;
      const theirs = <T extends { readonly turn: number }>(of: "proposals" | "negated"): T[] =>
        study.transcripts.flatMap((one) =>
          ((applied.get(one.id)?.[of] ?? []) as unknown as readonly T[]).filter(isTheirs(one)),
        );
      const cued = new Map(
        cuedReadings(theirs<Proposal>("proposals"), study.codebooks).map((one) => [one.code, one.cues]),
      );
      const denied = theirs<Negated>("negated");
      const readings = families.flatMap((family) =>
        codes
          .filter((code) => code.family === family)
          .map(({ id: code }) => ({
            ...{ code, family, cues: cued.get(code) ?? [] },
            counter: denied.filter((one) => one.code === code),
            attributions: attributions.filter((one) => one.participant === participant && one.type === code),
          }))
          .filter(({ cues, counter, attributions: given }) => cues.length + counter.length + given.length > 0),
      );
      return { participant, readings };
    });
}

/** Everybody who takes part: of the register, and whoever else speaks as a participant. */
export function peopleIn(study: Study): string[] {
  const speaking = study.transcripts.flatMap((transcript) =>
    transcript.turns.filter(({ role }) => role === "participant").map((turn) => personOf(study, transcript, turn)),
  );
  return [...new Set([...study.participants.map(({ id }) => id), ...speaking])].sort(naturally);
}
