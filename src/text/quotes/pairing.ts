import type { Span } from "../span.js";
import { asideAfter } from "./beside.js";
import type { Aside } from "./brackets.js";
import { isCertain, type KnownPeople } from "./known-people.js";
import { leadIn } from "./lead-in.js";
import type { Mark, MarkFamily } from "./marks.js";
import type { Quotation, Stray } from "./quotation.js";
import { clauseStart } from "./reporting.js";
import { type Paragraph, paragraphAt, type Work } from "./work.js";

export interface Paired {
  readonly quotations: readonly Quotation[];
  readonly strays: readonly Stray[];
}

export interface PairingContext {
  readonly work: Work;
  readonly brackets: ReadonlyMap<number, Aside>;
  readonly known: KnownPeople;
}

/** Pairs the quotation marks of a work. What is forgotten is supplied where an attribution leaves no doubt. */
export function pairMarks(marks: readonly Mark[], context: PairingContext): Paired {
  const pairer = new Pairer(marks, context);
  const certain = [...context.brackets.values()].filter((aside) => isCertain(aside, context.known));
  let next = 0;
  for (const [at, mark] of marks.entries()) {
    while (next < certain.length && (certain[next]?.start ?? 0) < mark.start) pairer.bracket(certain[next++], mark);
    pairer.mark(mark, at);
  }
  while (next < certain.length) pairer.bracket(certain[next++], null);
  return pairer.finish();
}

interface Open {
  readonly mark: Mark;
  readonly family: MarkFamily;
  readonly children: Quotation[];
  readonly marks: Span[];
}

/** A quotation of several paragraphs is at most so long. */
const LONGEST = 6000;
const FURTHEST = 5;

class Pairer {
  private readonly quotations: Quotation[] = [];
  private readonly strays: Stray[] = [];
  private stack: Open[] = [];
  private paragraph = -1;
  private lastEnd = 0;
  /** An attribution that stands before the closing mark and not after it. */
  private inside: Aside | null = null;

  constructor(
    private readonly marks: readonly Mark[],
    private readonly context: PairingContext,
  ) {}

  mark(mark: Mark, at: number): void {
    const paragraph = paragraphAt(this.context.work, mark.start);
    const turned = paragraph !== this.paragraph;
    if (turned && this.stack.length > 0 && !this.carriesOver(mark, paragraph)) this.abandon();
    const goesOn = turned && this.stack.length > 0 && this.opensParagraph(mark, paragraph);
    this.paragraph = paragraph;
    if (goesOn) this.stack[0]?.marks.push(mark);
    else if (this.isOpening(mark, at)) this.stack.push({ mark, family: mark.family, children: [], marks: [] });
    else this.close(mark);
  }

  /** A certain attribution while a quotation is open: the closing mark was forgotten, or comes just after. */
  bracket(aside: Aside | undefined, next: Mark | null): void {
    if (aside === undefined || this.stack.length === 0) return;
    const { work } = this.context;
    const paragraph = paragraphAt(work, aside.start);
    if (paragraph !== this.paragraph && (paragraph !== this.paragraph + 1 || !this.speaks())) return;
    const between = next === null ? null : work.clean.slice(aside.end, next.start);
    const same = next !== null && paragraphAt(work, next.start) === paragraph;
    if (next !== null && next.side === "close" && same) {
      if (between !== null && /^[\s.,;]*$/.test(between)) this.inside = aside;
      return;
    }
    if (next !== null && same && next.side === "open" && this.stack.length > 1) return;
    const at = this.speaks() ? 0 : this.stack.length - 1;
    const from = this.stack[at]?.mark.end ?? aside.start;
    const named = aside.named ?? null;
    const words = named === null ? aside.start : from + clauseStart(work.clean.slice(from, Math.max(from, named)));
    this.end(at, { words, mark: null, aside: { ...aside, start: words }, missing: "closing" });
  }

  finish(): Paired {
    this.abandon();
    return { quotations: this.quotations.sort((a, b) => a.start - b.start), strays: this.strays };
  }

  private isOpening(mark: Mark, at: number): boolean {
    const top = this.stack.at(-1);
    if (mark.side === "close" || top === undefined || top.family !== mark.family) return mark.side === "open";
    if (mark.family === "straight") return !this.isFollowedByCertain(mark);
    return !(this.isFollowedByCertain(mark) && this.marks[at + 1]?.side !== "close");
  }

  private isFollowedByCertain(mark: Mark): boolean {
    const { work, brackets, known } = this.context;
    const aside = asideAfter(work, brackets, mark.end);
    return aside !== null && isCertain(aside, known);
  }

