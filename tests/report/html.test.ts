import { describe, expect, it } from "vitest";
import { cssText } from "../../src/report/formats/html/style.js";
import { render } from "../../src/report/formats/html.js";
import { inputOf, largeStudy, type MadeStudy, markOn, smallStudy, told } from "./made.js";

const EMPTY: MadeStudy = {
  transcripts: [],
  marks: [],
  codebooks: [],
  guide: null,
  interviews: [],
  participants: [],
  attributions: [],
};
const large = largeStudy({ interviews: 8, codes: 60 });
const proposed: MadeStudy = {
  ...large,
  attributions: [],
  marks: large.marks.map((mark) => ({ ...mark, coder: "rule" })),
};
const small = smallStudy();

const PAGES: readonly (readonly [string, string])[] = [
  ["nothing at all", render(inputOf(EMPTY, "fr"))],
  ["one interview", render(inputOf(first(1), "en"))],
  ["two interviews with their transcripts", render(inputOf(first(2), "fr", { transcriptsShown: "with-transcripts" }))],
  ["an empty codebook", render(inputOf({ ...small, codebooks: [], marks: [], attributions: [] }, "en"))],
  ["eight interviews with their transcripts", render(inputOf(large, "fr", { transcriptsShown: "with-transcripts" }))],
  ["proposals of rules alone", render(inputOf(proposed, "en", { basis: "all" }))],
];

function first(n: number): MadeStudy {
  const transcripts = small.transcripts.slice(0, n);
  const known = new Set(transcripts.map((one) => one.id));
  return {
    ...small,
    transcripts,
    marks: small.marks.filter((mark) => known.has(mark.transcript)),
    interviews: small.interviews.slice(0, n),
    participants: small.participants.slice(0, n),
  };
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? "");

describe.each(PAGES)("the page about %s", (_, page) => {
  it("names no address outside itself", () => {
    const withoutNamespace = page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "");
    expect(withoutNamespace).not.toMatch(/https?:|\/\/[a-z]|<script|<link|@import|url\((?!#)/i);
  });

  it("has ids that occur once", () => {
    const ids = all(page, /\sid="([^"]*)"/g);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
  });

  it("has links that lead somewhere", () => {
    const ids = new Set(all(page, /\sid="([^"]*)"/g));
    const links = all(page, /href="#([^"]*)"/g).map(decodeURIComponent);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("begins with one first heading and skips no level", () => {
    const levels = all(page, /<h([1-6])>/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it("gives every table a caption and scopes, and every drawing a name", () => {
    expect(all(page, /(<table>\n<caption>)/g)).toHaveLength(all(page, /(<table)/g).length);
    expect(page).not.toMatch(/<th(?! scope=")[ >]/);
    for (const svg of all(page, /<svg([^>]*)>/g)) expect(svg).toContain("aria-labelledby");
  });

  it("forbids by its own policy whatever is not in it", () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(page).toMatch(/^<!doctype html>\n<html lang="(fr|en)">/);
  });
});

describe("words that look like markup", () => {
  const nasty = `</p><script>alert("a")</script><img src=x onerror=alert(1)> & "d'accord"`;
  const transcript = told("A1", ["# q1", `E: <b>question</b> ?`, `P: Bon ${nasty} voilà.`]);
  const study: MadeStudy = {
    ...small,
    transcripts: [transcript],
    marks: [markOn(transcript, nasty, "change.said"), markOn(transcript, nasty, "cause.booking")],
    interviews: [{ ...(small.interviews[0] as MadeStudy["interviews"][number]), participants: [nasty] }],
    participants: [{ id: nasty, attributes: { [nasty]: nasty } }],
    attributions: [
      { participant: nasty, type: nasty, situation: nasty, reason: nasty, passages: ["A1:2"], coder: nasty },
    ],
    codebooks: small.codebooks.map((book) => ({
      ...book,
      families: book.families.map((family) => ({
        ...family,
        label: { fr: nasty, en: nasty },
        codes: family.codes.map((code) => ({
          ...code,
          label: { fr: nasty, en: nasty },
          definition: { fr: nasty, en: nasty },
        })),
      })),
      hypotheses: book.hypotheses.map((one) => ({ ...one, statement: { fr: nasty, en: nasty } })),
    })),
  };
  const page = render(
    inputOf(study, "fr", { title: nasty, notice: nasty, question: nasty, transcriptsShown: "with-transcripts" }),
  );

  it("are shown and not run", () => {
    expect(page).not.toMatch(/<script|<img|<b>/i);
    expect(page).toContain("&lt;script&gt;alert(&quot;a&quot;)&lt;/script&gt;");
  });

  it("do not end the style sheet, in which title and notice are repeated", () => {
    expect(all(page, /(<\/style)/g)).toHaveLength(1);
    expect(cssText('</style>"\n\\')).toBe('"\\3c \\2f style\\3e \\22 \\a \\5c "');
  });
});

describe("highlights", () => {
  it("cut overlapping marks and name each code once, where it ends", () => {
    const page = render(inputOf(small, "en", { transcriptsShown: "with-transcripts" }));
    const turn = /id="A1-2">.*?<\/div>/s.exec(page)?.[0] ?? "";
    expect(turn).toContain(
      '<mark class="depth-1">je répare plus vite. </mark><mark class="depth-2">Avec la réservation',
    );
    expect(all(turn, /(>A change is told<)/g)).toHaveLength(1);
    expect(turn.replace(/<span class="code".*?<\/span>/g, "").replace(/<[^>]+>/g, "")).toContain(
      "Oui, je répare plus vite. Avec la réservation, je sais ce qui vient,\n  je prépare mes vis la veille. C&#39;est mieux",
    );
  });
});
