import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { lines } from "../../../src/text/formats/odt.js";
import type { Line } from "../../../src/text/found-turn.js";
import { drafting } from "./drafts.js";
import { standsTrials } from "./trials.js";
import { bytesOf, isWhole, options } from "./write.js";
import { fodt, fodtOf, odtOf } from "./write-documents.js";

const read = drafting(lines);
const p = (text: string, style = ""): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const draftOf = (body: string, styles = ""): Draft => read(bytesOf(fodtOf(body, styles)), options);
const linesOf = (body: string, styles = ""): readonly Line[] => lines(bytesOf(fodtOf(body, styles)), options).lines;
const said = (draft: Draft): unknown[] => draft.turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (draft: Draft): unknown[] => draft.problems.map((one) => [one.severity, one.code]);

describe("an OpenDocument text", () => {
  standsTrials((bytes, given) => [read(bytes, given)], fodt);

  it("keeps spaces, tabs and breaks that are written as marks, and not those that only lay out the file", () => {
    const draft = draftOf(
      `${p("E :\n   Et <text:span>  encore</text:span>  ?")}${p('P :<text:tab/>Oui<text:s text:c="3"/>si.<text:line-break/>\n  Là.')}`,
    );
    expect(said(draft)).toEqual([
      ["E", null, "Et encore ?"],
      ["P", null, "Oui   si.\nLà."],
    ]);
    isWhole(draft);
  });

  it("leaves out tracked deletions, notes, numbers and titles of pictures, and keeps insertions and hidden words", () => {
    const deletion = `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Anne</dc:creator></office:change-info>${p("jamais")}</text:deletion></text:changed-region></text:tracked-changes>`;
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p("Soupir")}</text:note-body></text:note>`;
    const frame = `<draw:frame><draw:text-box>${p("En marge.")}</draw:text-box></draw:frame>`;
    const styles = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>';
    const hidden = '<text:span text:style-name="T1">en secret </text:span>';
    const draft = draftOf(
      `${deletion}${p("E : Et ?")}${p(`P : Je viens <text:change-start/>souvent <text:change-end/><text:change/>${hidden}ici${note}.`)}${p(`Si.${frame}`)}`,
      styles,
    );
    expect(said(draft)[1]).toEqual(["P", null, "Je viens souvent en secret ici.\nSi.\nEn marge."]);
    expect(draft.accounted).toContainEqual({ kind: "deleted", characters: 6 });
    expect(draft.accounted).toContainEqual({ kind: "footnote", characters: 6 });
    expect(codes(draft)).toEqual([
      ["warning", "footnotes-left-out"],
      ["warning", "hidden-words"],
    ]);
    isWhole(draft);
  });

  it("has comments with the words they are about, their initials or name, and what they say", () => {
    const head = "<dc:creator>Anne Lo</dc:creator><dc:date>2024-01-01</dc:date>";
    const range = `<office:annotation office:name="a1">${head}<meta:creator-initials>AL</meta:creator-initials>${p("usage")}${p("à voir")}</office:annotation>`;
    const draft = draftOf(
      `${p("E : Et ?")}${p(`P : Je m'en ${range}sers peu<office:annotation-end office:name="a1"/>.`)}${p(`Souvent.<office:annotation>${head}${p("?")}</office:annotation>`)}`,
    );
    const about = draft.comments.map((one) => [
      draft.turns[one.turn]?.text.slice(one.start, one.end),
      one.author,
      one.text,
    ]);
    expect(about).toEqual([
      ["sers peu", "AL", "usage\nà voir"],
      ["Souvent.", "Anne Lo", "?"],
    ]);
    expect(draft.accounted).toContainEqual({ kind: "comment", characters: 11 });
    isWhole(draft);
  });

  it("has headings as sections, lists and sections as paragraphs, and tables in which people talk", () => {
    const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`;
    const row = (...cells: string[]): string => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
    const draft = draftOf(
      `<text:h>Les <text:s/>outils</text:h><table:table><table:table-column/><table:table-header-rows>${row("INT", "P1")}</table:table-header-rows>${row("Bonjour ?", "")}${row("", "Oui.")}</table:table>` +
        `<text:list><text:list-header>${p("Un.")}</text:list-header><text:list-item><text:number>1.</text:number>${p("Deux.")}</text:list-item></text:list><text:section>${p("Trois.")}</text:section>`,
    );
    expect(draft.turns.map((turn) => [turn.label, turn.section, turn.text])).toEqual([
      ["INT", "Les outils", "Bonjour ?"],
      ["P1", "Les outils", "Oui.\nUn.\nDeux.\nTrois."],
    ]);
    isWhole(draft);
  });

  it("sets off quotations by their style or indent, and counts pages by its breaks", () => {
    const styles = `<style:style style:name="Quotations"/><style:style style:name="P1" style:parent-style-name="Quotations"/>
      <style:style style:name="P2"><style:paragraph-properties fo:margin-left="0.5in"/></style:style>
      <style:style style:name="P3"><style:paragraph-properties fo:break-before="page"/></style:style>
      <style:style style:name="P4" style:parent-style-name="P4"/>`;
    const found = linesOf(
      `${p("Un.")}${p("Deux.", "P1")}${p("Trois.", "P2")}${p("Quatre.", "P3")}<text:soft-page-break/>${p("Cinq.", "P4")}`,
      styles,
    );
    expect(found.map((line) => [line.text, line.page, line.setOff])).toEqual([
      ["Un.", 1, undefined],
      ["Deux.", 1, true],
      ["Trois.", 1, true],
      ["Quatre.", 2, undefined],
      ["Cinq.", 3, undefined],
    ]);
  });
});

