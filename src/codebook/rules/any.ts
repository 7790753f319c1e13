import { gathered } from "../../text/gathered.js";
import { type RuleKind, readParts } from "./kind.js";

/** Each thing that one of its parts finds. */
export const any: RuleKind<"any"> = {
  help: { fr: "l’une de ces règles", en: "one of these rules" },
  parse(raw, path, reading) {
    const of = readParts(raw.any ?? [], [...path, "any"], reading);
    return of === null ? null : { kind: "any", of };
  },
  build(body, builder) {
    const parts = body.of.map(builder.part);
    return {
      hangsOn: "unit",
      triggers: parts.flatMap((part) => part.triggers),
      find: (scene, unit) => gathered(parts, (part) => part.find(scene, unit)),
      explain: (scene, unit) => parts.flatMap((part) => part.explain(scene, unit)),
    };
  },
};
