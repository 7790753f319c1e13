import type { ChalkInstance } from "chalk";
import { hintLabel, severity } from "../../messages/cli.js";
import { inputName } from "../../messages/ingest.js";
import { colon } from "../../messages/numbers.js";
import type { Lang } from "../../messages/words.js";
import type { Problem } from "../../text/problem.js";

/** A problem as one reads it: place, what is wrong, the line with a caret where it holds no one's words, and a hint. */
export function showProblem(problem: Problem, lang: Lang, paint: ChalkInstance): string {
  const colour = problem.severity === "error" ? paint.red : problem.severity === "warning" ? paint.yellow : paint.cyan;
  const place = placeText(problem, lang);
  const head = `${place === "" ? "" : `${paint.bold(place)}${colon(lang)} `}${colour(`${severity[problem.severity][lang]}${colon(lang)}`)} ${problem.text[lang]} ${paint.dim(`[${problem.code}]`)}`;
  const hint = problem.hint === undefined ? [] : [`  ${paint.cyan(hintLabel[lang])} ${problem.hint[lang]}`];
  return [head, ...excerpt(problem), ...hint].join("\n");
}

function placeText({ place }: Problem, lang: Lang): string {
  const line = place.line === undefined ? "" : `:${place.line}${place.column === undefined ? "" : `:${place.column}`}`;
  const spot = place.page === undefined ? place.paragraph : place.page;
  const inDocument = spot === undefined ? "" : `, ${place.page === undefined ? "par." : "p."} ${spot}`;
  return [place.file === undefined ? "" : `${inputName(place.file)[lang]}${line}${inDocument}`, place.at ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}

function excerpt({ excerpt, place }: Problem): string[] {
  if (excerpt === undefined) return [];
  const number = String(place.line ?? "");
  const before = excerpt.line.slice(0, excerpt.column - 1).replace(/[^\t]/g, " ");
  const carets = "^".repeat(Math.max(1, excerpt.length));
  return ["", `${number} | ${excerpt.line}`, `${" ".repeat(number.length)}   ${before}${carets}`];
}
