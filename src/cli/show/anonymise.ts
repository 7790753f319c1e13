import { type Entity, isAtLeast, isPerhapsWord } from "../../identity/entity.js";
import { KINDS } from "../../identity/finding.js";
import * as say from "../../messages/anonymise.js";
import * as why from "../../messages/decision-lines.js";
import type { Lang } from "../../messages/words.js";
import { otherBearers } from "../../study/other-bearers.js";
import { nameOf, type Surveyed } from "../../study/survey.js";
import { placeOf } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import type { Brush } from "./table.js";
import { inOneLine } from "./wrap.js";

/** So many places of each are shown with the words around them. */
const SHOWN = 3;
const AROUND = 36;

/** What was found, kind by kind, the surest first: who or what, how sure, where, and what is proposed. For the terminal alone. */
export function showSurvey(surveyed: readonly Surveyed[], transcripts: readonly Transcript[], brush: Brush): string {
  if (surveyed.length === 0) return say.noneFound[brush.lang];
  const blocks = KINDS.flatMap((kind) => {
    const those = bySureness(surveyed.filter(({ entity }) => entity.kind === kind));
    if (those.length === 0) return [];
    const title = brush.paint.bold(say.kinds[kind][brush.lang]);
    return [[title, ...those.map((one) => showOne(one, transcripts, brush))].join("\n")];
  });
  const places = surveyed.reduce((sum, { entity }) => sum + entity.mentions.length, 0);
  const passing = surveyed.filter(({ isAttribute }) => isAttribute).length;
  const count = say.foundCount(surveyed.length, places)[brush.lang];
  const end = passing === 0 ? count : `${count}\n${say.attributesLeft(passing)[brush.lang]}`;
  return [...blocks, end].join("\n\n");
}

function bySureness(surveyed: readonly Surveyed[]): Surveyed[] {
  const rank = ({ entity: { certainty } }: Surveyed): number =>
    isAtLeast(certainty, "high") ? 0 : isAtLeast(certainty, "likely") ? 1 : 2;
  return surveyed
    .map((one, i) => ({ one, i }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.i - b.i)
    .map(({ one }) => one);
}

/** One person, place or thing with the first places where it stands, or with so many. */
export function showOne(
  one: Surveyed,
  transcripts: readonly Transcript[],
  { lang, paint, places = SHOWN }: Pick<Brush, "lang" | "paint"> & { readonly places?: number },
): string {
  const { entity, replacement } = one;
  const others = entity.forms.slice(1);
  const bearers = otherBearers(entity, transcripts);
  const remarks = [
    say.certaintyAsked[entity.certainty][lang],
    say.placeCount(entity.mentions.length)[lang],
    ...(one.known === null ? [] : [say.known[lang]]),
    ...(isPerhapsWord(entity) ? [say.perhapsWord[lang]] : []),
    ...(entity.shared ? [say.sharedForm[lang]] : []),
    ...(one.isPseudonym ? [say.alreadyPseudonym[lang]] : []),
    ...(one.isAttribute ? [say.alreadyAttribute[lang]] : []),
    ...(one.across.length === 0 ? [] : [say.sameAcross(one.across)[lang]]),
    ...(one.collision === null ? [] : [say.collides(one.collision)[lang]]),
    ...(one.alike.length === 0 ? [] : [why.perhapsSame(one.alike)[lang]]),
    ...((one.beyond ?? []).length === 0 ? [] : [why.alsoReplaced(one.beyond ?? [])[lang]]),
    ...(bearers.length === 0 ? [] : [why.otherBearer(bearers)[lang]]),
  ];
  const also = others.length === 0 ? "" : ` (${others.join(", ")})`;
  const head = `  ${paint.bold(nameOf(entity))}${also} → ${paint.cyan(replacement)}  ${paint.dim(remarks.join(", "))}`;
  return [head, ...contexts(entity, transcripts, { lang, places }).map((line) => paint.dim(`    ${line}`))].join("\n");
}

function contexts(
  { mentions }: Entity,
  transcripts: readonly Transcript[],
  { lang, places: most }: { readonly lang: Lang; readonly places: number },
): string[] {
  const places = mentions.filter(({ start, end }) => end > start);
  const shown = [...new Set(places.map((one) => context(one, transcripts)))].slice(0, most);
  const told = places.filter((one) => shown.includes(context(one, transcripts))).length;
  return told === mentions.length ? shown : [...shown, say.morePlaces(mentions.length - told)[lang]];
}

/** The place with the words around it; of a file beside the transcripts, its name. */
function context(
  { transcript: id, start, end }: Entity["mentions"][number],
  transcripts: readonly Transcript[],
): string {
  const transcript = transcripts.find((one) => one.id === id);
  if (transcript === undefined) return id;
  const { text } = transcript;
  const before = inOneLine(text.slice(Math.max(0, start - AROUND), start)).replace(/^\S*\s/, "");
  const after = inOneLine(text.slice(end, end + AROUND)).replace(/\s\S*$/, "");
  return `${placeOf(transcript, { start, end })}  … ${before}[${inOneLine(text.slice(start, end))}]${after} …`;
}
