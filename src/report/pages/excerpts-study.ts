import { excerptsIn, peopleIn } from "../../measures/excerpts.js";
import { list as join } from "../../messages/numbers.js";
import * as words from "../../messages/report-excerpts.js";
import type { Words } from "../../messages/words.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph, type Table } from "../document.js";
import type { Quoted, Written } from "../input.js";

/** What page one says of excerpts: how many, of how many people, from which works, and what follows from that. */
export function materialBlocks(c: Context, excerpts: Quoted): Block[] {
  const works = worksOf(c, excerpts);
  const [n, people] = [excerptsIn(excerpts), peopleIn(excerpts)];
  if (c.material === "mixed") return [paragraph(c.say(words.beside(n, people, works)))];
  return [
    paragraph([{ kind: "strong", text: c.say(words.material(n, people, works)) }]),
    paragraph(c.say(words.follows)),
    list(words.consequences.map((one) => c.say(one))),
  ];
}

function worksOf(c: Context, { named, works }: Quoted): Words {
  const inBoth = (written: Written): Words => ({ fr: c.written(written), en: c.written(written) });
  return words.inWorks(named.map(inBoth), works);
}

/** The works, one by one. */
export function originBlocks(c: Context, { named, works }: Quoted): Block[] {
  const source = named.length === 0 ? paragraph(c.say(words.unnamed(works))) : list(named.map((one) => c.written(one)));
  return [source, paragraph(c.say(words.chosenBy), "note")];
}

/** Who is quoted, and how often. */
export function quotedTable(c: Context, excerpts: Quoted): Table {
  const { text, person, excerpts: count } = words.heads;
  return {
    kind: "table",
    caption: c.say(words.peopleTable),
    columns: [text, person, count].map((label, i) => ({ label: c.say(label), align: i === 2 ? "number" : "text" })),
    rows: excerpts.transcripts.map((one) => [one.id, c.person(one.id), c.number(excerptsIn({ transcripts: [one] }))]),
    banner: null,
  };
}

/** What would have to be there before more could be said: the true limits of these excerpts. */
export function missingBlocks(c: Context, excerpts: Quoted): Block[] {
  const { selection, transcripts, named } = excerpts;
  const guided = (c.input.guide?.questions ?? []).length > 0;
  const once = transcripts.filter((one) => excerptsIn({ transcripts: [one] }) === 1).map(({ id }) => c.person(id));
  return [
    list(
      [
        words.lacksInterviews,
        guided ? words.lacksGuide : words.lacksQuestions,
        ...(named.length === 0 ? [words.lacksNames] : []),
        ...readingLacks(c, selection),
        ...(once.length === 0 ? [] : [words.quotedOnce(join(once, c.lang), once.length)]),
      ].map((one) => c.say(one)),
    ),
  ];
}

function readingLacks(c: Context, { marks, rulesOnly, missing, coders, basis }: Quoted["selection"]): Words[] {
  if (marks.length === 0) return [words.lacksCodes];
  if (rulesOnly) return [words.lacksReading];
  return [
    ...(missing.length === 0 ? [] : [words.lacksReadingOf(join(missing.map(c.person), c.lang))]),
    ...(coders.length === 1 && basis !== "agreed" ? [words.lacksSecond] : []),
  ];
}
