import type { Draft } from "../draft.js";
import { tidyLine } from "../tidy.js";
import type { OpenColumn, SurveyAsked } from "./asked.js";
import { same } from "./heads.js";

/** For each open question the head that the table has for it; the question's words where it has none. */
export function headsIn(header: readonly string[], open: readonly OpenColumn[]): string[] {
  return open.map(({ heads, title }) => header.find((head) => heads.some((one) => same(one, head))) ?? title);
}

/** The answers of one respondent, whose id is that of the transcript: the survey's, and what the table calls them, else their row. */
export function asRespondent(draft: Draft, { id, open }: SurveyAsked, row: number): Draft {
  const who =
    draft.called !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(draft.called) ? draft.called : `${row}`;
  const label = `${id}-${who}`;
  const titleOf = (section: string | null): string | null => {
    const known =
      open === "guess" ? undefined : open.find(({ heads }) => heads.some((one) => same(one, section ?? "")));
    return known?.title ?? (section === null ? null : tidyLine(section));
  };
  const turns = draft.turns.map((turn) => ({ ...turn, label, section: titleOf(turn.section) }));
  const { participant: _, attributes: __, ...rest } = draft;
  return { ...rest, turns, roles: { [label]: "participant" }, called: label, material: "survey", survey: id };
}
