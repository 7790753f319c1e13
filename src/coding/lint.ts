import { type Code, type Codebook, codesOf } from "../codebook/codebook.js";
import { containedPairs } from "../codebook/lint.js";
import { LEAST_TURNS, type LintSettings } from "../codebook/lint-settings.js";
import { placeOfCode, remark } from "../codebook/remark.js";
import { hypothesisRemarks, proposable } from "../codebook/unproposable.js";
import * as say from "../messages/codebook-lint.js";
import type { Problem } from "../text/problem.js";
import { type Span, union } from "../text/span.js";
import type { Proposal } from "./coding.js";
import type { RuleHits } from "./rule-hits.js";
import { coveredLength } from "./spans.js";
import { strayStems } from "./stray-stems.js";

/** What the rules of some codebooks did on a corpus. */
export interface Corpus {
  readonly hits: readonly RuleHits[];
  readonly proposals: readonly Proposal[];
  /** Participants' turns in transcripts of the codebook's language: what a share of turns is a share of. */
  readonly turns: number;
  /** What participants say in these transcripts: each word in lower case, with how often. */
  readonly said: ReadonlyMap<string, number>;
  /** Codes that somebody has marked or attributed. */
  readonly marked: ReadonlySet<string>;
}

/** What only shows once the rules of a codebook are laid over transcripts in its language. Nothing here is an error. */
export function lintOnCorpus(codebook: Codebook, corpus: Corpus, settings: LintSettings): Problem[] {
  const byRule = new Map(corpus.hits.map((one) => [one.rule, one]));
  const codes = codesOf([codebook]);
  return [
    ...codes.flatMap((code) => silentRules(code, { codebook, byRule })),
    ...codes.flatMap((code) => withheldRules(code, { codebook, byRule })),
    ...codes.flatMap((code) => wideRules(code, { codebook, byRule, turns: corpus.turns, settings })),
    ...strayStems(codebook, corpus.said, settings.least),
    ...codes.flatMap((code) => containedHere(code, { codebook, byRule, settings })),
    ...coincidingCodes(codebook, corpus.proposals, settings),
    ...silentHypotheses(codebook, corpus),
  ];
}

interface Laid {
  readonly codebook: Codebook;
  readonly byRule: ReadonlyMap<string, RuleHits>;
}

/** Rules of a code that found nothing at all, in one remark. */
function silentRules(code: Code, { codebook, byRule }: Laid): Problem[] {
  const silent = code.rules.filter(({ id }) => foundBy(id, byRule) === 0).map(({ id }) => id);
  if (silent.length === 0) return [];
  const text = say.neverFires(code.id, silent, code.rules.length);
  return [remark("never-fires", text, placeOfCode(codebook, code, silent[0]))];
}

function foundBy(rule: string, byRule: Laid["byRule"]): number {
  const hits = byRule.get(rule);
  return hits === undefined ? 0 : hits.places.size + hits.withheld;
}

/** Rules of which every hit is withheld, where nothing is proposed in its place. */
function withheldRules(code: Code, { codebook, byRule }: Laid): Problem[] {
  if (code.negation !== null) return [];
  return code.rules.flatMap(({ id }) => {
    const hits = byRule.get(id);
    if (hits === undefined || hits.places.size > 0 || hits.withheld === 0) return [];
    return [remark("always-withheld", say.alwaysWithheld(id, hits.withheld), placeOfCode(codebook, code, id))];
  });
}

function wideRules(
  code: Code,
  { codebook, byRule, turns, settings }: Laid & { turns: number; settings: LintSettings },
): Problem[] {
  if (turns < LEAST_TURNS) return [];
  return code.rules.flatMap(({ id }) => {
    const held = byRule.get(id)?.turns ?? 0;
    if (held / turns < settings.everywhere) return [];
    return [remark("everywhere", say.everywhere(id, held, turns), placeOfCode(codebook, code, id))];
  });
}

/** Rules whose hits another rule of the same code has too, where that does not show in how they are written. */
function containedHere(code: Code, { codebook, byRule, settings }: Laid & { settings: LintSettings }): Problem[] {
  const known = new Set(containedPairs(code, codebook.language).map(({ narrow }) => narrow));
  const rules = code.rules.flatMap(({ id }) => byRule.get(id) ?? []);
  return rules.flatMap((narrow, n) => {
    if (known.has(narrow.rule) || narrow.places.size < settings.least) return [];
    const wide = rules.find((one, w) => {
      if (one === narrow || ![...narrow.places].every((place) => one.places.has(place))) return false;
      return w < n || one.places.size > narrow.places.size;
    });
    if (wide === undefined) return [];
    const text = say.containedHere(narrow.rule, wide.rule, narrow.places.size);
    return [remark("contained-here", text, placeOfCode(codebook, code, narrow.rule))];
  });
}

/** Pairs of codes whose proposals lie on the same words: characters common to both, over those of either. */
function coincidingCodes(codebook: Codebook, proposals: readonly Proposal[], settings: LintSettings): Problem[] {
  const codes = codesOf([codebook]);
  const spans = new Map(codes.map(({ id }) => [id, spansByTranscript(id, proposals)]));
  const enough = codes.filter(({ id }) => proposals.filter((one) => one.code === id).length >= settings.least);
  return enough.flatMap((code, i) =>
    enough.slice(0, i).flatMap((other) => {
      const share = jaccard(spans.get(other.id) ?? new Map(), spans.get(code.id) ?? new Map());
      if (share < settings.together) return [];
      return [remark("codes-coincide", say.coincide(other.id, code.id, share), placeOfCode(codebook, code))];
    }),
  );
}

type ByTranscript = ReadonlyMap<string, readonly Span[]>;

function spansByTranscript(code: string, proposals: readonly Proposal[]): ByTranscript {
  const found = new Map<string, Span[]>();
  for (const one of proposals) {
    if (one.code !== code) continue;
    const list = found.get(one.transcript);
    if (list === undefined) found.set(one.transcript, [one]);
    else list.push(one);
  }
  return found;
}

/** Jaccard index over characters, 0 to 1; 0 where neither covers anything. */
export function jaccard(a: ByTranscript, b: ByTranscript): number {
  let both = 0;
  let either = 0;
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(id) ?? [], b.get(id) ?? []];
    const all = union([...one, ...other]);
    both += coveredLength(one, other);
    either += coveredLength(all, all);
  }
  return either === 0 ? 0 : both / either;
}

/** Codes of hypotheses that have rules, of which nothing was proposed here, and that nobody has marked. */
function silentHypotheses(codebook: Codebook, { proposals, marked }: Corpus): Problem[] {
  const able = proposable([codebook]);
  const heard = new Set(proposals.map(({ code }) => code));
  const others = codesOf([codebook]).filter(({ id }) => !able.has(id) || heard.has(id) || marked.has(id));
  const known = new Set(others.map(({ id }) => id));
  return hypothesisRemarks(codebook, known, say.silentHere);
}
