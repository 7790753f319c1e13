import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSpan, escapeMarkdown } from "../../src/report/formats/markdown/escape.js";
import { strong } from "../../src/report/formats/markdown/line.js";
import { render } from "../../src/report/formats/markdown.js";
import { quoted } from "../../src/report/formats/quoted.js";
import { inputOf, smallStudy } from "./made.js";

describe("escaping", () => {
  it("leaves no sign that Markdown reads", () => {
    expect(escapeMarkdown("*a* _b_ [c](d) <e> `f` | ~g~ & h")).toBe(
      "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\| \\~g\\~ \\& h",
    );
    expect(escapeMarkdown("# titre\n1. liste\n- point")).toBe("\\# titre 1. liste - point");
    expect(escapeMarkdown("12. liste")).toBe("12\\. liste");
    expect(escapeMarkdown("http://a.b www.c.d e@f.g")).toBe("http\\://a.b www\\.c.d e\\@f.g");
  });

  it("gives back the text when its backslashes are taken away", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const flat = text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");
        expect(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(flat);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("fences letters with as many backticks as they need", () => {
    expect(codeSpan("a.b")).toBe("`a.b`");
    expect(codeSpan("a`b")).toBe("`` a`b ``");
  });
});

describe("a report in Markdown", () => {
  const text = render(inputOf(smallStudy(), "fr", { transcriptsShown: "with-transcripts" }));

  it("quotes people in a block, between French quotation marks, with a link to the place", () => {
    expect(text).toContain(
      "> «\u00a0je répare plus vite. Avec la réservation, je sais ce qui vient\u00a0»\n>\n> Ines, [A1:2.1-2](#A1-2)",
    );
    expect(text).toContain('<a id="A1-2"></a>**P** A1:2 (0:00:07)');
  });

  it("has links that lead somewhere", () => {
    const ids = new Set([...text.matchAll(/<a id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, id]) => decodeURIComponent(id ?? ""));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has as many cells in every row of a table as in its head", () => {
    const widths = text.split("\n\n").filter((part) => part.startsWith("|"));
    for (const table of widths) {
      const counts = table.split("\n").map((row) => row.replace(/\\\|/g, "").split("|").length);
      expect(new Set(counts).size).toBe(1);
    }
    expect(widths.length).toBeGreaterThan(5);
  });
});

describe("bold", () => {
  it("has its white space outside, where Markdown reads it as bold", () => {
    expect(strong("À employer\u00a0: ")).toBe("**À employer\u00a0:** ");
    expect(strong(" a ")).toBe(" **a** ");
    expect(strong(" ")).toBe(" ");
    expect(render(inputOf(smallStudy(), "fr"))).not.toMatch(/\*\*[^*\n]*[ \u00a0]\*\*(?=\S)/);
  });
});

describe("quotation marks", () => {
  it("are not doubled around words that begin with one", () => {
    expect(quoted("« On verra », qu'il dit", "fr")).toBe("« On verra », qu'il dit");
    expect(quoted("On verra", "fr")).toBe("«\u00a0On verra\u00a0»");
  });
});
