import { type Code, codesOf } from "../codebook/codebook.js";
import { AGREED, type Selection } from "../coding/basis.js";
import type { Mark } from "../coding/mark.js";
import { closedTo, notSettled, ownSheet } from "../messages/coders.js";
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
  /** What the study is made of: nothing but published excerpts, those beside interviews, interviews alone, or answers to surveys without any of these. */
  readonly material: "interviews" | "excerpts" | "mixed" | "answers";
  /** The marks that page one speaks of: the interviews', or those of the excerpts or the open answers where there is nothing else. */
  readonly selection: Selection;
  /** Who has looked at these marks; null where people looked at all of them. */
  readonly banner: string | null;
  /** The same of the marks on excerpts. */
  readonly quotedBanner: string | null;
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
  /** Manifest codes with a mark that counts in an excerpt. */
  readonly quoted: ReadonlySet<string>;
  /** The same as `label`, leading to the code's page where it has one, or to its excerpts. */
  readonly codeLink: (id: string) => Part;
  /** A person who codes, as they are called: the agreed sheet is no person. */
  readonly coder: (id: string) => string;
  /** The same with their role; for the agreed sheet, the roles of those who agreed on it. */
  readonly coderAndRole: (id: string) => string;
  /** `P01 (Solange)`, or the id alone. */
  readonly interview: (id: string) => string;
  /** `Solange`: the people of a transcript as the register has them, or its id. */
  readonly person: (id: string) => string;
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
  const inExcerpts = (input.excerpts?.selection.marks ?? []).map((mark) => mark.code);
  const quoted = new Set(inExcerpts.filter((code) => codes.get(code)?.kind === "manifest"));
  const material = materialOf(input);
  const beside = material === "excerpts" ? input.excerpts : material === "answers" ? (input.answered ?? null) : null;
  const selection = beside?.selection ?? input.selection;
  const codeLink = (id: string): Part => {
    const to = used.has(id) ? codeAnchor(id) : quoted.has(id) ? excerptAnchor(id) : null;
    return to === null ? label(id) : { kind: "link", text: label(id), to };
  };
  return {
    input,
    lang,
    say,
    written,
    number: (value, digits = 2) => formatNumber(value, lang, digits),
    material,
    selection,
    banner: bannerOf(selection, lang),
    quotedBanner: input.excerpts === null ? null : bannerOf(input.excerpts.selection, lang),
    interviews,
    marks: (interview, code) => marks.get(`${interview}\n${code}`) ?? [],
    used,
    transcripts: new Map(input.transcripts.map((one) => [one.id, one])),
    codes,
    label,
    quoted,
    codeLink,
    coder: (id) => (id === AGREED ? say(bases.agreed) : id),
    coderAndRole: (id) => coderAndRole(input, id, { say, written }),
    interview: (id) => named(id, names.get(id) ?? ""),
    person: (id) => names.get(id) || id,
  };
}

/** What the study is made of. Interviews that nobody has read yet are interviews. */
function materialOf({ excerpts, surveys, transcripts }: ReportInput): Context["material"] {
  const isWhole = transcripts.some((one) => one.material === "interview");
  if (excerpts === null) return isWhole || surveys === undefined ? "interviews" : "answers";
  return isWhole ? "mixed" : "excerpts";
}

/** Whether there are no interviews to be counted. */
export function isWithoutInterviews({ material }: Pick<Context, "material">): boolean {
  return material === "excerpts" || material === "answers";
}

function marksByPlace({ selection, excerpts, answered }: ReportInput): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const mark of [...selection.marks, ...(excerpts?.selection.marks ?? []), ...(answered?.selection.marks ?? [])]) {
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

/** Where a code's excerpts stand. */
export function excerptAnchor(id: string): string {
  return `excerpt:${id}`;
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

/** Who has looked at these marks; null where people looked at all of them. */
export function bannerOf(selection: Selection, lang: Lang): string | null {
  const { closed } = selection;
  const own =
    closed === undefined ? null : closed.reader === null ? closedTo(closed.transcripts) : ownSheet(closed.reader);
  const open = selection.unsettled === undefined ? [] : [notSettled(selection.unsettled)[lang]];
  const said = [...(own === null ? [] : [own[lang]]), ...open, ...looked(selection, lang)];
  return said.length === 0 ? null : said.join(". ");
}

function looked({ rulesOnly: unseen, basis, reviewedShare, marks }: Selection, lang: Lang): string[] {
  if (unseen && marks.length > 0) return [rulesOnly[lang]];
  if (basis !== "all" || reviewedShare === null || reviewedShare === 1) return [];
  return [pick(partlyReviewed(formatShare(reviewedShare, lang)), lang)];
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
