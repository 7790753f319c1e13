import * as say from "../../messages/codebook-exchange.js";
import {
  colourOf,
  counterexamplesOf,
  dayOf,
  fromFlow,
  idsOf,
  kindOf,
  originOf,
  rulesOf,
  sentencesOf,
} from "./cells.js";
import type { RawPart } from "./raw.js";
import { saidOf } from "./said-of.js";
import type { Tell } from "./tell.js";
import { type ToldRow, told } from "./told.js";

/** What a row says of a code beside its id, as a codebook file has it. */
export function codeKeys(row: ToldRow, name: string, tell: Tell): Record<string, unknown> {
  const kind = told(row, "kind");
  const knownKind = kindOf(kind);
  if (kind !== "" && knownKind === null) tell(row, "unknown-value", say.unknownKind(kind), say.kindHint, "warning");
  const texts = Object.fromEntries(
    (["definition", "use", "use_not"] as const).flatMap((field) => {
      const said = saidOf(row, field);
      return said === undefined ? [] : [[field, said]];
    }),
  );
  const { source, colour, origin } = plainKeys(row, tell);
  const keys: Record<string, unknown> = {
    ...(knownKind === null ? {} : { kind: knownKind }),
    origin: origin ?? "a_priori",
    label: saidOf(row, "label") ?? name,
    ...texts,
    ...(source === undefined ? {} : { source }),
    ...(colour === undefined ? {} : { colour }),
  };
  const lists = {
    examples: sentencesOf(told(row, "examples")),
    counterexamples: counterexamplesOf(told(row, "counterexamples")),
    rules: rulesIn(row, tell),
    was: idsOf(told(row, "was")),
  };
  for (const [key, items] of Object.entries(lists)) if (items.length > 0) keys[key] = items;
  if (told(row, "negation") !== "") keys.negation = told(row, "negation");
  return { ...keys, ...retiredIn(row, tell), ...moreOf(row, tell) };
}

function retiredIn(row: ToldRow, tell: Tell): { retired?: string } {
  const cell = told(row, "retired");
  const retired = dayOf(cell);
  if (cell !== "" && retired === null) tell(row, "unknown-value", say.unknownDay(cell), say.dayHint, "warning");
  return retired === null ? {} : { retired };
}

/** The rules of a row that can be read; the others are counted and told. */
export function rulesIn(row: ToldRow, tell: Tell): unknown[] {
  const rules = rulesOf(told(row, "rules"));
  const sound = rules.filter((rule) => rule !== null);
  if (sound.length < rules.length) tell(row, "bad-rule", say.rulesUnread(rules.length - sound.length));
  return sound;
}

/** Source, colour and origin, as far as they can be read. */
export function plainKeys(row: ToldRow, tell: Tell): { source?: string; colour?: string; origin?: string } {
  const [source, colour, origin] = [told(row, "source"), told(row, "colour"), told(row, "origin")];
  const known = { colour: colourOf(colour), origin: originOf(origin) };
  if (colour !== "" && known.colour === null) tell(row, "bad-colour", say.unknownColour(colour), undefined, "warning");
  if (origin !== "" && known.origin === null)
    tell(row, "unknown-value", say.unknownOrigin(origin), say.originHint, "warning");
  return {
    ...(source === "" ? {} : { source }),
    ...(known.colour === null ? {} : { colour: known.colour }),
    ...(known.origin === null ? {} : { origin: known.origin }),
  };
}

/** What a row says in YAML beside its columns. */
export function moreOf(row: ToldRow, tell: Tell): RawPart {
  const text = told(row, "more");
  if (text === "") return {};
  const value = fromFlow(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as RawPart;
  tell(row, "more-unread", say.moreUnread);
  return {};
}

/** A row whose labels do not say *(retired)* where a column of its own does. */
export function withPlainLabel(row: ToldRow): ToldRow {
  if (dayOf(told(row, "retired")) === null) return row;
  const cells = [...row.cells].map(([key, text]): [string, string] => [
    key,
    /^label\b/.test(key) ? text.replace(/ \((?:retirée?|retired)\)$/i, "") : text,
  ]);
  return { ...row, cells: new Map(cells) };
}
