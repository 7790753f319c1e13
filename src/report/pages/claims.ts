import { distinctPlaces, firstShown } from "../../evidence/claims/stand.js";
import { type Answer, passagesOf, VERDICTS } from "../../evidence/claims/verdict.js";
import * as words from "../../messages/claims.js";
import { semicolon } from "../../messages/numbers.js";
import type { Context } from "../context.js";
import { type Block, type Line, list, type Part, paragraph, type Section, section, type Table } from "../document.js";
import type { ClaimsAnswered } from "../input.js";
import { sentence } from "../measured.js";
import { placePart, quoteOf } from "../passages.js";
import { colon } from "./study.js";

/** So many passages are quoted of a claim: the first of each person, in the order of the people. */
const QUOTED = 3;

/** What a publication says, claim by claim: the verdict on these data, why, and the passages it rests on. */
export function claimsPage(c: Context): Section {
  const { answers } = c.input.claims ?? NONE;
  return { ...claimsShort(c), begins: "page", sections: answers.flatMap((one) => passages(c, one)) };
}

/** The same without the words of the passages. */
export function claimsShort(c: Context): Section {
  const { source, answers, counted, since = [] } = c.input.claims ?? NONE;
  return section("claims", c.say(words.chapter(source.author, source.year)), {
    blocks: [
      paragraph(c.say(words.intro(c.written(source.title)))),
      tallied(c, answers),
      table(c, answers),
      paragraph(sentence(c.say(words.marksCounted(counted.marks, counted.attributions))), "note"),
      ...since.map((one) => paragraph(sentence(c.say(one)), "note")),
      paragraph(sentence(c.say(words.notErrors)), "note"),
    ],
  });
}

/** What does not hold, and what the source itself says otherwise elsewhere. */
const NAMED: readonly Answer["verdict"][] = ["does-not-hold", "source-contradicts-itself"];

/** For whoever decides whether to stop: how many claims hold, and which do not. */
export function claimsTallied(c: Context): Section[] {
  const { source, answers } = c.input.claims ?? NONE;
  if (answers.length === 0) return [];
  const contrary = answers.filter(({ verdict }) => NAMED.includes(verdict));
  return [
    section("supervisor.claims", c.say(words.chapter(source.author, source.year)), {
      blocks: [
        tallied(c, answers),
        ...(contrary.length === 0
          ? []
          : [
              list(
                contrary.map((answer): Line => {
                  const verdict = c.say(words.verdicts[answer.verdict]);
                  return [`${statement(c, answer)}${colon(c)}${verdict}. `, ...partsOf(placesOf(c, answer))];
                }),
                "note",
              ),
            ]),
      ],
    }),
  ];
}

function tallied(c: Context, answers: readonly Answer[]): Block {
  const tally = VERDICTS.map(
    (verdict) => [words.verdicts[verdict], answers.filter((one) => one.verdict === verdict).length] as const,
  );
  return paragraph(sentence(c.say(words.tally(tally))));
}

function statement(c: Context, { claim }: Answer): string {
  return `${c.written(claim.statement)} (${c.say(words.page(claim.pages))})`;
}

function partsOf(line: Line): readonly Part[] {
  return typeof line === "string" ? [line] : line;
}

const NONE: ClaimsAnswered = {
  source: { title: "", author: "", year: "" },
  answers: [],
  counted: { marks: 0, attributions: 0 },
};

function table(c: Context, answers: readonly Answer[]): Table {
  const [claim, verdict, why, where] = words.pageColumns;
  return {
    kind: "table",
    caption: c.say(words.titles.claims),
    columns: [claim, verdict, why, where].map((label) => ({ label: c.say(label), align: "text" })),
    rows: answers.map((answer): Line[] => [
      statement(c, answer),
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

/** Where each person shows it first, with all of what is claimed, under what the source says, and how many are not shown. */
function passages(c: Context, answer: Answer): Section[] {
  const { claim, verdict, stands } = answer;
  const chosen = stands
    .map((one) => firstShown(one.passages))
    .filter((one) => one.length > 0)
    .slice(0, QUOTED);
  const quotes = chosen.flatMap((shown) => {
    const [first] = shown;
    const tags = shown.map(({ mark }): Line => [c.codeLink(mark.code)]);
    const spans = shown.map(({ mark }) => mark);
    const quote = first && quoteOf(c, { transcript: first.transcript, spans }, { context: "question", tags });
    return quote ? [quote] : [];
  });
  if (quotes.length === 0) return [];
  const rest = distinctPlaces(passagesOf(answer)).length - distinctPlaces(chosen.flat()).length;
  const more: Block[] = rest > 0 ? [paragraph(c.say(words.notShown(rest)), "note")] : [];
  const told = paragraph(sentence(c.say(words.told(claim.pages, words.verdicts[verdict]))));
  const title = c.written(claim.statement).replace(/\.$/, "");
  return [section(`claim:${claim.id}`, title, { short: claim.id, blocks: [told, ...quotes, ...more] })];
}
