import type { Lang } from "../messages/words.js";
import { firstForm } from "../text/inclusive.js";
import { stem } from "../text/stem.js";
import { type PatternWord, type Phrase, type RulePart, type Step, WITHIN, type Within } from "./rule.js";
import { ENGLISH } from "./shades/english.js";
import { FRENCH } from "./shades/french.js";

/**
 * Whether a rule fires wherever another one does, as far as the way they are written tells: `false` where that is not sure.
 * Two rules that say different things of what surrounds their hits, or of where they stand, are never compared; nor is one
 * with exceptions of its own taken for the wider one, unless both have the same.
 */
export function containsRule(wide: RulePart, narrow: RulePart, language: Lang): boolean {
  return !shades(narrow, language) && contains(wide, narrow, language);
}

/** Whether a rule holds words that deny or shade: what it finds with them, a wider rule would find denied. */
function shades(value: unknown, language: Lang): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("match" in value && "text" in value) {
    const { form, text } = value as PatternWord;
    const { families } = language === "fr" ? FRENCH : ENGLISH;
    return families.some(({ isCue }) => isCue(form ?? text));
  }
  return Object.values(value).some((one) => shades(one, language));
}

function contains(wide: RulePart, narrow: RulePart, language: Lang): boolean {
  if (!isLike(wide.treatment, narrow.treatment) || !isLike(wide.setting, narrow.setting)) return false;
  if (wide.not.length > 0 && !isLike(wide.not, narrow.not)) return false;
  return containsBody(wide, narrow, language);
}

function containsBody(wide: RulePart, narrow: RulePart, language: Lang): boolean {
  const inner = (a: RulePart, b: RulePart): boolean => contains(a, b, language);
  const [big, small] = [wide.body, narrow.body];
  if (isLike(big, small) && isWide(wide.within, narrow.within)) return true;
  if (small.kind === "any") return small.of.every((part) => containsBody(wide, part, language));
  if (big.kind === "any") return big.of.some((part) => inner(part, narrow));
  if (big.kind === "phrase" && small.kind === "phrase") return containsPhrase(big.steps, small.steps, language);
  if (small.kind === "regex" || big.kind === "regex") return false;
  if (big.kind === "phrase") return small.kind !== "phrase" && small.of.some((part) => inner(wide, bare(part)));
  if (small.kind === "phrase" || !isWide(wide.within, narrow.within)) return false;
  if (big.kind === "near" && (small.kind !== "near" || big.words < small.words)) return false;
  return big.of.every((part) => small.of.some((one) => inner(part, one)));
}

/** A part as if it stood alone: what it says itself of its surroundings goes on to count. */
function bare(part: RulePart): RulePart {
  return { ...part, within: null };
}

function isLike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isWide(wide: Within | null, narrow: Within | null): boolean {
  return WITHIN.indexOf(wide ?? "sentence") >= WITHIN.indexOf(narrow ?? "sentence");
}

/** Whether a phrase stands inside every occurrence of another: its places in a row among the other's, each letting as much through. */
function containsPhrase(wide: Phrase, narrow: Phrase, language: Lang): boolean {
  return narrow.some((_, from) =>
    wide.every((step, i) => {
      const other = narrow[from + i];
      return other !== undefined && (i === 0 || step.gap >= other.gap) && containsStep(step, other, language);
    }),
  );
}

function containsStep(wide: Step, narrow: Step, language: Lang): boolean {
  if (wide.except !== undefined && !isLike(wide.except, narrow.except)) return false;
  return narrow.options.every((option) =>
    wide.options.some((other) => {
      if (other.length !== option.length) return false;
      return other.every((word, i) => {
        const small = option[i];
        return small !== undefined && containsWord(word, small, language);
      });
    }),
  );
}

function containsWord(wide: PatternWord, narrow: PatternWord, language: Lang): boolean {
  if (wide.accents !== narrow.accents) return false;
  if (wide.match === narrow.match && wide.text === narrow.text) return true;
  if (narrow.match !== "exact") return false;
  if (wide.match === "stem") return wide.text === stem(firstForm(narrow.text), language);
  if (wide.match !== "wild") return false;
  const parts = wide.text.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u").test(narrow.text);
}
