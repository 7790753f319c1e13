import type { Passage } from "../../text/place.js";

const LONGEST = 200;

/** The words of a passage on one line, cut where they are long. */
export function words({ transcript, start, end }: Passage): string {
  const text = transcript.text.slice(start, end).replace(/\s+/g, " ").trim();
  const letters = Array.from(text);
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join("")}…`;
}
