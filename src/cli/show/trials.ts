import type { Codebook } from "../../codebook/codebook.js";
import { exampleProblem } from "../../codebook/examples.js";
import { type Near, nearlyFound } from "../../codebook/nearly.js";
import type { CodeTrial, SentenceKind, Tried } from "../../codebook/trial.js";
import type { Cell, Table } from "../../measures/table.js";
import * as say from "../../messages/codebook-test.js";
import { SHADE_WORDS } from "../../messages/shades.js";
import type { Words } from "../../messages/words.js";
import { createLexicon } from "../../text/lexicon.js";
import { showProblem } from "./problem.js";
import { type Brush, plainTable } from "./table.js";
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
  const { lang, paint } = brush;
  return trials.flatMap((trial) =>
    trial.tried.flatMap((one) => {
      const problem = exampleProblem(one, trial, codebook);
      if (problem === null) return [];
      const reasons = reasonsOf(one, trial, codebook).map((words) => wrap(words[lang], brush.columns, "  "));
      return [[showProblem(problem, lang, paint), ...reasons].join("\n")];
    }),
  );
}

/** Which rules fired on which words, what withheld them; of an example that nothing found, which rules came near. */
function reasonsOf({ fault, heard, text }: Tried, { code }: CodeTrial, { language }: Codebook): Words[] {
  if (fault === "untouched" && heard.length === 0) return [];
  if (fault === "not-found") {
    const near = nearlyFound(text, code, createLexicon(language));
    return near.length === 0 ? [say.noneNear] : near.map(nearText);
  }
  const telling = heard.filter(({ withheldBy }) => (fault === "found") === (withheldBy === null));
  return telling.map(({ rule, written, words, withheldBy, cue }) => {
    const fired = say.fired(rule, written, words);
    if (withheldBy === null) return fired;
    const by = SHADE_WORDS[withheldBy];
    return { fr: `${fired.fr}, ${by.fr} ${cue.join(" … ")}`, en: `${fired.en}, ${by.en} ${cue.join(" … ")}` };
  });
}

function nearText({ rule, written, stop, words, stoppedBy }: Near): Words {
  const near = say.cameNear(rule, written, words);
  const why = say.stopped[stop](stoppedBy);
  return { fr: `${near.fr} ; ${why.fr}`, en: `${near.en}; ${why.en}` };
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
