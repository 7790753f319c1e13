import type { Span } from "../span.js";
import { readAttribution } from "./attribution.js";
import type { Aside } from "./brackets.js";
import { clauseAfter } from "./clause.js";
import { mentionAt } from "./described.js";
import { codeAt, nameAt } from "./person.js";
import { saysAfter } from "./reporting.js";
import { speaks } from "./speech.js";
import { paragraphAt, type Work } from "./work.js";

/** What may stand between the closing mark and what says who spoke: stops, the call of a note, signs of Markdown, a cut. */
const GAP =
  /(?:\s*(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)))?[\s.,;:*_…]*(?:(?:\d{1,3}|[¹²³⁴-⁹⁰]{1,3}|<sup>\d{1,3}<\/sup>|\[\^?\d{1,3}\])(?=[\s.,]*[([]))?[\s.,*_]*/y;

/** Finds who spoke in what follows a quotation's end: in a bracket, after a dash, or bare; null where nothing does. */
export function asideAfter(work: Work, brackets: ReadonlyMap<number, Aside>, end: number): Aside | null {
  const first = nextAside(work, brackets, end);
  if (first?.reading.kind !== "other") return first;
  const second = nextAside(work, brackets, first.end);
  return second?.reading.kind === "person" ? second : first;
}

function nextAside(work: Work, brackets: ReadonlyMap<number, Aside>, end: number): Aside | null {
  GAP.lastIndex = end;
  const at = end + (GAP.exec(work.clean)?.[0].length ?? 0);
  const last = work.paragraphs[paragraphAt(work, end)];
  const holder = work.paragraphs[paragraphAt(work, at)];
  if (last === undefined || holder === undefined || at - end > 400) return null;
  const elsewhere = holder !== last;
  if (elsewhere && holder.region !== last.region) return null;
  const found =
    brackets.get(at) ??
    dashed(work, at, holder.end) ??
    openBracket(work, at, holder.end) ??
    bare(work, brackets, { at, end }) ??
    (elsewhere ? null : reported(work, end));
  if (found === null) return null;
  return elsewhere && !/^[\s.]*$/.test(work.clean.slice(found.end, holder.end)) ? null : found;
}

const person = (span: Span, content: string): Aside | null => {
  const reading = readAttribution(content);
  return reading.kind === "person" ? { ...span, reading } : null;
};

/** `— Name, 34 ans` at the end of its paragraph, or with facts that show where it ends. */
function dashed({ clean }: Work, at: number, end: number): Aside | null {
  const rest = clean.slice(at, Math.min(end, at + 400));
  const dash = /^[–—-]{1,2}\s*/.exec(rest)?.[0].length ?? 0;
  if (dash === 0 || rest.trim().length < 3) return null;
  const content = rest.slice(dash).replace(/^\(|[).\s]+$/g, "");
  const whole = rest.length <= 160 && !/[.!?]\s/.test(content.replace(/\b\p{L}{1,3}\.\s/gu, ""));
  const found = whole ? person({ start: at, end }, content) : null;
  if (found !== null) return found;
  const mention = mentionAt(rest.slice(dash));
  if (mention?.attribution?.certainty !== "strong") return null;
  return { start: at, end: at + dash + mention.end, reading: { kind: "person", attribution: mention.attribution } };
}

/** A bracket that nobody closed, where what it says is certain. */
function openBracket({ clean }: Work, at: number, end: number): Aside | null {
  if (!/[([]/.test(clean.charAt(at))) return null;
  const rest = clean.slice(at + 1, Math.min(end, at + 160));
  const content = /^[^()[\]«»“”\n]*?(?=[.!?](?:\s|$)|\n|$)/.exec(rest)?.[0] ?? "";
  const found = person({ start: at, end: at + 1 + content.length }, content);
  return found?.reading.kind === "person" && found.reading.attribution.certainty === "strong" ? found : null;
}

/** A name before its bracket, `Maud (40e année)`, or without one, `Maud, 40e année)`. */
function bare(
  { clean }: Work,
  brackets: ReadonlyMap<number, Aside>,
  { at, end }: { at: number; end: number },
): Aside | null {
  const rest = clean.slice(at, at + 200);
  const name = codeAt(rest) ?? nameAt(rest);
  if (name === null) return null;
  const gap = /^[\s*_¹²³⁴-⁹⁰]*/u.exec(rest.slice(name.length))?.[0].length ?? 0;
  const bracket = brackets.get(at + name.length + gap);
  if (bracket !== undefined) {
    const inside = clean.slice(bracket.start + 1, bracket.end - 1);
    const after = clean.slice(bracket.end, bracket.end + 60);
    const begins = /[.!?,]/.test(clean.slice(end, at)) && /^[\s,]*\p{Ll}/u.test(after) && !saysAfter(after);
    if (begins || /^[^.]{0,60}:/.test(after)) return null;
    return certain(person({ start: at, end: bracket.end }, `${name.person.label}, ${inside}`));
  }
  const content = /^[^()[\]«»“”]*?(?=\)|\n|$)/.exec(rest)?.[0] ?? "";
  const closed = rest.charAt(content.length) === ")" ? 1 : 0;
  if (content.length > 150 || !content.includes(",") || /[.!?]\s/.test(content.trim()) || speaks(content)) return null;
  return certain(person({ start: at, end: at + content.length + closed }, content.replace(/[.\s]+$/, "")));
}

/** `, raconte Maud (40e année)` */
function reported(work: Work, end: number): Aside | null {
  const clause = clauseAfter(work, end);
  if (clause?.kind !== "person" || clause.attribution?.certainty !== "strong") return null;
  const { start, end: to, attribution } = clause;
  return { start, end: to, reading: { kind: "person", attribution } };
}

function certain(aside: Aside | null): Aside | null {
  return aside?.reading.kind === "person" && aside.reading.attribution.certainty === "strong" ? aside : null;
}
