import { conventionNames } from "../../messages/conventions.js";
import * as say from "../../messages/ingest.js";
import { formatNumber } from "../../messages/numbers.js";
import type { Lang } from "../../messages/words.js";
import type { BroughtIn } from "../../study/brought-in.js";
import type { ConventionKind } from "../../text/convention.js";
import { countConventions } from "../../text/convention-counts.js";
import { sumAccounted } from "../../text/draft.js";
import { countCharacters } from "../../text/tidy.js";
import { wordsOf } from "../../text/transcript-body.js";
import type { Brush } from "./table.js";

/** The sum of one file: characters in = characters kept + characters accounted for, line by line. Null where none was read. */
export function characterSum(brought: readonly BroughtIn[], { lang, paint }: Brush): string | null {
  const [first] = brought;
  const total = brought.reduce((sum, one) => sum + one.characters, 0);
  if (first === undefined || total === 0) return null;
  const accounted = sumAccounted(brought.flatMap((one) => one.accounted));
  const kept = brought.reduce((sum, one) => sum + keptOf(one), 0);
  const beside = accounted.reduce((sum, one) => sum + one.characters, 0);
  const missing = total - beside - kept;
  const isIn = brought.some((one) => one.transcript !== null);
  const isPartly = brought.some((one) => one.transcript === null);
  const lines: (readonly [number, string])[] = [
    ...(isIn ? [[kept, say.sumKept(idsOf(brought))[lang]] as const] : []),
    ...(isPartly && missing > 0 ? [[missing, say.sumNotKept[lang]] as const] : []),
    ...accounted.map(({ kind, characters }) => [characters, say.accountedAs(kind)[lang]] as const),
  ];
  const width = Math.max(0, ...lines.map(([n]) => formatNumber(n, lang).length));
  const holds = missing === 0 || (isPartly && missing > 0);
  const conventions = conventionsOf(brought, lang);
  return [
    paint.bold(say.sumTitle(first.input.file, total)[lang]),
    ...lines.map(([n, text]) => `    ${formatNumber(n, lang).padStart(width)}  ${text}`),
    ...(conventions === "" ? [] : [`    ${say.among[lang]}${conventions}`]),
    `    ${holds ? say.sumHolds[lang] : paint.red(say.sumFails(missing)[lang])}`,
  ].join("\n");
}

/** What the transcriber noted among the words: laughter, pauses, masked names. */
function conventionsOf(brought: readonly BroughtIn[], lang: Lang): string {
  const counts = new Map<ConventionKind, number>();
  for (const { transcript } of brought)
    for (const [kind, n] of transcript === null ? [] : countConventions(transcript))
      counts.set(kind, (counts.get(kind) ?? 0) + n);
  return [...counts].map(([kind, n]) => `${conventionNames[kind][lang]} ${formatNumber(n, lang)}`).join(", ");
}

function keptOf({ transcript, words, fate }: BroughtIn): number {
  if (words !== null) return words;
  if (transcript === null || fate === "same") return 0;
  return transcript.turns.reduce((sum, turn) => sum + countCharacters(wordsOf(transcript.text, turn)), 0);
}

function idsOf(brought: readonly BroughtIn[]): string[] {
  const ids = brought.flatMap(({ transcript }) => transcript?.id ?? []);
  return ids.length > 6 ? [...ids.slice(0, 2), "…", ...ids.slice(-1)] : ids;
}
