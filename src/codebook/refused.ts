import * as say from "../messages/rules.js";
import type { Words } from "../messages/words.js";

/** What a regular expression asks for that cannot be searched in linear time, or that has no meaning here. */
export interface Refused {
  readonly words: Words;
  readonly hint: Words;
}

/** A sign of an expression: an escape with what belongs to it, the beginning of a group, how often, or one character. */
const SIGN =
  /\\(?:[kg](?:<\w*>|\{\w*\}|'\w*')?|[NuUx]\{[^}]*\}|\d+|[\s\S])|\(\?(?:P?<?[=!]|P[=>]|[A-Za-z>#(&+|0-9])?|\[\^?\]?|[*+?}][+]|[\s\S]/gu;

/** Letters that may stand behind a backslash; signs other than letters always may. */
const ESCAPES = /^\\(?:[dDsSwWbBpPAzQECafnrtvx0]|[^\p{L}\p{N}])/u;

/** The first thing in an expression that is refused by name; null where nothing is. */
export function refusedIn(source: string): Refused | null {
  let inClass = false;
  for (const [sign] of plainPart(source).matchAll(SIGN)) {
    if (!inClass && sign.startsWith("(?")) {
      const refused = refusedGroup(sign);
      if (refused !== null) return refused;
    } else if (sign.startsWith("\\")) {
      const refused = refusedEscape(sign);
      if (refused !== null) return refused;
    } else if (!inClass && /^[*+?}]\+$/.test(sign)) {
      return {
        words: say.holdsOn(sign.replace("}", "{…}")),
        hint: say.holdsOnHint(sign.charAt(0).replace("}", "{…}")),
      };
    }
    if (sign.startsWith("[")) inClass = true;
    if (sign === "]") inClass = false;
  }
  return null;
}

/** Without what stands literally between `\Q` and `\E`. */
function plainPart(source: string): string {
  return source.replace(/\\Q[\s\S]*?(?:\\E|$)/g, "");
}

function refusedGroup(sign: string): Refused | null {
  if (/^\(\?<?[=!]$/.test(sign)) return { words: say.looksAround(sign), hint: say.looksAroundHint() };
  if (sign === "(?>") return { words: say.holdsOn(sign), hint: say.holdsOnHint("(?:") };
  if (/^\(\?P[=>]$/.test(sign)) return { words: say.refersBack(sign), hint: say.refersBackHint() };
  if (/^\(\?[imsUP]?$/.test(sign)) return null;
  return { words: say.unknownGroup(sign), hint: say.groupHint() };
}

function refusedEscape(sign: string): Refused | null {
  if (/^\\(?:[1-9]|[kg])/.test(sign)) return { words: say.refersBack(sign), hint: say.refersBackHint() };
  if (ESCAPES.test(sign)) return null;
  return { words: say.unknownEscape(sign), hint: say.escapeHint() };
}