  private close(mark: Mark): void {
    const own = this.stack.findLastIndex(({ family }) => family === mark.family);
    const { work, brackets, known } = this.context;
    const aside = this.inside ?? asideAfter(work, brackets, mark.end);
    const certain = aside !== null && isCertain(aside, known);
    if (own === -1 && this.stack.length > 0 && certain && mark.family !== "single") {
      this.end(0, { words: this.inside?.start ?? mark.start, mark, aside, missing: null });
    } else if (own === -1) this.withoutOpening(mark, certain ? aside : null);
    else this.end(own, { words: this.inside?.start ?? mark.start, mark, aside, missing: null });
    this.inside = null;
  }

  private end(at: number, { words, mark, aside, missing }: Ending): void {
    const open = this.stack[at];
    if (open === undefined) return;
    const marks = [open.mark, ...open.marks, ...(mark === null ? [] : [mark])];
    const quotation = { start: open.mark.end, end: words, marks, aside, missing };
    this.stack = this.stack.slice(0, at);
    this.lastEnd = Math.max(this.lastEnd, aside?.end ?? 0, mark?.end ?? 0);
    const outer = this.stack.at(-1);
    if (outer === undefined) this.quotations.push(quotation);
    else outer.children.push(quotation);
  }

  /** A closing mark that nothing opened: with a certain attribution, the words begin where its paragraph or sentence does. */
  private withoutOpening(mark: Mark, aside: Aside | null): void {
    const { work } = this.context;
    const paragraph = work.paragraphs[this.paragraph];
    if (aside === null || paragraph === undefined) {
      if (mark.family !== "single") this.strays.push({ mark, end: mark.end });
      return;
    }
    const from = Math.max(paragraph.start, this.lastEnd);
    const start = from + leadIn(work.clean.slice(from, mark.start));
    this.quotations.push({ start, end: mark.start, marks: [mark], aside, missing: "opening" });
    this.lastEnd = aside.end;
  }

  /** Whether the first open mark begins speech, at the head of its paragraph or after a colon, and not a term. */
  private speaks(): boolean {
    const first = this.stack[0];
    if (first === undefined) return false;
    const { work } = this.context;
    const paragraph = work.paragraphs[paragraphAt(work, first.mark.start)];
    const before = work.clean.slice(paragraph?.start ?? 0, first.mark.start);
    return /(?:^|[:–—])[\s*_•–—-]*$/.test(before);
  }

  private carriesOver(mark: Mark, paragraph: number): boolean {
    const { work } = this.context;
    const first = this.stack[0];
    const [from, to] = [work.paragraphs[this.paragraph], work.paragraphs[paragraph]];
    if (first === undefined || from === undefined || to === undefined) return false;
    const near =
      from.region === to.region && paragraph - this.paragraph <= FURTHEST && mark.start - first.mark.start < LONGEST;
    if (!near || !this.speaks()) return false;
    return this.opensParagraph(mark, paragraph) || (mark.side === "close" && mark.family === first.family);
  }

  /** A mark at the head of a paragraph which says that the quotation goes on. */
  private opensParagraph(mark: Mark, at: number): boolean {
    const { clean, paragraphs } = this.context.work;
    const paragraph: Paragraph | undefined = paragraphs[at];
    const first = this.stack[0];
    if (paragraph === undefined || first === undefined || mark.family !== first.family) return false;
    if (!/^[\s*_]*$/.test(clean.slice(paragraph.start, mark.start))) return false;
    return mark.side === "open" || /^\s*\p{L}/u.test(clean.slice(mark.end, mark.end + 4));
  }

  /** Gives up what is open: its inner quotations stand by themselves, or close it where two marks were to close as one. */
  private abandon(): void {
    const [first] = this.stack;
    const { work, known } = this.context;
    const inner = this.stack.flatMap(({ children }) => children);
    const last = inner.at(-1);
    const attributed = inner.filter(({ aside }) => aside !== null && isCertain(aside, known));
    if (
      first !== undefined &&
      last !== undefined &&
      attributed.length === 1 &&
      attributed[0] === last &&
      this.speaks()
    ) {
      if (last.end - last.start < 0.5 * (last.end - first.mark.end)) {
        const marks = [first.mark, ...first.marks, ...last.marks.slice(-1)];
        this.quotations.push({ ...last, start: first.mark.end, marks, missing: "closing" });
        this.stack = [];
        return;
      }
    }
    this.quotations.push(...inner);
    for (const { mark } of this.stack)
      if (mark.family !== "single")
        this.strays.push({ mark, end: work.paragraphs[paragraphAt(work, mark.start)]?.end ?? mark.end });
    this.stack = [];
    this.inside = null;
  }
}

interface Ending {
  readonly words: number;
  readonly mark: Mark | null;
  readonly aside: Aside | null;
  readonly missing: Quotation["missing"];
}
