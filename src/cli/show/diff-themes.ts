import type { ListChange, ThemeChange, ThemesCompared } from "../../coding/compare-themes.js";
import * as say from "../../messages/codebook-diff.js";
import { colon, semicolon } from "../../messages/numbers.js";
import type { Counted, PersonChange } from "../../study/themes-diff.js";
import type { Brush } from "./table.js";
import { hanging } from "./wrap.js";

/** Themes that are new, that go, and what of the others changed: labels, codes, rules and words. */
export function themesText({ added, removed, changed }: ThemesCompared, brush: Brush): string {
  const { lang, paint, columns } = brush;
  const lines = [
    ...added.map((id) => `${paint.green("+")} ${id}${colon(lang)} ${say.isAdded[lang]}`),
    ...removed.map((id) => `${paint.red("−")} ${id}${colon(lang)} ${say.isRemoved[lang]}`),
    ...changed.flatMap((one) => changeLines(one, brush)),
  ];
  if (lines.length === 0) return `  ${say.noThemeDiffers[lang]}`;
  return lines.map((line) => hanging(`  ${line}`, columns)).join("\n");
}

function changeLines({ theme, fields, codes, also, rules, words }: ThemeChange, { lang, paint }: Brush): string[] {
  const names = fields.map((field) => say.themeFields[field][lang]).join(", ");
  const lists = [
    { name: say.themeFields.codes, list: codes },
    { name: say.themeFields.also, list: also },
  ].flatMap(({ name, list }) => (isEmpty(list) ? [] : [`  ${name[lang]}${colon(lang)} ${listText(list, paint)}`]));
  const written = [rules, words].flatMap(({ added, removed, otherWords }) => [
    ...removed.map((rule) => `  ${paint.red("−")} ${rule}`),
    ...added.map((rule) => `  ${paint.green("+")} ${rule}`),
    ...otherWords.map((rule) => `  ${paint.cyan("~")} ${rule}${colon(lang)} ${say.otherWords[lang]}`),
  ]);
  return [`${paint.cyan("~")} ${theme}${names === "" ? "" : `${colon(lang)} ${names}`}`, ...lists, ...written];
}

const isEmpty = ({ gained, lost }: ListChange): boolean => gained.length + lost.length === 0;

function listText({ gained, lost }: ListChange, paint: Brush["paint"]): string {
  return [...gained.map((id) => paint.green(`+${id}`)), ...lost.map((id) => paint.red(`−${id}`))].join(" ");
}

/** Person by person the themes that come first in more or fewer turns, and the readings with more or fewer cues. */
export function peopleText(people: readonly PersonChange[], { lang, paint, columns }: Brush): string {
  if (people.length === 0) return `  ${say.sameThemes[lang]}`;
  const told = (title: { fr: string; en: string }, counts: readonly Counted[]): string[] =>
    counts.length === 0
      ? []
      : [hanging(`    ${title[lang]}${colon(lang)} ${counts.map(countText).join(semicolon(lang))}`, columns)];
  return people
    .map(({ participant, themes, readings }) =>
      [`  ${paint.bold(participant)}`, ...told(say.firstThemes, themes), ...told(say.readingCues, readings)].join("\n"),
    )
    .join("\n");
}

const countText = ({ id, before, after }: Counted): string => `${id} ${before} → ${after}`;
