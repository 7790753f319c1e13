import { knownLabel } from "../label-words.js";
import type { Span } from "../span.js";
import { type Attribution, type Reading, readAttribution } from "./attribution.js";
import { runsOf, withoutEnd } from "./block-runs.js";
import type { Aside } from "./brackets.js";
import { introducedIn } from "./introduced.js";
import type { Judged, Rejected, Spoken } from "./judge.js";
import { isAuthor, isCertain, type KnownPeople } from "./known-people.js";
import { codeAt, nameAt } from "./person.js";
import { clauseStart } from "./reporting.js";
import { leadingTo } from "./sentence.js";
import { isSpeech, saysI, speaks, wordCount } from "./speech.js";
import type { Paragraph, Work } from "./work.js";

export interface BlockContext {
  readonly work: Work;
  readonly brackets: ReadonlyMap<number, Aside>;
  readonly known: KnownPeople;
  /** Everything between marks, whoever says it: no block goes over it. */
  readonly quoted: readonly Span[];
  /** Where the attributions begin that already belong to a quotation between marks. */
  readonly used: ReadonlySet<number>;
  /** How many quotations of interviewees stand between marks. */
  readonly marked: number;
}

/** Finds quotations without marks: paragraphs that are set off, or that an attribution ends or opens. */
export function findBlocks(context: BlockContext): Judged {
  const finder = new BlockFinder(context);
  for (const run of runsOf(context.work.paragraphs)) finder.run(run);
  return { spoken: finder.spoken, rejected: finder.rejected };
}

interface Ending extends Span {
  readonly attribution: Attribution;
}

