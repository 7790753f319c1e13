import type { SynthesisCell } from "../../evidence/synthesis/grid.js";
import { kinds, morePassages, states } from "../../messages/synthesis.js";
import type { StudySynthesis } from "../../study/syntheses.js";
import type { Brush } from "./table.js";
import { inOneLine, wrap } from "./wrap.js";

/** So many places of passages are named in a cell. */
const PLACES = 8;

/** The synthesis for the terminal, theme by theme: what is shared, nuanced, divergent, then each participant's cell. */
export function showSynthesis({ themes, cells, statements }: StudySynthesis, brush: Brush): string {
  const { lang, paint, columns } = brush;
  return themes
    .flatMap((theme) => {
      const own = cells.filter((cell) => cell.theme === theme.id);
      if (own.length === 0) return [];
      const width = Math.max(...own.map(({ participant }) => participant.length));
      const about = statements
        .filter((one) => one.theme === theme.id)
        .map(({ kind, who, text }) => {
          const head = `${kinds[kind][lang]}${who.length === 0 ? "" : ` (${who.join(", ")})`}`;
          return wrap(`${paint.bold(head)}  ${inOneLine(text)}`.trimEnd(), columns, "  ");
        });
      const head = `${paint.bold(theme.id)}  ${theme.label[lang]}`;
      return [[head, ...about, ...own.map((cell) => shown(cell, width, brush))].join("\n")];
    })
    .join("\n\n");
}

function shown(cell: SynthesisCell, width: number, { lang, paint, columns }: Brush): string {
  const { participant, text, passages } = cell;
  const indent = " ".repeat(width + 4);
  const places = passages.slice(0, PLACES).map(({ place }) => place);
  const rest = passages.length - places.length;
  const where = [places.join(" "), ...(rest > 0 ? [morePassages(rest)[lang]] : [])].join(" ");
  const lines =
    text === ""
      ? []
      : text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== "");
  const state = cell.state === "full" ? [] : [paint.dim(`(${states[cell.state][lang]})`)];
  const body = [...lines, ...state, ...(passages.length === 0 ? [] : [paint.dim(where)])];
  const wrapped = body.map((line) => wrap(line.replace(/\p{Cc}+/gu, " "), columns, indent)).join("\n");
  return `  ${paint.cyan(participant.padEnd(width))}  ${wrapped.slice(indent.length)}`;
}

export function synthesisJson({ themes, cells, statements }: StudySynthesis): string {
  const rows = cells.map(({ participant, theme, text, passages, state }) => ({
    ...{ participant, theme, text, state },
    passages: passages.map(({ place, codes, quote }) => ({ place, codes, quote })),
  }));
  return `${JSON.stringify({ themes: themes.map(({ id, label }) => ({ id, label })), cells: rows, statements }, null, 2)}\n`;
}
