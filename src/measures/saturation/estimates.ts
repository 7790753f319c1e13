import { bootstrapRichness } from "../../statistics/bootstrap-richness.js";
import { chao2 } from "../../statistics/chao2.js";
import type { Estimate } from "../../statistics/estimate.js";
import { ice } from "../../statistics/ice.js";
import { iChao2 } from "../../statistics/ichao2.js";
import { type Incidence, incidenceCounts } from "../../statistics/incidence.js";
import { jackknife1, jackknife2 } from "../../statistics/jackknife.js";
import type { Result } from "../../statistics/result.js";
import type { Json } from "../table.js";

/** Why estimates are not to be read: none; not computed (null); or computed for a table from elsewhere all the same. */
export type Closed = "open" | "closed" | "closed-but-shown";

const CLOSED: Json = { estimate: null, se: null, lower: null, upper: null, reason: "closed-list" };

/** Estimates of the total number of codes, each with standard error and interval, or null with the reason. */
export function estimates(rows: Incidence, closed: Closed, which: "usual" | "all"): Record<string, Json> {
  const of = (found: () => Estimate): Json => {
    if (closed === "closed") return CLOSED;
    const estimate = found();
    return { ...estimate, reason: closed === "open" ? estimate.reason : "closed-list" };
  };
  return {
    chao2: of(() => chao2(rows, { form: "classic" })),
    chao2_bc: of(() => chao2(rows)),
    jackknife1: of(() => jackknife1(rows)),
    jackknife2: of(() => notBelow(alone(jackknife2(rows)), incidenceCounts(rows).seen)),
    bootstrap: of(() => bootstrapRichness(rows)),
    ...(which === "all" ? { ice: of(() => alone(ice(rows))), ichao2: of(() => alone(iChao2(rows))) } : {}),
  };
}

/** An estimate for which neither error nor interval is offered. */
function alone(found: Result): Estimate {
  const reason = found.value === null ? found.reason : "not-offered";
  return { estimate: found.value, se: null, lower: null, upper: null, reason };
}

/** The second jackknife can fall below the number of codes seen: then it tells nothing, and says so. */
function notBelow(found: Estimate, seen: number): Estimate {
  return found.estimate !== null && found.estimate < seen ? { ...found, reason: "below-seen" } : found;
}
