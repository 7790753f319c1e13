import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { lines } from "../../../src/text/formats/html.js";
import { drafting } from "./drafts.js";
import { standsTrials } from "./trials.js";
import { bytesOf, isWhole, options } from "./write.js";
import { html } from "./write-documents.js";

const read = drafting(lines);
const draftOf = (page: string): Draft => read(bytesOf(page), options);
const said = (draft: Draft): unknown[] => draft.turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (draft: Draft): unknown[] => draft.problems.map((one) => [one.severity, one.code]);
const linesOf = (page: string): string[] => lines(bytesOf(page), options).lines.map((line) => line.text);

describe("a web page", () => {
  standsTrials((bytes, given) => [read(bytes, given)], html);

  it("is read as it is shown: white space once, entities as signs, no-break spaces kept, breaks as lines", () => {
    expect(
      linesOf(
        "<p>E\n  : &laquo;&nbsp;Oui&nbsp;&raquo;,\n\t<b>c</b>&rsquo;<i>est</i>  <br>\n &#8212; &eacute;t&#xe9; &amp;lt; </p>x",
      ),
    ).toEqual(["E : «\u00a0Oui\u00a0», c’est", "— été &lt;", "x"]);
    expect(linesOf("<ul><li>un<li>deux</ul><div>trois<p>quatre</div><pre>a  b\n c</pre>")).toEqual([
      "un",
      "deux",
      "trois",
      "quatre",
      "a  b",
      " c",
    ]);
  });

  it("leaves out scripts, styles, comments, menus, deletions and what is hidden, and counts them", () => {
    const page = `<html><head><title>T</title><style>p {}</style></head><body><nav>Menu</nav><!-- E : Non. -->
      <script>document.write("E : Non.")</script><p>E : Et ?</p><p>P : Oui<del>, non</del><ins> si</ins>.<span hidden>x</span>
      <span style="display: none">y</span><span class="screenReaderOnly">z</span></p><template><p>w</p></template></body></html>`;
    const draft = draftOf(page);
    expect(said(draft)).toEqual([
      ["E", null, "Et ?"],
      ["P", null, "Oui si."],
    ]);
    expect(draft.accounted).toContainEqual({ kind: "deleted", characters: 4 });
    expect(draft.accounted).toContainEqual({ kind: "header", characters: 4 });
    isWhole(draft);
  });

  it("keeps a time apart from the name and the words that a page sets beside it", () => {
    const turn = (name: string, time: string, words: string): string =>
      `<div class="row"><img alt="x"><div><span>${name}</span><span class="screenReaderOnly">0 minutes 3 seconds</span><span>${time}</span></div><div>${words}</div></div>`;
    const page =
      turn("Léa Petit", "0:03", "Bonjour.") +
      turn("Marc Dor", "0:05", "Oui à 12:30.") +
      turn("Léa Petit", "1:00:09", "Bon.");
    expect(said(draftOf(page))).toEqual([
      ["Léa Petit", 3, "Bonjour."],
      ["Marc Dor", 5, "Oui à 12:30."],
      ["Léa Petit", 3609, "Bon."],
    ]);
    expect(linesOf("<b>Léa</b><i>0:03</i><span>Bonjour</span> à (<b>0:09</b>)")).toEqual(["Léa 0:03 Bonjour à (0:09)"]);
  });

  it("has headings as sections, but names that come back as labels", () => {
    const page =
      "<h1>Les outils</h1><h3>Marie 0:03</h3><p>Oui.</p><h3>Paul 0:05</h3><p>Non.</p><h3>Marie 0:07</h3><p>Si.</p>";
    const draft = draftOf(`${page}<h3>Paul 0:09</h3><p>Ah.</p>`);
    expect(draft.turns.map((turn) => [turn.section, turn.label, turn.time])).toEqual([
      ["Les outils", "Marie", 3],
      ["Les outils", "Paul", 5],
      ["Les outils", "Marie", 7],
      ["Les outils", "Paul", 9],
    ]);
  });

  it("has tables in which people talk, cells that span others, and quotations", () => {
    const page = `<table><thead><tr><th>Temps<th>Qui<th>Texte</thead><tr><td>0:03<td rowspan="2">INT<td>Et ?
      <tr><td>0:05<td>Hein ?<tr><td>0:07<td>P1<td><p>Oui.</p><p>Si.</p></table><blockquote><p>Là.</p></blockquote>`;
    const draft = draftOf(page);
    expect(said(draft)).toEqual([
      ["INT", 3, "Et ?"],
      ["INT", 5, "Hein ?"],
      ["P1", 7, "Oui.\nSi.\nLà."],
    ]);
    isWhole(draft);
    expect(lines(bytesOf(page), options).lines.at(-1)?.setOff).toBe(true);
  });

  it("is read in the encoding that it names, unless its bytes are plainly another", () => {
    const page = (charset: string): string =>
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>E : déjà œ</p>`;
    const words = (bytes: Uint8Array): string | undefined => lines(bytes, options).lines[0]?.text;
    for (const charset of ["windows-1252", "macintosh", "iso-8859-15", "utf-16le"])
      expect(words(iconv.encode(page(charset), charset, { addBOM: true }))).toBe("E : déjà œ");
    expect(words(iconv.encode(page("iso-8859-1"), "windows-1252"))).toBe("E : déjà œ");
    expect(words(bytesOf(page("iso-8859-1")))).toBe("E : déjà œ");
    expect(words(bytesOf(page("nowhere")))).toBe("E : déjà œ");
    expect(words(bytesOf('<?xml version="1.0"?><html><head><script src="x"/></head><p>Oui</p></html>'))).toBe("Oui");
  });
});

describe("a web page that is damaged or made to do harm", () => {
  it("is read as far as it goes", () => {
    expect(said(draftOf("<p>E : Et ?</p><p>P : Oui.</i><b><td>Si.</p></zz><p"))).toEqual([
      ["E", null, "Et ?"],
      ["P", null, "Oui.\nSi."],
    ]);
    expect(said(draftOf("<p>E : Et ?<p>P : a < b &unknown; & c &#xD800; &#0;"))[1]).toEqual([
      "P",
      null,
      "a < b &unknown; & c \ufffd \ufffd",
    ]);
  });

  it("stops at elements in each other beyond all measure, and says so", () => {
    const draft = draftOf(`<p>E : Et ?</p>${"<div>".repeat(1_000_000)}<p>P : Oui.</p>`);
    expect(codes(draft)).toContainEqual(["error", "too-nested"]);
    isWhole(draft);
  });

  it("stands a hundred thousand small pieces in one paragraph", () => {
    const started = performance.now();
    const draft = draftOf(`<p>E : Et ?</p><p>P : ${"<b>oui</b> &amp; ".repeat(100_000)}</p>`);
    expect(draft.turns[1]?.text.length).toBe(599_999);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it("names no entities of its own", () => {
    const page = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>E : &b;</p>';
    expect(linesOf(page).join(" ")).toContain("E : &b;");
  });
});
