import type { Codebook } from "../../codebook/codebook.js";
import { exampleProblem } from "../../codebook/examples.js";
import type { CodeTrial, SentenceKind, Tried } from "../../codebook/trial.js";
import { nearMisses } from "../../coding/near-misses.js";
import type { Cell, Table } from "../../measures/table.js";
import * as say from "../../messages/codebook-test.js";
import { semicolon } from "../../messages/numbers.js";
import { SHADE_WORDS } from "../../messages/shades.js";
import type { Lang } from "../../messages/words.js";
import { showProblem } from "./problem.js";
import { type Brush, plainTable } from "./table.js";
import { outcomeTexts, wordsOf } from "./why.js";
import { hanging, wrap } from "./wrap.js";

/** A codebook with the trials of its codes. */
export interface TriedCodebook {
  readonly codebook: Codebook;
  readonly trials: readonly CodeTrial[];
}

const KINDS = ["example", "plain", "negated", "interviewer"] as const satisfies readonly SentenceKind[];
const PAIRS = ["examples", "plain", "negated", "interviewer", "rules"] as const;

/** How many codes without rules are named. */
const NAMED = 12;

type Pair = readonly [right: number, all: number];

function pairsOf({ code, tried, unproven }: CodeTrial): Pair[] {
  const rules = code.rules.length;
  const right = KINDS.map((kind): Pair => {
    const all = tried.filter((one) => one.kind === kind);
    return [all.filter(({ fault }) => fault === null).length, all.length];
  });
  return [...right, [rules - unproven.length, rules]];
}

/** A row for each code: of each kind of sentence how many are as they should be, and how many there are. */
export function trialTable(tried: readonly TriedCodebook[]): Table {
  const { codebook, code } = say.columns;
  return {
    name: "trials",
    title: say.title,
    columns: [
      { name: "codebook", unit: "codebook id", ...codebook },
      { name: "code", unit: "code id", ...code },
      ...PAIRS.flatMap((name) => {
        const unit = name === "rules" ? "rules" : "sentences";
        const { label, meaning } = say.columns[name];
        const all = { fr: `${label.fr}, n`, en: `${label.en}, n` };
        return [
          { name: `${name}_right`, unit, label, meaning },
          { name, unit, label: all, meaning: all },
        ];
      }),
    ],
    rows: tried.flatMap(({ codebook: { id }, trials }) =>
      trials
        .filter((trial) => trial.code.rules.length > 0)
        .map((trial): Cell[] => [id, trial.code.id, ...pairsOf(trial).flat()]),
    ),
  };
}

/** The tables, then each sentence that is not as it should be, with what the rules made of it, then what was not tried. */
export function showTrials(tried: readonly TriedCodebook[], brush: Brush): string {
  const blocks = tried.flatMap((one) => [
    ...(tried.length > 1 ? [brush.paint.bold(one.codebook.id)] : []),
    ...tableText(one, brush),
    ...faultsText(one, brush),
  ]);
  return [...blocks, summary(tried, brush)].join("\n\n");
}

function tableText({ trials }: TriedCodebook, { lang, paint }: Brush): string[] {
  const ruled = trials.filter(({ code }) => code.rules.length > 0);
  if (ruled.length === 0) return [];
  const head = ["code", ...PAIRS].map((name) => paint.bold(say.columns[name as keyof typeof say.columns].label[lang]));
  const rows = ruled.map((trial) => [trial.code.id, ...pairsOf(trial).map(pairText)]);
  return [plainTable([head, ...rows], [false, ...PAIRS.map(() => true)])];
}

function pairText([right, all]: Pair, i: number): string {
  if (all === 0) return "·";
  return `${right}/${all}${right < all && i < KINDS.length ? " !" : "  "}`;
}

