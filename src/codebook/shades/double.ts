import { gathered } from "../../text/gathered.js";
import type { Scope } from "../scope.js";

/** A denial within a denial. */
export interface Double {
  readonly outer: Scope;
  /** The one within; null where a word denies by itself (*pas impossible*). */
  readonly inner: Scope | null;
  /** Where the outer denial stops to deny alone. */
  readonly from: number;
  /** The words by which the one within denies. */
  readonly closers: readonly number[];
  /** What is denied twice. */
  readonly range: Pick<Scope, "first" | "last">;
}

/** How far behind a denial one that stands under it may begin. */
const REACH = 8;

/** The scopes whose cue begins shortly behind a word, nearest first. */
export function after(word: number, byCue: ReadonlyMap<number, Scope>): Scope[] {
  const found: Scope[] = [];
  for (let at = word + 1; at <= word + REACH; at++) {
    const scope = byCue.get(at);
    if (scope !== undefined) found.push(scope);
  }
  return found;
}

/** For each word that is denied the first denial of it. */
export function denialByWord(denials: readonly Scope[]): Map<number, Scope> {
  const denied = new Map<number, Scope>();
  for (const scope of denials)
    for (let word = scope.first; word < scope.last && scope.kind === "negation"; word++)
      if (!denied.has(word)) denied.set(word, scope);
  return denied;
}

/** Denials that bear on a word of lack, and what is lacked by it (*il ne manque pas de*): it is there. */
export function lifted(denials: readonly Scope[], lacks: readonly Scope[]): Double[] {
  if (lacks.length === 0) return [];
  const denied = denialByWord(denials);
  return gathered(lacks, (inner) => {
    const word = inner.cue[0] ?? 0;
    const outer = denied.get(word);
    if (outer === undefined) return [];
    const closer = outer.closers.at(-1) ?? 0;
    const from = Math.max(closer + 1, Math.min(inner.first, word));
    return [{ outer, inner, from, closers: inner.closers, range: inner }];
  });
}

/** The same scopes, each denial within a denial noted as standing under it, with a mark on what both bear on. */
export function joined(scopes: readonly Scope[], doubles: readonly Double[]): Scope[] {
  if (doubles.length === 0) return [...scopes];
  const byOuter = new Map<Scope, number>();
  for (const { outer, from } of doubles) byOuter.set(outer, Math.min(from, byOuter.get(outer) ?? from));
  const byInner = new Map(doubles.map((one) => [one.inner, one]));
  const known = scopes.map((scope): Scope => {
    const from = byOuter.get(scope);
    const asInner = byInner.get(scope);
    return {
      ...scope,
      ...(from === undefined ? {} : { last: Math.min(from, scope.last) }),
      ...(asInner === undefined ? {} : { under: asInner.outer.closers }),
    };
  });
  return [...known, ...doubles.flatMap(within)];
}

/** What a double lays over the words that both bear on: the outer denial, unless a word denied by itself, and the mark. */
function within({ outer, inner, closers, range: { first, last } }: Double): Scope[] {
  const cue = [...outer.cue, ...closers];
  const mark: Scope = { kind: "double-negation", cue, closers: cue, first, last };
  return inner === null ? [mark] : [{ ...outer, first, last }, mark];
}
