import { searchFor } from "../identity/surfaces.js";
import { decode } from "../text/encoding.js";
import { withGiven } from "./config-edit.js";
import { readBytes } from "./files.js";
import { formsOfGiven } from "./given.js";
import { proseOf } from "./prose.js";
import type { Study } from "./read.js";

/**
 * study.yaml after a transcript has got other words: what was given stands in it no more. A name that stands in no other
 * transcript but in prose beside them is listed by those files, so that it still passes there. Empty where nothing changes.
 */
export function settingsWithout(study: Study, replaced: string): Map<string, string> {
  const source = decode(readBytes(study.dir, "study.yaml").bytes ?? new Uint8Array()).text;
  const left = Object.entries(study.config.anonymity.given).map(([name, places]) => {
    const others = places.filter((place) => place !== replaced);
    return [name, others.length > 0 ? others : filesWith(study, name)] as const;
  });
  const made = withGiven(source, Object.fromEntries(left));
  return made === source ? new Map() : new Map([["study.yaml", made]]);
}

function filesWith(study: Study, name: string): string[] {
  const search = searchFor(formsOfGiven(name));
  return [...new Set(proseOf(study).flatMap(({ file, text }) => (search(text).length > 0 ? [file] : [])))];
}
