import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { lines } from "../../../src/text/formats/rtf.js";
import { drafting } from "./drafts.js";
import { standsTrials } from "./trials.js";
import { bytesOf, isWhole, options } from "./write.js";
import { rtf, rtfOf } from "./write-documents.js";

const read = drafting(lines);
const draftOf = (body: string, head = ""): Draft => read(bytesOf(rtfOf(body, head)), options);
const said = (draft: Draft): unknown[] => draft.turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (draft: Draft): unknown[] => draft.problems.map((one) => [one.severity, one.code]);
const line = (text: string): string => `\\pard ${text}\\par\n`;
const textOf = (body: string, head = ""): string | undefined =>
  draftOf(`${line("E : Et ?")}${line(`P : ${body}`)}`, head).turns[1]?.text;

describe("rich text", () => {
  standsTrials((bytes, given) => [read(bytes, given)], rtf);

  it("has letters of the code page, of the font, and of Unicode with any number of stand-ins", () => {
    const fonts =
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128{\\*\\falt x}Mincho;}}";
    expect(textOf("d\\'e9j\\'e0, l\\'92\\'9cil, {\\f1\\'c4\\'e0} et \\'80", fonts)).toBe("déjà, l’œil, Да et €");
    expect(textOf("{\\f2\\'93\\'fa\\'96{\\f2 {}}\\'7b\\'83A}.", fonts)).toContain("日");
    expect(textOf("J\\u8217 ?ai, \\uc2 J\\u8217 ??ai, {\\uc0 J\\u8217ai}, \\uc1 \\u-10179?\\u-8704?.")).toBe(
      "J’ai, J’ai, J’ai, 😀.",
    );
    expect(textOf("\\u233\\u234?e\\u769\\'3f, \\u8217\\'92s")).toBe("éêé, ’s");
    expect(textOf("\\uc1 A\\u8217{?}B")).toBe("A’?B");
  });

  it("has signs for dashes, quotes, spaces and hyphens", () => {
    expect(
      textOf(
        "a\\~b\\_c\\-d\\emdash e\\endash  f \\lquote g\\rquote  \\{\\\\\\} \\ldblquote h\\rdblquote\\tab i\\line j",
      ),
    ).toBe("a\u00a0b\u2011c\u00add\u2014e\u2013 f ‘g’ {\\} “h”\ti\nj");
  });

  it("leaves out what nobody wrote in the text: fields, pictures, bytes, unknown options, numbers of lists", () => {
    const field = '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt ici}}';
    const picture = "{\\pict\\wmetafile8 0102ff}{\\*\\shppict{\\pict 00}}{\\object{\\*\\objdata 01}}";
    const number = "{\\listtext 1.\\tab}{\\*\\pn x}{\\*\\bkmkstart b}{\\xe index}";
    const bytes = "\\bin5 }}}}}";
    const both = "{\\upr{Wrong}{\\*\\ud Right}}";
    expect(textOf(`${number}Va ${field}${picture}${bytes} ${both}.`, "{\\info{\\title Nom}}{\\colortbl;\\red0;}")).toBe(
      "Va ici Right.",
    );
  });

  it("leaves out tracked deletions, notes and headers with their count, and keeps hidden words", () => {
    const draft = draftOf(
      `{\\header \\pard Page 1\\par}${line("E : Et ?")}${line("P : Je viens {\\deleted jamais }{\\revised souvent }{\\v en secret }ici{\\footnote \\pard {\\super\\chftn} Soupir\\par}.")}`,
    );
    expect(said(draft)[1]).toEqual(["P", null, "Je viens souvent en secret ici."]);
    expect(draft.accounted).toContainEqual({ kind: "deleted", characters: 6 });
    expect(draft.accounted).toContainEqual({ kind: "footnote", characters: 6 });
    expect(draft.accounted).toContainEqual({ kind: "header", characters: 5 });
    expect(codes(draft)).toEqual([
      ["warning", "footnotes-left-out"],
      ["warning", "hidden-words"],
    ]);
    isWhole(draft);
  });

  it("has comments with the words they are about", () => {
    const comment = (n: number, text: string): string =>
      `{\\*\\atnid AL}{\\*\\atnauthor Anne Lo}\\chatn{\\*\\annotation{\\*\\atnref ${n}}{\\*\\atndate 1}\\pard ${text}\\par}`;
    const draft = draftOf(
      `${line("E : Et ?")}${line(`P : Je m'en {\\*\\atrfstart 3}sers peu{\\*\\atrfend 3}${comment(3, "usage")}.`)}${line(`Souvent.${comment(4, "\\'e0 voir")}`)}`,
    );
    const about = draft.comments.map((one) => [
      draft.turns[one.turn]?.text.slice(one.start, one.end),
      one.author,
      one.text,
    ]);
    expect(about).toEqual([
      ["sers peu", "AL", "usage"],
      ["Souvent.", "AL", "à voir"],
    ]);
    isWhole(draft);
  });

  it("has headings, quotations, indents, pages, boxes and tables", () => {
    const styles =
      "{\\stylesheet{\\ql Normal;}{\\s2\\outlinelevel0 Titre;}{\\s3 heading 2;}{\\s4 Quote;}{\\*\\cs5 Car;}}";
    const box =
      "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt \\pard En marge.\\par}}{\\shprslt{\\pard En marge.\\par}}}";
    const cells = (...texts: string[]): string =>
      `\\trowd\\cellx10\\cellx20 ${texts.map((text) => `\\pard\\intbl ${text}\\cell`).join(" ")}\\row\n`;
    const found = lines(
      bytesOf(
        rtfOf(
          `\\pard\\s2 Un\\par \\pard\\s3 Deux\\par ${line("Trois.")}${line("Quatre.")}\\pard\\s4 Cinq.\\par \\pard\\li600 Six.\\par \\page ${line(`Sept.${box}`)}${cells("INT", "P1")}${cells("Et ?", "")}${cells("", "Oui.\\par Si.")}`,
          styles,
        ),
      ),
      options,
    );
    expect(found.lines.map((one) => [one.text, one.heading, one.setOff ?? false, one.page, one.label])).toEqual([
      ["Un", true, false, 1, undefined],
      ["Deux", true, false, 1, undefined],
      ["Trois.", false, false, 1, undefined],
      ["Quatre.", false, false, 1, undefined],
      ["Cinq.", false, true, 1, undefined],
      ["Six.", false, true, 1, undefined],
      ["En marge.", false, false, 2, undefined],
      ["Sept.", false, false, 2, undefined],
      ["Et ?", false, false, 2, "INT"],
      ["Oui.", false, false, 2, "P1"],
      ["Si.", false, false, 2, undefined],
    ]);
  });

  it("shows symbols that have no character, and says so", () => {
    const draft = draftOf(`${line("E : Et ?")}${line("P : Oui \\u-4026?.")}`);
    expect(said(draft)[1]).toEqual(["P", null, "Oui \ufffd."]);
    expect(codes(draft)).toEqual([["note", "symbols"]]);
  });
});

