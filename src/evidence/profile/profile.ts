import { codesOf } from "../../codebook/codebook.js";
import { AGREED } from "../../coding/basis.js";
import { findPassage, placeOf } from "../../text/place.js";
import { overlaps, type Span, union } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import type { Given, Placed, Pointing, Profile, ProfileGround, Reading, State } from "./profiled.js";
import { settingIn } from "./setting.js";
import { shiftsIn } from "./shifts.js";

/** What people attributed to each participant, and what in the interviews points to it and against it. */
export function profiles(ground: ProfileGround): Profile[] {
  const { attributions, candidates, denied } = ground;
  const own = { attributions: byPerson(attributions), candidates: byPerson(candidates), denied: byPerson(denied) };
  return ground.participants.map((participant) => {
    const of = <T>(all: ReadonlyMap<string, readonly T[]>): readonly T[] => all.get(participant) ?? [];
    const about = { candidates: of(own.candidates), denied: of(own.denied), attributions: of(own.attributions) };
    return profile(participant, { ...about, given: about.attributions.flatMap(pointingsIn(ground)) }, ground);
  });
}

/** What is known of one person; `given`: the passages of their attributions. */
interface Own extends Pick<ProfileGround, "attributions" | "candidates" | "denied"> {
  readonly given: readonly Given[];
}

function byPerson<T extends { readonly participant: string }>(all: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const known = found.get(one.participant);
    if (known === undefined) found.set(one.participant, [one]);
    else known.push(one);
  }
  return found;
}

function profile(participant: string, own: Own, ground: ProfileGround): Profile {
  const codes = codesOf(ground.codebooks).filter(({ kind }) => kind === "interpretive");
  const order = [...new Set(codes.map(({ family }) => family))];
  const first = codes
    .sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family))
    .map((code) => reading(code, own, ground))
    .filter(({ attributions, candidates, against }) => attributions.length + candidates.length + against.length > 0);
  const readings = first.map((one) => ({ ...one, against: [...one.against, ...rivals(one, first)] }));
  const heard = ground.heard.get(participant) ?? [];
  const isWhole = ground.transcripts.some(({ id, material }) => material === "interview" && heard.includes(id));
  return { participant, readings, shifts: isWhole ? shiftsIn(own.given, ground) : null };
}

function reading({ id: code, family }: { id: string; family: string }, own: Own, ground: ProfileGround): Reading {
  const attributions = own.attributions.filter(({ type }) => type === code);
  const ofCode = <T extends Pointing>(all: readonly T[]): Placed[] =>
    placed(
      all.filter((one) => one.code === code),
      ground,
    );
  const cited = ofCode(own.given);
  const isCited = (one: Placed): boolean =>
    cited.some((other) => other.transcript === one.transcript && overlaps(other, one));
  const candidates = ofCode(own.candidates).filter((one) => !isCited(one));
  const against = ofCode(own.denied).map((one) => ({ ...one, type: null }));
  const { attributedBy, notBy, settled } = stands(attributions, own.attributions);
  const isSplit = attributedBy.length > 0 && (notBy.length > 0 || settled === "not-kept");
  const pointing: State = candidates.length > 0 ? "candidate" : "denied";
  const state = isSplit ? "differ" : attributions.length > 0 ? "attributed" : pointing;
  return { ...{ code, family, state, attributions, attributedBy, notBy, settled, cited, candidates, against } };
}

/** Who attributes a type and who, having read the person, does not. */
function stands(
  attributions: readonly Attribution[],
  own: readonly Attribution[],
): Pick<Reading, "attributedBy" | "notBy" | "settled"> {
  const people = (all: readonly Attribution[]): string[] =>
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

function pointingsIn({ transcripts }: ProfileGround): (one: Attribution) => Given[] {
  return ({ participant, type: code, passages, coder: by }) =>
    passages.flatMap((place): Given[] => {
      const found = findPassage(place, transcripts);
      if (found === null) return [];
      return [{ participant, code, by, place, transcript: found.transcript.id, start: found.start, end: found.end }];
    });
}

/** Passages in the order of the transcripts: those between which nothing is said are one, of everybody who points to it. */
function placed(pointings: readonly Pointing[], { transcripts, guide }: ProfileGround): Placed[] {
  const heard = new Set(pointings.map(({ transcript }) => transcript));
  return transcripts.flatMap((transcript) => {
    if (!heard.has(transcript.id)) return [];
    const own = pointings.filter((one) => one.transcript === transcript.id);
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
