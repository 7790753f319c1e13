import { isAfterArticle } from "../identity/after-article.js";
import type { Mention } from "../identity/entity.js";
import type { IdentityFinding } from "../identity/finding.js";
import { identify } from "../identity/identify.js";
import type { Key } from "../identity/key.js";
import type { Knowledge } from "../identity/knowledge.js";
import { isShortTitle, isSurname, isTitle } from "../identity/person-name.js";
import { isFirstName, isKin, isSetApart } from "../identity/set-apart.js";
import { searchLowered } from "../identity/surfaces.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { givenAnywhere, givenIn } from "./given.js";
import { labelSpans } from "./label-spans.js";
import { isMaskOrWord, lookAt, lookBeside, type Seen, settledIn } from "./look.js";
import { ordersIn } from "./name-order.js";
import { labelNames } from "./own-labels.js";
import { ownNames } from "./own-name.js";
import { proseOf } from "./prose.js";
import type { Study } from "./read.js";
import { knowledgeFor } from "./survey-known.js";

/** What the look at a transcript sees, with the titles before it, and what the key's names may be in lower case. */
export async function mentionsIn(study: Study, transcript: Transcript, key: Key | null): Promise<Mention[]> {
  const known = knowledgeFor(study, transcript, key);
  const { id, text } = transcript;
  const { said, called, labels } = await lookAt(transcript, { known, words: study.config.anonymity.words, find });
  const isSettled = settledIn(text, study.config.anonymity.words);
  const ownNameAt = ownNames(transcript);
  const orderOf = ordersIn(text);
  const spoken = [...said, ...called].map((one) => ({
    ...one,
    ...titleBefore(text, one.start),
    ...apartIn(text, one),
  }));
  return [...spoken, ...labels]
    .map(
      (one): Mention => ({
        ...one,
        ...nameAs(one, { text, ownNameAt, orderOf }),
        transcript: id,
        text: text.slice(one.start, one.end),
      }),
    )
    .concat(loweredIn(id, text, known.secret).filter((one) => !isSettled(one)))
    .sort((a, b) => a.start - b.start);
}

const find = (text: string, known: Knowledge): Promise<IdentityFinding[]> => identify(text, known);

/** Names of the key that are words too, in lower case where no article stands before: possible, and asked about one by one. */
function loweredIn(file: string, text: string, secret: readonly string[]): Mention[] {
  return searchLowered(secret)(text)
    .filter(({ start }) => !isAfterArticle(text, start))
    .map(({ start, end }) => ({
      transcript: file,
      start,
      end,
      kind: "person",
      certainty: "possible",
      text: text.slice(start, end),
      perhapsWord: true,
    }));
}

/**
 * What stands in the study's other prose: memos and syntheses, remarks on codings, reasons of attributions, cells about
 * interviews. What study.yaml and the guide say was written to be read: there only what is certain counts.
 */
export async function mentionsBeside(study: Study, key: Key | null): Promise<Mention[]> {
  const beside = knowledgeFor(study, null, key);
  const known = { ...beside, keep: [...beside.keep, ...study.config.coders.map((one) => one.id)] };
  const mentions: Mention[] = [];
  for (const { file, text } of proseOf(study)) {
    const found = await lookBeside(text, { known, words: study.config.anonymity.words, find });
    for (const one of found) {
      if (one.certainty !== "high" && file.endsWith(".yaml")) continue;
      mentions.push({ ...one, transcript: file, text: text.slice(one.start, one.end) });
    }
  }
  return mentions.filter((one) => !isMaskOrWord(one.text, one));
}

/** The word before a name, where it is a title. */
function titleBefore(text: string, start: number): { title: string } | Record<string, never> {
  const word = /(?<![\p{L}\p{N}])(\p{L}{1,13}\.?)\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  const isOne = word !== undefined && isTitle(word) && (!word.endsWith(".") || isShortTitle(word));
  return isOne ? { title: word } : {};
}

/** The name in the order of a register, where the interview tells which word of it is the first name, or it is the bearer's of the label. */
function nameAs(
  { start, end, kind }: Seen,
  {
    text,
    ownNameAt,
    orderOf,
  }: {
    readonly text: string;
    readonly ownNameAt: ReturnType<typeof ownNames>;
    readonly orderOf: ReturnType<typeof ordersIn>;
  },
): { name: string } | Record<string, never> {
  const isShort = kind === "person" && end - start < 80;
  const name = isShort ? (ownNameAt({ start, end }) ?? orderOf(text.slice(start, end))) : null;
  return name === null ? {} : { name };
}

/** Whether the words around a name tell that it is another's than theirs who have it for a family name. */
function apartIn(text: string, one: Span): Pick<Mention, "setApart" | "firstName"> {
  const [isFirst, isRelative] = [isFirstName(text, one), isKin(text, one)];
  return {
    ...(isFirst || isRelative || isSetApart(text, one) ? { setApart: true } : {}),
    ...(isFirst || (isRelative && !isSurname(text.slice(one.start, one.end))) ? { firstName: true } : {}),
  };
}

/** Labels that hold a name and stand in a header or in study.yaml alone: mentions without a place in the text. */
export function silentLabels(study: Study, transcripts: readonly Transcript[]): Mention[] {
  const settled = Object.entries(study.config.speakers).flatMap(([label, is]) => [
    label,
    ...(typeof is === "string" ? [] : [is.is]),
  ]);
  return transcripts.flatMap((transcript, i) => {
    const spoken = new Set(labelSpans(transcript).map(({ start, end }) => transcript.text.slice(start, end)));
    const labels = [...Object.keys(transcript.speakers), ...(i === 0 ? settled : [])];
    const given = i === 0 ? givenAnywhere(study) : givenIn(study, transcript.id);
    const known = [...spoken, ...study.config.anonymity.keep, ...given];
    const roles = Object.fromEntries(labels.map((label) => [label, transcript.speakers[label] ?? "interviewer"]));
    const named = labelNames({ speakers: roles }, known);
    const silent = [...new Set(labels)]
      .filter((label) => !known.includes(label))
      .flatMap((one) => [...(named.get(one) ?? [])]);
    return silent.map(
      ({ name, certainty }): Mention => ({
        transcript: transcript.id,
        start: 0,
        end: 0,
        kind: "person",
        certainty,
        text: name,
      }),
    );
  });
}
