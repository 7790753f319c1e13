import { unitOfTable } from "../messages/agreement-command.js";
import * as say from "../messages/agreement-methods.js";
import { units } from "../messages/measures.js";
import { formatNumber, list } from "../messages/numbers.js";
import type { Lang, Words } from "../messages/words.js";
import { LEAST_INTERVIEWS, LEAST_UNITS } from "./coefficients.js";
import type { Json, Measured } from "./table.js";

/** The paragraph for a methods section, as this answer was computed, and the references that it names. */
export function agreementMethods(measured: Measured): Words {
  return { fr: inLanguage(measured, "fr"), en: inLanguage(measured, "en") };
}

function inLanguage({ settings, values, notes }: Measured, lang: Lang): string {
  const number = (value: Json | undefined): string => formatNumber(typeof value === "number" ? value : 0, lang);
  const texts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
  const double = values.double_coded as Readonly<Record<string, Json>>;
  const isBefore = notes.some(({ code }) => code === "before-discussion");
  const limits = notes.filter(({ code }) => LIMITS.has(code)).map(({ text }) => text);
  const isFree = values.free !== undefined;
  const coders = texts(settings.coders);
  const scale = String(settings.scale) as keyof typeof say.scales;
  const hasInterval = typeof (values.krippendorff_alpha as Readonly<Record<string, Json>>).lower === "number";
  const sentences: Words[] = [
    say.who({
      coders: formatNumber(coders.length, lang),
      names: list(coders, lang),
      units: number(double.units),
      of: number(double.of_units),
      unit: units[settings.unit as keyof typeof units] ?? unitOfTable,
    }),
    ...(typeof double.interviews === "number"
      ? [say.shareOfInterviews(number(double.interviews), number(double.of_interviews))]
      : []),
    ...(isBefore ? [say.independent] : []),
    settings.manner === "several" ? say.perCode : say.perUnit(say.scales[scale] ?? say.scales.nominal),
    hasInterval
      ? say.intervals({
          draws: number(settings.resamples),
          drawn: say.drawn[settings.drawn === "interviews" ? "interviews" : "units"],
          seed: String(settings.seed),
        })
      : say.noIntervals(formatNumber(LEAST_UNITS, lang), formatNumber(LEAST_INTERVIEWS, lang)),
    say.beside(typeof settings.q === "number" ? settings.q : 0),
    ...(isFree ? [say.free] : []),
    say.reading,
    ...(limits.length === 0 ? [] : [say.limits(limits)]),
  ];
  const references = [
    ...say.references,
    ...(isBefore ? say.beforeReferences : []),
    ...(isFree ? say.freeReferences : []),
  ].sort();
  return `${sentences.map((one) => one[lang]).join(" ")}\n\n${say.referencesTitle[lang]}\n${references.map((one) => `- ${one}`).join("\n")}\n`;
}

/** Remarks that whoever reads the numbers has to know of as well. */
const LIMITS: ReadonlySet<string> = new Set([
  "changed-since",
  "unnoted-opening",
  "seen",
  "unfinished",
  "too-few-units",
  "too-few-interviews",
  "few-interviews",
  "units-drawn",
  "overall-reaches-below",
]);
