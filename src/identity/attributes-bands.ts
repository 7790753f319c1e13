import * as say from "../messages/identity.js";
import type { Lang } from "../messages/words.js";

/** Whole numbers from `from` to `to`, both counted, and how many people are in them. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/**
 * A name for each value: bands of ten, aligned on tens. A band that holds one person is joined to the neighbour with
 * fewer people, so that each holds at least two where there are two; a band joined at either end is left open there
 * (« 50 et plus »), so that the extreme is not given away.
 */
export function bandNames(values: readonly number[], language: Lang): (value: number) => string {
  const tens = [...new Set(values.map((value) => Math.floor(value / 10) * 10))].sort((a, b) => a - b);
  const bands = widen(
    tens.map((from) => ({
      from,
      to: from + 9,
      people: values.filter((value) => value >= from && value < from + 10).length,
    })),
  );
  const names = bands.map((band, at) => nameOf(band, { at, of: bands.length, language }));
  return (value) => names[bands.findIndex(({ from, to }) => value >= from && value < to + 1)] ?? "";
}

function widen(bands: readonly Band[]): readonly Band[] {
  const thin = bands.findIndex(({ people }) => people < 2);
  if (thin === -1 || bands.length === 1) return bands;
  const [below, above] = [bands[thin - 1], bands[thin + 1]];
  const isUp = below === undefined || (above !== undefined && above.people <= below.people);
  const at = isUp ? thin : thin - 1;
  const [low, high] = [bands[at], bands[at + 1]];
  if (low === undefined || high === undefined) return bands;
  const joined = { from: low.from, to: high.to, people: low.people + high.people };
  return widen([...bands.slice(0, at), joined, ...bands.slice(at + 2)]);
}

interface Among {
  readonly at: number;
  readonly of: number;
  readonly language: Lang;
}

function nameOf({ from, to }: Band, { at, of, language }: Among): string {
  const isJoined = to - from > 9;
  if (isJoined && of > 1 && at === of - 1) return say.bandFrom(from)[language];
  if (isJoined && of > 1 && at === 0) return say.bandUnder(to + 1)[language];
  return say.band(from, to)[language];
}
