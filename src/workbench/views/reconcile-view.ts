import { AGREED } from "../../coding/basis.js";
import type { Coding } from "../../coding/coding.js";
import type { Disagreement, Side } from "../../coding/disagreements.js";
import { memosOn } from "../../coding/memo/memo.js";
import { itemKeyOf, type OpenItem } from "../../coding/reconcile.js";
import { variantsOf, variantText } from "../../coding/variants.js";
import { formatDate } from "../../messages/dates.js";
import * as say from "../../messages/reconcile.js";
import { codersIn } from "../../study/blind.js";
import type { Openable } from "../../study/opening.js";
import type { Study } from "../../study/read.js";
import { reconciledIn, withoutUnplaced } from "../../study/unsettled.js";
import { placeOf, turnAt } from "../../text/place.js";
import { overlaps } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type {
  ChoiceView,
  DifferenceView,
  OpenedView,
  ReconcileView,
  SideMark,
  SideView,
  UnopenedView,
} from "../protocol/reconcile.js";
import { type OpenMemos, openMemos } from "./memos-view.js";
import { endOf, saidView } from "./said-view.js";
import type { Viewer } from "./study-view.js";

export interface Around extends Viewer {
  /** Who has a sheet where, of interviews that are not open too. */
  readonly openables: readonly Openable[];
  /** What can be taken back. */
  readonly last: OpenedView["last"];
}

/** Where people stand, for one of them. `study` holds what that person may see. */
export function reconcileView(study: Study, around: Around): ReconcileView {
  if (codersIn(study).length < 2) return { kind: "alone" };
  const states = reconciledIn(study);
  const unopened = around.openables.filter(({ opened, readers }) => !opened && readers.length > 0);
  const closed = unopened.map((one) => unopenedView(one, around));
  if (states.length === 0) return { kind: "closed", interviews: closed };
  const placed = withoutUnplaced(study);
  const here = reconciledIn(placed);
  const how = { study, viewer: around, memos: openMemos(study, around.coder) };
  return {
    kind: "open",
    differences: placed.transcripts.flatMap((transcript) => {
      const state = here.find((one) => one.transcript === transcript.id);
      const open = (state?.open ?? []).map((one) => difference(one, transcript, { ...how, state: "open" }));
      const settled = (state?.settled ?? []).map(({ item, by }) =>
        difference({ item, earlier: [by] }, transcript, { ...how, state: "settled" }),
      );
      return [...open, ...settled].sort((a, b) => a.said.start - b.said.start || a.said.end - b.said.end);
    }),
    unopened: closed,
    fresh: here.reduce((sum, { fresh }) => sum + fresh.length, 0),
    aside: states.length - here.length,
    elsewhere: here.filter(({ made }) => made === "elsewhere").map(({ transcript }) => transcript),
    last: around.last,
  };
}

function unopenedView({ transcript, readers, ready, unplaced }: Openable, { lang }: Viewer): UnopenedView {
  const state = !ready ? say.isNotReady : unplaced ? say.isUnplaced : say.isReady;
  return { transcript, readers: say.readers(readers)[lang], state: state[lang] };
}

interface How {
  readonly study: Study;
  readonly viewer: Viewer;
  readonly memos: OpenMemos;
  readonly state: DifferenceView["state"];
}

function difference({ item, earlier }: OpenItem, transcript: Transcript, how: How): DifferenceView {
  const { study, viewer, state } = how;
  const { lang } = viewer;
  const agreed = study.sheets.find(({ coder, transcript: id }) => coder === AGREED && id === transcript.id);
  const common = (agreed?.codings ?? []).filter((one) => overlaps(one, item)).map(({ code }) => code);
  const told = state === "open" ? say.earlier : say.standing;
  const turn = turnAt(transcript, item.start);
  const asked = turn === undefined ? undefined : transcript.turns[turn.index - 2];
  return {
    key: itemKeyOf(item),
    place: placeOf(transcript, item),
    kind: item.kind,
    said: saidView(transcript, item),
    before: asked === undefined ? null : [asked.speaker, endOf(transcript.text.slice(asked.start, asked.end))],
    sides: item.sides.map((side) => sideView(side, item, how)),
    common: [...new Set(common)],
    past: earlier.map(({ how: way, at, reason = "" }) => told(way, formatDate(at.slice(0, 10), lang), reason)[lang]),
    state,
    standing: state === "settled" ? (earlier[0]?.id ?? null) : null,
    choices: choicesOf(item, transcript, how),
  };
}

function sideView({ coder, marks, rejected }: Side, item: Disagreement, { memos }: How): SideView {
  return {
    coder,
    marks: marks.map((mark) => sideMark(mark, item, memos)),
    rejected: rejected.map(({ code, note = "" }) => ({ code, note })),
  };
}

function sideMark(mark: Coding, item: Disagreement, { memos, targets }: OpenMemos): SideMark {
  const { id, code, start, end, quote, note = "" } = mark;
  const own = memosOn(memos, { kind: "coding", id }, targets).filter(({ coder }) => coder === mark.coder);
  return {
    ...{ id, code, start, end, note },
    words: start === item.start && end === item.end ? null : quote,
    memos: own.map(({ name, text }) => ({ name, text: text.trim() })),
  };
}

/** As one person or several have it, all of it, nothing. That nothing is to stand is one choice, whether somebody has nothing there or not. */
function choicesOf(item: Disagreement, transcript: Transcript, { study, viewer: { lang } }: How): ChoiceView[] {
  const nameOf = (code: string): string => study.codes.find(({ id }) => id === code)?.label[lang] ?? code;
  const variants = variantsOf(item).filter(({ side }) => side.marks.length > 0);
  const as = variants.map(({ coders, side }) => ({
    outcome: { kind: "one" as const, coder: side.coder },
    label: say.as(coders, variantText(side, { item, transcript, nameOf }))[lang],
  }));
  const all = variants.length > 1 ? [{ outcome: { kind: "all" as const }, label: say.choices.all[lang] }] : [];
  return [...as, ...all, { outcome: { kind: "none" }, label: say.choices.none[lang] }];
}
