import type { Contradiction } from "../../identity/key.js";
import * as say from "../../messages/key.js";
import type { Problem } from "../../text/problem.js";

/** What cannot both be right in a key, by pseudonyms alone. */
export function contradictionProblem({ what, pseudonyms }: Contradiction): Problem {
  return {
    severity: "error",
    code: "key-contradicts",
    place: {},
    text: say.contradicts[what](pseudonyms),
    hint: say.contradictsHint,
  };
}
