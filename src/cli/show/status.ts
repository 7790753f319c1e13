import * as coreq from "../../messages/coreq.js";
import * as say from "../../messages/status.js";
import type { Words } from "../../messages/words.js";
import type { NextStep } from "../../study/next-steps.js";
import type { Status } from "../../study/status.js";
import type { Brush } from "./table.js";
import { wrap } from "./wrap.js";

/** Where the study stands, line by line, and what to type next. `study`: the flag that names it, where one was typed. */
export function showStatus(
  status: Status,
  next: readonly NextStep[],
  { brush, where }: { brush: Brush; where: string },
): string {
  const { lang, paint, columns } = brush;
  const lines = linesOf(status);
  const width = Math.max(...lines.map(([head]) => head[lang].length));
  const shown = lines.map(([head, text]) => {
    const [first = "", ...more] = wrap(text[lang], Math.max(20, columns - width - 2), "").split("\n");
    return [
      `${paint.bold(head[lang].padEnd(width))}  ${first}`,
      ...more.map((one) => " ".repeat(width + 2) + one),
    ].join("\n");
  });
  return [...shown, "", ...nextLines(next, { brush, where })].join("\n");
}

function linesOf(status: Status): [Words, Words][] {
  const {
    interviews,
    excerpts,
    respondents,
    order,
    anonymised,
    codebooks,
    rules,
    coders,
    memos,
    attributions,
    journal,
  } = status;
  const { heads } = say;
  return [
    [heads.interviews, say.interviews(interviews, { excerpts, respondents }, order)],
    ...(interviews + excerpts + respondents === 0
      ? []
      : [
          [heads.anonymised, say.anonymised(anonymised.state, anonymised.day, anonymised.since)] satisfies [
            Words,
            Words,
          ],
        ]),
    ...codebooks.map(({ id, codes, ...more }, i): [Words, Words] => [
      i === 0 ? heads.codebooks : { fr: "", en: "" },
      say.codebook(id, codes, more),
    ]),
    [heads.rules, say.rules[rules]],
    ...coders.map(({ coder, reread, ...rest }): [Words, Words] => [
      { fr: coder, en: coder },
      say.progress({ ...rest, reread: reread.length }),
    ]),
    [heads.beside, say.beside(memos, attributions)],
    ...(status.shared === 0 ? [] : [[heads.agreed, say.agreed(status.agreed, status.shared)] satisfies [Words, Words]]),
    [heads.journal, say.journal(journal.entries, journal.day)],
    [heads.report, say.report[status.report]],
    ...(interviews === 0 ? [] : [[coreq.statusHead, coreq.statusLine(status.coreq)] satisfies [Words, Words]]),
    ...(status.claims === 0 ? [] : [[heads.claims, say.claims(status.claims)] satisfies [Words, Words]]),
    ...(status.errors === 0 ? [] : [[heads.errors, say.errors(status.errors)] satisfies [Words, Words]]),
  ];
}

function nextLines(next: readonly NextStep[], { brush, where }: { brush: Brush; where: string }): string[] {
  const { lang, paint } = brush;
  if (next.length === 0) return [say.nothingNext[lang]];
  const typed = next.map(({ command, file }) => (command === null ? (file ?? "") : `grille ${command}${where}`));
  const width = Math.max(...typed.map((one) => one.length));
  const lines = next.map(({ why, n }, i) => `  ${(typed[i] ?? "").padEnd(width)}  ${whyWords(why, n)[lang]}`);
  return [paint.bold(say.nextHead[lang]), ...lines];
}

/** Why a step could come next, in words. */
export function whyWords(why: NextStep["why"], n: number): Words {
  return say.why[why]?.(n) ?? { fr: why, en: why };
}