describe("a packed OpenDocument text", () => {
  const body = `${p("E : Et ?")}${p("P : Rien.")}`;

  it("is read from its parts, running headers counted and left out", () => {
    const styles = `<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:text="t"><office:master-styles><style:master-page><style:header>${p("Page 1")}</style:header></style:master-page></office:master-styles></office:document-styles>`;
    const draft = read(odtOf({ "content.xml": fodtOf(body), "styles.xml": styles }), options);
    expect(said(draft)).toHaveLength(2);
    expect(draft.accounted).toContainEqual({ kind: "header", characters: 5 });
    isWhole(draft);
  });

  it("is refused in words where it is under a password, damaged, or made to do harm", () => {
    const whole = odtOf({ "content.xml": fodtOf(body) });
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    const bomb = fodtOf(p("&c;")).replace("?>", `?>${entities}`);
    const refused: Readonly<Record<string, Uint8Array>> = {
      password: odtOf({ "content.xml": "\u0001", "META-INF/manifest.xml": "<x><manifest:encryption-data/></x>" }),
      "broken-zip": whole.slice(0, whole.length - 30),
      "broken-document": odtOf({ "content.xml": bomb }),
      "too-dense": odtOf({ "content.xml": " ".repeat(3_000_000) }),
      "empty-file": new Uint8Array(),
    };
    for (const [code, bytes] of Object.entries(refused))
      expect(read(bytes, options).problems.map((one) => [one.severity, one.code])).toEqual([["error", code]]);
    for (const bytes of [odtOf({}), odtOf({ "content.xml": "<a>" }), bytesOf(bomb), bytesOf("<office:document><a")])
      expect(codes(read(bytes, options))).toEqual([["error", "broken-document"]]);
  });

  it("never looks at a part whose name leads out of the archive", () => {
    const draft = read(odtOf({ "../../content.xml": fodtOf(p("E : Non.")), "content.xml": fodtOf(body) }), options);
    expect(said(draft)).toEqual([
      ["E", null, "Et ?"],
      ["P", null, "Rien."],
    ]);
  });
});
