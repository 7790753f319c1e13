import { AGREED } from "../../coding/basis.js";
import type { Item } from "../../coding/queue.js";
import { itemKey } from "../../coding/queue.js";
import type { Attribution } from "../../evidence/attribution.js";
import { attributionId } from "../../study/attribution-rows.js";
import type { Bench } from "../../study/bench.js";
import type { Study } from "../../study/read.js";
import type { Participant } from "../../study/registers.js";
import { findPassage, placeOf, turnAt } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import type { AttributionView, CueView, PassageLink, PersonView } from "../protocol/people.js";
import { isCue, openOn } from "./proposals-view.js";

/** A person with what is attributed to them, and the cues of these transcripts that nothing answers yet. */
export function personView(
  bench: Bench,
  { id, attributes }: Participant,
  { transcripts }: { transcripts: readonly Transcript[] },
): PersonView {
  const { study, coder } = bench;
  const own = study.interviews.filter((one) => one.participants.includes(id)).map((one) => one.id);
  const heard = transcripts.filter((one) => own.includes(one.id));
  return {
    id,
    attributes: Object.entries(attributes).filter(([, value]) => value !== ""),
    transcripts: study.transcripts.filter((one) => own.includes(one.id)).map((one) => one.id),
    attributions: study.attributions
      .filter((one) => one.participant === id && (one.coder === coder || one.coder === AGREED))
      .map((one) => attributionView(study, one, coder)),
    cues: heard.flatMap((transcript) =>
      openOn(bench, transcript)
        .filter((item) => isCue(study, item) && isOf(item, transcript, { id, study }))
        .map((item) => cueView(item, transcript)),
    ),
  };
}

/** Where several people were interviewed together, a cue is of whoever speaks, where the label is their name; else of all. */
function isOf(item: Item, transcript: Transcript, { id, study }: { id: string; study: Study }): boolean {
  const speaker = turnAt(transcript, item.start)?.speaker ?? "";
  return speaker === id || !study.participants.some((one) => one.id === speaker);
}

function attributionView(study: Study, one: Attribution, coder: string): AttributionView {
  const { type, situation, reason, passages } = one;
  return {
    ...{ id: attributionId(one), type, situation, reason, coder: one.coder },
    isOwn: one.coder === coder,
    passages: passages.map((place) => passageLink(place, study.transcripts)),
  };
}

function passageLink(place: string, transcripts: readonly Transcript[]): PassageLink {
  const found = findPassage(place, transcripts);
  if (found === null) return { place, transcript: null, turn: null, said: "" };
  const { transcript, start, end } = found;
  const said = transcript.text.slice(start, end);
  return { place, transcript: transcript.id, turn: turnAt(transcript, start)?.index ?? null, said };
}

function cueView(item: Item, transcript: Transcript): CueView {
  const { code, rule, start, end, turn } = item;
  const link = { place: placeOf(transcript, item), transcript: transcript.id, turn };
  return { ...link, said: transcript.text.slice(start, end), key: itemKey(item), code, rule };
}
