import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, blocksOf, type Inline } from "../../src/page/memos/markdown.js";

const text = (words: string): Inline => ({ kind: "text", text: words });
const first = (source: string): Block | undefined => blocksOf(source)[0];
const line = (source: string): readonly Inline[] => {
  const block = first(source);
  return block !== undefined && "parts" in block ? block.parts : [];
};

/** All words of a text that was read, in their order. */
function wordsOf(parts: readonly Inline[]): string {
  return parts
    .map((part) => ("parts" in part ? wordsOf(part.parts) : part.kind === "link" ? part.to : part.text))
    .join("");
}

describe("the Markdown of a memo", () => {
  it("has headings, paragraphs, lists, quotations and code", () => {
    const blocks = blocksOf(
      "# Titre #\n\nUne ligne,\nune autre.\n\n- a\n  - b\n  suite\n\n1. un\n\n> dit\n> ainsi\n\n```\n*x*\n```",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "bullets", "numbers", "quote", "code"]);
    expect(blocks[0]).toEqual({ kind: "heading", level: 1, parts: [text("Titre")] });
    expect(blocks[1]).toEqual({ kind: "paragraph", parts: [text("Une ligne,\nune autre.")] });
    expect(blocks[2]).toEqual({
      kind: "bullets",
      items: [
        { depth: 0, parts: [text("a")] },
        { depth: 1, parts: [text("b\nsuite")] },
      ],
    });
    expect(blocks[5]).toEqual({ kind: "code", text: "*x*" });
  });

  it("leads to places, codes and memos, and nowhere from between backticks", () => {
    expect(line("Voir [[P01:12]] et [[code:a.b|l'écoute]].")).toEqual([
      text("Voir "),
      { kind: "link", to: "P01:12", label: "" },
      text(" et "),
      { kind: "link", to: "code:a.b", label: "l'écoute" },
      text("."),
    ]);
    expect(line("`[[P01:12]]`")).toEqual([{ kind: "code", text: "[[P01:12]]" }]);
  });

  it.each([
    ["*a*", [{ kind: "emphasis", parts: [text("a")] }]],
    ["**a** b", [{ kind: "strong", parts: [text("a")] }, text(" b")]],
    ["***a***", [{ kind: "strong", parts: [{ kind: "emphasis", parts: [text("a")] }] }]],
    ["**a *b* c**", [{ kind: "strong", parts: [text("a "), { kind: "emphasis", parts: [text("b")] }, text(" c")] }]],
    ["_a_", [{ kind: "emphasis", parts: [text("a")] }]],
    ["un_nom_de_code", [text("un_nom_de_code")]],
    ["2 * 3 * 4", [text("2 * 3 * 4")]],
    ["*jamais fermé", [text("*jamais fermé")]],
    ["\\*a\\*", [text("*a*")]],
    ["<b onclick=x>a</b> [là](http://x)", [text("<b onclick=x>a</b> [là](http://x)")]],
  ] as const)("reads %s", (source, parts) => {
    expect(line(source)).toEqual(parts);
  });

  it("loses no letter of what is written", () => {
    const letters = fc.array(fc.constantFrom("a", "é", " ", "*", "_", "**", "[", "]", "<"), { maxLength: 40 });
    const property = fc.property(letters, (all) => {
      const source = `x${all.join("")}`;
      const kept = (said: string): string => said.replace(/[\s*_]/g, "");
      expect(kept(wordsOf(line(source)))).toBe(kept(source.trim()));
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  it.each(["*a ", "[[", "`", "_ ", "# ", "- ", "> ", " "])(
    "is read at once, however long a row of %j it is",
    (piece) => {
      const begun = performance.now();
      blocksOf(piece.repeat(100_000));
      expect(performance.now() - begun).toBeLessThan(1500);
    },
  );
});
