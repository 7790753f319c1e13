import * as words from "../../../messages/report.js";
import type { Block, Line, List, Paragraph, Quote, Terms } from "../../document.js";
import { textWidth } from "../../figures/lettering.js";
import { el } from "../office/xml.js";
import { plainText } from "../plain.js";
import { quoted } from "../quoted.js";
import { figure } from "./figure.js";
import { footnote } from "./footnotes.js";
import { line, parts } from "./line.js";
import { BESIDE } from "./looks.js";
import type { Manuscript } from "./manuscript.js";
import { KEEP, paragraph } from "./paragraph.js";
import { run } from "./runs.js";
import { table } from "./table.js";
import { turn } from "./talk.js";

/** A block as paragraphs and tables. */
export function block(one: Block, m: Manuscript): string {
  switch (one.kind) {
    case "paragraph":
      return paragraph(STYLES[one.tone], line(one.line, m));
    case "list":
      return list(one, m);
    case "terms":
      return terms(one, m);
    case "table":
      return table(one, m);
    case "figure":
      return figure(one, m);
    case "quote":
      return quote(one, m);
    case "fold":
      return one.print === "open" ? `${paragraph("FoldTitle", run(one.title))}${blocks(one.blocks, m)}` : "";
    case "warning":
      return paragraph("Warning", run(one.text));
    case "verbatim":
      return one.text
        .split("\n")
        .map((text) => paragraph("Letters", run(text.replace(/^ +/, (blanks) => "\u00a0".repeat(blanks.length)))))
        .join("");
    case "talk":
      return one.turns.map((each) => turn(each, one.lang, m)).join("");
  }
}

/** What stands under a heading: a remark there stays with what it is a remark on. */
export function blocksUnder(all: readonly Block[], m: Manuscript): string {
  const [first, ...rest] = all;
  if (first?.kind !== "paragraph" || first.tone !== "note" || rest.length === 0) return blocks(all, m);
  return `${paragraph(STYLES.note, line(first.line, m), KEEP)}${blocks(rest, m)}`;
}

export function blocks(all: readonly Block[], m: Manuscript): string {
  return all.map((one) => block(one, m)).join("");
}

const STYLES: Readonly<Record<Paragraph["tone"], string>> = {
  plain: "BodyText",
  lead: "Lead",
  note: "Note",
  room: "Note",
};

function list({ items, tone }: List, m: Manuscript): string {
  const style = tone === "note" ? "NoteBullet" : "ListBullet";
  return items.map((item) => paragraph(style, line(item, m))).join("");
}

/** Short answers stand beside their terms, texts below them. */
function terms({ items, shape }: Terms, m: Manuscript): string {
  return items
    .map(({ term, lines }) => {
      if (shape === "entries")
        return [
          paragraph("Term", line(term, m), KEEP),
          ...lines.map((one) => paragraph("Definition", line(one, m))),
        ].join("");
      return pair(term, lines, m);
    })
    .join("");
}

/** A term with what is said of it beside it; above it where the term is too long for its column. */
function pair(term: Line, lines: readonly Line[], m: Manuscript): string {
  const [first = "", ...more] = lines;
  const name = strong(line(term, m));
  const rest = (all: readonly Line[]): string => all.map((one) => paragraph("PairMore", line(one, m))).join("");
  if (textWidth(plainText(term), 11) * 20 * BOLD > BESIDE) return `${paragraph("Pair", name, KEEP)}${rest(lines)}`;
  const head = `${name}${el("w:r", el("w:tab"))}${line(first, m)}`;
  return `${paragraph("Pair", head, ...(more.length === 0 ? [] : [KEEP]))}${rest(more)}`;
}

/** How much wider bold letters are. */
const BOLD = 1.05;

/** Runs without a style of their own made strong. */
function strong(runs: string): string {
  return runs.replaceAll("<w:r><w:t", `<w:r>${el("w:rPr", el("w:rStyle", { "w:val": "Strong" }))}<w:t`);
}

/** Participants' words and who said them; the place, the codes and the remarks in a footnote. */
function quote(one: Quote, m: Manuscript): string {
  const asked =
    one.asked === null
      ? ""
      : paragraph(
          "Asked",
          `${run(`${words.asked[m.lang]} `)}${run(quoted(one.asked, m.lang), { style: "Emphasis", lang: one.lang })}`,
        );
  const tags = one.tags.map((tag) => `${run(" · ")}${line(tag, m)}`).join("");
  const said = run(quoted(one.parts.join(" […] "), m.lang), { lang: one.lang });
  const who = run(` ${one.who}`, { style: "Speaker" });
  return `${asked}${paragraph("Quote", `${said}${who}${footnote(`${parts(one.places, m)}${tags}`, m)}`)}`;
}
