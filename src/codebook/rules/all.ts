import { gathered } from "../../text/gathered.js";
import { type Found, nearestTo, together } from "../finder.js";
import { findEach, missingIn, type RuleKind, readParts } from "./kind.js";

/** All of its parts in one unit: each occurrence of the first part with the nearest of each of the others. */
export const all: RuleKind<"all"> = {
  help: { fr: "toutes ces règles dans une même unité", en: "all of these rules in one unit" },
  parse(raw, path, reading) {
    const of = readParts(raw.all ?? [], [...path, "all"], reading);
    return of === null ? null : { kind: "all", of };
  },
  build(body, builder) {
    const parts = body.of.map(builder.part);
    return {
      hangsOn: "unit",
      triggers: parts[0]?.triggers ?? [],
      find(scene, unit) {
        const [first = [], ...others] = findEach(parts, scene, unit);
        return gathered(first, (found) => met(found, others));
      },
      explain: (scene, unit) => missingIn(body.of, parts, { scene, unit }),
    };
  },
};

function met(found: Found, others: readonly (readonly Found[])[]): Found[] {
  const companions = others.map((list) => nearestTo(found, list));
  return companions.some((one) => one === null) ? [] : [together([found, ...companions.filter((one) => one !== null)])];
}
