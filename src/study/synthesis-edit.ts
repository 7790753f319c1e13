import { type SynthesisTheme, synthesisThemes } from "../evidence/synthesis/grid.js";
import { sectionsIn, sentencesOf, tidySentences, withSentences } from "../evidence/synthesis/sections.js";
import { type Statement, statementsIn, statementsText } from "../evidence/synthesis/statements.js";
import * as say from "../messages/synthesis.js";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import { hasErrors, type Problem } from "../text/problem.js";
import { tidyText } from "../text/tidy.js";
import { codersIn } from "./blind.js";
import { readBytes, writeAll } from "./files.js";
import { appendTo, STUDY } from "./journal.js";
import { withLock } from "./lock.js";
import { splitMemo } from "./memo-file.js";
import { peopleIn } from "./profile.js";
import type { Study } from "./read.js";
import { readHead, THEMES_FILE, themeNamed } from "./syntheses.js";
import type { Writing } from "./writing.js";

/** A cell as somebody leaves it, and the sentences that they had before them; "" for none. */
export interface CellToSave {
  readonly participant: string;
  readonly theme: string;
  readonly text: string;
  readonly expected: string;
}

/** `conflict`: cells that are not as they were read, with their sentences as they stand. Then nothing was written. */
export type SavedCells =
  | { readonly kind: "saved"; readonly files: readonly string[] }
  | { readonly kind: "conflict"; readonly theirs: readonly Pick<CellToSave, "participant" | "theme" | "text">[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Writes one cell of the synthesis. `coder`: who writes; null where that was not said. */
export function saveCell(
  study: Study,
  cell: CellToSave & { readonly coder: string | null },
  how: Writing,
): Promise<SavedCells> {
  return saveCells(study, { cells: [cell], coder: cell.coder }, how);
}

/** Writes several cells, all or none. Other sections, remarks and what else stands in the files stay as they are. */
export function saveCells(
  study: Study,
  { cells, coder }: { readonly cells: readonly CellToSave[]; readonly coder: string | null },
  { lock, when }: Writing,
): Promise<SavedCells> {
  return withLock(study.dir, lock, async (): Promise<SavedCells> => {
    const plan = planCells(study, cells, coder);
    if (plan.problems.length > 0) return { kind: "refused", problems: plan.problems };
    if (plan.theirs.length > 0) return { kind: "conflict", theirs: plan.theirs };
    const emptied = cells.filter(({ text, expected }) => text.trim() === "" && expected !== "").length;
    const detail = { cells: cells.length - emptied, ...(emptied === 0 ? {} : { emptied }) };
    const journal = appendTo(study.dir, coder ?? STUDY, { step: "synthesis", detail, when });
    if (plan.files.size > 0) await writeAll(study.dir, new Map([...plan.files, ...journal]));
    return { kind: "saved", files: [...plan.files.keys()] };
  });
}

function planCells(
  study: Study,
  cells: readonly CellToSave[],
  coder: string | null,
): { files: Map<string, string>; problems: Problem[]; theirs: Pick<CellToSave, "participant" | "theme" | "text">[] } {
  const themes = synthesisThemes(study.codebooks);
  const people = peopleIn(study);
  const problems: Problem[] = [];
  const theirs: Pick<CellToSave, "participant" | "theme" | "text">[] = [];
  const files = new Map<string, string>();
  for (const { participant, theme: id, text, expected } of cells) {
    const theme = themes.find((one) => one.id === id);
    if (theme === undefined) problems.push(problem("unknown-theme", say.unknownTheme(id)));
    if (!people.includes(participant) || !/^[\p{L}\p{N}_.-]+$/u.test(participant))
      problems.push(problem("unknown-participant", say.unknownParticipant));
    if (theme === undefined || !people.includes(participant)) continue;
    const file = `syntheses/${participant}.md`;
    const before = files.get(file) ?? sourceNow(study, file, { participant, coder });
    if (typeof before !== "string") {
      problems.push(before);
      continue;
    }
    const now = cellIn(before, { themes, theme });
    if (tidySentences(now) !== tidySentences(expected)) theirs.push({ participant, theme: id, text: now });
    else if (tidySentences(text) !== tidySentences(now)) files.set(file, withCell(before, { themes, theme, text }));
  }
  return { files, problems, theirs };
}

function problem(code: string, text: Words, file?: string): Problem {
  return { severity: "error", code, place: file === undefined ? {} : { file }, text };
}

/** The file as it stands, one that is there to be begun, or why it cannot be written. */
function sourceNow(study: Study, file: string, of: { participant: string; coder: string | null }): string | Problem {
  const { bytes, problems } = readBytes(study.dir, file);
  if (problems[0] !== undefined) return problems[0];
  if (bytes === null) {
    const whose = of.coder === null ? "" : `coder: ${of.coder}\n`;
    return `---\ngrille: 1\nparticipant: ${JSON.stringify(of.participant)}\n${whose}---\n\n`;
  }
  const source = Buffer.from(bytes).toString("utf8");
  if (!Buffer.from(source).equals(bytes)) return problem("not-utf8", say.notUtf8, file);
  const read = readHead(decode(bytes).text, file);
  if (read.value === null || hasErrors(read.problems)) return problem("unsound", say.unsound, file);
  if (isOthersSynthesis(study, read.value.coder, of.coder)) return problem("not-yours", say.notYours, file);
  return tidyText(source);
}

export function isOthersSynthesis(study: Study, whose: string, coder: string | null): boolean {
  return whose !== "" && whose !== coder && codersIn(study).includes(whose);
}

function cut(source: string): { head: string; body: string } {
  const body = splitMemo(source)?.body ?? source;
  return { head: source.slice(0, source.length - body.length), body };
}

interface Of {
  readonly themes: readonly SynthesisTheme[];
  readonly theme: SynthesisTheme;
}

const isNamed =
  ({ themes, theme }: Of) =>
  (name: string): boolean =>
    themeNamed(themes, name)?.id === theme.id;

function cellIn(source: string, of: Of): string {
  const section = sectionsIn(cut(source).body).sections.find(({ name }) => isNamed(of)(name));
  return section === undefined ? "" : sentencesOf(section);
}

function withCell(source: string, { text, ...of }: Of & { text: string }): string {
  const { head, body } = cut(source);
  return `${head}${withSentences(body, { isIt: isNamed(of), name: of.theme.id, text })}`;
}

/** What is shared, nuanced or divergent about a theme, as somebody leaves it, and as they had it before them. */
export interface StatementsToSave {
  readonly theme: string;
  readonly statements: readonly Statement[];
  readonly expected: readonly Statement[];
  readonly coder: string | null;
}

export type SavedStatements =
  | { readonly kind: "saved" }
  | { readonly kind: "conflict"; readonly theirs: readonly Statement[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Writes what is said of one theme over everybody, in `syntheses/themes.md`; all else there stays as it is. */
export function saveStatements(
  study: Study,
  { theme: id, statements, expected, coder }: StatementsToSave,
  { lock, when }: Writing,
): Promise<SavedStatements> {
  return withLock(study.dir, lock, async (): Promise<SavedStatements> => {
    const themes = synthesisThemes(study.codebooks);
    const theme = themes.find((one) => one.id === id);
    const people = peopleIn(study);
    const isKnown = statements.every(({ who }) => who.every((one) => people.includes(one)));
    if (theme === undefined) return { kind: "refused", problems: [problem("unknown-theme", say.unknownTheme(id))] };
    if (!isKnown) return { kind: "refused", problems: [problem("unknown-participant", say.unknownParticipant)] };
    const { bytes } = readBytes(study.dir, THEMES_FILE);
    const before = bytes === null ? "---\ngrille: 1\n---\n\n" : tidyText(Buffer.from(bytes).toString("utf8"));
    if (bytes !== null && !Buffer.from(Buffer.from(bytes).toString("utf8")).equals(bytes))
      return { kind: "refused", problems: [problem("not-utf8", say.notUtf8, THEMES_FILE)] };
    const { head, body } = cut(before);
    const section = sectionsIn(body).sections.find(({ name }) => isNamed({ themes, theme })(name));
    const theirs = (section === undefined ? [] : statementsIn(section)).flatMap(({ kind, who, text }): Statement[] =>
      kind === null ? [] : [{ kind, who, text }],
    );
    if (form(theirs) !== form(expected)) return { kind: "conflict", theirs };
    if (form(theirs) === form(statements)) return { kind: "saved" };
    const { lang } = study;
    const headings = {
      shared: say.kinds.shared[lang],
      nuanced: say.kinds.nuanced[lang],
      divergent: say.kinds.divergent[lang],
    };
    const text = statementsText(statements, headings);
    const made = `${head}${withSentences(body, { isIt: isNamed({ themes, theme }), name: id, text })}`;
    const step = { step: "synthesis", detail: { statements: 1 }, when };
    await writeAll(study.dir, new Map([[THEMES_FILE, made], ...appendTo(study.dir, coder ?? STUDY, step)]));
    return { kind: "saved" };
  });
}

function form(statements: readonly Statement[]): string {
  return JSON.stringify(statements.map(({ kind, who, text }) => [kind, who, tidySentences(text)]));
}
