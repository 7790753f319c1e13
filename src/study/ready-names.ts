import type { Key } from "../identity/key.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { namesIn } from "./files.js";
import { readyCodebook } from "./make.js";

/**
 * The real names of a key that a codebook which came with grille has as well (*Croix-Rouge*, in an example): in such a codebook
 * they are no trace of this study. Never somebody's: whoever is called so may have been written there.
 */
export function namesOfReady(dir: string, { entries }: Key): ReadonlySet<string> {
  const people = new Set(entries.filter(({ kind }) => kind === "person").flatMap(({ real }) => real.map(fold)));
  const others = entries.filter(({ kind }) => kind === "organisation" || kind === "place").flatMap(({ real }) => real);
  const forms = others.filter((form) => !people.has(fold(form)));
  if (forms.length === 0) return new Set();
  const search = searchFor(forms);
  const texts = namesIn(dir, "codebooks").names.map(
    (name) => readyCodebook(name.replace(/\.yaml$/, ""))?.codebook ?? "",
  );
  return new Set(texts.flatMap((text) => search(text).map(({ form }) => fold(forms[form] ?? ""))));
}

/** Whether a file is a codebook of the study that came with grille, or what is kept of it. */
export function isReadyFile(file: string): boolean {
  const name = /^(?:\.grille\/)?codebooks\/([^/]+)\.(?:yaml|json)$/.exec(file)?.[1];
  return name !== undefined && readyCodebook(name) !== null;
}

/** Leaves out of what a search finds in such a file what the codebook has of its own. */
export function withoutReady<Found extends Span>(
  ready: ReadonlySet<string>,
  { file, text }: { readonly file: string; readonly text: string },
): (one: Found) => boolean {
  if (ready.size === 0 || !isReadyFile(file)) return () => true;
  return ({ start, end }) => !ready.has(fold(text.slice(start, end)));
}

/** The lines of a codebook that did not come with grille as they are: what was written in this study. */
export function ownLines(file: string, source: string): string {
  const ready = readyCodebook(file.replace(/\.yaml$/, ""))?.codebook;
  if (ready === undefined) return source;
  const theirs = new Set(ready.split(/\r?\n/));
  const own = source.split(/\r?\n/).filter((line) => !theirs.has(line));
  return own.join("\n");
}
