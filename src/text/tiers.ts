import { type Accounted, sumAccounted } from "./draft.js";
import { fold } from "./fold.js";
import { type NamedVoices, nameVoices } from "./name-voices.js";
import { type Spoken, wholeSeconds } from "./spoken.js";
import { countCharacters } from "./tidy.js";

/** What an annotation says, and when it begins. */
export interface Annotation {
  /** Seconds with their fraction; null where the file gives none that can be. */
  readonly start: number | null;
  /** On one line; may be empty. */
  readonly text: string;
}

/** What one person says, in the order of the file. */
export interface Tier {
  readonly label: string;
  readonly annotations: readonly Annotation[];
}

const SILENCE = /^(sil|sp|spn|silence|pause|<sil>|<p:?>|<usb>|\(sil\)|\[sil\]|_+|#+|-+)$/;

/** What transcribers and programs write in an interval in which nothing is said. */
export function isSilence(text: string): boolean {
  return text === "" || SILENCE.test(fold(text));
}

/**
 * What all tiers say, in the order of time; what has no time stays behind what stands before it in its tier. Where there is
 * but one tier, who speaks may stand before the words: `E: `.
 */
export function spokenInTiers(tiers: readonly Tier[], settled: readonly string[]): NamedVoices {
  const { spoken, accounted } = inOrderOfTime(tiers);
  const bare = tiers.length === 1 ? spoken.map((one) => ({ ...one, label: null })) : [];
  const named = nameVoices(bare, settled);
  if (named.accounted.length === 0) return { spoken, accounted, carried: 0, doubtful: new Map() };
  return { ...named, accounted: sumAccounted([...accounted, ...named.accounted]) };
}

function inOrderOfTime(tiers: readonly Tier[]): { spoken: Spoken[]; accounted: Accounted[] } {
  const silent = tiers.flatMap(({ annotations }) => annotations).filter(({ text }) => isSilence(text));
  const placed = tiers.flatMap(({ label, annotations }) => {
    let at = 0;
    return annotations.map(({ start, text }) => {
      at = start ?? at;
      return { at, spoken: { label, time: wholeSeconds(start), text } };
    });
  });
  const heard = placed.filter(({ spoken }) => !isSilence(spoken.text)).sort((a, b) => a.at - b.at);
  const accounted = silent.map(({ text }): Accounted => ({ kind: "noise", characters: countCharacters(text) }));
  return { spoken: heard.map(({ spoken }) => spoken), accounted: sumAccounted(accounted) };
}

/** How many characters tiers hold. */
export function charactersIn(tiers: readonly { readonly annotations: readonly Annotation[] }[]): number {
  return tiers.flatMap(({ annotations }) => annotations).reduce((sum, { text }) => sum + countCharacters(text), 0);
}

/** Of several tiers of one person, the one that says most: the others gloss it, or cut it into words. */
export function fullestOfEach<T extends Tier>(tiers: readonly T[]): T[] {
  const fullest = new Map<string, T>();
  for (const tier of tiers) {
    const other = fullest.get(tier.label);
    if (other === undefined || charactersIn([tier]) > charactersIn([other])) fullest.set(tier.label, tier);
  }
  return tiers.filter((tier) => fullest.get(tier.label) === tier);
}
