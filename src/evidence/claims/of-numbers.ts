import type { Claim, Form, Quantity } from "../../codebook/claims.js";
import * as say from "../../messages/claims.js";
import { smallestFisherP } from "../../statistics/smallest-p.js";
import type { Ground } from "./heard.js";
import { whyOf } from "./of-people.js";
import { bounds } from "./quantity.js";
import { standOf } from "./stand.js";
import type { Judged, Verdict } from "./verdict.js";

type Count = Extract<Form, { kind: "count" }>;
type Relation = Extract<Form, { kind: "no-relation" }>;

/** Below so many people no share, test or pattern is spoken of. */
const SMALL = 20;

/** A claim of how many people show something. Excerpts carry it only as far as the passages themselves do. */
export function judgeCount({ what, quantity, of }: Count, { asked }: Claim, ground: Ground): Judged {
  const stands = ground.people.map((one) => standOf(one, { what, asked }, ground));
  const known = stands.filter(({ stands: how }) => how !== "unknown");
  const shows = known.filter(({ stands: how }) => how === "shows").length;
  const total = of ?? stands.length;
  const why = [say.counted(shows, total), ...whyOf(stands)];
  if (stands.length > total)
    return { verdict: "cannot-be-told", why: [say.otherPeople(total, stands.length), ...why], stands };
  const missing = total - stands.length;
  const range = { shows, most: shows + (stands.length - known.length) + missing, total };
  const verdict = isExcerpts(ground) && !ofPresence(quantity) ? refuted(quantity, range) : within(quantity, range);
  const unseen = missing > 0 ? [say.fewerPeople(total, stands.length)] : [];
  const quoted = isExcerpts(ground) && verdict === "cannot-be-told" ? [say.notFromExcerpts("count")] : [];
  return { verdict, why: [...quoted, ...unseen, ...why], stands };
}

/** How many show it, how many could at most, and of how many people. */
interface Range {
  readonly shows: number;
  readonly most: number;
  readonly total: number;
}

function within(quantity: Quantity, range: Range): Verdict {
  const { low, high } = bounds(quantity, range.total);
  if (range.shows >= low && range.most <= high) return "holds";
  return range.most < low || range.shows > high ? "does-not-hold" : "cannot-be-told";
}

/** Passages may refute a number that they cannot bear out: more people show it than are said to. */
function refuted(quantity: Quantity, { shows, total }: Range): Verdict {
  return shows > bounds(quantity, total).high ? "does-not-hold" : "cannot-be-told";
}

/** What so many passages of so many people bear out by themselves. */
function ofPresence({ kind }: Quantity): boolean {
  return kind === "some" || kind === "at-least";
}

/** Whether of somebody there is nothing but published quotations. */
function isExcerpts({ people }: Ground): boolean {
  return people.some(
    ({ pieces }) => pieces.length > 0 && pieces.every(({ transcript }) => transcript.material === "excerpts"),
  );
}

/**
 * That something has no relation with what people are: never borne out by not finding one. With few people the sentence says what their number does
 * not allow; with more, where to look.
 */
export function judgeRelation({ what, attribute }: Relation, { asked }: Claim, ground: Ground): Judged {
  const stands = ground.people.map((one) => standOf(one, { what, asked }, ground));
  const n = ground.people.filter(({ pieces }) => pieces.length > 0).length;
  const why = isExcerpts(ground)
    ? [say.notFromExcerpts("relation")]
    : n < SMALL
      ? [say.tooFew(n, smallestFisherP(n).twoSided)]
      : [say.noneFound(attribute)];
  return { verdict: "cannot-be-told", why: [...why, ...whyOf(stands)], stands };
}
