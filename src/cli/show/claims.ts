import { BETWEEN } from "../../evidence/claims/claims-table.js";
import type { Cell, Measured, Table } from "../../measures/table.js";
import * as say from "../../messages/claims.js";
import type { Brush } from "./table.js";
import { inOneLine, wrap } from "./wrap.js";

/** So many places are named of a claim; the rest is counted. */
const NAMED = 8;

/** Claims one after the other: where the source says it, the verdict, why, and where it stands; words where they were asked for. */
export function showClaims({ tables }: Measured, brush: Brush): string {
  const [claims, , passages] = tables;
  if (claims === undefined || passages === undefined) return "";
  const all = rowsOf(passages);
  return rowsOf(claims)
    .map((claim) =>
      block(
        claim,
        all.filter((one) => one.claim === claim.claim),
        brush,
      ),
    )
    .join("\n\n");
}

type Row = Readonly<Record<string, Cell>>;

function rowsOf({ columns, rows }: Table): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, c) => [name, row[c] ?? null])));
}

function block(claim: Row, passages: readonly Row[], brush: Brush): string {
  const { lang, paint, columns } = brush;
  const verdict = say.verdicts[claim.verdict as keyof typeof say.verdicts][lang];
  const head = `${paint.bold(String(claim.claim))}  ${say.page(String(claim.pages))[lang]}  ${paint.bold(verdict)}`;
  const why = String(claim.why)
    .split(BETWEEN)
    .filter((line) => line !== "")
    .map((line) => wrap(line, columns, "    ").replace(/^ {4}/, "  - "));
  return [head, wrap(String(claim.statement), columns, "  "), ...why, ...placesOf(passages, brush)].join("\n");
}

function placesOf(passages: readonly Row[], { lang, paint, columns }: Brush): string[] {
  if (passages.some(({ quote }) => quote !== undefined))
    return passages.map((one) => quoted(one, { lang, paint, columns }));
  const shown = passages.filter(({ use }) => use === "shows");
  const places = [...new Set((shown.length > 0 ? shown : passages).map(({ place }) => String(place)))];
  if (places.length === 0) return [];
  const rest = places.length - NAMED;
  const named = [...places.slice(0, NAMED), ...(rest > 0 ? [`… (${places.length})`] : [])].join(" ");
  return [paint.dim(wrap(shown.length > 0 ? named : `${say.toRead[lang]} ${named}`, columns, "    "))];
}

function quoted({ place, code, coder, use, quote }: Row, { lang, paint, columns }: Brush): string {
  const tail = use === "to-read" ? `  ${say.toRead[lang]}` : "";
  const head = `    ${paint.bold(String(place))}  ${paint.cyan(String(code))}  ${paint.dim(`${coder}${tail}`)}`;
  return `${head}\n${wrap(inOneLine(String(quote)), columns, "      ")}`;
}
