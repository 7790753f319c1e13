import type { ScopeKind } from "../codebook/scope.js";
import { overlaps } from "../text/span.js";
import type { Negated, Proposal } from "./coding.js";
import type { Applied } from "./compact.js";

/** A proposal that is only there before a change, or only after, and what became of its words. */
export interface Turned {
  readonly proposal: Proposal;
  /** Codes that are proposed on its words on the other side alone. */
  readonly instead: readonly string[];
  /** What withholds the same code on its words on the other side; null where nothing does. */
  readonly withheldBy: ScopeKind | null;
}

/** What a change does to the proposals of one code. */
export interface ProposalsChange {
  readonly code: string;
  readonly before: number;
  readonly after: number;
  readonly gained: readonly Turned[];
  readonly lost: readonly Turned[];
  /** The same code on overlapping words, with other limits. */
  readonly moved: readonly { readonly from: Proposal; readonly to: Proposal }[];
}

type ByTranscript = ReadonlyMap<string, Applied>;

/**
 * What differs between the proposals of two sets of rules on the same transcripts, code by code in the order of `codes`;
 * codes on which nothing differs are left out. `name` gives the present id of an earlier code.
 */
export function compareProposals(
  { before, after }: { before: ByTranscript; after: ByTranscript },
  codes: readonly string[],
  name: (id: string) => string,
): ProposalsChange[] {
  const old = sideOf(before, name);
  const now = sideOf(after, (id) => id);
  const gone = old.proposals.filter((one) => !now.keys.has(keyOf(one)));
  const fresh = now.proposals.filter((one) => !old.keys.has(keyOf(one)));
  const met = pairs(gone, fresh);
  const moved = new Set(met.flatMap(({ from, to }) => [from, to]));
  const lost = gone.filter((one) => !moved.has(one)).map((one) => turned(one, fresh, now));
  const gained = fresh.filter((one) => !moved.has(one)).map((one) => turned(one, gone, old));
  return codes.flatMap((code): ProposalsChange[] => {
    const change = {
      code,
      before: old.counts.get(code) ?? 0,
      after: now.counts.get(code) ?? 0,
      gained: gained.filter(({ proposal }) => proposal.code === code),
      lost: lost.filter(({ proposal }) => proposal.code === code),
      moved: met.filter(({ to }) => to.code === code),
    };
    return change.gained.length + change.lost.length + change.moved.length === 0 ? [] : [change];
  });
}

interface Side {
  readonly proposals: readonly Proposal[];
  readonly negated: readonly Negated[];
  readonly keys: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
}

/** All proposals of one side, each once, under present names. */
function sideOf(applied: ByTranscript, name: (id: string) => string): Side {
  const proposals = new Map<string, Proposal>();
  const counts = new Map<string, number>();
  for (const one of [...applied.values()].flatMap((each) => each.proposals)) {
    const named = { ...one, code: name(one.code) };
    if (proposals.has(keyOf(named))) continue;
    proposals.set(keyOf(named), named);
    counts.set(named.code, (counts.get(named.code) ?? 0) + 1);
  }
  const negated = [...applied.values()].flatMap((each) =>
    each.negated.map((one) => ({ ...one, code: name(one.code) })),
  );
  return { proposals: [...proposals.values()], negated, keys: new Set(proposals.keys()), counts };
}

function keyOf({ transcript, code, start, end }: Proposal): string {
  return `${transcript} ${code} ${start} ${end}`;
}

type Placed = Pick<Proposal, "transcript" | "start" | "end">;

function meet(a: Placed, b: Placed): boolean {
  return a.transcript === b.transcript && overlaps(a, b);
}

/** Each proposal that is gone with the first new one of the same code on overlapping words, each new one once. */
function pairs(gone: readonly Proposal[], fresh: readonly Proposal[]): { from: Proposal; to: Proposal }[] {
  const taken = new Set<Proposal>();
  return gone.flatMap((from) => {
    const to = fresh.find((one) => !taken.has(one) && one.code === from.code && meet(one, from));
    if (to === undefined) return [];
    taken.add(to);
    return [{ from, to }];
  });
}

function turned(proposal: Proposal, others: readonly Proposal[], side: Side): Turned {
  const instead = others.filter((one) => one.code !== proposal.code && meet(one, proposal)).map(({ code }) => code);
  const held = side.negated.find((one) => one.code === proposal.code && meet(one, proposal));
  return { proposal, instead: [...new Set(instead)], withheldBy: held?.kind ?? null };
}
