import { coarsen } from "../identity/attributes-coarsen.js";
import type { Strata } from "../measures/input.js";
import type { Note } from "../measures/table.js";
import * as say from "../messages/attributes-shown.js";
import type { Study } from "../study/read.js";
import { attributeNames, strataOf } from "../study/strata.js";
import { fold } from "../text/fold.js";
import { refuseAttribute } from "./by-asked.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import type { Exit } from "./exit.js";
import { leaves } from "./leaves.js";
import { refuse } from "./refuse.js";

/** People by a column of participants.csv, as the answer may show them. */
export interface PeopleShown {
  /** The column as it is written. */
  readonly attribute: string;
  readonly participants: Study["participants"];
  /** What was made coarser, to travel with the numbers. */
  readonly notes: readonly Note[];
  readonly level: "coarse" | "full";
  /** Participants whose value is known, and withheld from what can be passed on. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * The participants by an attribute: on a terminal as participants.csv has them; in what can be passed on as coarse as in reports,
 * unless `--attributes` says otherwise. An exit, with the reason said, where there is no such column or all of it is withheld.
 */
export function peopleShown(
  context: Context,
  { flags }: Answers,
  at: { study: Study; name: string },
): PeopleShown | Exit {
  const { study, name } = at;
  const { participants } = study;
  const attribute = attributeNames(study).find((one) => fold(one) === fold(name));
  if (attribute === undefined) return refuseAttribute(context, name, attributeNames(study));
  const level =
    flags.attributes === "full" || flags.attributes === "coarse" ? flags.attributes : leaves(context, flags);
  if (level === "full") return { attribute, participants, notes: [], level, withheld: new Set() };
  const { people, notes } = coarsen(participants, context.lang);
  const { done = "kept", why } = notes.find((one) => one.column === attribute) ?? {};
  if (done === "withheld" && why !== undefined)
    return refuse(context, "attribute-withheld", say.withheld(attribute, why), say.asTheyAre);
  const shown = participants.map((one, i) => {
    const value = people[i]?.attributes[attribute] ?? "";
    return { ...one, attributes: { [attribute]: value === say.withheldWord[context.lang] ? "" : value } };
  });
  const changed =
    done === "kept" || why === undefined ? [] : [{ code: "attributes-coarse", text: say.coarser(attribute, why) }];
  const withheld = participants.filter(
    (one, i) => (one.attributes[attribute] ?? "").trim() !== "" && shown[i]?.attributes[attribute] === "",
  );
  return { attribute, participants: shown, notes: changed, level, withheld: new Set(withheld.map(({ id }) => id)) };
}

/** The interviews by the value that their participants have, as the answer may show it. */
export function strataShown(
  context: Context,
  answers: Answers,
  at: { study: Study; name: string },
): { readonly strata: Strata; readonly notes: readonly Note[] } | Exit {
  const shown = peopleShown(context, answers, at);
  if (typeof shown === "number") return shown;
  const { attribute, notes } = shown;
  const known = strataOf(at.study, attribute)?.of ?? new Map<string, string | null>();
  const of = strataOf({ ...at.study, participants: shown.participants }, attribute)?.of ?? new Map();
  const withheld = [...known].flatMap(([id, value]) => (value !== null && (of.get(id) ?? null) === null ? [id] : []));
  return { strata: { attribute, of, withheld: new Set(withheld) }, notes };
}
