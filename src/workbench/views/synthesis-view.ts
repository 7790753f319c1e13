import type { CellState } from "../../evidence/synthesis/grid.js";
import type { Study } from "../../study/read.js";
import { readSyntheses, type StudySynthesis, synthesisOf } from "../../study/syntheses.js";
import { isOthersSynthesis } from "../../study/synthesis-edit.js";
import type { CellPassage, CellView, SynthesisView } from "../protocol/synthesis.js";
import { saidView } from "./said-view.js";
import type { Viewer } from "./study-view.js";

/** The synthesis that one person may read, each cell beside what they have marked themselves. */
export function ownSynthesis(study: Study, coder: string): StudySynthesis {
  // Of what others marked nothing is wanted, only who they are.
  const open = synthesisOf({ ...study, sheets: study.sheets.map((sheet) => ({ ...sheet, codings: [] })) }, coder);
  const own = synthesisOf({ ...study, sheets: study.sheets.filter((sheet) => sheet.coder === coder) }, coder);
  const cells = open.cells.map((cell) => {
    const { participant, theme, text } = cell;
    const here = own.cells.find((one) => one.participant === participant && one.theme === theme);
    const passages = here?.passages ?? [];
    return { participant, theme, text, passages, state: stateOf(text, passages.length) };
  });
  return { ...open, cells };
}

function stateOf(text: string, passages: number): CellState {
  if (text === "") return passages === 0 ? "empty" : "no-sentence";
  return passages === 0 ? "no-passage" : "full";
}

export function synthesisView(study: Study, { coder, lang }: Viewer): SynthesisView {
  const { themes, participants, cells, statements, closed } = ownSynthesis(study, coder);
  const authors = new Map(readSyntheses(study).syntheses.map((one) => [one.participant, one.coder]));
  return {
    people: participants.map((id) => ({
      id,
      whose: isOthersSynthesis(study, authors.get(id) ?? "", coder) ? "other" : "own",
    })),
    themes: themes.map((theme) => ({
      id: theme.id,
      label: theme.label[lang],
      codes: theme.codes,
      cells: cells.filter((one) => one.theme === theme.id).map((one) => cellView(study, one)),
      statements: statements
        .filter((one) => one.theme === theme.id)
        .map(({ kind, who, text }) => ({ kind, who, text })),
    })),
    closed,
  };
}

function cellView(study: Study, { participant, text, state, passages }: StudySynthesis["cells"][number]): CellView {
  const shown = passages.flatMap((passage): CellPassage[] => {
    const transcript = study.transcripts.find(({ id }) => id === passage.transcript);
    if (transcript === undefined) return [];
    return [{ ...saidView(transcript, passage), place: passage.place, codes: passage.codes }];
  });
  return { participant, text, state, passages: shown };
}
