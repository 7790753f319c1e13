import type { Lang } from "../../messages/words.js";
import { fold } from "../../text/fold.js";
import { createLexicon, type Lexicon } from "../../text/lexicon.js";
import type { Span } from "../../text/span.js";
import { speechOf } from "../../text/speech.js";
import type { Transcript } from "../../text/transcript.js";
import { UNREADABLE } from "../../text/words.js";
import { FUNCTION_WORDS } from "./function-words.js";

/** Words said by one person on one side: how many, and how often each. */
export interface Share {
  words: number;
  readonly times: Map<string, number>;
}

/** A word as it is counted: the forms in which it was said, each with how often. */
export type Forms = Map<string, number>;

/** What each person said inside the passages asked for and outside them; where there are none, all is outside. */
export interface WordsSaid {
  readonly people: ReadonlyMap<string, { readonly inside: Share; readonly outside: Share }>;
  readonly forms: ReadonlyMap<string, Forms>;
}

export interface SaidAsked {
  /** `stem`: forms of one stem, or of one irregular word, are one word; `form`: each form by itself. */
  readonly by: "stem" | "form";
  /** Whether words such as *the* and *of* are in the table; they always count among all words said. */
  readonly functionWords: "left-out" | "kept";
  /** Who speaks in a turn. */
  readonly person: (transcript: Transcript, turn: number) => string;
  /** Names by which people are called in a transcript (pseudonyms, labels), which are not words; with a capital they are passed over. */
  readonly names: (transcript: Transcript) => readonly string[];
  /** Passages of a transcript, sorted and disjoint: a word is inside where it begins in one. */
  readonly passages: (transcript: Transcript) => readonly Span[];
}

const nobody = (): Share => ({ words: 0, times: new Map() });

/**
 * Participants' words, person by person: what nobody said, what cannot be read, masks, names, hesitations and figures are
 * passed over.
 */
export function wordsSaid(transcripts: readonly Transcript[], asked: SaidAsked): WordsSaid {
  const people = new Map<string, { readonly inside: Share; readonly outside: Share }>();
  const forms = new Map<string, Forms>();
  const lexicons: Partial<Record<Lang, Lexicon>> = {};
  for (const transcript of transcripts) {
    const { language } = transcript;
    const lexicon = lexicons[language] ?? createLexicon(language);
    lexicons[language] = lexicon;
    const reader = readerOf(transcript, { lexicon, asked });
    const { words, turn: turns } = speechOf(transcript, lexicon);
    for (const { first, last, turn } of turns) {
      const id = asked.person(transcript, turn);
      const own = people.get(id) ?? { inside: nobody(), outside: nobody() };
      people.set(id, own);
      for (let w = first; w < last; w++) {
        const span = { start: words.starts[w] ?? 0, end: words.ends[w] ?? 0 };
        const read = reader.read(words.forms[w] ?? 0, span);
        if (read === null) continue;
        const share = reader.isInside(span) ? own.inside : own.outside;
        share.words++;
        if (read === "function-word") continue;
        share.times.set(read.key, (share.times.get(read.key) ?? 0) + 1);
        const seen = forms.get(read.key) ?? new Map<string, number>();
        forms.set(read.key, seen.set(read.form, (seen.get(read.form) ?? 0) + 1));
      }
    }
  }
  return { people, forms };
}

interface WordReader {
  /** The word as it is counted; null where it is none. */
  readonly read: (form: number, span: Span) => { readonly key: string; readonly form: string } | "function-word" | null;
  readonly isInside: (span: Span) => boolean;
}

function readerOf(transcript: Transcript, { lexicon, asked }: { lexicon: Lexicon; asked: SaidAsked }): WordReader {
  const { text, language } = transcript;
  const names = new Set(asked.names(transcript).flatMap((name) => fold(name).match(/[\p{L}'-]+/gu) ?? []));
  const passages = asked.passages(transcript);
  const little = FUNCTION_WORDS[language];
  return {
    read: (form, { start, end }) => {
      const lower = lexicon.lower(form);
      if (lower === UNREADABLE || lexicon.filler(form) || !/\p{L}/u.test(lower) || /\p{N}/u.test(lower)) return null;
      if (names.has(lexicon.folded(form)) && /^\p{Lu}/u.test(text.slice(start, end))) return null;
      if (asked.functionWords === "left-out" && little.has(lower)) return "function-word";
      const word = asked.by === "form" ? lower : lexicon.lemma(form) || lexicon.stem(form);
      return { key: `${language} ${word}`, form: lower };
    },
    isInside: ({ start }) => passages.some((one) => one.start <= start && start < one.end),
  };
}
