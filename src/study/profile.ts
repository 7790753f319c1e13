import { codesOf } from "../codebook/codebook.js";
import { undecided } from "../coding/basis.js";
import type { Mark } from "../coding/mark.js";
import { ruleVersions } from "../coding/rule-version.js";
import { profiles } from "../evidence/profile/profile.js";
import { profileTold } from "../evidence/profile/profile-table.js";
import { type Pointing, type ProfileGround, RULE } from "../evidence/profile/profiled.js";
import type { Measured } from "../measures/table.js";
import { notes } from "../messages/profile.js";
import { naturally } from "../text/order.js";
import { turnAt } from "../text/place.js";
import type { Transcript } from "../text/transcript.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";
import { personOf } from "./voice.js";

/** What is asked of profiles: one person, one family of types, the readings of one coder. */
export interface ProfileWanted {
  readonly participant?: string | undefined;
  readonly family?: string | undefined;
  readonly coder?: string | undefined;
}

/** Types and strategies person by person, of a study as whoever asks may see it (`openTo`). */
export function profileMeasured(study: Study, wanted: ProfileWanted = {}): Measured {
  const ground = groundOf(study, wanted);
  return profileTold({
    profiles: profiles(ground),
    codebooks: ground.codebooks,
    transcripts: study.transcripts.filter(
      ({ id }) => wanted.participant === undefined || ground.heard.get(wanted.participant)?.includes(id),
    ),
    guide: study.guide === null ? "none" : "guide",
    settings: {
      coders:
        wanted.coder === undefined
          ? [...new Set(ground.attributions.map(({ coder }) => coder))].sort()
          : [wanted.coder],
      participant: wanted.participant ?? null,
      family: wanted.family ?? null,
      interviews: study.transcripts.map(({ id }) => id),
    },
    notes: study.closed === undefined ? [] : [{ code: "own-sheet", text: notes.closed(study.closed.reader) }],
  });
}

/** Families that hold types or strategies, which people read and nobody counts. */
export function typeFamilies(study: Study): string[] {
  return [
    ...new Set(codesOf(study.codebooks).flatMap(({ kind, family }) => (kind === "interpretive" ? [family] : []))),
  ];
}

function groundOf(study: Study, { participant, family, coder }: ProfileWanted): ProfileGround {
  const codebooks = study.codebooks.map((book) => ({
    ...book,
    families: book.families.filter(({ id }) => family === undefined || id === family),
  }));
  const types = new Set(codesOf(codebooks).flatMap(({ id, kind }) => (kind === "interpretive" ? [id] : [])));
  const isAsked = (of: string): boolean => coder === undefined || of === coder;
  const pointed = study.transcripts.map((transcript) => pointingsIn(study, transcript, { types, isAsked }));
  return {
    participants: peopleIn(study).filter((one) => participant === undefined || one === participant),
    heard: heardIn(study),
    codebooks,
    transcripts: study.transcripts,
    guide: study.guide,
    attributions: study.attributions.filter((one) => isAsked(one.coder)),
    candidates: pointed.flatMap(({ candidates }) => candidates),
    denied: pointed.flatMap(({ denied }) => denied),
  };
}

/** Words of a transcript that point to a type or a strategy, as marks of whoever points. */
export function pointingTo(study: Study, transcript: Transcript): Mark[] {
  const types = new Set(codesOf(study.codebooks).flatMap(({ id, kind }) => (kind === "interpretive" ? [id] : [])));
  return pointingsIn(study, transcript, { types, isAsked: () => true }).candidates.map(({ by, ...one }): Mark => {
    return { ...one, coder: by, id: `${one.code}@${one.start}` };
  });
}

/** What marks of people and undecided proposals of rules point to in a transcript. What others are said to say points to nothing. */
function pointingsIn(
  study: Study,
  transcript: Transcript,
  { types, isAsked }: { types: ReadonlySet<string>; isAsked: (coder: string) => boolean },
): { candidates: Pointing[]; denied: Pointing[] } {
  const applied = proposalsOf(study, [transcript]).get(transcript.id);
  const codings = study.sheets.filter((sheet) => sheet.transcript === transcript.id).flatMap((sheet) => sheet.codings);
  const marks = codings.filter(
    ({ code, coder, verdict }) => types.has(code) && verdict !== "rejected" && isAsked(coder),
  );
  const own = (applied?.proposals ?? []).filter(
    ({ code, shades = [] }) => types.has(code) && shades.every(({ kind }) => kind !== "reported"),
  );
  const proposals = undecided(own, codings, ruleVersions(study.codebooks));
  const pointing = ({ code, start, end }: { code: string; start: number; end: number }, by: string): Pointing => ({
    participant: personOf(study, transcript, turnAt(transcript, start)),
    ...{ transcript: transcript.id, code, start, end, by },
  });
  return {
    candidates: [...marks.map((one) => pointing(one, one.coder)), ...proposals.map((one) => pointing(one, RULE))],
    denied: (applied?.negated ?? []).filter(({ code }) => types.has(code)).map((one) => pointing(one, RULE)),
  };
}

function heardIn(study: Study): Map<string, string[]> {
  const heard = new Map<string, string[]>();
  for (const transcript of beside(study))
    for (const person of new Set(speakersIn(study, transcript)))
      heard.set(person, [...(heard.get(person) ?? []), transcript.id]);
  return heard;
}

function speakersIn(study: Study, transcript: Transcript): string[] {
  return transcript.turns.filter(({ role }) => role === "participant").map((turn) => personOf(study, transcript, turn));
}

/** Those who answered a survey are none of the people of the study. */
function beside({ transcripts }: Study): Transcript[] {
  return transcripts.filter(({ material }) => material !== "survey");
}

/** Everybody who takes part: of the register, and whoever else speaks as a participant. */
export function peopleIn(study: Study): string[] {
  const speaking = beside(study).flatMap((transcript) => speakersIn(study, transcript));
  return [...new Set([...study.participants.map(({ id }) => id), ...speaking])].sort(naturally);
}
