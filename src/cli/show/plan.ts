import type { Measured } from "../../measures/table.js";
import * as say from "../../messages/plan.js";
import { type Brush, showTable } from "./table.js";

/** What it takes in two sentences, then each table under its title. */
export function showPlan({ tables, settings, values }: Measured, brush: Brush): string {
  const { lang, paint } = brush;
  const first = (name: "prevalence" | "instances"): number => Number((settings[name] as readonly number[])[0]);
  const theme = { prevalence: first("prevalence"), instances: first("instances"), power: Number(settings.power) };
  const of = (name: "theme" | "all"): number | null => (values[name] as { readonly value: number | null }).value;
  const sentences = [
    say.takes(theme, of("theme"))[lang],
    say.takesAll(theme, Number(settings.themes), of("all"))[lang],
  ];
  return [
    sentences.filter((line) => line !== "").join("\n"),
    ...tables.map((table) => `${paint.bold(table.title[lang])}\n${showTable(table, brush)}`),
  ].join("\n\n");
}
