import { codesOf } from "../../codebook/codebook.js";
import type { CuedReading } from "../../coding/readings.js";
import { cellsToCsv } from "../../measures/csv.js";
import type { Cell } from "../../measures/table.js";
import * as say from "../../messages/themes.js";
import type { Lang } from "../../messages/words.js";
import type { Study } from "../../study/read.js";
import type { PersonThemes } from "../../study/themes.js";
import { placeOf } from "../../text/place.js";
import type { Brush } from "./table.js";
import { wrap } from "./wrap.js";

/** Person by person what comes first, and for each family of readings those that words cue, or that none do. */
export function showReadings(study: Study, people: readonly PersonThemes[], brush: Brush): string {
  const { lang, paint, columns } = brush;
  const blocks = people.map(({ participant, first, turns, readings }) => {
    const themes = first.map((one) => `${one.theme} ${one.turns}`).join(", ");
    const families = familiesIn(study).map((family) => {
      const own = readings.filter((one) => one.family === family);
      const cued = own.map(
        (one) => `${one.code} (${say.cues(one.cues.length)[lang]}: ${placesOf(one, study).join(", ")})`,
      );
      return wrap(`${paint.cyan(family)}  ${cued.length === 0 ? say.none[lang] : cued.join("; ")}`, columns, "  ");
    });
    const head = `${say.firstIn[lang]} (${say.turnsOf(turns)[lang]})  ${themes === "" ? "—" : themes}`;
    return [paint.bold(participant), wrap(head, columns, "  "), ...families].join("\n");
  });
  return [...blocks, `- ${say.neverAttributed[lang]}`].join("\n\n");
}

export function readingsJson(study: Study, people: readonly PersonThemes[]): string {
  const rows = people.map(({ participant, turns, first, readings }) => ({
    ...{ participant, turns, first },
    readings: Object.fromEntries(
      familiesIn(study).map((family) => [
        family,
        readings
          .filter((one) => one.family === family)
          .map((one) => ({ code: one.code, rank: one.rank, cues: one.cues.length, places: placesOf(one, study) })),
      ]),
    ),
  }));
  return `${JSON.stringify({ attribution: false, people: rows }, null, 2)}\n`;
}

/** One row per person and reading; a family that nothing cues has one row without a code. */
export function readingsCsv(study: Study, people: readonly PersonThemes[], lang: Lang): Promise<string> {
  const rows = people.flatMap(({ participant, readings }) =>
    familiesIn(study).flatMap((family): Cell[][] => {
      const own = readings.filter((one) => one.family === family);
      if (own.length === 0) return [[participant, family, null, null, 0, ""]];
      return own.map((one) => [
        ...[participant, family, one.rank, one.code, one.cues.length],
        placesOf(one, study).join(" "),
      ]);
    }),
  );
  return cellsToCsv([["participant", "family", "rank", "code", "cues", "places"], ...rows], lang);
}

/** Families that hold readings and not what stands on the surface of the words. */
function familiesIn(study: Study): string[] {
  return [
    ...new Set(codesOf(study.codebooks).flatMap(({ kind, family }) => (kind === "interpretive" ? [family] : []))),
  ];
}

function placesOf({ cues }: CuedReading, study: Study): string[] {
  return cues.flatMap((cue) => {
    const transcript = study.transcripts.find(({ id }) => id === cue.transcript);
    return transcript === undefined ? [] : [placeOf(transcript, cue)];
  });
}
