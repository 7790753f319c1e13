import { type Answer, passagesOf, VERDICTS } from "../../evidence/claims/verdict.js";
import * as words from "../../messages/claims.js";
import { semicolon } from "../../messages/numbers.js";
import type { Context } from "../context.js";
import { type Block, type Line, type Part, paragraph, type Section, section, type Table } from "../document.js";
import { sentence } from "../measured.js";
import { placePart, quoteOf } from "../passages.js";

/** So many passages are quoted of a claim: the first of each person, in the order of the people. */
const QUOTED = 3;

/** What a publication says, claim by claim: the verdict on these data, why, and the passages it rests on. */
export function claimsPage(c: Context): Section {
  const { source, answers, counted } = c.input.claims ?? NONE;
  const tally = VERDICTS.map(
    (verdict) => [words.verdicts[verdict], answers.filter((one) => one.verdict === verdict).length] as const,
  );
  return section("claims", c.say(words.chapter(source.author, source.year)), {
    begins: "page",
    blocks: [
      paragraph(c.say(words.intro(c.written(source.title)))),
      paragraph(sentence(c.say(words.tally(tally)))),
      table(c, answers),
      paragraph(sentence(c.say(words.marksCounted(counted.marks, counted.attributions))), "note"),
      paragraph(sentence(c.say(words.notErrors)), "note"),
    ],
    sections: answers.flatMap((one) => passages(c, one)),
  });
}

const NONE = { source: { title: "", author: "", year: "" }, answers: [], counted: { marks: 0, attributions: 0 } };

function table(c: Context, answers: readonly Answer[]): Table {
  const [claim, verdict, why, where] = words.pageColumns;
  return {
    kind: "table",
    caption: c.say(words.titles.claims),
    columns: [claim, verdict, why, where].map((label) => ({ label: c.say(label), align: "text" })),
    rows: answers.map((answer): Line[] => [
      `${c.written(answer.claim.statement)} (${c.say(words.page(answer.claim.pages))})`,
      c.say(words.verdicts[answer.verdict]),
      sentence(answer.why.map((one) => c.say(one)).join(semicolon(c.lang))),
      placesOf(c, answer),
    ]),
    banner: c.banner,
  };
}

/** The places, each once, leading to the transcripts where the report has them. */
function placesOf(c: Context, answer: Answer): Line {
  const seen = new Set<string>();
  const parts = passagesOf(answer).flatMap(({ transcript, mark, place }): Part[] => {
    if (seen.has(place)) return [];
    seen.add(place);
    return [...(seen.size > 1 ? [", "] : []), placePart(c, transcript, mark)];
  });
  return parts.length === 0 ? "–" : parts;
}

/** The first passage of each person under what the source says, and how many are not shown. */
function passages(c: Context, answer: Answer): Section[] {
  const { claim, verdict, stands } = answer;
  const chosen = stands.flatMap((one) => one.passages.slice(0, 1)).slice(0, QUOTED);
  const quotes = chosen.flatMap(({ transcript, mark }) => {
    const quote = quoteOf(c, { transcript, spans: [mark] }, { context: "question", tags: [[c.codeLink(mark.code)]] });
    return quote === null ? [] : [quote];
  });
  if (quotes.length === 0) return [];
  const rest = passagesOf(answer).length - quotes.length;
  const more: Block[] = rest > 0 ? [paragraph(c.say(words.notShown(rest)), "note")] : [];
  const told = paragraph(sentence(c.say(words.told(claim.pages, words.verdicts[verdict]))));
  const title = c.written(claim.statement).replace(/\.$/, "");
  return [section(`claim:${claim.id}`, title, { short: claim.id, blocks: [told, ...quotes, ...more] })];
}
