import * as say from "../messages/reading.js";
import { doubtsIn } from "./doubtful-label.js";
import type { Accounted } from "./draft.js";
import type { FoundTurn, Line } from "./found-turn.js";
import { cutAtLabels } from "./inner-labels.js";
import { chooseLabels } from "./label-choice.js";
import { clockOf, type Shape, shapesOf } from "./label-shapes.js";
import { findFacts, findLegend } from "./legend.js";
import { withoutLineNumbers } from "./line-numbers.js";
import { namesBesideTimes } from "./names-beside-times.js";
import type { Problem } from "./problem.js";
import { questionsOutOfLabels } from "./question-labels.js";
import { headingsThatSpeak } from "./speaking-headings.js";
import { TurnBuilder } from "./turn-builder.js";

export interface FoundTurns {
  readonly turns: readonly FoundTurn[];
  readonly legend: Readonly<Record<string, string>>;
  readonly accounted: readonly Accounted[];
  readonly problems: readonly Problem[];
}

/**
 * Cuts the lines of a transcript into turns by its speaker labels, whatever their style. A line whose label the document
 * itself tells begins a turn of that speaker. `labels` are those settled beforehand.
 */
export function linesToTurns(given: readonly Line[], options: { file: string; labels: readonly string[] }): FoundTurns {
  const { lines, accounted } = withoutLineNumbers(given);
  const shaped = headingsThatSpeak(lines).map((line) => ({ ...line, shapes: isOpen(line) ? shapesOf(line.text) : [] }));
  const unsure = shaped.map((line) => (line.label === undefined ? line : { ...line, text: "" }));
  const legend = findLegend(unsure);
  const facts = findFacts(unsure);
  const isTalk = (line: Line, at: number): boolean =>
    !line.heading && !legend.lines.has(at) && !facts.has(at) && line.text.trim() !== "";
  const talk = shaped.filter(isTalk);
  const accepts = chooseLabels(
    talk.map(({ shapes }) => shapes),
    [...options.labels, ...Object.keys(legend.speakers), ...namesBesideTimes(talk)],
  );
  const builder = new TurnBuilder(
    options.file,
    talk.some((line) => line.label !== undefined || line.shapes.some(accepts)),
    doubtsIn(
      talk.map(({ shapes }) => shapes),
      accepts,
    ),
  );
  for (const [at, line] of shaped.entries()) {
    if (line.text.trim() === "") builder.blank();
    else if (legend.lines.has(at)) builder.account("legend", line.text);
    else if (facts.has(at)) builder.title(line);
    else if (line.heading) builder.heading(line);
    else if (line.label !== undefined) builder.line(line, told(line), []);
    else
      for (const part of cutAtLabels(line, accepts)) builder.line(part, part.shapes.find(accepts) ?? null, part.shapes);
  }
  const { problems, ...found } = builder.finish();
  return {
    ...found,
    turns: questionsOutOfLabels(found.turns),
    accounted: [...accounted, ...found.accounted],
    legend: legend.speakers,
    problems: [...legendNote(legend.speakers, options.file), ...problems],
  };
}

/** Whether it is still to be found out who begins to speak in the line. */
function isOpen({ heading, label }: Line): boolean {
  return !heading && label === undefined;
}

/** The label that the document tells, as if it stood before the line. */
function told({ label, text }: Line): Shape | null {
  if (label === undefined) return null;
  const clock = clockOf(text) ?? { time: null, oddTime: false, from: 0 };
  return { kind: "bracket", label, ...clock };
}

function legendNote(speakers: Readonly<Record<string, string>>, file: string): Problem[] {
  const labels = Object.keys(speakers).length;
  if (labels === 0) return [];
  return [{ severity: "note", code: "legend-read", place: { file }, text: say.legendRead(labels) }];
}
