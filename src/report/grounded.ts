import type { Grounds } from "../evidence/account/grounds.js";
import { placesCounted } from "../messages/report.js";
import { findPassage } from "../text/place.js";
import type { Context } from "./context.js";
import type { Grounded, Line, Place } from "./document.js";
import { placePart } from "./passages.js";

/** Where a place leads to that stands in an interview, where the report has no transcripts; null: nowhere. */
export type LeadsTo = (interview: string) => string | null;

/** A sentence with everything that it was generated from; as it is where it speaks of what is not there. */
export function grounded(c: Context, said: string, on: Grounds, leadsTo: LeadsTo): Line {
  return on.places.length === 0 ? said : [said, groundsPart(c, on, leadsTo)];
}

function groundsPart(c: Context, { places, codings }: Grounds, leadsTo: LeadsTo): Grounded {
  return {
    kind: "grounds",
    text: c.say(placesCounted(places.length)),
    places: places.map((place) => opened(c, place, leadsTo)),
    codings,
  };
}

/** Leads to the turn, where the transcripts are in the report, else to what the report quotes of the interview. */
function opened(c: Context, place: string, leadsTo: LeadsTo): Place {
  const passage = findPassage(place, c.input.transcripts);
  if (passage === null) return place;
  if (c.input.transcriptsShown === "with-transcripts") return placePart(c, passage.transcript, passage);
  const to = leadsTo(passage.transcript.id);
  return to === null ? place : { kind: "link", text: place, to };
}
