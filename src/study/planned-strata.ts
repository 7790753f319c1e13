import { type AttributeLevel, attributesShown } from "../identity/attributes.js";
import type { Strata } from "../measures/input.js";
import { withheldWord } from "../messages/attributes-shown.js";
import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { Study } from "./read.js";
import { strataOf } from "./strata.js";

/**
 * The interviews by the attribute that the sampling plan names first, with its values as a report may show them. Nothing where
 * there is no such plan, where attributes are not shown, or where nobody's value may be.
 */
export function plannedStrata(
  study: Study,
  { attributes, lang }: { readonly attributes: AttributeLevel; readonly lang: Lang },
): Strata | undefined {
  const [planned] = study.config.sampling.cells.flatMap(({ where }) => Object.keys(where));
  if (planned === undefined || attributes === "none") return undefined;
  const shown = attributesShown(study.participants, attributes, lang);
  const participants = study.participants.map((one, i) => {
    const own = Object.entries(shown[i]?.attributes ?? {}).find(([name]) => fold(name) === fold(planned));
    return { ...one, attributes: own === undefined || own[1] === withheldWord[lang] ? {} : { [own[0]]: own[1] } };
  });
  return strataOf({ ...study, participants }, planned) ?? undefined;
}
