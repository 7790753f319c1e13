import type { Measured } from "../measures/table.js";
import * as say from "../messages/figures.js";
import { caveats, madeOf } from "./figure-caveats.js";
import { common, type FigureLook } from "./figure-look.js";
import { onOnePage } from "./figures/one-page.js";
import { type SequenceRow, sequence } from "./figures/sequence.js";
import { numberIn, rowsOf } from "./measured.js";

/** So many sequences at most, fewer where they would not stay on one page. */
const ROWS = 20;

/** Which code follows which, against what chance gives: the sequences found in most interviews. */
export function sequenceFigure(measured: Measured, look: FigureLook): string {
  const { say: speak, label } = look;
  const all = rowsOf(measured, "sequence");
  const rows = all.map(
    (row): SequenceRow => ({
      label: `${label(String(row.code_a))} → ${label(String(row.code_b))}`,
      times: numberIn(row, "follows"),
      expected: typeof row.expected === "number" ? row.expected : null,
      interviews: look.number(numberIn(row, "interviews")),
    }),
  );
  const remarks = caveats(measured, "sequence", look);
  return onOnePage(Math.min(ROWS, rows.length), (count) => {
    const shown = rows.slice(0, count);
    const note = [...(count < rows.length ? [speak(say.sequence.rule(count, rows.length))] : []), ...remarks];
    return sequence(shown, {
      ...common(look),
      title: speak(say.sequence.title),
      description: `${speak(say.sequence.description(shown.length, shown[0]?.label ?? ""))} ${madeOf(measured, look)}`,
      note: note.join(" "),
      labels: {
        nothing: speak(say.sequence.nothing),
        axis: speak(say.sequence.axis),
        end: speak(say.sequence.end),
        observed: speak(say.sequence.observed),
        expected: speak(say.sequence.expected),
      },
    });
  });
}
