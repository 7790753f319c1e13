import type { Attribution } from "../evidence/attribution.js";
import * as say from "../messages/attributions.js";
import * as study from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { nearest } from "../text/nearest.js";
import { findPassage } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import { overlaps } from "../text/span.js";
import { type AttributionChange, attributionId, attributionsIn, withAttribution } from "./attribution-rows.js";
import { readBytes, writeAll } from "./files.js";
import { appendTo, STUDY } from "./journal.js";
import { withLock } from "./lock.js";
import type { Study } from "./read.js";
import { personOf } from "./voice.js";
import type { Writing } from "./writing.js";

const FILE = "attributions.csv";

/** `conflict`: no line is as it was read, or the very same stands already; `theirs`: those of this person and type as they stand. */
export type Attributed =
  | { readonly kind: "done" }
  | { readonly kind: "conflict"; readonly theirs: readonly Attribution[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Attributes an identity or a strategy to a participant, with the reason and the passages. The table keeps its form to the letter. */
export function addAttribution(of: Study, attribution: Attribution, how: Writing): Promise<Attributed> {
  return change(of, { was: null, to: attribution }, how);
}

/** Changes one attribution, as long as it stands as it was read. */
export function changeAttribution(
  of: Study,
  step: { readonly was: Attribution; readonly to: Attribution },
  how: Writing,
): Promise<Attributed> {
  return change(of, step, how);
}

/** Takes one attribution away, as long as it stands as it was read. */
export function removeAttribution(of: Study, was: Attribution, how: Writing): Promise<Attributed> {
  return change(of, { was, to: null }, how);
}

interface Step {
  readonly was: Attribution | null;
  readonly to: Attribution | null;
}

function change(of: Study, { was, to }: Step, { lock, when }: Writing): Promise<Attributed> {
  return withLock(of.dir, lock, async (): Promise<Attributed> => {
    const { bytes, problems: unread } = readBytes(of.dir, FILE);
    const before = bytes === null ? "\ufeff" : Buffer.from(bytes).toString("utf8");
    const isOther = bytes !== null && !Buffer.from(before).equals(bytes);
    const problems = [
      ...unread,
      ...(isOther ? [problem("not-utf8", say.notUtf8)] : []),
      ...(to === null ? [] : refusals(of, to)),
      ...(was !== null && to !== null && was.coder !== to.coder ? [problem("not-yours", say.notYours)] : []),
    ];
    if (problems.length > 0) return { kind: "refused", problems };
    const made = withAttribution(before, changeOf({ was, to }), of.lang);
    if (made.kind === "unreadable") return { kind: "refused", problems: [problem("broken-csv", study.brokenCsv())] };
    if (made.kind !== "done") return { kind: "conflict", theirs: alike(before, was ?? to ?? NONE) };
    const detail = { way: to === null ? "removed" : was === null ? "new" : "changed", attributions: 1 };
    const step = { step: "attribution", detail, when };
    const who = (to ?? was)?.coder || STUDY;
    if (made.text !== before) await writeAll(of.dir, new Map([[FILE, made.text], ...appendTo(of.dir, who, step)]));
    return { kind: "done" };
  });
}

function alike(source: string, { participant, type }: Attribution): Attribution[] {
  return attributionsIn(source).filter((one) => one.participant === participant && one.type === type);
}

function changeOf({ was, to }: Step): AttributionChange {
  if (was === null) return { kind: "add", attribution: to ?? NONE };
  const id = attributionId(was);
  return to === null ? { kind: "remove", id } : { kind: "change", id, attribution: to };
}

const NONE: Attribution = { participant: "", type: "", situation: "", reason: "", passages: [], coder: "" };

function problem(code: string, text: Words, hint?: Words): Problem {
  return { severity: "error", code, place: { file: FILE }, text, ...(hint === undefined ? {} : { hint }) };
}

/** Everything that stands against an attribution: who, what, why, and words that are not theirs. */
function refusals(of: Study, { participant, type, reason, passages }: Attribution): Problem[] {
  const types = of.codes.filter(({ kind }) => kind === "interpretive").map(({ id }) => id);
  const people = of.participants.map(({ id }) => id);
  const near = (name: string, known: readonly string[]): Words => {
    const one = nearest(name, known);
    return one === null ? study.knownAre(known) : study.didYouMean(one);
  };
  return [
    ...(people.includes(participant)
      ? []
      : [problem("unknown-participant", study.unknownParticipant(participant), near(participant, people))]),
    ...(types.includes(type)
      ? []
      : [problem("unknown-attribution", study.unknownAttribution(type), near(type, types))]),
    ...(reason.trim() === "" ? [problem("no-reason", study.reasonMissing(), say.reasonHint)] : []),
    ...passages.flatMap((place): Problem[] => {
      const passage = findPassage(place, of.transcripts);
      if (passage === null) return [problem("bad-passage", say.noPassage(place), study.placeHint())];
      const { transcript } = passage;
      const said = transcript.turns.filter((turn) => turn.role === "participant" && overlaps(turn, passage));
      const voices = said.map((turn) => personOf(of, transcript, turn));
      if (said.length > 0 && voices.some((one) => one === participant || !people.includes(one))) return [];
      return [problem("other-voice", say.otherVoice(place, participant))];
    }),
  ];
}
