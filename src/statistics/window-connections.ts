/**
 * The pairs of `codes` columns in the order in which connections are listed: (0, 1), (0, 2), (1, 2), (0, 3), ...
 * @example
 * codePairs(3) // => [[0, 1], [0, 2], [1, 2]]
 */
export const codePairs = (codes: number): [number, number][] =>
  Array.from({ length: codes }, (_, second) => second).flatMap((second) =>
    Array.from({ length: second }, (_, first): [number, number] => [first, second]),
  );

/**
 * Connections of codes in the turns of one interview by a moving window of w turns: for each pair of codes the number of
 * turns t with one code in t and the other in t - w + 1..t. `turns` has one row per turn and one column per code. The
 * answer has one count per pair, in the order of `codePairs`.
 *
 * Source: Shaffer, Collier & Ruis 2016 (moving stanza window).
 * @example
 * windowConnections([[1, 0], [0, 1], [0, 1]], 2) // => [1]
 */
export function windowConnections(turns: readonly (readonly (boolean | number)[])[], window: number): number[] {
  const lastSeen = (turns[0] ?? []).map(() => Number.NEGATIVE_INFINITY);
  const pairs = codePairs(lastSeen.length);
  const counts = pairs.map(() => 0);
  turns.forEach((turn, t) => {
    turn.forEach((cell, code) => {
      if (Number(cell) > 0) lastSeen[code] = t;
    });
    pairs.forEach(([first, second], at) => {
      const [a, b] = [lastSeen[first] ?? 0, lastSeen[second] ?? 0];
      if (Math.max(a, b) === t && Math.min(a, b) > t - window) counts[at] = (counts[at] ?? 0) + 1;
    });
  });
  return counts;
}
