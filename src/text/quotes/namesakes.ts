import { fold } from "../fold.js";
import type { AttributeName, Fact } from "./attributes.js";
import type { Spoken } from "./judge.js";
import type { Listed } from "./listed.js";

/** What the work quotes and tells of one of the people who bear a name. */
export interface Bearer {
  readonly quotations: readonly Spoken[];
  readonly listed: readonly Listed[];
  /** Quotations that give the name alone, where two people or more bear it: given to the one who spoke last. */
  readonly guessed: readonly Spoken[];
  /** The attributes that set this person apart from the first of the name; empty for the first. */
  readonly apart: readonly AttributeName[];
}

/** How much a contradiction in each attribute speaks for two people: a number tells more than a word, which can be put in other words. */
const WEIGHTS: Readonly<Partial<Record<AttributeName, number>>> = {
  age: 1,
  ageDecade: 1,
  birth: 1,
  seniority: 1,
  job: 1,
  sex: 1,
  profession: 0.5,
  place: 0.5,
};

/** Of more different descriptions under one name nothing is to be made. */
const MOST = 60;

type Values = ReadonlyMap<AttributeName, ReadonlyMap<string, number>>;

interface Cluster {
  readonly spoken: readonly Spoken[];
  readonly listed: readonly Listed[];
  readonly values: Values;
}

/**
 * Parts what stands under one name into people. Two are made only where what is said contradicts itself strongly and
 * consistently: several attributes and none that agrees, or one that is repeated on both sides, or two rows of a table of
 * participants. One value that differs stays one person. Always at least one.
 */
export function bearersOf(quotations: readonly Spoken[], listed: readonly Listed[]): Bearer[] {
  const alone: Bearer = { quotations, listed, guessed: [], apart: [] };
  const signatures = bySignature(quotations);
  if (signatures.length > MOST) return [alone];
  const clusters = joined([...signatures, ...listed.map(ofTable)]);
  const speaking = clusters.filter(({ spoken }) => spoken.length > 0);
  if (speaking.length < 2) return [alone];
  const ordered = [...speaking].sort((a, b) => (a.spoken[0]?.start ?? 0) - (b.spoken[0]?.start ?? 0));
  const guesses = guessesOf(quotations, ordered);
  const [first] = ordered;
  return ordered.map((cluster, at) => {
    const guessed = guesses.get(cluster) ?? [];
    const own = [...cluster.spoken, ...guessed].sort((a, b) => a.start - b.start);
    const apart = at === 0 || first === undefined ? [] : compared(first, cluster).conflicts;
    return { quotations: own, listed: cluster.listed, guessed, apart };
  });
}

/** One cluster for each set of facts. */
function bySignature(quotations: readonly Spoken[]): Cluster[] {
  const groups = new Map<string, Spoken[]>();
  for (const one of quotations) {
    const signature = weighed(one.attribution.facts)
      .map(({ attribute, value }) => `${attribute}=${fold(value)}`)
      .sort()
      .join(";");
    if (signature !== "") groups.set(signature, [...(groups.get(signature) ?? []), one]);
  }
  return [...groups.values()].map((spoken) => ({
    spoken,
    listed: [],
    values: valuesOf(spoken.flatMap(({ attribution }) => attribution.facts)),
  }));
}

const ofTable = (one: Listed): Cluster => ({ spoken: [], listed: [one], values: valuesOf(one.facts) });

const weighed = (facts: readonly Fact[]): Fact[] => facts.filter(({ attribute }) => attribute in WEIGHTS);

function valuesOf(facts: readonly Fact[]): Values {
  const values = new Map<AttributeName, Map<string, number>>();
  for (const { attribute, value } of weighed(facts)) {
    const counts = values.get(attribute) ?? new Map<string, number>();
    values.set(attribute, counts.set(value, (counts.get(value) ?? 0) + 1));
  }
  return values;
}

/** Joins the likest two again and again, until any two left are two people. */
function joined(clusters: readonly Cluster[]): Cluster[] {
  let left = [...clusters];
  for (;;) {
    let best: { a: Cluster; b: Cluster; score: number } | null = null;
    for (const [i, a] of left.entries())
      for (const b of left.slice(i + 1)) {
        if (areTwo(a, b)) continue;
        const { against, agreed } = compared(a, b);
        const score = agreed - against;
        if (best === null || score > best.score) best = { a, b, score };
      }
    if (best === null) return left;
    const { a, b } = best;
    left = [...left.filter((one) => one !== a && one !== b), together(a, b)];
  }
}

function together(a: Cluster, b: Cluster): Cluster {
  const spoken = [...a.spoken, ...b.spoken].sort((x, y) => x.start - y.start);
  const listed = [...a.listed, ...b.listed];
  const facts = [...spoken.map(({ attribution }) => attribution.facts), ...listed.map((one) => one.facts)].flat();
  return { spoken, listed, values: valuesOf(facts) };
}

function areTwo(a: Cluster, b: Cluster): boolean {
  const { against, agreed } = compared(a, b);
  if (a.listed.length > 0 && b.listed.length > 0) return against > 0;
  const repeated = a.spoken.length + 2 * a.listed.length > 1 && b.spoken.length + 2 * b.listed.length > 1;
  if (agreed === 0) return against >= 2 || (repeated && against >= 1);
  return repeated && against >= 2 && against > agreed;
}

function compared(a: Cluster, b: Cluster): { conflicts: AttributeName[]; against: number; agreed: number } {
  const conflicts: AttributeName[] = [];
  let [against, agreed] = [0, 0];
  for (const [attribute, own] of a.values) {
    const other = b.values.get(attribute);
    if (other === undefined) continue;
    const weight = WEIGHTS[attribute] ?? 0;
    if ([...own.keys()].some((x) => [...other.keys()].some((y) => isSame(x, y)))) agreed += weight;
    else {
      against += weight;
      conflicts.push(attribute);
    }
  }
  return { conflicts, against, agreed };
}

/** Equal, a year apart, or one a shorter way to say the other. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (/^\d+$/.test(x) && /^\d+$/.test(y)) return Math.abs(Number(x) - Number(y)) <= 1;
  return x.includes(y) || y.includes(x);
}

/** Those who are only named are taken for the one of the name who spoke last before, or first after. */
function guessesOf(quotations: readonly Spoken[], ordered: readonly Cluster[]): Map<Cluster, Spoken[]> {
  const holder = new Map(ordered.flatMap((cluster) => cluster.spoken.map((one) => [one, cluster] as const)));
  const guesses = new Map<Cluster, Spoken[]>();
  let last = ordered[0];
  for (const one of [...quotations].sort((a, b) => a.start - b.start)) {
    const own = holder.get(one);
    if (own !== undefined) last = own;
    else if (last !== undefined) guesses.set(last, [...(guesses.get(last) ?? []), one]);
  }
  return guesses;
}
