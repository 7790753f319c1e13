import { z } from "zod";
import { AGREED } from "../coding/basis.js";
import {
  type SynthesisCell,
  type SynthesisPassage,
  type SynthesisTheme,
  synthesisGrid,
  synthesisThemes,
} from "../evidence/synthesis/grid.js";
import { sectionsIn, sentencesOf } from "../evidence/synthesis/sections.js";
import { type Statement, statementsIn } from "../evidence/synthesis/statements.js";
import { didYouMean } from "../messages/study.js";
import * as say from "../messages/synthesis.js";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import { fold } from "../text/fold.js";
import { nearest } from "../text/nearest.js";
import { naturally } from "../text/order.js";
import { placeOf, turnAt } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import { readYaml } from "../text/yaml.js";
import { codersIn } from "./blind.js";
import { namesIn, readBytes } from "./files.js";
import { shownTo } from "./logbook.js";
import { splitMemo } from "./memo-file.js";
import { peopleIn } from "./profile.js";
import type { Study } from "./read.js";
import { personOf } from "./voice.js";

/** What stands under each theme about everybody. */
export const THEMES_FILE = "syntheses/themes.md";

/** One participant's synthesis as its file has it. */
export interface Synthesis {
  readonly participant: string;
  readonly file: string;
  /** Whose it is; "" where the file does not say. */
  readonly coder: string;
  readonly sentences: readonly { readonly theme: string; readonly text: string }[];
}

export interface Syntheses {
  readonly syntheses: readonly Synthesis[];
  readonly statements: readonly (Statement & { readonly theme: string })[];
  readonly problems: readonly Problem[];
}

const head = z.looseObject({
  grille: z.literal(1),
  participant: z.string().min(1).optional(),
  coder: z.string().default(""),
});

/** What of a head is known; a number as a pseudonym is read as its letters. */
export type SynthesisHead = z.output<typeof head>;

/** The head and the words of a synthesis; null where it has no head, or one with errors. */
export function readHead(
  source: string,
  file: string,
): { value: SynthesisHead | null; body: string; line: number; problems: Problem[] } {
  const split = splitMemo(source);
  if (split === null) {
    const place = { file, line: 1 };
    const problem: Problem = { severity: "warning", code: "no-head", place, text: say.noHead, hint: say.noHeadHint };
    return { value: { grille: 1, coder: "" }, body: source, line: 1, problems: [problem] };
  }
  const { value, problems } = readYaml<SynthesisHead>(`\n${split.head}`, file, head as z.ZodType<SynthesisHead>);
  return { value, body: split.body, line: split.line, problems: problems.map(({ excerpt: _, ...one }) => one) };
}

/** Finds the theme that a heading names, by its id or by its label in either language. */
export function themeNamed(themes: readonly SynthesisTheme[], name: string): SynthesisTheme | undefined {
  const sought = fold(name.trim());
  const isIt = ({ id, label }: SynthesisTheme): boolean => [id, label.fr, label.en].some((one) => fold(one) === sought);
  return themes.find(({ id }) => id === name.trim()) ?? themes.find(isIt);
}

/** Reads `syntheses/`. All problems come back with file and line, never with words or names. */
export function readSyntheses(study: Study): Syntheses {
  const themes = synthesisThemes(study.codebooks);
  const people = peopleIn(study);
  const { names, problems: unread } = namesIn(study.dir, "syntheses");
  const problems: Problem[] = [...unread];
  const syntheses: Synthesis[] = [];
  const statements: Syntheses["statements"][number][] = [];
  for (const name of names.filter((one) => one.endsWith(".md")).sort(naturally)) {
    const file = `syntheses/${name}`;
    const { bytes, problems: faults } = readBytes(study.dir, file);
    const decoded = decode(bytes ?? new Uint8Array());
    const bad = decoded.problems.filter(({ severity }) => severity !== "note");
    problems.push(...faults, ...bad.map((one) => ({ ...one, place: { ...one.place, file } })));
    if (bytes === null || (decoded.encoding === null && bytes.length > 0)) continue;
    const { value, body, line, problems: wrong } = readHead(decoded.text, file);
    if (file !== THEMES_FILE || splitMemo(decoded.text) !== null) problems.push(...wrong);
    if (value === null) continue;
    const found = sectionsFor(body, { themes, file, line });
    problems.push(...found.problems);
    if (file === THEMES_FILE) {
      for (const { theme, section, at } of found.sections)
        for (const { kind, who, text, line: within } of statementsIn(section)) {
          const warn = (code: string, words: Words): void =>
            void problems.push({ severity: "warning", code, place: { file, line: at + within - 1 }, text: words });
          if (kind === null) warn("unknown-heading", say.kindUnknown);
          if (who.some((one) => !people.includes(one))) warn("unknown-participant", say.whoUnknown);
          if (kind !== null) statements.push({ theme, kind, who: who.filter((one) => people.includes(one)), text });
        }
      continue;
    }
    const stem = name.slice(0, -".md".length).normalize("NFC");
    const participant = value.participant ?? stem;
    if (participant !== stem) problems.push(warning("other-file", { file, line: 1 }, say.otherFile));
    if (!people.includes(participant))
      problems.push(warning("unknown-participant", { file, line: 1 }, say.unknownParticipant));
    const sentences = found.sections.map(({ theme, section }) => ({ theme, text: sentencesOf(section) }));
    syntheses.push({ participant, file, coder: value.coder, sentences });
  }
  return { syntheses, statements, problems };
}

