import type { Key } from "../identity/key.js";
import { someone } from "../messages/forget.js";
import type { Lang } from "../messages/words.js";
import type { Transcript } from "../text/transcript.js";
import { type Called, calledIn } from "./forget-called.js";
import { isTelling, namesOfOthers, ownLabels } from "./forget-names.js";
import { masked } from "./forget-sought.js";
import { type Theirs, theirNames } from "./forget-theirs.js";
import { rawTranscript } from "./forget-transcript.js";
import type { Person } from "./forget-who.js";
import type { Study } from "./read.js";

export interface Forget {
  readonly person: Person;
  /** The key, where it is open. */
  readonly key: Key | null;
  /** What becomes of mentions of the person in what others said and in notes. */
  readonly mentions: "kept" | "masked";
}

/** Someone who is to be forgotten, with all by which files may speak of them. */
export interface Going extends Forget {
  readonly study: Study;
  /** Every transcript as its file has it, by id. */
  readonly raw: ReadonlyMap<string, Transcript>;
  /** Pseudonyms and, with the key open, real names. */
  readonly names: readonly string[];
  /** Labels that are theirs alone. */
  readonly labels: ReadonlySet<string>;
  /** Which names the key and the study have for them, and which for namesakes. */
  readonly theirs: Theirs;
  readonly called: Called;
  /** A text of a file with the person's names masked where that was asked for; else as it is. */
  readonly maskIn: (file: string) => (text: string, lang?: Lang) => string;
}

/** `files`: every file of the study. */
export function goingOf(study: Study, wanted: Forget, files: readonly string[]): Going {
  const { person, key, mentions } = wanted;
  const raw = transcriptsIn(study.dir, files);
  const labels = ownLabels(study, person, raw.values());
  const theirs = theirNames(study, { person, key, raw, labels });
  const names = [person.id, ...theirs.own.flatMap(({ pseudonym, real }) => [pseudonym, ...real])];
  const always = [person.id, ...person.alone, ...[...labels].filter(isTelling)];
  const others = namesOfOthers(study, person, { transcripts: raw.values(), labels });
  const called = calledIn({ study, person, theirs, always, others });
  const maskIn =
    (file: string) =>
    (text: string, lang: Lang = study.lang): string =>
      mentions === "kept" ? text : masked(text, called.find(file), someone[lang]).text;
  return { ...wanted, study, raw, names, labels, theirs, called, maskIn };
}

function transcriptsIn(dir: string, files: readonly string[]): Map<string, Transcript> {
  const ids = files.flatMap((file) => /^transcripts\/([^/]+)\.txt$/.exec(file)?.[1] ?? []);
  return new Map(
    ids
      .map((id) => id.normalize("NFC"))
      .flatMap((id) => {
        const transcript = rawTranscript(dir, id);
        return transcript === null ? [] : [[id, transcript] as const];
      }),
  );
}