function faultsText({ codebook, trials }: TriedCodebook, brush: Brush): string[] {
  const { lang, paint, columns } = brush;
  return trials.flatMap((trial) =>
    trial.tried.flatMap((one) => {
      const problem = exampleProblem(one, trial, codebook);
      if (problem === null) return [];
      const reasons = one.fault === "not-found" ? nearTexts(one, trial, { codebook, brush }) : heardTexts(one, lang);
      return [[showProblem(problem, lang, paint), ...reasons.map((text) => wrap(text, columns, "  "))].join("\n")];
    }),
  );
}

/** Which rules fired on which words, and what withheld them. */
function heardTexts({ fault, heard }: Tried, lang: Lang): string[] {
  const telling = heard.filter(({ withheldBy }) => (fault === "found") === (withheldBy === null));
  return telling.map(({ rule, written, words, withheldBy, cue }) => {
    const by = withheldBy === null ? "" : `, ${SHADE_WORDS[withheldBy][lang]} ${cue.join(" … ")}`;
    return `${say.fired(rule, written, words)[lang]}${by}`;
  });
}

/** Which rules came near a sentence that none finds, and what stopped each. */
function nearTexts(
  { text }: Tried,
  { code }: CodeTrial,
  { codebook, brush }: { codebook: Codebook; brush: Brush },
): string[] {
  const { lang } = brush;
  const { passage, reasons } = nearMisses(text, code, codebook);
  const told = { passage, untouched: "counted" } as const;
  const near = reasons.map((one) =>
    [say.cameNear(one.rule, one.written, wordsOf(one.words, told))[lang], ...outcomeTexts(one, told, brush)].join(
      semicolon(lang),
    ),
  );
  return near.length === 0 ? [say.noneNear[lang]] : near;
}

function summary(tried: readonly TriedCodebook[], { lang, paint, columns }: Brush): string {
  const trials = tried.flatMap((one) => one.trials);
  const ruled = trials.filter(({ code }) => code.rules.length > 0);
  const sentences = ruled.flatMap((one) => one.tried);
  const faults = sentences.filter(({ fault }) => fault !== null).length;
  const rules = ruled.reduce((sum, { code }) => sum + code.rules.length, 0);
  const unproven = ruled.reduce((sum, one) => sum + one.unproven.length, 0);
  const silent = ruled.filter((one) => one.tried.length === 0).length;
  const without = trials.filter(({ code }) => code.rules.length === 0).map(({ code }) => code.id);
  const remarks = [
    ...(silent === 0 ? [] : [say.withoutSentences(silent)]),
    ...(unproven === 0 ? [] : [say.unproven(unproven, rules)]),
    ...(without.length === 0 ? [] : [without.length > NAMED ? say.untriedCount(without.length) : say.untried(without)]),
  ].map((words) => hanging(`- ${words[lang]}`, columns));
  if (sentences.length === 0) return [say.nothingTried[lang], ...remarks].join("\n");
  const all = ruled.filter((one) => one.tried.length > 0).length;
  const result = faults === 0 ? say.allPass(sentences.length, all) : say.someFail(faults, sentences.length, all);
  return [faults === 0 ? result[lang] : paint.red(result[lang]), ...remarks].join("\n");
}

/** The same as data: every sentence with what the rules found in it. */
export function trialsJson(tried: readonly TriedCodebook[]): string {
  const codebooks = tried.map(({ codebook, trials }) => ({
    codebook: codebook.id,
    codes: trials.map(({ code, tried: sentences, unproven }) => ({
      code: code.id,
      rules: code.rules.length,
      unproven_rules: unproven,
      sentences: sentences.map((one) => sentenceJson(one, codebook)),
    })),
  }));
  return `${JSON.stringify({ codebooks }, null, 2)}\n`;
}

function sentenceJson({ kind, text, fault, heard, path }: Tried, { locate }: Codebook) {
  const line = locate?.(path).place.line ?? null;
  const rules = heard.map(({ rule, words, withheldBy, cue }) => ({ rule, words, withheld_by: withheldBy, cue }));
  return { kind, text, line, fault, heard: rules };
}
