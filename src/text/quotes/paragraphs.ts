import type { Line } from "../found-turn.js";
import { depthOf, titleOf, type Zone, zoneOf } from "./headings.js";
import { setOffLines } from "./set-off.js";
import type { Paragraph, WorkLine } from "./work.js";

interface Heading {
  readonly section: string | null;
  readonly numbered: string | null;
  readonly zone: Zone;
}

function under(above: Heading, title: string): Heading {
  const depth = depthOf(title);
  const zone = zoneOf(title) ?? (depth === null && above.zone !== "contents" && above.zone !== "body" ? "body" : null);
  if (depth !== null) return { section: title, numbered: title, zone: zone ?? "body" };
  const closes =
    above.numbered === null ||
    zone !== null ||
    /^(introduction|conclusion|annexe|appendi|discussion|chapit|chapter|part)/i.test(title);
  if (closes) return { section: title, numbered: null, zone: zone ?? "body" };
  return { section: `${above.numbered} / ${title}`, numbered: above.numbered, zone: "body" };
}

/** Puts lines together into paragraphs, each under its heading. */
export function paragraphsOf(
  source: readonly Line[],
  lines: readonly WorkLine[],
  headings: ReadonlyMap<number, string>,
): Paragraph[] {
  const wrapped = isWrapped(source, lines);
  const setOff = setOffLines(source, lines);
  const found: (Paragraph & { end: number })[] = [];
  let heading: Heading = { section: null, numbered: null, zone: "body" };
  let region = 0;
  let open = false;
  let pageTurned = false;
  const usual = widthOf(source, setOff, "no");
  const widths = { yes: widthOf(source, setOff, "yes"), no: usual, first: usual };
  for (const [at, line] of lines.entries()) {
    const last = found.at(-1);
    const text = source[at]?.text ?? "";
    if (line.kind === "heading") {
      heading = under(heading, headings.get(at) ?? titleOf(text));
      region++;
      open = false;
    } else if (line.kind !== "text" && line.kind !== "blank") pageTurned = line.kind === "furniture";
    else if (line.kind === "blank") {
      const turns = pageTurned || isFeed(source[at]) || pageEnds(source, lines, at);
      open = open && turns && wrapped && last !== undefined && !endsSentence(source, lines, at);
    } else {
      const off = setOff[at] ?? "no";
      const opens = /^\s*[«“]/.test(text) && endsSentence(source, lines, at - 1);
      const goesOn =
        !opens && open && wrapped && last !== undefined && off !== "first" && last.setOff === (off === "yes");
      pageTurned = false;
      if (goesOn) last.end = line.end;
      else
        found.push({
          start: line.start,
          end: line.end,
          number: line.number,
          setOff: off === "yes",
          section: heading.section,
          zone: heading.zone,
          region,
        });
      open = !(wrapped && endsParagraph(text, source[at + 1]?.text ?? "", widths[off]));
    }
  }
  return found;
}

/** The length that nine of ten lines do not pass. */
function widthOf(source: readonly Line[], setOff: readonly string[], off: string): number {
  const lengths = source.filter((_, at) => setOff[at] === off).map(({ text }) => text.trimEnd().length);
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  return sorted[Math.floor(0.9 * sorted.length)] ?? 0;
}

/** Whether a line of broken text is the last of its paragraph: a short one with the end of a sentence, or before one that begins anew and whose first word it had room for. */
function endsParagraph(text: string, next: string, width: number): boolean {
  const { length } = text.trimEnd();
  if (length < 0.75 * width && /[.!?…:»”")\]]\s*$/.test(text)) return true;
  const word = /^\s*([\p{Lu}«“"(—–]\S*)/u.exec(next)?.[1];
  return word !== undefined && length + word.length < 0.7 * width;
}

const isFeed = (line: Line | undefined): boolean => line?.text.includes("\f") ?? false;

function pageEnds(source: readonly Line[], lines: readonly WorkLine[], at: number): boolean {
  let next = at;
  while (lines[next]?.kind === "blank" && !isFeed(source[next])) next++;
  return lines[next]?.kind === "furniture" || isFeed(source[next]);
}

/** Whether the words above a line end a sentence. */
function endsSentence(source: readonly Line[], lines: readonly WorkLine[], at: number): boolean {
  let above = at;
  while (above >= 0 && lines[above]?.kind !== "text") above--;
  return /[.!?…:»”"]\s*$/.test(source[above]?.text ?? "");
}

/** Whether lines were broken at a fixed width: most long ones end in mid-sentence. */
function isWrapped(source: readonly Line[], lines: readonly WorkLine[]): boolean {
  const long = source.filter(({ text }, at) => lines[at]?.kind === "text" && text.trim().length >= 40);
  const broken = long.filter(({ text }) => !/[.!?…:;»”")\]]\s*$/.test(text));
  return long.length > 3 && broken.length > 0.4 * long.length && long.every(({ text }) => text.length < 400);
}
