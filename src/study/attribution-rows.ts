import type { Attribution } from "../evidence/attribution.js";
import type { Lang } from "../messages/words.js";
import { sha256Of } from "../text/hash.js";
import { type RawTable, rawTable, withCells, withoutRow, withRow } from "./csv-edit.js";

/** What becomes of one row of attributions.csv; `id`: of the row as it was seen. */
export type AttributionChange =
  | { readonly kind: "add"; readonly attribution: Attribution }
  | { readonly kind: "change"; readonly id: string; readonly attribution: Attribution }
  | { readonly kind: "remove"; readonly id: string };

/** `gone`: no row is as it was seen any more. `there`: the very same stands already. `unreadable`: quotation marks or columns are missing. */
type AttributionsEdited =
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "gone" | "there" | "unreadable" };

const COLUMNS = ["participant", "type", "situation", "reason", "passages", "coder"] as const;

/** A short name for an attribution as it stands: two with the same one say the same. */
export function attributionId(attribution: Attribution): string {
  const cells = cellsOf(attribution);
  return sha256Of(JSON.stringify(COLUMNS.map((name) => cells[name] ?? ""))).slice(0, 16);
}

/** The table with one row added, changed or taken out; separator, columns, order and every other row stay to the letter. */
export function withAttribution(source: string, change: AttributionChange, lang: Lang): AttributionsEdited {
  const head = COLUMNS.join(lang === "fr" ? ";" : ",");
  const table = rawTable(source.replace(/^\ufeff/, "") === "" ? `${source}${head}\r\n` : source);
  if (table === null || COLUMNS.some((column) => !table.header.includes(column))) return { kind: "unreadable" };
  const ids = table.rows.map((_, i) => attributionId(attributionAt(table, i)));
  const at = change.kind === "add" ? -1 : ids.indexOf(change.id);
  if (change.kind !== "add" && at < 0) return { kind: "gone" };
  if (change.kind === "remove") return { kind: "done", text: withoutRow(table, at) };
  const now = attributionId(change.attribution);
  if (ids.some((id, i) => i !== at && id === now)) return { kind: "there" };
  const cells = cellsOf(change.attribution);
  return { kind: "done", text: change.kind === "add" ? withRow(table, cells) : withCells(table, at, cells) };
}

/** The rows as they stand; none where the table cannot be read. */
export function attributionsIn(source: string): Attribution[] {
  const table = rawTable(source);
  return table === null ? [] : table.rows.map((_, i) => attributionAt(table, i));
}

function attributionAt({ header, rows }: RawTable, row: number): Attribution {
  const cell = (name: string): string => rows[row]?.cells[header.indexOf(name)]?.text ?? "";
  return {
    ...{ participant: cell("participant"), type: cell("type"), situation: cell("situation"), reason: cell("reason") },
    passages: cell("passages")
      .split(/[\s,;]+/)
      .filter((place) => place !== ""),
    coder: cell("coder"),
  };
}

/** Line ends within a cell are one and the same, however the file writes them. */
function cellsOf({ passages, ...rest }: Attribution): Record<string, string> {
  const cells = { ...rest, passages: passages.join(" ") };
  const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").trim().normalize("NFC");
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, tidy(text)]));
}
