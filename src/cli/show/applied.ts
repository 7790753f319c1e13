import type { Negated, Proposal } from "../../coding/coding.js";
import type { Applied } from "../../coding/compact.js";
import * as say from "../../messages/commands.js";
import { CLAUSE, SHADE_WORDS, withheldTitle } from "../../messages/shades.js";
import type { Words } from "../../messages/words.js";
import type { Study } from "../../study/read.js";
import { placeOf } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { Brush } from "./table.js";
import { inOneLine, wrap } from "./wrap.js";

/** Each proposal with its rule, the words that matched and what shades them, then what was withheld and by what. */
export function showApplied(study: Study, applied: ReadonlyMap<string, Applied>, brush: Brush): string {
  const { lang, paint } = brush;
  const blocks = study.transcripts.flatMap((transcript) => {
    const { proposals, negated } = applied.get(transcript.id) ?? { proposals: [], negated: [] };
    return [
      ...proposals.map((one) => proposalBlock(transcript, one, brush)),
      ...(negated.length === 0 ? [] : [paint.bold(`${transcript.id}, ${titleOf(negated)[lang]}`)]),
      ...negated.map((one) => negatedBlock(transcript, one, brush)),
    ];
  });
  return blocks.length === 0 ? say.nothingFired[lang] : blocks.join("\n\n");
}

function proposalBlock(transcript: Transcript, proposal: Proposal, brush: Brush): string {
  const { lang, paint } = brush;
  const loss = proposal.lossOf === undefined ? "" : ` (${say.lossOf(proposal.lossOf)[lang]})`;
  const shades = shadeTexts(transcript, proposal, brush)
    .map((text) => `  ${text}`)
    .join("");
  const cue = (proposal.shades ?? []).flatMap((one) => one.cue);
  const head = `${paint.bold(placeOf(transcript, proposal))}  ${paint.cyan(proposal.code)}${loss}  ${paint.dim(`${say.ruleWord[lang]} ${proposal.rule}`)}${shades}`;
  return `${head}\n${wrap(sentence(transcript, proposal, { words: proposal.words, cue, brush }), brush.columns, "  ")}`;
}

function shadeTexts(transcript: Transcript, { shades = [] }: Proposal | Negated, { lang, paint }: Brush): string[] {
  return shades.map(({ kind, cue }) => `${SHADE_WORDS[kind][lang]} ${paint.yellow(wordsOf(transcript, cue))}`);
}

function wordsOf(transcript: Transcript, spans: readonly Span[]): string {
  return spans.map((span) => transcript.text.slice(span.start, span.end)).join(" … ");
}

function titleOf(withheld: readonly Negated[]): Words {
  return withheld.every(({ kind }) => kind === "negation") ? say.negatedTitle : withheldTitle;
}

function negatedBlock(transcript: Transcript, hit: Negated, brush: Brush): string {
  const { lang, paint } = brush;
  const cue = wordsOf(transcript, hit.cue);
  const shades = shadeTexts(transcript, hit, brush)
    .map((text) => `${CLAUSE[lang]}${text}`)
    .join("");
  const fate = hit.proposed === null ? "" : `${CLAUSE[lang]}${say.becomes(hit.proposed)[lang]}`;
  const head = `${paint.bold(placeOf(transcript, hit))}  ${paint.strikethrough(hit.code)}  ${paint.dim(`${say.ruleWord[lang]} ${hit.rule}`)}  ${SHADE_WORDS[hit.kind][lang]} ${paint.yellow(cue)}${shades}${fate}`;
  return `${head}\n${wrap(sentence(transcript, hit, { words: hit.words, cue: hit.cue, brush }), brush.columns, "  ")}`;
}

/** The sentence with the words that matched between brackets (underlined where there is colour), the negation likewise. */
function sentence(
  transcript: Transcript,
  span: Span,
  { words, cue, brush }: { words: readonly Span[]; cue: readonly Span[]; brush: Brush },
): string {
  const { paint } = brush;
  const plain = paint.level === 0;
  const pieces = [...words.map((one) => ({ ...one, cue: false })), ...cue.map((one) => ({ ...one, cue: true }))]
    .filter((one) => one.start >= span.start && one.end <= span.end)
    .sort((a, b) => a.start - b.start);
  let at = span.start;
  let text = "";
  for (const piece of pieces) {
    if (piece.start < at) continue;
    const inside = transcript.text.slice(piece.start, piece.end);
    text +=
      transcript.text.slice(at, piece.start) +
      (plain ? `[${inside}]` : piece.cue ? paint.yellow(inside) : paint.underline(inside));
    at = piece.end;
  }
  return inOneLine(text + transcript.text.slice(at, span.end));
}

/** The same as data. */
export function appliedJson(study: Study, applied: ReadonlyMap<string, Applied>): string {
  const transcripts = study.transcripts.map((transcript) => {
    const { proposals, negated } = applied.get(transcript.id) ?? { proposals: [], negated: [] };
    const place = (span: Span): string => placeOf(transcript, span);
    return {
      transcript: transcript.id,
      proposals: proposals.map((one) => ({ ...one, place: place(one) })),
      negated: negated.map((one) => ({ ...one, place: place(one) })),
    };
  });
  return `${JSON.stringify({ transcripts }, null, 2)}\n`;
}
