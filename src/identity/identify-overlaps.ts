import type { Certainty, IdentityFinding, Kind } from "./finding.js";

const RANK: Readonly<Record<Certainty, number>> = { high: 0, likely: 1, possible: 2 };

/** Kinds made of words, of which a part still says who or where. Half a number is nothing. */
const OF_WORDS: readonly Kind[] = ["person", "organisation", "place", "job", "address", "postcode-town"];

/**
 * Findings without overlaps: the surest stays, then the longest, then the earliest. Of a finding in words that is partly
 * covered by a surer one the rest stays, so that no half of a name is left over.
 */
export function apart(findings: readonly IdentityFinding[], text: string): IdentityFinding[] {
  const taken = new Uint8Array(text.length);
  const kept: IdentityFinding[] = [];
  for (const one of withWholeAddresses(findings).sort(bySurest)) {
    for (const part of freeParts(one, taken, text)) {
      kept.push(part);
      taken.fill(1, part.start, part.end);
    }
  }
  return kept;
}

/** An address, of e-mail or in a street, holds the names in it: they are no people of their own. One of e-mail is as sure as they are. */
function withWholeAddresses(findings: readonly IdentityFinding[]): IdentityFinding[] {
  const isAddress = (kind: Kind): boolean => kind === "email" || kind === "address";
  const addresses = findings.filter(({ kind, certainty }) => isAddress(kind) && certainty !== "possible");
  const isWithin = (one: IdentityFinding, { start, end }: IdentityFinding): boolean =>
    one.kind === "person" && start <= one.start && one.end <= end;
  const isSure = (address: IdentityFinding): boolean =>
    address.kind === "email" && findings.some((one) => one.certainty === "high" && isWithin(one, address));
  return findings
    .filter((one) => !addresses.some((address) => isWithin(one, address)))
    .map((one) => (addresses.includes(one) && isSure(one) ? { ...one, certainty: "high" } : one));
}

function bySurest(a: IdentityFinding, b: IdentityFinding): number {
  return RANK[a.certainty] - RANK[b.certainty] || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function freeParts(one: IdentityFinding, taken: Uint8Array, text: string): IdentityFinding[] {
  const gaps = freeStretches(one, taken);
  if (gaps.length === 1 && gaps[0]?.start === one.start && gaps[0].end === one.end) return [one];
  if (!OF_WORDS.includes(one.kind)) return [];
  return gaps.flatMap((gap) => {
    const words = text.slice(gap.start, gap.end);
    const start = gap.start + (words.length - words.replace(/^[^\p{L}\p{N}]+/u, "").length);
    const end = start + text.slice(start, gap.end).replace(/[^\p{L}\p{N}]+$/u, "").length;
    return /\p{Lu}\p{L}/u.test(text.slice(start, end)) ? [{ ...one, start, end }] : [];
  });
}

function freeStretches({ start, end }: IdentityFinding, taken: Uint8Array): { start: number; end: number }[] {
  const free: { start: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    const last = free.at(-1);
    if (taken[at] === 1) continue;
    if (last?.end === at) last.end = at + 1;
    else free.push({ start: at, end: at + 1 });
  }
  return free;
}
