import type { Certainty } from "../finding.js";
import { type Candidate, type Named, noVotes, plus, type Votes, votes } from "./candidate.js";

export interface Decision {
  readonly candidate: Candidate;
  readonly kind: Named;
  readonly certainty: Certainty;
  readonly score: number;
  /** Whether its other occurrences in the text decided. */
  readonly remembered: boolean;
}

/** From this many points on a stretch is taken for a name. */
const ENOUGH = 2;
const SURE = 4;
/** From this many points on the parts of a whole name are believed elsewhere. */
const WHOLE = 3;

interface Memory {
  /** What is known of a name from where it is sure, by key or by part of a person's name. */
  readonly sure: ReadonlyMap<string, Votes>;
  /** What all occurrences of a key have around them. */
  readonly around: ReadonlyMap<string, Votes>;
}

/** Which candidates are names, of what kind and how surely; a name sure in one place is believed in the others. */
export function decide(candidates: readonly Candidate[]): Decision[] {
  const memory = remember(candidates);
  const found: Decision[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const alone = total(candidate);
    const list = plus(enumerated(candidate, found.at(-1)), announced(candidate, candidates[at + 1]));
    const known = recalled(candidate, memory);
    const bonus = plus(isLed(candidate) ? { ...known, person: 0 } : known, list);
    const all = isBearers(candidate, memory)
      ? { ...plus(alone, bonus), place: candidate.context.place }
      : plus(alone, bonus);
    const kind = best(all);
    const score = all[kind];
    if (score < ENOUGH || isPlainWord(candidate, bonus)) continue;
    const remembered = alone[kind] < ENOUGH;
    found.push({ candidate, kind, score, remembered, certainty: certaintyOf(candidate, kind, score) });
  }
  return inheritKinds(found);
}

/** « elle vient de Florence », whoever is called so elsewhere in the text. */
function isLed({ shape, base, context }: Candidate): boolean {
  return shape === "listed" && base.place > 0 && context.place >= 2.5;
}

/** « Charleroi m'a signé », after « Madame Charleroi »: a town's name that is somebody's in the text, where nothing leads to a town. */
function isBearers({ shape, base, context, key }: Candidate, { sure }: Memory): boolean {
  return shape === "listed" && base.place > 0 && context.place < 2 && (sure.get(key)?.person ?? 0) >= 2;
}

/** In an enumeration (« Lens, Douai ») what comes next is of the same kind. */
function enumerated({ first, joined, base, context }: Candidate, previous: Decision | undefined): Votes {
  if (previous === undefined || joined !== previous.candidate.last || first <= joined || base[previous.kind] < 0)
    return noVotes();
  if (previous.kind === "person" && context.place >= 2.5) return noVotes();
  return { ...noVotes(), [previous.kind]: ENUMERATED[previous.kind] };
}

const ENUMERATED = { person: 1.2, place: 2, organisation: 0.6 };

/** In « Padborg, Malmö » the first is a place as well. */
function announced({ last }: Candidate, next: Candidate | undefined): Votes {
  const place = next !== undefined && next.joined === last && next.shape === "listed" && next.base.place >= 3.2;
  return votes(0, place ? 1.6 : 0, 0);
}

/** A frequent word that opens a sentence (« Claire comme de l'eau ») is a name only where someone then does something. */
function isPlainWord({ opening, context, shape, base }: Candidate, bonus: Votes): boolean {
  if (opening !== "frequent" || shape === "titled") return false;
  const does = context.person >= 1;
  const family = base.person < 2 && bonus.person >= 3 && context.person >= 0.7;
  return !(does || family) || (bonus.person <= 0 && context.person < 1.5);
}

function total({ base, context, doubt }: Candidate): Votes {
  const all = plus(base, context);
  return votes(all.person - doubt, all.place - doubt, all.organisation - doubt);
}

function best(all: Votes): Named {
  if (all.person >= all.place && all.person >= all.organisation) return "person";
  return all.place >= all.organisation ? "place" : "organisation";
}

function remember(candidates: readonly Candidate[]): Memory {
  const sure = new Map<string, Votes>();
  const around = new Map<string, Votes>();
  for (const candidate of candidates) {
    const { key, context, parts, shape } = candidate;
    const known = around.get(key);
    if (known === undefined) around.set(key, { ...context });
    else add(known, context);
    const all = total(candidate);
    const kind = best(all);
    if (kind === "person" && isRare(candidate) && all.person >= ENOUGH + 0.4)
      for (const part of parts) raise(sure, part, kind, 1.2);
    if (kind === "person" && shape === "full" && all.person >= WHOLE)
      for (const part of parts) raise(sure, part, kind, 2);
    if (all[kind] < SURE) continue;
    raise(sure, key, kind, 2);
    if (kind === "person" && (shape === "titled" || shape === "full"))
      for (const part of parts) raise(sure, part, kind, 3);
  }
  return { sure, around };
}

/** Inside a sentence, of words that no list has: most likely a name wherever it stands. */
function isRare({ shape, opening, base }: Candidate): boolean {
  return shape === "plain" && opening === "inside" && base.person >= 2;
}

function add(sum: Votes, more: Votes): void {
  sum.person += more.person;
  sum.place += more.place;
  sum.organisation += more.organisation;
}

function raise(sure: Map<string, Votes>, key: string, kind: Named, to: number): void {
  const known = sure.get(key) ?? noVotes();
  known[kind] = Math.max(known[kind], to);
  sure.set(key, known);
}

function recalled({ key, context }: Candidate, { sure, around }: Memory): Votes {
  const known = sure.get(key) ?? (key.length > 4 ? sure.get(key.replace(/s$/, "")) : undefined) ?? noVotes();
  const everywhere = around.get(key) ?? noVotes();
  const share = (kind: Named) => Math.max(-1, Math.min(2, 0.5 * (everywhere[kind] - context[kind])));
  const of = (kind: Named) => known[kind] + share(kind);
  return votes(of("person"), of("place"), of("organisation"));
}

function certaintyOf({ shape, base, context, small, opening }: Candidate, kind: Named, score: number): Certainty {
  if (kind === "person") {
    if (shape === "titled" || (shape === "full" && base.person >= 4)) return "high";
    if (base.person >= 4 && (opening === "inside" || context.person >= 1) && score >= 4) return "high";
    return score >= 3 ? "likely" : "possible";
  }
  if (kind === "place") {
    if (small && context.place >= 3) return "high";
    return score >= 3 ? "likely" : "possible";
  }
  return shape === "full" && score >= 5 ? "likely" : score >= 3 ? "likely" : "possible";
}

/** In a text where the same unlisted word was given two kinds, the better scored one is right for all. */
function inheritKinds(found: readonly Decision[]): Decision[] {
  const top = new Map<string, Decision>();
  for (const one of found) {
    const known = top.get(one.candidate.key);
    if (known === undefined || one.score > known.score) top.set(one.candidate.key, one);
  }
  return found.map((one) => {
    const lead = top.get(one.candidate.key);
    const plain = one.candidate.shape === "plain";
    return lead === undefined || !plain || lead.score < SURE ? one : { ...one, kind: lead.kind };
  });
}
