import type { Cue } from "./cues.js";
import type { Accounted } from "./draft.js";
import { decodeEntities } from "./entities.js";
import { countCharacters, tidyLabel, tidyLine } from "./tidy.js";

/** Words of a cue that one person says. */
export interface Voiced {
  /** Which of the cues it stands in, from 0. */
  readonly cue: number;
  readonly label: string | null;
  readonly time: number | null;
  readonly text: string;
}

const VOICE = /^<\/?v[.\s>]/;
const TAG = /(<\/?(?:v|c|i|b|u|s|font|ruby|rt|lang)(?:[.\s][^<>]*)?>|<[\d:.]+>)/i;

/** Tells the voices of captions apart by their `<v Name>` tags, which may stay open over several cues. */
export function voicesOf(cues: readonly Cue[]): { voiced: Voiced[]; accounted: Accounted[] } {
  const voiced: Voiced[] = [];
  const accounted: Accounted[] = [];
  const parts = cues.map((cue) => cue.text.split(TAG));
  const closes = closesNext(parts);
  let label: string | null = null;
  for (const [at, { time }] of cues.entries()) {
    if (closes[at] !== true) label = null;
    let said = "";
    const say = (): void => {
      const text = tidyLine(decodeEntities(said));
      accounted.push({ kind: "markup", characters: countCharacters(said) - countCharacters(text) });
      if (text !== "") voiced.push({ cue: at, label, time, text });
      said = "";
    };
    for (const part of parts[at] ?? []) {
      const voice = VOICE.test(part);
      if (voice) say();
      if (voice) label = nameIn(part);
      if (TAG.test(part)) accounted.push({ kind: voice ? "label" : "markup", characters: countCharacters(part) });
      else said += part;
    }
    say();
  }
  return { voiced, accounted };
}

/** `<v.loud Hurst, Peter>` names Hurst, Peter; `</v>` nobody. */
function nameIn(tag: string): string | null {
  if (tag.startsWith("</")) return null;
  return tidyLabel(decodeEntities(tag.replace(/^<v(\.\S+)?\s*/, "").replace(/>$/, ""))) || null;
}

/** For each cue, whether the first voice tag in it or after it is a closing one: then it belongs to the voice before. */
function closesNext(parts: readonly (readonly string[])[]): boolean[] {
  let next = false;
  return parts
    .toReversed()
    .map((cue) => {
      const first = cue.find((part) => VOICE.test(part));
      if (first !== undefined) next = first.startsWith("</");
      return next;
    })
    .toReversed();
}
