import { necessity, sufficiency } from "grille-cli/statistics/set-relations";
import { mostConditions, truthTable } from "grille-cli/statistics/truth-table";

// Memberships of six cases, 0 to 1, in one condition and in the outcome.
const condition = [1, 1, 0, 1, 0, 1];
const outcome = [1, 1, 0, 1, 0, 0];

export const shown = [
  mostConditions(6), // => 1
  sufficiency({ condition, outcome }).consistency, // => { value: 0.75 }
  necessity({ condition, outcome }).consistency, // => { value: 1 }
  truthTable(
    condition.map((one) => [one]),
    outcome,
  ).rows.map(({ kind }) => kind), // => ["no-outcome", "contradictory"]
];
