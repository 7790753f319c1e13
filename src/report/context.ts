import { type Code, codesOf } from "../codebook/codebook.js";
import { AGREED } from "../coding/basis.js";
import type { Mark } from "../coding/mark.js";
import { typeset } from "../messages/french.js";
import { bases, partlyReviewed, rulesOnly } from "../messages/measures.js";
import { formatNumber, formatShare } from "../messages/numbers.js";
import type { Lang, Words } from "../messages/words.js";
import type { Transcript } from "../text/transcript.js";
import type { Part } from "./document.js";
import type { ReportInput, Written } from "./input.js";

/** What every page needs at hand: the input, its language, and how things are called. */
export interface Context {
  readonly input: ReportInput;
  readonly lang: Lang;
  readonly say: (words: Written) => string;
  /** What the researcher wrote, with the spaces that French puts before its signs. Never for a participant's words. */
  readonly written: (words: Written) => string;
  readonly number: (value: number, digits?: number) => string;
  /** Who has looked at the marks; null where people looked at all of them. */
  readonly banner: string | null;
  /** Ids of the interviews that the basis speaks of and that are whole interviews, in order. */
  readonly interviews: readonly string[];
  readonly transcripts: ReadonlyMap<string, Transcript>;
  readonly codes: ReadonlyMap<string, Code>;
  /** Name of a code or a family; its id where the codebook has none. */
  readonly label: (id: string) => string;
  /** The marks that count of one code in one interview. */
  readonly marks: (interview: string, code: string) => readonly Mark[];
  /** Manifest codes with a mark that counts: those that have a page. */
  readonly used: ReadonlySet<string>;
  /** The same, leading to the code's page where it has one. */
  readonly codeLink: (id: string) => Part;
  /** A person who codes, as they are called: the agreed sheet is no person. */
  readonly coder: (id: string) => string;
  /** The same with their role; for the agreed sheet, the roles of those who agreed on it. */
  readonly coderAndRole: (id: string) => string;
  /** `P01 (Solange)`, or the id alone. */
  readonly interview: (id: string) => string;
}

export function contextOf(input: ReportInput): Context {
  const { lang } = input;
  const say = (words: Written): string => (typeof words === "string" ? words : words[lang]);
  const codes = new Map(codesOf(input.codebooks).map((code) => [code.id, code]));
  const families = new Map(input.codebooks.flatMap((book) => book.families.map((one) => [one.id, one.label] as const)));
  const names = new Map(input.interviews.map((one) => [one.id, one.participants.join(", ")]));
  const written = (words: Written): string => (lang === "fr" ? typeset(say(words)) : say(words));
  const label = (id: string): string => written(codes.get(id)?.label ?? families.get(id) ?? id);
  const interviews = interviewsOf(input);
  const marks = marksByPlace(input);
  const used = usedOf(input, { codes, interviews });
  return {
    input,
    lang,
    say,
    written,
    number: (value, digits = 2) => formatNumber(value, lang, digits),
    banner: bannerOf(input),
    interviews,
    marks: (interview, code) => marks.get(`${interview}\n${code}`) ?? [],
    used,
    transcripts: new Map(input.transcripts.map((one) => [one.id, one])),
    codes,
    label,
    codeLink: (id) => (used.has(id) ? { kind: "link", text: label(id), to: codeAnchor(id) } : label(id)),
    coder: (id) => (id === AGREED ? say(bases.agreed) : id),
    coderAndRole: (id) => coderAndRole(input, id, { say, written }),
    interview: (id) => named(id, names.get(id) ?? ""),
  };
}

function marksByPlace({ selection }: ReportInput): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const mark of selection.marks) {
    const key = `${mark.transcript}\n${mark.code}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [mark]);
    else known.push(mark);
  }
  return found;
}

/** Where a code has its page. A colon keeps it apart from the turns' anchors. */
export function codeAnchor(id: string): string {
  return `code:${id}`;
}

/** Whether the codebook has identities or strategies, which people read and nobody counts. */
export function hasInterpretive({ codes, input }: Pick<Context, "codes" | "input">): boolean {
  return input.attributions.length > 0 || [...codes.values()].some((code) => code.kind === "interpretive");
}

function coderAndRole({ coders }: ReportInput, id: string, { say, written }: Pick<Context, "say" | "written">): string {
  const roles = coders
    .filter((one) => id === AGREED || one.id === id)
    .flatMap(({ role }) => (role ? [written(role)] : []));
  const name = id === AGREED ? say(bases.agreed) : id;
  return roles.length === 0 ? name : `${name} (${roles.join(", ")})`;
}

function named(id: string, name: string): string {
  return name === "" || name === id ? id : `${id} (${name})`;
}

function bannerOf({ selection, lang }: ReportInput): string | null {
  const { rulesOnly: unseen, basis, reviewedShare } = selection;
  if (unseen && selection.marks.length > 0) return rulesOnly[lang];
  if (basis !== "all" || reviewedShare === null || reviewedShare === 1) return null;
  return pick(partlyReviewed(formatShare(reviewedShare, lang)), lang);
}

function pick(words: Words, lang: Lang): string {
  return words[lang];
}

function usedOf(
  { selection }: ReportInput,
  at: { codes: ReadonlyMap<string, Code>; interviews: readonly string[] },
): Set<string> {
  const counted = new Set(at.interviews);
  return new Set(
    selection.marks
      .filter((mark) => counted.has(mark.transcript) && at.codes.get(mark.code)?.kind === "manifest")
      .map((mark) => mark.code),
  );
}

function interviewsOf({ interviews, transcripts, selection }: ReportInput): string[] {
  const whole = new Set(transcripts.filter((one) => one.material === "interview").map((one) => one.id));
  const read = selection.transcripts.filter((id) => whole.has(id));
  const order = interviews.map((one) => one.id).filter((id) => read.includes(id));
  return [...order, ...read.filter((id) => !order.includes(id))];
}
