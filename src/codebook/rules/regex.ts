import { readExpression } from "../expression.js";
import { atomFinder } from "../finder.js";
import type { RuleKind } from "./kind.js";

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
  build: (body, builder) => atomFinder(builder.regex(body.source, body.except), builder.treatment),
};
