import { saysI, speaks } from "./speech.js";

/** How long the author's own words are before words whose opening mark is missing. */
export function leadIn(text: string): number {
  const lead = /^[\s.,;:!?)»”"]*/.exec(text)?.[0].length ?? 0;
  const colon = /^[^:]{1,180}\s?:\s/.exec(text)?.[0].length ?? 0;
  return colon > lead && speaks(text.slice(0, colon)) && !saysI(text.slice(0, colon)) ? colon : lead;
}
