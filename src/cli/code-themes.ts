import type { Study } from "../study/read.js";
import { themesByPerson, themesOf } from "../study/themes.js";
import type { Unit } from "../text/segment.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { deliver } from "./deliver.js";
import { readingsCsv, readingsJson, showReadings } from "./show/readings.js";
import { showThemes, themesCsv, themesJson } from "./show/themes.js";

/** Answers `grille code --themes`. */
export async function answerThemes(context: Context, study: Study, answers: Answers): Promise<void> {
  const text = answers.flags.by === undefined ? passages(context, study, answers) : people(context, study, answers);
  await deliver(context, { study, answers }, await text);
}

async function passages({ lang, paint, columns }: Context, study: Study, { flags }: Answers): Promise<string> {
  const found = themesOf(study, (flags.unit as Unit | undefined) ?? "turn");
  if (flags.json === true) return themesJson(found);
  return flags.csv === true ? themesCsv(found, lang) : showThemes(found, { lang, paint, columns });
}

async function people({ lang, paint, columns }: Context, study: Study, { flags }: Answers): Promise<string> {
  const found = themesByPerson(study);
  if (flags.json === true) return readingsJson(study, found);
  return flags.csv === true ? readingsCsv(study, found, lang) : showReadings(study, found, { lang, paint, columns });
}
