import * as say from "../../messages/ingest.js";
import { formatNumber } from "../../messages/numbers.js";
import type { BroughtIn } from "../../study/bring-in.js";
import { sumAccounted } from "../../text/draft.js";
import { countCharacters } from "../../text/tidy.js";
import { wordsOf } from "../../text/transcript-body.js";
import type { Brush } from "./table.js";

/** The sum of one file: characters in = characters kept + characters accounted for, line by line. */
export function characterSum(brought: readonly BroughtIn[], { lang, paint }: Brush): string {
  const [first] = brought;
  if (first === undefined) return "";
  const total = brought.reduce((sum, one) => sum + one.characters, 0);
  const accounted = sumAccounted(brought.flatMap((one) => one.accounted));
  const kept = brought.reduce((sum, one) => sum + keptOf(one), 0);
  const beside = accounted.reduce((sum, one) => sum + one.characters, 0);
  const missing = total - beside - kept;
  const isIn = brought.some((one) => one.transcript !== null);
  const lines: (readonly [number, string])[] = [
    ...(isIn ? [[kept, say.sumKept(idsOf(brought))[lang]] as const] : []),
    ...(!isIn && missing > 0 ? [[missing, say.sumNotKept[lang]] as const] : []),
    ...accounted.map(({ kind, characters }) => [characters, say.accountedAs(kind)[lang]] as const),
  ];
  const width = Math.max(0, ...lines.map(([n]) => formatNumber(n, lang).length));
  const holds = missing === 0 || (!isIn && missing > 0);
  return [
    paint.bold(say.sumTitle(first.input.file, total)[lang]),
    ...lines.map(([n, text]) => `    ${formatNumber(n, lang).padStart(width)}  ${text}`),
    `    ${holds ? say.sumHolds[lang] : paint.red(say.sumFails(missing)[lang])}`,
  ].join("\n");
}

function keptOf({ transcript }: BroughtIn): number {
  if (transcript === null) return 0;
  return transcript.turns.reduce((sum, turn) => sum + countCharacters(wordsOf(transcript.text, turn)), 0);
}

function idsOf(brought: readonly BroughtIn[]): string[] {
  const ids = brought.flatMap(({ transcript }) => transcript?.id ?? []);
  return ids.length > 6 ? [...ids.slice(0, 2), "…", ...ids.slice(-1)] : ids;
}
