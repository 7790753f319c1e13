import { fold } from "../text/fold.js";
import { FIRST_ORIGINS } from "./data/first-origins.js";
import { FIRST_NAMES, type Origin, SURNAMES_BY_ORIGIN } from "./data/pseudonyms.js";
import { genderOf } from "./names/gender.js";

const ORIGINS = Object.keys(FIRST_NAMES) as Origin[];
let firstOrigins: Map<string, Origin> | null = null;
let lastOrigins: Map<string, Origin> | null = null;

/** Where a first name is at home; null where the lists do not tell. */
export function originOfFirst(name: string): Origin | null {
  firstOrigins ??= origins(
    (origin) => `${FIRST_NAMES[origin].f} ${FIRST_NAMES[origin].m}`,
    (origin) => FIRST_ORIGINS[origin] ?? "",
  );
  return firstOrigins.get(fold(name)) ?? null;
}

/** Where a family name is at home: by the lists, else by forms that hardly occur elsewhere: Van den Berghe, Yilmazoglu, Kowalczyk. */
export function originOfLast(name: string): Origin | null {
  lastOrigins ??= origins((origin) => SURNAMES_BY_ORIGIN[origin]);
  const folded = fold(name);
  const listed = lastOrigins.get(folded);
  if (listed !== undefined) return listed;
  if (/^(?:van|vande[nr]?|ver[bhmp]|de[nr]? (?!la))/.test(folded)) return "flemish";
  if (/^(?:ben|bou|el|al|ait|abd)[ -]|^(?:ben|bou)[a-z]{4}/.test(folded)) return "maghreb";
  if (/oglu$|gul$|turk$/.test(folded)) return "turkish";
  if (/(?:sk[iy]|ska|wicz|czyk|vic|enko|ov|ova)$/.test(folded)) return "slavic";
  return /(?:elli|etti|ini|acci|ucci|aro)$/.test(folded) ? "italian" : null;
}

/** Whether a first name is a woman's or a man's: of one given to both, as our own lists have it; null where none tells. */
export function likelyGender(name: string): "f" | "m" | null {
  const told = genderOf(name);
  if (told === "f" || told === "m") return told;
  const sought = fold(name);
  const has = (gender: "f" | "m"): boolean =>
    ORIGINS.some((origin) => FIRST_NAMES[origin][gender].split(" ").some((one) => fold(one) === sought));
  return has("f") === has("m") ? null : has("f") ? "f" : "m";
}

/** Of a name that several lists have, the first: the lists of names that stand for others come before those that only tell. */
function origins(...lists: readonly ((origin: Origin) => string)[]): Map<string, Origin> {
  const found = new Map<string, Origin>();
  for (const listOf of lists)
    for (const origin of ORIGINS)
      for (const name of listOf(origin).split(" ")) if (!found.has(fold(name))) found.set(fold(name), origin);
  found.delete("");
  return found;
}
