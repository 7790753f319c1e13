import * as say from "../messages/reanchor.js";
import type { Problem } from "../text/problem.js";
import { placesOn } from "./old-texts.js";
import type { Study } from "./read.js";

/** Files that name places of a text which has been changed since, and that would mean other words now. */
export async function checkPlaces(study: Study): Promise<Problem[]> {
  const bases = placesOn(study.dir);
  const isChanged = study.transcripts.some(({ id, sha256 }) => (bases.get(id) ?? sha256) !== sha256);
  if (!isChanged) return [];
  const { planReanchor } = await import("./reanchor.js");
  const { places } = await planReanchor(study);
  const files = [...new Set(places.map(({ file }) => file))];
  return files.map((file): Problem => {
    const named = new Set(places.filter((one) => one.file === file).map(({ place }) => place));
    const [text, hint] = [say.placesShift(named.size), say.placesShiftHint];
    return { severity: "warning", code: "places-shift", place: { file }, text, hint };
  });
}