function warning(code: string, place: Problem["place"], text: Words, hint?: Words): Problem {
  return { severity: "warning", code, place, text, ...(hint === undefined ? {} : { hint }) };
}

type Found = { theme: string; section: ReturnType<typeof sectionsIn>["sections"][number]; at: number };

function sectionsFor(
  body: string,
  { themes, file, line }: { themes: readonly SynthesisTheme[]; file: string; line: number },
): { sections: Found[]; problems: Problem[] } {
  const sections: Found[] = [];
  const problems: Problem[] = [];
  for (const section of sectionsIn(body).sections) {
    const at = line + section.line - 1;
    const theme = themeNamed(themes, section.name)?.id;
    const near = nearest(
      section.name,
      themes.flatMap(({ id, label }) => [id, label.fr, label.en]),
    );
    if (theme === undefined)
      problems.push(
        warning("unknown-theme", { file, line: at }, say.sectionUnknown, near === null ? undefined : didYouMean(near)),
      );
    else if (sections.some((one) => one.theme === theme))
      problems.push(warning("theme-twice", { file, line: at }, say.sectionTwice));
    else sections.push({ theme, section, at });
  }
  return { sections, problems };
}

/** Whether somebody's synthesis may be read by who asks: while coders' sheets are closed to each other, by its author alone. */
export function isSynthesisOpen(study: Study, { coder }: Pick<Synthesis, "coder">, reader: string | null): boolean {
  const shown = shownTo(study, reader);
  const people = codersIn(study);
  return shown === "all" || !people.includes(coder) || shown.includes(coder);
}

export interface StudySynthesis {
  readonly themes: readonly SynthesisTheme[];
  readonly participants: readonly string[];
  readonly cells: readonly SynthesisCell[];
  readonly statements: Syntheses["statements"];
  readonly problems: readonly Problem[];
  /** Whether somebody's synthesis is not shown. */
  readonly closed: boolean;
}

/**
 * The synthesis as one person may see it: sentences, beside the passages of the agreed sheet where there is one, else of that
 * person's own marks. `reader` null: of the only person who codes.
 */
export function synthesisOf(study: Study, reader: string | null): StudySynthesis {
  const themes = synthesisThemes(study.codebooks);
  const { syntheses, statements, problems } = readSyntheses(study);
  const open = syntheses.filter((one) => isSynthesisOpen(study, one, reader));
  const isAllOpen = shownTo(study, reader) === "all";
  const heard = peopleIn(study).filter(
    (id) => open.some((one) => one.participant === id) || study.transcripts.some((one) => isHeard(study, one, id)),
  );
  const sentences = open.flatMap(({ participant, sentences: own }) => own.map((one) => ({ participant, ...one })));
  const cells = synthesisGrid({ participants: heard, themes, passages: passagesOf(study, reader), sentences });
  return {
    ...{ themes, participants: heard, cells, problems },
    // What is said of everybody rests on everybody's synthesis.
    statements: isAllOpen || syntheses.length === open.length ? statements : [],
    closed: open.length < syntheses.length,
  };
}

function isHeard(study: Study, transcript: Study["transcripts"][number], id: string): boolean {
  return transcript.turns.some((turn) => turn.role === "participant" && personOf(study, transcript, turn) === id);
}

function passagesOf(study: Study, reader: string | null): (SynthesisPassage & { participant: string })[] {
  const coders = new Set(study.sheets.map(({ coder }) => coder));
  const isAgreed = coders.has(AGREED);
  const whose = isAgreed ? AGREED : (reader ?? (coders.size === 1 ? [...coders][0] : null));
  return study.transcripts.flatMap((transcript) => {
    const marks = study.sheets
      .filter((sheet) => sheet.transcript === transcript.id && sheet.coder === whose)
      .flatMap(({ codings }) => codings)
      .filter(({ verdict }) => verdict !== "rejected")
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const spans = new Map<string, (SynthesisPassage & { participant: string }) | undefined>();
    for (const { start, end, code } of marks) {
      const key = `${start}-${end}`;
      const codes = [...(spans.get(key)?.codes ?? []), code];
      const turn = turnAt(transcript, start) ?? transcript.turns.find((one) => one.end > start);
      const participant = personOf(study, transcript, turn);
      const place = placeOf(transcript, { start, end });
      const quote = transcript.text.slice(start, end);
      spans.set(key, { transcript: transcript.id, place, start, end, quote, participant, codes: [...new Set(codes)] });
    }
    return [...spans.values()].flatMap((one) => one ?? []);
  });
}