/** A dash at the head of a paragraph, before a sentence. */
const DASHED = /^\s*[–—-]\s+[\p{Lu}«“"(]/u;

class BlockFinder {
  readonly spoken: Spoken[] = [];
  readonly rejected: Rejected[] = [];
  private pending: Paragraph[] = [];
  /** Who the line above says will speak: `Noémie, 34 ans, institutrice :`. */
  private announced: Attribution | null = null;
  private readonly bracketEnds: ReadonlyMap<number, Aside>;

  constructor(private readonly context: BlockContext) {
    const free = [...context.brackets.values()].filter((aside) => !context.used.has(aside.start));
    this.bracketEnds = new Map(free.map((aside) => [aside.end, aside]));
  }

  run(run: readonly Paragraph[]): void {
    for (const paragraph of run) if (!this.isTaken(paragraph)) this.paragraph(paragraph);
    if (run[0]?.setOff) this.pendingWithoutName();
  }

  /** Whether a paragraph is an announcement, an exchange, or already a quotation. */
  private isTaken(paragraph: Paragraph): boolean {
    const text = this.textOf(paragraph);
    const elsewhere = paragraph.zone === "references" || paragraph.zone === "guide";
    const announced = elsewhere ? null : this.announces(text);
    const taken = elsewhere || announced !== null || this.isQuoted(paragraph) || this.labelled(paragraph, text);
    if (!taken) return false;
    this.announced = announced;
    this.pending = [];
    return true;
  }

  private paragraph(paragraph: Paragraph): void {
    const text = this.textOf(paragraph);
    const announced = this.announced;
    this.announced = null;
    const whole = this.wholly(paragraph, text);
    const ending = whole === null ? this.ending(paragraph, text) : null;
    if (whole !== null) this.end(whole, null);
    else if (ending !== null && paragraph.setOff) this.end(ending, paragraph);
    else if (ending !== null && DASHED.test(text)) this.dashed(ending, paragraph);
    else if (ending !== null && saysI(text)) this.unmarked(ending, paragraph);
    else if (paragraph.setOff) {
      this.announced = announced;
      this.pending = [...this.pending.filter((one) => one.setOff), paragraph];
    } else {
      this.pending = [paragraph];
      if (announced === null || !isSpeech(text)) return;
      this.emit(paragraph, { start: paragraph.end, end: paragraph.end, attribution: announced }, "end");
    }
  }

  private textOf({ start, end }: Span): string {
    return this.context.work.clean.slice(start, end);
  }

  /** A paragraph of speech that is neither marked nor set off: only where a colon leads to it, or where the work marks none. */
  private unmarked(ending: Ending, paragraph: Paragraph): void {
    const { work, marked } = this.context;
    const led = marked < 3 || leadingTo(work, paragraph) !== "";
    if (led) this.end(ending, paragraph);
    this.pending = [];
    if (led) return;
    this.rejected.push({
      start: paragraph.start,
      end: paragraph.end,
      marks: [],
      reason: "unattributed",
      doubt: "may-be",
    });
  }

  /** `— Le corps, on n'en parle pas. (Maud, 40 ans)`: a dash opens the words; what is no sentence may be an item of the author's list. */
  private dashed(ending: Ending, { start, end }: Paragraph): void {
    const text = this.context.work.clean.slice(start, ending.start);
    this.pending = [];
    if (/[.!?…]\s*$/.test(text) || isSpeech(text)) this.emit({ start, end: ending.start }, ending);
    else this.rejected.push({ start, end, marks: [], reason: "unattributed", doubt: "may-be" });
  }

  /** Somebody's name ends what is pending. Without being set off, only one paragraph of speech can be meant. */
  private end(ending: Ending, last: Paragraph | null): void {
    const before =
      last?.setOff || (last === null && this.pending.at(-1)?.setOff)
        ? this.pending.filter((one) => one.setOff)
        : last === null
          ? this.pending.slice(-1)
          : [];
    const paragraphs = last === null ? before : [...before, last];
    const first = paragraphs[0];
    const end = last === null ? (paragraphs.at(-1)?.end ?? 0) : ending.start;
    this.pending = [];
    if (first === undefined) return;
    const text = this.context.work.clean.slice(first.start, end);
    if (first.setOff || isSpeech(text)) this.emit({ start: first.start, end }, ending);
  }

  private emit(span: Span, { attribution, ...aside }: Ending, missing: Spoken["missing"] = null): void {
    const { clean } = this.context.work;
    const text = clean.slice(span.start, span.end);
    if (wordCount(text) < 2) return;
    const lead = /^[^:]{1,160}\s?:\s+(?=\p{Lu})/u.exec(text)?.[0] ?? "";
    const intro = lead !== "" && speaks(lead) && !saysI(lead) ? lead.length : 0;
    const dash = /^\s*[–—-]\s+/.exec(text.slice(intro))?.[0];
    const start = span.start + intro + (dash?.length ?? 0);
    const marks = dash === undefined ? [] : [{ start: span.start + intro, end: start }];
    this.spoken.push({
      start,
      end: span.end,
      marks,
      attribution,
      by: "block",
      missing,
      aside: aside.end > aside.start ? aside : null,
    });
  }

  /** What is set off and says nowhere who speaks: the sentence above may. */
  private pendingWithoutName(): void {
    const [first, last] = [this.pending[0], this.pending.at(-1)];
    const announced = this.announced;
    this.announced = null;
    if (first === undefined || last === undefined) return;
    const span = { start: first.start, end: last.end };
    const none = { start: span.end, end: span.end };
    const above = leadingTo(this.context.work, first);
    const said = introducedIn(above, this.context.known);
    if (announced !== null) this.emitPending({ ...none, attribution: announced }, span);
    else if (above !== "" && said.kind === "person") this.emitPending({ ...none, attribution: said.attribution }, span);
    else if (said.kind === "hearsay") this.rejected.push({ ...span, marks: [], reason: "hearsay", doubt: "none" });
    else if (said.kind === "another")
      this.rejected.push({ ...span, marks: [], reason: "unattributed", doubt: "another" });
    else this.doubt(span, said.kind === "several" ? "several" : "may-be");
  }

  private emitPending(ending: Ending, span: Span): void {
    this.pending = [];
    this.emit(span, ending);
  }

  private doubt(span: Span, doubt: Rejected["doubt"]): void {
    const text = this.context.work.clean.slice(span.start, span.end);
    const aside = this.bracketEnds.get(span.start + withoutEnd(text).length);
    const cites = aside !== undefined && aside.reading.kind !== "other" && aside.reading.kind !== "person";
    if (cites && wordCount(text) > 8) this.rejected.push({ ...span, marks: [], reason: "citation", doubt: "none" });
    else if (saysI(text) && wordCount(text) >= 8)
      this.rejected.push({ ...span, marks: [], reason: "unattributed", doubt });
  }

  private isQuoted({ start, end }: Span): boolean {
    const { quoted, work } = this.context;
    const inside = quoted.filter((one) => one.start < end && start < one.end);
    const covered = inside.reduce((sum, one) => sum + Math.min(end, one.end) - Math.max(start, one.start), 0);
    const opens = inside.some((one) => /^[\s«“"*_—–-]*$/.test(work.clean.slice(start, one.start)));
    return covered > 0.5 * (end - start) || (opens && covered > 0.3 * (end - start));
  }

  private certain(content: string): Attribution | null {
    return this.certainly(readAttribution(content));
  }

  private certainly(reading: Reading): Attribution | null {
    if (reading.kind !== "person") return null;
    return isCertain({ start: 0, end: 0, reading }, this.context.known) ? reading.attribution : null;
  }

  /** `Noémie, 34 ans, institutrice :` alone in its paragraph. */
  private announces(text: string): Attribution | null {
    const line = text.trim();
    if (line.length > 120 || !/\s?:$/.test(line) || /[«»“”"]/.test(line)) return null;
    const content = line.replace(/\s?:$/, "").replace(/^\(|\)$/g, "");
    const head = codeAt(content) ?? nameAt(content);
    return head === null || speaks(content.slice(head.length)) ? null : this.certain(content);
  }

  /** `Maud : …`, where the work cites an exchange. */
  private labelled(paragraph: Paragraph, text: string): boolean {
    const match = /^\s*([^:.«»“”"!?\n]{1,40}?)\s?:\s+(?=\S)/.exec(text);
    const label = match?.[1];
    if (match === null || label === undefined) return false;
    const start = paragraph.start + match[0].length;
    if (knownLabel(label)?.role === "interviewer" && paragraph.setOff) {
      this.rejected.push({ start, end: paragraph.end, marks: [], reason: "question", doubt: "none" });
      return true;
    }
    const head = codeAt(label) ?? nameAt(label);
    const attribution = head !== null && head.length === label.length ? this.certain(label) : null;
    if (attribution === null || !(paragraph.setOff || isSpeech(text))) return false;
    this.spoken.push({
      start,
      end: paragraph.end,
      marks: [],
      attribution,
      by: "block",
      missing: null,
      aside: { start: paragraph.start, end: start },
    });
    return true;
  }

  /** An attribution that is a paragraph by itself. */
  private wholly(paragraph: Paragraph, text: string): Ending | null {
    const line = text.trim();
    if (line.length < 2 || line.length > 160) return null;
    const content = /^[([]([^()[\]]+)[)\]]\.?$/.exec(line)?.[1] ?? /^[–—-]{1,2}\s*(.+?)\.?$/s.exec(line)?.[1] ?? null;
    if (content === null && !(paragraph.setOff && (codeAt(line) ?? nameAt(line)) !== null)) return null;
    const attribution = this.acceptable(readAttribution(content ?? line.replace(/\.$/, "")), paragraph);
    return attribution === null ? null : { start: paragraph.start, end: paragraph.end, attribution };
  }

  /** An attribution at the end of a paragraph: in a bracket, or a line of its own. */
  private ending(paragraph: Paragraph, text: string): Ending | null {
    const bare = withoutEnd(text);
    const aside = this.bracketEnds.get(paragraph.start + bare.length);
    if (aside?.reading.kind === "person") {
      const led = this.context.work.clean.slice(paragraph.start, Math.max(aside.named ?? 0, paragraph.start));
      const start = aside.named === undefined ? aside.start : paragraph.start + clauseStart(led);
      if (aside.named !== undefined && !paragraph.setOff && start >= aside.named) return null;
      const attribution = this.acceptable(aside.reading, paragraph);
      return attribution === null ? null : { start, end: aside.end, attribution };
    }
    const lastLine = text.lastIndexOf("\n");
    const dash = /\s[–—]\s*(?=[^–—\n]{2,90}$)/.exec(text.slice(-120));
    const cut =
      paragraph.setOff && lastLine !== -1 ? lastLine : dash === null ? -1 : Math.max(0, text.length - 120) + dash.index;
    if (cut === -1) return null;
    const attribution = this.certain(text.slice(cut).replace(/^[\s–—-]+/, ""));
    return attribution === null ? null : { start: paragraph.start + cut, end: paragraph.end, attribution };
  }

  /** Where words are set off, a name alone will do; else it must be certain. */
  private acceptable(reading: Reading, { setOff }: Paragraph): Attribution | null {
    const certain = this.certainly(reading);
    if (certain !== null || !setOff) return certain;
    if (reading.kind !== "person" || reading.attribution.translated) return null;
    return isAuthor(reading.attribution.person, this.context.known.authors) ? null : reading.attribution;
  }
}
