import * as say from "../messages/agreement.js";
import type { CodeAgreement } from "./agreement-code.js";
import type { AgreementInput } from "./agreement-input.js";
import type { Cell, Table } from "./table.js";

/**
 * Every unit on which coders differ: the codes on which they agree least first, then in the order of the units. Where a unit
 * has one category of each coder, once, with what each gave; else for each code, who marked it.
 */
export function disagreementTable(input: AgreementInput, worst: readonly CodeAgreement[]): Table {
  const { coders, units, categories } = input;
  const { code, place, interview, given } = say.columns;
  const differ = (values: readonly (number | null)[]): boolean =>
    new Set(values.filter((value) => value !== null)).size > 1;
  const row = (i: number, cells: readonly Cell[]): Cell[] => [
    units[i]?.interview ?? null,
    units[i]?.place ?? "",
    ...cells,
  ];
  const over = (ratings: CodeAgreement["ratings"], cellsOf: (values: readonly (number | null)[]) => Cell[]): Cell[][] =>
    units.flatMap((_, i) => {
      const values = ratings.map((own) => own[i] ?? null);
      return differ(values) ? [row(i, cellsOf(values))] : [];
    });
  const rows =
    categories === null
      ? worst.flatMap(({ id, ratings }) =>
          over(ratings, (values) => values.map(presence)).map((cells) => [id, ...cells]),
        )
      : over(categories.ratings, (values) =>
          values.map((value) => (value === null ? null : (categories.names.get(value) ?? value))),
        );
  return {
    name: "disagreements",
    title: say.titles.disagreements,
    columns: [...(categories === null ? [code] : []), interview, place, ...coders.map(given)],
    rows,
  };
}

/** True where the coder marked, false where they read it and did not. */
function presence(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}
