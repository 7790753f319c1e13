import type { Account } from "../../evidence/account/account.js";
import type { Section as About, Sentence } from "../../evidence/account/sentence.js";
import { tellOrigin } from "../../evidence/account/tell-history.js";
import type { Finding } from "../../evidence/finding.js";
import * as words from "../../messages/report-hypotheses.js";
import { findPassage } from "../../text/place.js";
import type { Context } from "../context.js";
import { type Block, type Line, list, type Part, paragraph } from "../document.js";
import { placePart } from "../passages.js";

/** So many places of a sentence are named. */
const PLACES = 6;

/** What a few lines of a report say of how a finding holds. */
const SHOWN: readonly About[] = ["prompted", "changes", "saturation"];

/** What was asked for and what came by itself, what changes without one participant, in other units or by one coder's marks, and by which argument the codes are saturated or not. */
export function holdsBlocks(c: Context, { hypothesis }: Finding): Block[] {
  const sentences = accountIn(c, hypothesis.id)?.sentences.filter(({ section }) => SHOWN.includes(section)) ?? [];
  return sentences.length === 0 ? [] : [list(sentences.map((one) => line(c, hypothesis.id, one)))];
}

/** Where it comes from, since when it stands as it is, and whether it changed after the first mark. */
export function sinceBlocks(c: Context, { hypothesis }: Finding): Block[] {
  const all = accountIn(c, hypothesis.id)?.sentences ?? [tellOrigin(hypothesis)];
  const told = all.filter(({ section }) => section === "history");
  return told.map(({ text }) => paragraph(c.say(text), "note"));
}

function accountIn({ input }: Context, id: string): Account | undefined {
  return input.accounts?.find(({ finding }) => finding.hypothesis.id === id);
}

/** A sentence with the places that it was generated from, each of which can be opened. */
function line(c: Context, id: string, { text, places }: Sentence): Line {
  const said = c.say(text);
  if (places.length === 0) return said;
  const parts = places
    .slice(0, PLACES)
    .flatMap((place, i): Part[] => [...(i === 0 ? [] : [", "]), opened(c, id, place)]);
  const rest = places.length - PLACES;
  return [`${said} (`, ...parts, ...(rest > 0 ? [c.say(words.morePlaces(rest))] : []), ")"];
}

/** Leads to the turn, where the transcripts are in the report, else to what the report quotes of the interview. */
function opened(c: Context, id: string, place: string): Part {
  const passage = findPassage(place, c.input.transcripts);
  if (passage === null) return place;
  if (c.input.transcriptsShown === "with-transcripts") return placePart(c, passage.transcript, passage);
  return { kind: "link", text: place, to: `hypothesis:${id}:${passage.transcript.id}` };
}
