import type { Code } from "../../codebook/codebook.js";
import { AGREED, waitingIn } from "../../coding/basis.js";
import { toReread } from "../../coding/rereading.js";
import type { Lang, Words } from "../../messages/words.js";
import { codersIn } from "../../study/blind.js";
import type { Study } from "../../study/read.js";
import type { Problem } from "../../text/problem.js";
import { overlaps } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { CodeView, Reading, StudyView, TranscriptLine } from "../protocol/study.js";

export interface Viewer {
  readonly coder: string;
  readonly lang: Lang;
}

/** The study as the list of interviews and the tree of codes show it to one person. */
export function studyView(study: Study, problems: readonly Problem[], viewer: Viewer): Omit<StudyView, "folder"> {
  const { lang, coder } = viewer;
  const { title, notice } = study.config;
  return {
    title: said(title, lang),
    lang,
    notice: notice === undefined ? null : said(notice, lang),
    coder,
    among: codersIn(study).length < 2 ? "alone" : "several",
    families: study.codebooks.flatMap(({ families }) =>
      families.map(({ id, label, codes }) => ({
        id,
        label: label[lang],
        codes: codes.map((one) => codeView(one, lang)),
      })),
    ),
    codebooks: study.codebooks.map(({ id, title: name }) => ({ id, title: name[lang] })),
    transcripts: study.transcripts.map((transcript) => lineOf(study, transcript, coder)),
    errors: problems.filter(({ severity }) => severity === "error").length,
  };
}

function said(text: string | Words, lang: Lang): string {
  return typeof text === "string" ? text : text[lang];
}

function codeView(code: Code, lang: Lang): CodeView {
  const { id, colour, kind, origin } = code;
  return {
    ...{ id, colour, kind, origin },
    label: code.label[lang],
    definition: code.definition[lang],
    use: code.use[lang],
    useNot: code.useNot[lang],
    examples: code.examples,
    counterexamples: code.counterexamples.map(({ text }) => text),
    retired: code.retired !== undefined,
  };
}

function lineOf(study: Study, transcript: Transcript, coder: string): TranscriptLine {
  const { id, material } = transcript;
  const sheet = sheetOf(study, transcript.id, coder);
  const marks = (sheet?.codings ?? []).filter(({ verdict }) => verdict !== "rejected");
  const turns = transcript.turns.filter(({ role }) => role === "participant");
  const interview = study.interviews.find((one) => one.id === id);
  return {
    id,
    participants: interview?.participants ?? [],
    date: interview?.date ?? null,
    material,
    survey: transcript.survey ?? null,
    turns: turns.length,
    coded: turns.filter((turn) => marks.some((mark) => overlaps(mark, turn))).length,
    marks: marks.length,
    waiting: sheet === undefined ? 0 : waitingIn(sheet),
    reading: readingOf(study, id, coder),
    reread: sheet === undefined ? [] : toReread(sheet, study.codes),
  };
}

export function sheetOf(study: Study, transcript: string, coder: string): Study["sheets"][number] | undefined {
  return study.sheets.find((one) => one.coder === coder && one.coder !== AGREED && one.transcript === transcript);
}

export function readingOf(study: Study, transcript: string, coder: string): Reading {
  const sheet = sheetOf(study, transcript, coder);
  if (sheet === undefined) return "open";
  if (typeof sheet.read === "string") return "read";
  return sheet.codings.length + waitingIn(sheet) === 0 ? "open" : "begun";
}
