import { type Draft, sumAccounted } from "./draft.js";

/** One interview that was recorded in several files: its turns one after the other, each file's sum of characters added. */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  let before = 0;
  const comments = drafts.flatMap((draft) => {
    const first = before;
    before += draft.turns.length;
    return draft.comments.map((comment) => ({ ...comment, turn: comment.turn + first }));
  });
  return {
    turns: drafts.flatMap((draft) => draft.turns),
    comments,
    legend: Object.assign({}, ...drafts.map((draft) => draft.legend)),
    roles: Object.assign({}, ...drafts.map((draft) => draft.roles ?? {})),
    attributes: Object.assign({}, ...drafts.map((draft) => draft.attributes ?? {})),
    characters: drafts.reduce((sum, draft) => sum + draft.characters, 0),
    accounted: sumAccounted(drafts.flatMap((draft) => draft.accounted)),
    problems: drafts.flatMap((draft) => draft.problems),
  };
}
