import { overlaps, type Span } from "../text/span.js";
import type { Turn } from "../text/transcript.js";
import type { Coding } from "./coding.js";
import { type Candidate, Finding, type Found } from "./reanchor/finding.js";
import type { Range } from "./reanchor/pieces.js";
import { type Quoted, TextNow } from "./reanchor/text-now.js";

/**
 * What has become of a mark since its text was changed. `kept`: the same words at the same place. `moved`: the same words,
 * elsewhere, and no doubt where; quotation marks, dashes and line breaks may be set otherwise. `changed`: its words are others
 * now. `ambiguous`: the same words stand at several places, or nobody can tell whether those are the ones. `lost`: gone.
 */
export type Fate = "kept" | "moved" | "changed" | "ambiguous" | "lost";
export const FATES: readonly Fate[] = ["kept", "moved", "changed", "ambiguous", "lost"];

export interface Reanchored {
  readonly coding: Coding;
  readonly fate: Fate;
  /** Where it stands, for what is kept or moved. */
  readonly span: Span | null;
  /** Where it may belong, the likeliest first: one for `changed`, one or more for `ambiguous`. */
  readonly candidates: readonly Candidate[];
  /** Why it is lost: its words are gone, or no participant says them any more. */
  readonly reason: "gone" | "not-said" | null;
}

/** The text as it is now, and as it was when the marks were made where that is known. */
export interface Texts {
  readonly now: { readonly text: string; readonly turns: readonly Turn[] };
  readonly old: string | null;
}

/** Candidates that are offered at most. */
const OFFERED = 9;

/** What has become of marks, in their order: every one has exactly one fate, and none is moved where that is not certain. */
export function reanchor(codings: readonly Coding[], texts: Texts): Reanchored[] {
  if (codings.length === 0) return [];
  const reanchoring = new Reanchoring(texts);
  return codings.map((coding) => reanchoring.fateOf(coding));
}

/** Two texts compared, and marks looked for one after the other. */
export class Reanchoring {
  private readonly text: TextNow;
  private readonly finding: Finding;
  private readonly said: readonly Turn[];

  constructor(private readonly texts: Texts) {
    this.text = new TextNow(texts.now.text, texts.old);
    this.finding = new Finding(this.text);
    this.said = texts.now.turns.filter(({ role }) => role === "participant");
  }

  fateOf(coding: Coding): Reanchored {
    const isKnown = this.texts.old?.slice(coding.start, coding.end) === coding.quote;
    const quoted = this.quotedOf(coding, isKnown);
    if (quoted.quote.from === quoted.quote.to) return lost(coding, "gone");
    const found = isKnown ? this.finding.byDiff(coding, quoted) : this.finding.byWords(quoted);
    return this.judged(coding, quoted, found);
  }

  private quotedOf(coding: Coding, isKnown: boolean): Quoted {
    const { old } = this.text;
    return isKnown && old !== null ? this.text.quotedAt(old, coding) : this.text.quoted(coding);
  }

  private judged(coding: Coding, quoted: Quoted, { sure, same, like }: Found): Reanchored {
    const at = (range: Range): Span => this.text.spanAt(range, quoted, coding.quote);
    if (sure !== null && this.isSaid(at(sure))) {
      const span = at(sure);
      const isKept = span.start === coding.start && span.end === coding.end;
      return { coding, fate: isKept ? "kept" : "moved", span, candidates: [], reason: null };
    }
    const places = (sure === null ? same : [sure, ...this.finding.all(quoted)]).map(at);
    if (places.length === 0) places.push(...this.toTheLetter(coding));
    const candidates = distinct([...places.map((span) => ({ ...span, likeness: 1 })), ...like]);
    const fitting = candidates.filter((one) => this.isSaid(one)).slice(0, OFFERED);
    if (fitting.length === 0) return lost(coding, candidates.length > 0 ? "not-said" : "gone");
    const isOne = fitting.length === 1 && places.length === 0;
    return { coding, fate: isOne ? "changed" : "ambiguous", span: null, candidates: fitting, reason: null };
  }

  /** Where the quote stands to the letter, be it within other words. */
  private toTheLetter({ quote }: Coding): Span[] {
    const { text } = this.texts.now;
    const found: Span[] = [];
    for (let at = text.indexOf(quote); at !== -1 && found.length < OFFERED; at = text.indexOf(quote, at + 1))
      found.push({ start: at, end: at + quote.length });
    return found;
  }

  private isSaid(span: Span): boolean {
    return this.said.some((turn) => overlaps(turn, span));
  }
}

function lost(coding: Coding, reason: "gone" | "not-said"): Reanchored {
  return { coding, fate: "lost", span: null, candidates: [], reason };
}

function distinct(all: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return all.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
