import { readExpression } from "../expression.js";
import { atomFinder } from "../finder.js";
import type { RuleKind } from "./kind.js";
import { nearlyExcepted } from "./loosened.js";

/** A regular expression on the text of a sentence, for what words cannot say. Its time grows with the text only. */
export const regex: RuleKind<"regex"> = {
  help: { fr: "une expression régulière, dans une phrase", en: "a regular expression, within a sentence" },
  parse(raw, path, reading) {
    const source = raw.regex ?? "";
    const read = readExpression(source);
    if ("value" in read) return { kind: "regex", source, except: reading.context.except ?? [] };
    const hint = read.hint === undefined ? {} : { hint: read.hint };
    return reading.fault({ path: [...path, "regex"], words: read.fault, ...hint });
  },
  build({ source, except }, builder) {
    const atom = builder.regex(source, except);
    if (builder.purpose === "find" || except.length === 0) return atomFinder(atom, builder.treatment);
    const bare = builder.regex(source, []);
    return atomFinder(atom, builder.treatment, nearlyExcepted(atom, { bare, except }, builder));
  },
};
