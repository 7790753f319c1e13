import { type Code, type Codebook, codesOf } from "../codebook/codebook.js";
import { addCode } from "../codebook/edit/add-code.js";
import { readCodebook } from "../codebook/read.js";
import { isCodeId, isFamilyId, slug, unique } from "../codebook/table/ids.js";
import * as say from "../messages/new-code.js";
import * as recoding from "../messages/recode.js";
import { didYouMean } from "../messages/study.js";
import type { Lang, Words } from "../messages/words.js";
import { nearest } from "../text/nearest.js";
import { hasErrors, type Problem } from "../text/problem.js";
import { undoRecord } from "./codebook-undo.js";
import { readBytes, writeAll } from "./files.js";
import { hypothesesWritten } from "./hypotheses-written.js";
import { appendTo, STUDY } from "./journal.js";
import { withLock } from "./lock.js";
import type { Study } from "./read.js";
import type { Writing } from "./writing.js";

/** A code as somebody asks for it while reading. */
export interface AskedCode {
  readonly family: string;
  /** The whole id, or what follows the family's; made of the label where it is not given. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly definition: string;
  /** `later`: the definition may be empty. */
  readonly defined?: "now" | "later";
  readonly kind?: "manifest" | "interpretive";
  /** The family is new: its name, and the codebook it goes into where there are several. */
  readonly newFamily?: { readonly label: string; readonly codebook?: string | undefined };
  /** `in vivo`: the label is somebody's words. Then the journal does not name the code, and nothing says whose they are. */
  readonly from?: "reader" | "in vivo";
  /** Who makes it; null where that was not said. */
  readonly coder: string | null;
}

