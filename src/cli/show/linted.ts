import type { LintSettings } from "../../codebook/lint-settings.js";
import { hintLabel } from "../../messages/cli.js";
import * as say from "../../messages/codebook-lint.js";
import type { Linted } from "../../study/lint.js";
import type { Problem } from "../../text/problem.js";
import type { Brush } from "./table.js";
import { hanging } from "./wrap.js";

export interface LintAnswer {
  readonly linted: Linted;
  readonly settings: LintSettings;
  /** How many codes were looked at. */
  readonly codes: number;
}

/** Remarks by kind, each with its place and sentence; the hint once for each kind; what was tried, and the thresholds. */
export function showLinted(answer: LintAnswer, brush: Brush & { readonly limit: number }): string {
  const { linted, settings, codes } = answer;
  const { lang, columns } = brush;
  const { remarks, transcripts, turns, unheard } = linted;
  const blocks = (Object.keys(say.KINDS) as say.LintKind[]).flatMap((kind) => {
    const own = remarks.filter(({ code }) => code === kind);
    return own.length === 0 ? [] : [kindText(kind, own, brush)];
  });
  const notes = [
    transcripts === 0 ? say.noCorpus : say.onCorpus(transcripts, turns),
    ...(unheard.length === 0 ? [] : [say.otherLanguage(unheard)]),
    say.thresholds(settings),
  ].map((words) => hanging(`- ${words[lang]}`, columns));
  const total = remarks.length === 0 ? say.nothing : say.remarks(remarks.length, codes);
  return [...blocks, [total[lang], ...notes].join("\n")].join("\n\n");
}

function kindText(kind: say.LintKind, remarks: readonly Problem[], brush: Brush & { readonly limit: number }): string {
  const { lang, paint, columns, limit } = brush;
  const { title, hint } = say.KINDS[kind];
  const lines = remarks.slice(0, limit).map((one) => remarkText(one, brush));
  const more = remarks.length - lines.length;
  return [
    hanging(`${paint.bold(title[lang])} (${remarks.length}) ${paint.dim(`[${kind}]`)}`, columns),
    ...lines,
    ...(more > 0 ? [paint.dim(`  ${say.moreRemarks(more)[lang]}`)] : []),
    hanging(`  ${paint.cyan(hintLabel[lang])} ${hint[lang]}`, columns),
  ].join("\n");
}

function remarkText({ place, text }: Problem, { lang, paint, columns }: Brush): string {
  const at = place.file === undefined ? "" : `${place.file}${place.line === undefined ? "" : `:${place.line}`}`;
  return hanging(`  ${at === "" ? "" : `${paint.dim(at)}  `}${text[lang]}`, columns);
}

/** The same as data. */
export function lintJson({ linted, settings, codes }: LintAnswer): string {
  const { remarks, transcripts, turns, unheard } = linted;
  const plain = remarks.map(({ code, severity, place, text, hint }) => ({
    ...{ kind: code, severity, file: place.file ?? null, line: place.line ?? null, column: place.column ?? null },
    ...{ text: text.en, hint: hint?.en ?? null },
  }));
  const tried = { transcripts, turns, not_tried: unheard };
  return `${JSON.stringify({ settings, codes, tried, remarks: plain }, null, 2)}\n`;
}
