import type { Mark } from "../../coding/mark.js";
import { chapters } from "../../messages/report.js";
import * as words from "../../messages/report-annex.js";
import type { Span } from "../../text/span.js";
import { formatTime } from "../../text/time.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import type { Context } from "../context.js";
import { type Block, type Piece, paragraph, type Section, section, type TalkTurn } from "../document.js";
import { sentence } from "../measured.js";
import { turnAnchor } from "../passages.js";

/** The whole transcripts, with marked passages highlighted: what quotes link to. */
export function transcriptsPage(c: Context): Section {
  const warning: Block[] = c.banner === null ? [] : [{ kind: "warning", text: sentence(c.banner) }];
  const order = c.input.interviews.map((one) => one.id);
  const place = (one: Transcript): number => (order.includes(one.id) ? order.indexOf(one.id) : order.length);
  const transcripts = [...c.input.transcripts].sort((a, b) => place(a) - place(b));
  return section("transcripts", c.say(chapters.transcripts), {
    begins: "page",
    blocks: [...warning, paragraph(c.say(words.transcriptIntro))],
    sections: transcripts.map((transcript) =>
      section(`transcript:${transcript.id}`, c.interview(transcript.id), {
        begins: "page",
        blocks: [paragraph(about(c, transcript), "note"), ...talks(c, transcript)],
      }),
    ),
  });
}

function about(c: Context, transcript: Transcript): string {
  return [
    ...(transcript.invented ? [c.say(words.invented)] : []),
    ...(transcript.material === "excerpts" && c.material === "mixed" ? [c.say(words.excerpts)] : []),
    ...(transcript.material === "survey" ? [c.say(words.surveyed)] : []),
    `${c.say(words.turnCount(transcript.turns.length))}.`,
  ].join(" ");
}

function talks(c: Context, transcript: Transcript): Block[] {
  const { selection, excerpts, answered } = c.input;
  const beside = [...(excerpts?.selection.marks ?? []), ...(answered?.selection.marks ?? [])];
  const marks = [...selection.marks, ...beside].filter((mark) => mark.transcript === transcript.id);
  const blocks: Block[] = [];
  let section: string | null = null;
  let turns: TalkTurn[] = [];
  for (const turn of transcript.turns) {
    if (turn.section !== section || blocks.length === 0) {
      if (turn.section !== null && turn.section !== section) blocks.push(paragraph(heading(c, turn.section)));
      turns = [];
      blocks.push({ kind: "talk", lang: transcript.language, turns });
      section = turn.section;
    }
    turns.push(talkTurn(c, { transcript, turn, marks }));
  }
  return blocks;
}

/** A heading of the transcript; with the guide's theme where it names a question. */
function heading(c: Context, title: string): [{ kind: "strong"; text: string }] {
  const name = title.split(/[\s:,]+/)[0]?.toLowerCase();
  const theme = c.input.guide?.questions.find((one) => one.id.toLowerCase() === name)?.theme;
  return [{ kind: "strong", text: theme ? `${title}. ${c.written(theme)}` : title }];
}

function talkTurn(c: Context, at: { transcript: Transcript; turn: Turn; marks: readonly Mark[] }): TalkTurn {
  const { transcript, turn, marks } = at;
  const here =
    turn.role === "participant" ? marks.filter((mark) => mark.start < turn.end && turn.start < mark.end) : [];
  return {
    id: turnAnchor(transcript.id, turn.index),
    place: `${transcript.id}:${turn.index}`,
    speaker: turn.speaker,
    role: turn.role,
    time: turn.time === null ? null : formatTime(turn.time),
    pieces: piecesOf(transcript.text, turn, here).map(({ text, codes }) => ({ text, codes: codes.map(c.label) })),
  };
}

/** A turn's words cut wherever a mark begins or ends, each piece with its codes in the order in which they began. */
export function piecesOf(text: string, turn: Span, marks: readonly Mark[]): Piece[] {
  const edges = marks.flatMap((mark) => [Math.max(mark.start, turn.start), Math.min(mark.end, turn.end)]);
  const cuts = [...new Set([turn.start, ...edges, turn.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? turn.start;
    const codes = marks.filter((mark) => mark.start < end && start < mark.end).map((mark) => mark.code);
    return { text: text.slice(start, end), codes: [...new Set(codes)] };
  });
}
