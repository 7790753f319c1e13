import type { Grid } from "../../coding/grid.js";
import { columns } from "../../messages/columns.js";
import * as say from "../../messages/cooccurrence.js";
import { epistemicNetwork } from "../../statistics/epistemic-network.js";
import type { Json, Note, Table } from "../table.js";
import { meetingsInWindow, pairPlace } from "./meetings.js";

/** Fewer interviews make a picture that their order of talk alone could give. */
const LEAST = 10;

/** An answer of the epistemic network: its tables, its values, what has to be said. */
export interface Network {
  readonly tables: readonly Table[];
  readonly values: Readonly<Record<string, Json>>;
  readonly notes: readonly Note[];
}

/**
 * Interviews as points by the connections of codes in a moving window (epistemic network analysis, as rENA without
 * rotation); refused, with the reason, under ten interviews or where the grid has no turns.
 */
export function networkOf(grid: Grid, window: number): Network {
  const T = grid.interviews.length;
  if (grid.unit === "interview") return refused("no-turns", say.networkNoTurns);
  if (T < LEAST) return refused("too-few-interviews", say.networkTooFew(T, LEAST));
  const { codes, together } = meetingsInWindow(grid, window);
  const pairs = grid.columns.flatMap((_, j) => Array.from({ length: j }, (_one, i): [number, number] => [i, j]));
  const used = pairs.filter(([i, j]) => {
    const at = pairPlace(i, j, codes) * T;
    return together.subarray(at, at + T).some((n) => n > 0);
  });
  const counts = grid.interviews.map((_, t) => used.map(([i, j]) => together[pairPlace(i, j, codes) * T + t] ?? 0));
  const { weights, axes, points } = epistemicNetwork(counts);
  const shown = axes.slice(0, 2);
  return {
    tables: [
      {
        name: "network_points",
        title: say.tables.networkPoints,
        columns: [columns.interview, say.columns.axis1, say.columns.axis2],
        rows: grid.interviews.map((id, t) => [id, points[t]?.[0] ?? null, points[t]?.[1] ?? null]),
      },
      {
        name: "network_connections",
        title: say.tables.networkConnections,
        columns: [columns.codeA, columns.codeB, say.columns.meanWeight, say.columns.axis1, say.columns.axis2],
        rows: used.map(([i, j], k) => [
          grid.columns[i]?.id ?? "",
          grid.columns[j]?.id ?? "",
          weights.reduce((sum, row) => sum + (row[k] ?? 0), 0) / T,
          shown[0]?.direction[k] ?? null,
          shown[1]?.direction[k] ?? null,
        ]),
      },
    ],
    values: { network: { window, interviews: T, strengths: axes.map(({ strength }) => strength), reason: null } },
    notes: [{ code: "network-picture", text: say.networkPicture }],
  };
}

function refused(reason: string, text: Note["text"]): Network {
  return { tables: [], values: { network: { reason } }, notes: [{ code: "network-refused", text }] };
}
