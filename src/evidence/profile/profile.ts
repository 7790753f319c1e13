import { codesOf } from "../../codebook/codebook.js";
import { AGREED } from "../../coding/basis.js";
import { findPassage, placeOf } from "../../text/place.js";
import { overlaps, type Span, union } from "../../text/span.js";
import type { Attributed, Placed, Pointing, Profile, ProfileGround, Reading, State } from "./profiled.js";
import { settingIn } from "./setting.js";
import { shiftsIn } from "./shifts.js";

/** What people attributed to each participant, and what in the interviews points to it and against it. */
export function profiles(ground: ProfileGround): Profile[] {
  return ground.participants.map((participant) => profile(participant, ground));
}

function profile(participant: string, ground: ProfileGround): Profile {
  const own = ground.attributions.filter((one) => one.participant === participant);
  const families = codesOf(ground.codebooks).filter(({ kind }) => kind === "interpretive");
  const order = [...new Set(families.map(({ family }) => family))];
  const first = families
    .sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family))
    .map(({ id, family }) => reading({ participant, code: id, family }, own, ground))
    .filter(({ attributions, candidates, against }) => attributions.length + candidates.length + against.length > 0);
  const readings = first.map((one) => ({ ...one, against: [...one.against, ...rivals(one, first)] }));
  const whole = ground.transcripts.some(
    ({ id, material }) => material === "interview" && ground.heard.get(participant)?.includes(id),
  );
  return { participant, readings, shifts: whole ? shiftsIn(own, ground) : null };
}

function reading(
  { participant, code, family }: { participant: string; code: string; family: string },
  own: readonly Attributed[],
  ground: ProfileGround,
): Reading {
  const attributions = own.filter(({ type }) => type === code);
  const isTheirs = (one: Pointing): boolean => one.participant === participant && one.code === code;
  const cited = placed(attributions.flatMap(pointingsIn(ground)), ground);
  const isCited = (one: Placed): boolean =>
    cited.some((other) => other.transcript === one.transcript && overlaps(other, one));
  const pointed = placed(ground.candidates.filter(isTheirs), ground);
  const candidates = pointed.filter((one) => !isCited(one));
  const against = placed(ground.denied.filter(isTheirs), ground).map((one) => ({ ...one, type: null }));
  const { attributedBy, notBy, settled } = stands(attributions, own);
  const isSplit = attributedBy.length > 0 && (notBy.length > 0 || settled === "not-kept");
  const pointing: State = candidates.length > 0 ? "candidate" : "denied";
  const state = isSplit ? "differ" : attributions.length > 0 ? "attributed" : pointing;
  return { ...{ code, family, state, attributions, attributedBy, notBy, settled, cited, candidates, against } };
}

/** Who attributes a type and who, having read the person, does not. */
function stands(
  attributions: readonly Attributed[],
  own: readonly Attributed[],
): Pick<Reading, "attributedBy" | "notBy" | "settled"> {
  const people = (all: readonly Attributed[]): string[] =>
    [...new Set(all.map(({ coder }) => coder))].filter((coder) => coder !== AGREED && coder !== "").sort();
  const attributedBy = people(attributions);
  const kept = attributions.some(({ coder }) => coder === AGREED);
  const isAgreedOn = own.some(({ coder }) => coder === AGREED);
  return {
    attributedBy,
    notBy: attributions.length === 0 ? [] : people(own).filter((coder) => !attributedBy.includes(coder)),
    settled: !isAgreedOn || attributions.length === 0 ? null : kept ? "kept" : "not-kept",
  };
}

/** What speaks for the other types of a family is to be read against one that somebody attributes. */
function rivals(one: Reading, all: readonly Reading[]): Reading["against"] {
  if (one.attributions.length === 0) return [];
  return all
    .filter(({ code, family }) => family === one.family && code !== one.code)
    .flatMap(({ code, cited, candidates }) => [...cited, ...candidates].map((other) => ({ ...other, type: code })));
}

function pointingsIn({ transcripts }: ProfileGround): (one: Attributed) => Pointing[] {
  return ({ participant, type, passages, coder }) =>
    passages.flatMap((place): Pointing[] => {
      const found = findPassage(place, transcripts);
      if (found === null) return [];
      return [
        { participant, code: type, by: coder, transcript: found.transcript.id, start: found.start, end: found.end },
      ];
    });
}

/** Passages in the order of the transcripts: those between which nothing is said are one, of everybody who points to it. */
function placed(pointings: readonly Pointing[], { transcripts, guide }: ProfileGround): Placed[] {
  if (pointings.length === 0) return [];
  return transcripts.flatMap((transcript) => {
    const own = pointings.filter((one) => one.transcript === transcript.id);
    if (own.length === 0) return [];
    const setting = settingIn(transcript, guide);
    return joined(own, transcript.text).map((span): Placed => {
      const by = own.filter((one) => overlaps(one, span)).map((one) => one.by);
      return {
        ...{ transcript: transcript.id, start: span.start, end: span.end, place: placeOf(transcript, span) },
        ...{ ...setting(span.start), by: [...new Set(by)].sort() },
      };
    });
  });
}

/** Spans that overlap, touch, or have nothing but white space between them are one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const onwards = (end: number): number => end + (/^\s*/.exec(text.slice(end, end + MOST_SPACE))?.[0].length ?? 0);
  const back = (start: number, end: number): number => start + text.slice(start, end).trimEnd().length;
  return union(spans.map(({ start, end }) => ({ start, end: onwards(end) }))).map(({ start, end }) => ({
    start,
    end: back(start, end),
  }));
}

/** White space within a turn: a line end and its indent at most. */
const MOST_SPACE = 8;