describe("rich text that is damaged or made to do harm", () => {
  const spoken = `${line("E : Et ?")}${line("P : Oui.")}`;

  it("is read as far as it goes, and said to be cut", () => {
    const draft = read(bytesOf(rtfOf(spoken).slice(0, -1)), options);
    expect(said(draft)).toHaveLength(2);
    expect(codes(draft)).toEqual([["warning", "cut-short"]]);
    expect(codes(read(bytesOf("{\\rtf1 {\\fonttbl"), options))).toContainEqual(["error", "empty-file"]);
    expect(codes(read(bytesOf("Bonjour"), options))).toEqual([["error", "broken-document"]]);
  });

  it("ends where its first group ends", () => {
    expect(said(read(bytesOf(`${rtfOf(spoken)}}}\\par E : Non.\0`), options))).toHaveLength(2);
  });

  it("stands a million groups in each other, and says that it did not follow them all", () => {
    const deep = "{\\b ".repeat(1_000_000);
    const draft = read(
      bytesOf(rtfOf(`${line("E : Et ?")}${line(`P : ${deep}Oui.${"}".repeat(1_000_000)} Si.`)}`)),
      options,
    );
    expect(said(draft)[1]).toEqual(["P", null, "Oui. Si."]);
    expect(codes(draft)).toEqual([["warning", "too-nested"]]);
  });

  it("stands numbers out of all bounds", () => {
    expect(textOf("a\\bin99999999999 b")).toBe("a");
    expect(textOf("a\\uc99999999999 \\u-99999999999 b\\li99999999999 c\\'zz\\f-1 d")).toBeDefined();
  });
});
