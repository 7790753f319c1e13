import * as say from "../messages/labels.js";
import type { Words } from "../messages/words.js";
import { fold } from "../text/fold.js";

/** Long: a row for each unit and coder. Wide: a row for each unit, a column for each coder. */
export type Layout = "long" | "wide";

type Role = "unit" | "coder" | "code" | "interview";

/** Heads of columns that are understood, in French and English, case and accents aside. */
const HEADS: Readonly<Record<Role, readonly string[]>> = {
  unit: list("unit unite segment passage item extrait id place sentence phrase turn tour"),
  coder: list(
    "coder codeur codeuse codeur.euse rater annotator annotateur annotatrice judge juge analyst analyste qui",
  ),
  code: list("code label category categorie theme value valeur etiquette rating score"),
  interview: list("interview entretien document transcript transcrit participant source cluster"),
};

/** Heads of columns that hold words about a unit: nobody's codes. */
const WORDS = new Set(
  list(
    "text texte quote citation verbatim words mots date memo note notes comment commentaire remark remarque section",
  ),
);

function list(names: string): string[] {
  return names.split(" ");
}

/** What the columns of a table of labels are. */
export interface LabelsHead {
  readonly layout: Layout;
  readonly names: readonly string[];
  /** Columns from 0; -1 where there is none. */
  readonly at: Readonly<Record<Role, number>>;
  /** Of a wide table the columns in which a coder stands. */
  readonly coderColumns: readonly number[];
  /** Whether a column is called as those of units are. */
  readonly isUnitNamed: boolean;
  /** Names of columns that are left aside. */
  readonly aside: readonly string[];
}

export interface HeadSettings {
  /** Told by the head where it is not said. */
  readonly layout?: Layout | undefined;
  /** `several`: a unit may bear several codes of one coder, one row for each. Of long tables alone. */
  readonly codes?: "one" | "several" | undefined;
  /** The coders that count; without them, all. */
  readonly coders?: readonly string[] | undefined;
}

/** Notes what is wrong with a cell: row from 1, column from 0, or null for the whole row. */
export type NoteCell = (row: number, column: number | null, text: Words, code: string) => void;

/** Tells what the columns are by their heads; null, with the reason noted, where that cannot be told. */
export function headOf(cells: readonly string[], settings: HeadSettings, note: NoteCell): LabelsHead | null {
  const names = cells.map((cell) => cell.trim().normalize("NFC"));
  const folded = names.map((name) =>
    fold(name)
      .replace(/[·•]/g, ".")
      .replace(/[_ ]id$/, ""),
  );
  folded.forEach((name, c) => {
    // Statistics programs leave the column of row names without a name.
    if (name === "" && c === 0) return;
    if (name === "") note(1, c, say.unnamedColumn, "unnamed-column");
    else if (folded.indexOf(name) < c) note(1, c, say.twiceNamed(names[c] ?? ""), "duplicate-column");
  });
  const place = (role: Role): number =>
    HEADS[role].map((name) => folded.indexOf(name)).find((column) => column >= 0) ?? -1;
  const at = { unit: place("unit"), coder: place("coder"), code: place("code"), interview: place("interview") };
  const layout = settings.layout ?? (at.coder >= 0 && at.code >= 0 ? "long" : "wide");
  const wrong = layout === "long" ? notLong(at) : notWide(at, settings);
  for (const [text, code] of wrong) note(1, null, text, code);
  if (wrong.length > 0) return null;
  const kept = new Set<number>([at.unit, at.coder, at.code, at.interview]);
  if (layout === "long")
    return { layout, names, at, coderColumns: [], isUnitNamed: true, aside: names.filter((_, c) => !kept.has(c)) };
  const unit = at.unit >= 0 ? at.unit : names.findIndex((_, c) => c !== at.interview);
  const others = names.flatMap((name, c) => (c === unit || c === at.interview || name === "" ? [] : [c]));
  const isCoder = (c: number): boolean =>
    settings.coders === undefined ? !WORDS.has(folded[c] ?? "") : settings.coders.includes(names[c] ?? "");
  const aside = others.filter((c) => !isCoder(c)).map((c) => names[c] ?? "");
  return { layout, names, at: { ...at, unit }, coderColumns: others.filter(isCoder), isUnitNamed: at.unit >= 0, aside };
}

type Wrong = readonly (readonly [Words, string])[];

function notLong(at: LabelsHead["at"]): Wrong {
  const roles = ["unit", "coder", "code"] as const;
  return roles.flatMap((role) => (at[role] < 0 ? [[say.noColumn(role, HEADS[role]), "no-column"] as const] : []));
}

/** A column that is called as a coder or a code is, without the other, may mean either layout. */
function notWide({ coder, code }: LabelsHead["at"], { layout, codes }: HeadSettings): Wrong {
  if (codes === "several") return [[say.severalIsLong, "not-long"]];
  if (layout === "wide" || (coder < 0 && code < 0)) return [];
  const text = coder >= 0 ? say.halfLong("coder", HEADS.code) : say.halfLong("code", HEADS.coder);
  return [[text, "no-column"]];
}
