import type { Key } from "../identity/key.js";
import { someone } from "../messages/forget.js";
import type { Lang } from "../messages/words.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { isTelling, namesOf, namesOfOthers, ownLabels } from "./forget-names.js";
import { masked, nameFinder } from "./forget-sought.js";
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
  /** All that a text may call them by, ids of their interviews among it. */
  readonly forms: readonly string[];
  /** Names of other people and interviews. */
  readonly others: readonly string[];
  readonly find: (text: string) => Span[];
  /** A text with the person's names masked where that was asked for; else as it is. */
  readonly mask: (text: string, lang?: Lang) => string;
}

/** `files`: every file of the study. */
export function goingOf(study: Study, wanted: Forget, files: readonly string[]): Going {
  const { person, key, mentions } = wanted;
  const raw = transcriptsIn(study.dir, files);
  const names = namesOf(person, key);
  const labels = ownLabels(study, person, raw.values());
  const forms = [...new Set([...names, ...person.alone, ...[...labels].filter(isTelling)])];
  const others = namesOfOthers(study, person, { transcripts: raw.values(), labels });
  const find = nameFinder({ forms, others });
  const mask = (text: string, lang: Lang = study.lang): string =>
    mentions === "kept" ? text : masked(text, find, someone[lang]).text;
  return { ...wanted, study, raw, names, labels, forms, others, find, mask };
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