export type NewCode =
  | { readonly kind: "made"; readonly code: string; readonly file: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Adds an emergent code to a codebook, made at this moment, so that interviews read to the end before have to be read again for it. The
 * codebook is taken as it stands on the disk. Throws WriteFailure where another command is at work.
 */
export function newCode({ dir, codebooks, lang }: Study, asked: AskedCode, how: Writing): Promise<NewCode> {
  return withLock(dir, how.lock, async (): Promise<NewCode> => {
    const books = booksNow(dir, codebooks);
    const plan = new Plan(books, lang).plan(asked, how.when.now);
    if ("problems" in plan) return { kind: "refused", problems: plan.problems };
    const { file, text, code } = plan;
    const named = asked.from === "in vivo" ? {} : { to: [code] };
    const detail = { kind: "add", codes: 1, ...named, ...hypothesesWritten([[file, text]]) };
    const step = { step: "codebook", detail, when: how.when };
    const changed = { kind: "add", of: [code], at: how.when.now.toISOString() };
    const record = undoRecord(changed, [{ file, before: readBytes(dir, file).bytes, after: text }]);
    await writeAll(dir, new Map([[file, text], ...record, ...appendTo(dir, asked.coder ?? STUDY, step)]));
    return { kind: "made", code, file };
  });
}

interface Book {
  readonly file: string;
  readonly source: string;
  readonly codebook: Codebook | null;
  readonly problems: readonly Problem[];
}

function booksNow(dir: string, codebooks: readonly Codebook[]): Book[] {
  return codebooks.flatMap(({ file }): Book[] => {
    const { bytes } = readBytes(dir, file ?? "");
    if (file === undefined || bytes === null) return [];
    const source = Buffer.from(bytes).toString("utf8");
    const { codebook, problems } = readCodebook(source, file);
    return [{ file, source, codebook, problems: [...problems, ...otherLetters(source, { file, bytes })] }];
  });
}

/** A file that is not UTF-8 is not written anew: only whoever saved it knows in what its letters are. */
function otherLetters(source: string, { file, bytes }: { file: string; bytes: Uint8Array }): Problem[] {
  if (Buffer.from(source).equals(bytes)) return [];
  const [text, hint] = [recoding.notUtf8, recoding.notUtf8Hint];
  return [{ severity: "error", code: "not-utf8", place: { file }, text, hint }];
}

interface Planned {
  readonly file: string;
  readonly text: string;
  readonly code: string;
}

class Plan {
  private readonly problems: Problem[] = [];
  private readonly codes: readonly Code[];

  constructor(
    private readonly books: readonly Book[],
    private readonly lang: Lang,
  ) {
    this.codes = codesOf(books.flatMap(({ codebook }) => codebook ?? []));
  }

  plan(asked: AskedCode, now: Date): Planned | { problems: readonly Problem[] } {
    const book = asked.newFamily === undefined ? this.home(asked.family) : this.homeOfNew(asked);
    const id = this.idOf(asked);
    const [label, definition] = [asked.label.trim(), asked.definition.trim()];
    if (label === "") this.refuse("no-label", say.noLabel);
    if (definition === "" && asked.defined !== "later")
      this.refuse("no-definition", say.noDefinition, say.noDefinitionHint);
    if (book?.codebook === null || (book !== null && hasErrors(book.problems)))
      this.refuse("unsound", say.codebookFlawed, say.codebookFlawedHint, book?.file);
    if (book === null || this.problems.length > 0) return { problems: this.problems };
    const made = { id, kind: asked.kind ?? "manifest", label, definition, made: now.toISOString() } as const;
    const family = asked.newFamily === undefined ? asked.family : { id: asked.family, label: asked.newFamily.label };
    const text = addCode(book.source, made, family);
    if (text === null) this.refuse("in-braces", recoding.inBraces, undefined, book.file);
    else if (hasErrors(readCodebook(text, book.file).problems))
      this.refuse("would-break", recoding.wouldBreak, undefined, book.file);
    return text === null || this.problems.length > 0
      ? { problems: this.problems }
      : { file: book.file, text, code: id };
  }

  private home(family: string): Book | null {
    const book = this.books.find(({ codebook }) => codebook?.families.some(({ id }) => id === family));
    if (book !== undefined) return book;
    const near = nearest(family, this.families());
    this.refuse("unknown-family", say.noFamily(family), near === null ? say.noFamilyHint : didYouMean(near));
    return null;
  }

  private homeOfNew({ family, newFamily }: AskedCode): Book | null {
    if (!isFamilyId(family)) this.refuse("bad-id", say.badFamily(family));
    if (this.families().includes(family)) this.refuse("repeated-id", say.familyThere(family));
    if ((newFamily?.label ?? "").trim() === "") this.refuse("no-label", say.noLabel);
    const wanted = newFamily?.codebook;
    const known = this.books.flatMap(({ codebook }) => codebook?.id ?? []);
    const [only, ...others] = this.books;
    if (wanted !== undefined) {
      const book = this.books.find(({ codebook }) => codebook?.id === wanted);
      if (book === undefined) this.refuse("no-codebook", say.noCodebook(wanted), hintOf(nearest(wanted, known)));
      return book ?? null;
    }
    if (only === undefined) return this.firstBook();
    if (others.length === 0) return only;
    this.refuse("which-codebook", say.whichCodebook(known));
    return null;
  }

  /** A study without a codebook gets one with its first code. */
  private firstBook(): Book {
    const title = this.lang === "fr" ? "Codes venus en lisant" : "Codes that came up while reading";
    const source = `grille: 1\ncodebook: codes\ntitle: ${title}\nlanguage: ${this.lang}\n`;
    const file = "codebooks/codes.yaml";
    return { file, source, ...readCodebook(source, file) };
  }

  private idOf({ family, id, label }: AskedCode): string {
    const taken = new Set(this.codes.flatMap((code) => [code.id, ...code.was]));
    if (id === undefined) {
      const made = slug(label);
      if (made === "" && label.trim() !== "") this.refuse("bad-id", say.noIdLeft);
      return unique(`${family}.${made}`, taken);
    }
    const whole = id.startsWith(`${family}.`) ? id : `${family}.${id}`;
    if (!isCodeId(whole)) this.refuse("bad-id", recoding.badNewId(whole));
    if (this.codes.some((code) => code.id === whole)) this.refuse("repeated-id", recoding.taken(whole));
    const former = this.codes.find(({ was }) => was.includes(whole));
    if (former !== undefined) this.refuse("former-id", recoding.formerly(whole, former.id));
    return whole;
  }

  private families(): string[] {
    return this.books.flatMap(({ codebook }) => codebook?.families.map(({ id }) => id) ?? []);
  }

  private refuse(code: string, text: Words, hint?: Words, file?: string): void {
    const place = file === undefined ? {} : { file };
    this.problems.push({ severity: "error", code, place, text, ...(hint === undefined ? {} : { hint }) });
  }
}

const hintOf = (near: string | null): Words | undefined => (near === null ? undefined : didYouMean(near));
