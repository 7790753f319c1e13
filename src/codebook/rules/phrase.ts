import { atomFinder } from "../finder.js";
import { parsePattern } from "../pattern.js";
import type { RuleKind } from "./kind.js";
import { nearlyPhrase } from "./loosened.js";

/** A word, or words in a row with what may stand between them. A rule that is plain text is one. */
export const phrase: RuleKind<"phrase"> = {
  help: {
    fr: "des mots à la suite ; … laisse passer jusqu’à trois mots",
    en: "words in a row; … lets up to three words pass",
  },
  parse(raw, path, reading) {
    const parsed = parsePattern(raw.phrase ?? "", reading.context);
    if ("value" in parsed) return { kind: "phrase", steps: parsed.value };
    return reading.fault({ path, ...parsed.fault });
  },
  build({ steps }, builder) {
    const atom = builder.phrase(steps);
    return atomFinder(atom, builder.treatment, nearlyPhrase(atom, steps, builder));
  },
};
