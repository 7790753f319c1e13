import { identify } from "../identity/identify.js";
import { kinds as KINDS } from "../messages/anonymise.js";
import * as say from "../messages/journal-log.js";
import type { Lang, Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { passGate, Withheld } from "./gate.js";
import { noteWords } from "./journal-notes.js";
import { knowledgeOf } from "./knowledge.js";
import type { Study } from "./read.js";

/** The most characters of a note of the journal; a longer text is a memo. */
export const LONGEST_NOTE = 5000;

/**
 * What stands against keeping these words in the journal: errors where they are no note, or name somebody almost certainly, of
 * themselves or as other texts of the study do; a warning where they may. `secret`: real names of the key, while it is open.
 */
export async function checkNote(study: Study, typed: string, secret: readonly string[] = []): Promise<Problem[]> {
  const text = noteWords(typed);
  const error = (code: string, words: Words, hint?: Words): Problem[] => [
    { severity: "error", code, place: {}, text: words, ...(hint === undefined ? {} : { hint }) },
  ];
  if (text === "") return error("no-words", say.noWords, say.noWordsHint);
  if (text.length > LONGEST_NOTE) return error("long-note", say.longNote(LONGEST_NOTE));
  if (study.config.anonymity.why !== undefined) return [];
  const found = await identify(text, knowledgeOf(study, null));
  const sure = found.filter(({ certainty }) => certainty === "high");
  if (sure.length > 0) return error("identifying", say.namesSomeone(kindsOf(sure), sure.length), say.namesSomeoneHint);
  if (!(await passes(study, text, secret)))
    return error("identifying", say.namesSomeone(KINDS.person, 1), say.namesSomeoneHint);
  const likely = found.filter(({ certainty }) => certainty === "likely");
  if (likely.length === 0) return [];
  return [{ severity: "warning", code: "may-identify", place: {}, text: say.mayName(kindsOf(likely)) }];
}

async function passes(study: Study, text: string, secret: readonly string[]): Promise<boolean> {
  try {
    await passGate(study, [{ file: "", text }], secret);
    return true;
  } catch (error) {
    if (error instanceof Withheld) return false;
    throw error;
  }
}

function kindsOf(found: readonly { readonly kind: keyof typeof KINDS }[]): Words {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const list = (lang: Lang): string => kinds.map((kind) => KINDS[kind][lang]).join(", ");
  return { fr: list("fr"), en: list("en") };
}
