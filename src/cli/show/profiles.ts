import { cellsToCsv } from "../../measures/csv.js";
import type { Cell } from "../../measures/table.js";
import * as say from "../../messages/attributions.js";
import type { Lang } from "../../messages/words.js";
import type { Profile, ProfiledReading } from "../../study/profile.js";
import type { Study } from "../../study/read.js";
import { placeOf } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { Brush } from "./table.js";
import { words } from "./words.js";
import { hanging } from "./wrap.js";

type Hit = Span & { readonly transcript: string };

/** Profiles for the terminal, up to `limit` passages for and against each reading. */
export function showProfiles(study: Study, profiles: readonly Profile[], brush: Brush & { limit: number }): string {
  const { lang, paint, columns } = brush;
  return profiles
    .map(({ participant, readings }) => {
      const blocks = readings.map((one) => reading(study, one, brush));
      const body = blocks.length === 0 ? [hanging(`  ${say.nothingCued[lang]}`, columns)] : blocks;
      return [paint.bold(participant), ...body].join("\n");
    })
    .join("\n\n");
}

function reading(
  study: Study,
  one: ProfiledReading,
  { lang, paint, columns, limit }: Brush & { limit: number },
): string {
  const { code, cues, counter, attributions } = one;
  const passages = (label: string, hits: readonly Hit[]): string[] => {
    const shown = hits.slice(0, limit).map((hit) => hanging(`    ${label}  ${placed(study, hit)}`, columns));
    const rest = hits.length - shown.length;
    return rest > 0 ? [...shown, paint.dim(`    ${say.more(rest)[lang]}`)] : shown;
  };
  return [
    `  ${paint.cyan(code)}  ${say.tallied(cues.length, counter.length)[lang]}`,
    ...attributions.map(({ coder, situation, reason, passages: places }) =>
      hanging(
        `    ${paint.bold(say.attributedBy(coder)[lang])}  ${[situation, reason, places.join(" ")].filter((text) => text !== "").join(" — ")}`,
        columns,
      ),
    ),
    ...passages(say.forIt[lang], cues),
    ...passages(say.against[lang], counter),
  ].join("\n");
}

function placed(study: Study, { transcript: id, start, end }: Hit): string {
  const transcript = study.transcripts.find((one) => one.id === id);
  return transcript === undefined ? id : `${placeOf(transcript, { start, end })}  ${words({ transcript, start, end })}`;
}

function placesOf(study: Study, hits: readonly Hit[]): string[] {
  return hits.map((hit) => {
    const transcript = study.transcripts.find((one) => one.id === hit.transcript);
    return transcript === undefined ? hit.transcript : placeOf(transcript, hit);
  });
}

export function profilesJson(study: Study, profiles: readonly Profile[]): string {
  const people = profiles.map(({ participant, readings }) => ({
    participant,
    readings: readings.map(({ code, family, cues, counter, attributions }) => ({
      ...{ code, family, cues: placesOf(study, cues), against: placesOf(study, counter) },
      attributions: attributions.map(({ situation, reason, passages, coder }) => ({
        situation,
        reason,
        passages,
        coder,
      })),
    })),
  }));
  return `${JSON.stringify({ people }, null, 2)}\n`;
}

/** One row for each reading of a person; where it was attributed several times, one for each. */
export function profilesCsv(study: Study, profiles: readonly Profile[], lang: Lang): Promise<string> {
  const rows = profiles.flatMap(({ participant, readings }) =>
    readings.flatMap(({ code, cues, counter, attributions }): Cell[][] => {
      const head = [participant, code, placesOf(study, cues).join(" "), placesOf(study, counter).join(" ")];
      if (attributions.length === 0) return [[...head, "", "", "", ""]];
      return attributions.map((one) => [...head, one.coder, one.situation, one.reason, one.passages.join(" ")]);
    }),
  );
  const header = ["participant", "type", "cues", "against", "coder", "situation", "reason", "passages"];
  return cellsToCsv([header, ...rows], lang);
}
