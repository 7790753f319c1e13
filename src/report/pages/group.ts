import type { Code } from "../../codebook/codebook.js";
import { list as listed } from "../../messages/numbers.js";
import * as words from "../../messages/report-group.js";
import type { Words } from "../../messages/words.js";
import { findPassage, type Passage } from "../../text/place.js";
import type { Context } from "../context.js";
import { type Block, type Line, list, paragraph, type Section, section } from "../document.js";
import { quoteOf } from "../passages.js";
import { roomLines } from "./room.js";
import { colon } from "./study.js";

/** Family of the registers of digital activity (Sorin 2019) in the codebook that grille ships. */
const REGISTERS = "registre";

/** Characters from which a passage leaves room for fewer lines on its page. */
const LONG = 800;

/** A sheet for each chosen situation: its passage, what was read in it, and room for what a group makes of it. */
export function groupPage(c: Context): Section {
  const places = c.input.asks?.situations ?? [];
  const found = places.flatMap((place) => findPassage(place, c.input.transcripts) ?? []);
  return section("group", c.say(words.title), {
    blocks: [paragraph(c.say(words.intro), "note"), paragraph(c.say(words.tellers), "note")],
    sections: found.map((passage, i) => sheet(c, passage, { n: i + 1, place: places[i] ?? "" })),
  });
}

function sheet(c: Context, passage: Passage, { n, place }: { n: number; place: string }): Section {
  const id = `situation:${n}`;
  const part = (name: string, title: string, blocks: readonly Block[]): Section =>
    section(`${id}:${name}`, title, { blocks });
  const room = (name: string, title: Words, lines: number): Section => part(name, c.say(title), roomLines(lines));
  const lines = passage.end - passage.start > LONG ? 2 : 3;
  return section(id, c.say(words.situation(n, place)), {
    begins: n === 1 ? "here" : "page",
    sections: [
      part("passage", c.say(words.passage), passageBlocks(c, passage)),
      part("registers", c.say(words.registers), registerBlocks(c, passage)),
      part("read", c.say(words.read), readBlocks(c, passage)),
      room("positions", words.positions, lines),
      room("convergences", words.convergences, lines),
      room("divergences", words.divergences, lines),
      room("open", words.open, 2),
    ],
  });
}

function passageBlocks(c: Context, { transcript, start, end }: Passage): Block[] {
  const quote = quoteOf(c, { transcript, spans: [{ start, end }] }, { context: "question", tags: [] });
  return [quote ?? paragraph(c.say(words.noWords))];
}

/** The codes that are marked on a passage, each once, in the order of the codebook. */
function codesOn(c: Context, { transcript, start, end }: Passage): Code[] {
  return [...c.codes.values()].filter(({ id }) =>
    c.marks(transcript.id, id).some((mark) => mark.start < end && start < mark.end),
  );
}

function registerBlocks(c: Context, passage: Passage): Block[] {
  const all = [...c.codes.values()].filter(({ family }) => family === REGISTERS);
  if (all.length === 0) return [paragraph(c.say(words.registersAbsent))];
  const marked = codesOn(c, passage).filter(({ family }) => family === REGISTERS);
  const others = all.filter((one) => !marked.includes(one)).map(({ id }) => c.label(id));
  const names = marked.map(({ id }) => c.label(id));
  return [
    paragraph(c.say(names.length === 0 ? words.registersNone : words.registersMarked(names, all.length))),
    ...(names.length === 0 || others.length === 0 ? [] : [paragraph(c.say(words.registersOthers(others)))]),
    paragraph(c.say(words.straddles), "note"),
  ];
}

/** Codes by family, then identities and strategies that people attributed on words of this passage, with their reasons. */
function readBlocks(c: Context, passage: Passage): Block[] {
  const codes = codesOn(c, passage).filter(({ family }) => family !== REGISTERS);
  const families = [...new Set(codes.map(({ family }) => family))];
  const byFamily = families.map((family): Line => {
    const own = codes.filter((code) => code.family === family).map(({ id }) => c.label(id));
    return [{ kind: "strong", text: `${c.label(family)}${colon(c)}` }, listed(own, c.lang)];
  });
  const attributed = attributedOn(c, passage);
  if (byFamily.length + attributed.length === 0) return [paragraph(c.say(words.readNone))];
  return [list([...byFamily, ...attributed])];
}

function attributedOn(c: Context, { transcript, start, end }: Passage): Line[] {
  const isHere = (place: string): boolean => {
    const found = findPassage(place, c.input.transcripts);
    return found !== null && found.transcript.id === transcript.id && found.start < end && start < found.end;
  };
  return c.input.attributions
    .filter(({ passages }) => passages.some(isHere))
    .map(({ type, coder, reason }) =>
      c.say(words.attributed(c.label(type), coder === "" ? "–" : c.coder(coder), c.written(reason))),
    );
}
