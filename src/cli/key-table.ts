import { KINDS, type Kind } from "../identity/finding.js";
import type { Key } from "../identity/key.js";
import { kinds } from "../messages/anonymise.js";
import { tableColumns } from "../messages/key.js";
import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";

type Column = keyof typeof tableColumns;

const COLUMNS = Object.keys(tableColumns) as Column[];

/** Who is who, a line for each form of a real name, in the words that `cellsOf` and `kindOf` read again. */
export function keyTable(key: Key, lang: Lang): string[][] {
  const rows = key.entries.flatMap(({ kind, real, pseudonym, participant, found }) =>
    real.map((form) => [kinds[kind][lang], form, pseudonym, participant ?? "", found?.join("|") ?? ""]),
  );
  return [COLUMNS.map((column) => tableColumns[column][lang]), ...rows];
}

/** A row's cells under the English names of their columns, whichever language the table is in. */
export function cellsOf(cells: Readonly<Record<string, string>>): Readonly<Partial<Record<Column, string>>> {
  const named = (word: string): string =>
    COLUMNS.find((name) => isOne(word, [name, ...both(tableColumns[name])])) ?? word;
  return Object.fromEntries(Object.entries(cells).map(([word, cell]) => [named(word), cell]));
}

/** A kind by its id or its word in either language; a person where nothing is said, null where it is none. */
export function kindOf(word: string): Kind | null {
  return word === "" ? "person" : (KINDS.find((kind) => isOne(word, [kind, ...both(kinds[kind])])) ?? null);
}

function both({ fr, en }: { readonly fr: string; readonly en: string }): string[] {
  return [fr, en];
}

function isOne(word: string, names: readonly string[]): boolean {
  return names.some((name) => fold(name) === fold(word.trim()));
}
