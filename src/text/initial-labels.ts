import * as say from "../messages/speakers.js";
import { beginsSentence, knownLabel, opensSpeech } from "./label-words.js";
import type { Problem } from "./problem.js";

/** Two letters or three, with points or without: `AK`, `A.K.`, `A. K.`. */
const INITIALS = /^\p{Lu}(?:[.-]? ?\p{Lu}){1,2}\.?$/u;

/** A first name and a family name, small words between them. */
const NAME =
  /(?<![\p{L}'’-])(\p{Lu})\p{Ll}[\p{L}'’-]* (?:(?:van|den|der|de|du|von|el|al|ben|di|da|le|la|wa) ){0,2}(?:d['’])?(\p{Lu})\p{Ll}[\p{L}'’-]*/gu;

/**
 * A problem for every label that is the initials of a whole name said in the interview: where the name is replaced, the letters stay,
 * and tell of it. Labels that announce a role (`INT`, `AS`) are none.
 */
export function initialLabels(labels: readonly string[], text: string, file: string): Problem[] {
  const short = labels.filter((label) => INITIALS.test(label) && knownLabel(label) === null);
  if (short.length === 0) return [];
  const names = [...text.matchAll(NAME)].filter(
    ([name]) => !opensSpeech(name.split(" ")[0] ?? "") && !beginsSentence(name),
  );
  const said = new Set(names.map(([, first = "", last = ""]) => first + last));
  return short
    .filter((label) => {
      const letters = label.replace(/[^\p{L}]/gu, "");
      const [first = "", last = ""] = [letters.charAt(0), letters.charAt(letters.length - 1)];
      return said.has(first + last) || said.has(last + first);
    })
    .map((label) => ({
      severity: "warning",
      code: "label-of-initials",
      place: { file },
      text: say.initialsStay(label),
      hint: say.initialsHint(label),
    }));
}
