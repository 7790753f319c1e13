import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { synthesisGrid } from "../../src/evidence/synthesis/grid.js";
import { sectionsIn, sentencesOf, tidySentences, withSentences } from "../../src/evidence/synthesis/sections.js";
import { statementsIn, statementsText } from "../../src/evidence/synthesis/statements.js";

const BODY = `A word before.

## admin
<!-- look again at P01:3 -->

She counts.

Twice.
<!-- really? -->

## Unknown heading

Mine.

## relation
`;

const isIt = (wanted: string) => (name: string) => name === wanted;
const cell = (body: string, name: string) => {
  const section = sectionsIn(body).sections.find((one) => one.name === name);
  return section === undefined ? null : sentencesOf(section);
};

describe("sections of a synthesis", () => {
  it("are cut and put together to the letter, whatever the text", () => {
    const lines = fc.array(
      fc.constantFrom("## a", "##b", "# c", "## d ##", "text", "", "```", "<!-- x", "-->", "### e"),
    );
    fc.assert(
      fc.property(lines, fc.boolean(), (all, hasEnd) => {
        const body = `${all.join("\n")}${hasEnd ? "\n" : ""}`;
        const { lead, sections } = sectionsIn(body);
        return lead + sections.map(({ heading, raw }) => heading + raw).join("") === body;
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("hold sentences without the remarks beside them", () => {
    expect(cell(BODY, "admin")).toBe("She counts.\n\nTwice.");
    expect(cell(BODY, "relation")).toBe("");
    expect(cell(BODY, "none")).toBeNull();
  });

  it("get other sentences; remarks and every other section stay as they are", () => {
    const made = withSentences(BODY, { isIt: isIt("admin"), name: "admin", text: "She sings." });
    expect(made).toBe(
      BODY.replace("She counts.\n\nTwice.\n<!-- really? -->", "She sings.\n\n<!-- really? -->").replace(
        "## admin\n<!--",
        "## admin\n\n<!--",
      ),
    );
    const last = withSentences(BODY, { isIt: isIt("new"), name: "new", text: "N." });
    expect(last).toBe(`${BODY}\n## new\n\nN.\n`);
    expect(cell(withSentences(BODY, { isIt: isIt("admin"), name: "admin", text: "" }), "admin")).toBe("");
  });

  it("give back whatever was written, and leave the others' sentences alone", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "## a",
          "# b",
          "\\## c",
          "<!-- x -->",
          "<!--",
          "-->",
          "&lt;!--",
          "&amp;lt;!--",
          "```",
          "~~~",
          "é",
          "",
          " x",
          "\\```",
        ),
      )
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (one, two) => {
        let body = withSentences(BODY, { isIt: isIt("admin"), name: "admin", text: one });
        body = withSentences(body, { isIt: isIt("new"), name: "new", text: two });
        body = withSentences(body, { isIt: isIt("relation"), name: "relation", text: one });
        expect(cell(body, "admin")).toBe(tidySentences(one));
        expect(cell(body, "new")).toBe(tidySentences(two));
        expect(cell(body, "relation")).toBe(tidySentences(one));
        expect(cell(body, "Unknown heading")).toBe("Mine.");
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("are read in a time that grows with the text", () => {
    const start = performance.now();
    for (const one of ["<!--", "## a ", "\n\n\n", "&amp;", "# "]) cell(`## a\n${one.repeat(200_000)}`, "a");
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe("what is said of a theme over everybody", () => {
  it("is read from headings in either language, with who", () => {
    const raw =
      "\n### partagé : P01, P02 et Omer\n\nTous.\n### Nuancé (P03)\nUn peu.\n<!-- x -->\n### divergences\n### autre: P01\n";
    expect(statementsIn({ raw }).map(({ kind, who, text }) => [kind, who, text])).toEqual([
      ["shared", ["P01", "P02", "Omer"], "Tous."],
      ["nuanced", ["P03"], "Un peu."],
      ["divergent", [], ""],
      [null, ["P01"], ""],
    ]);
    expect(statementsIn({ raw })[1]?.line).toBe(6);
  });

  it("is written so that it is read back", () => {
    const statements = [
      { kind: "shared", who: ["P01", "P02"], text: "All of them." },
      { kind: "divergent", who: [], text: "" },
    ] as const;
    const text = statementsText(statements, { shared: "partagé", nuanced: "nuancé", divergent: "divergent" });
    expect(statementsIn({ raw: `\n${text}\n` }).map(({ line: _, ...one }) => one)).toEqual(statements);
  });
});

describe("the grid", () => {
  it("has a cell for each participant and theme, and says which are empty and how", () => {
    const passage = { transcript: "P01", place: "P01:2", start: 0, end: 5, quote: "x" };
    const cells = synthesisGrid({
      participants: ["a", "b"],
      themes: [
        { id: "t", label: { fr: "T", en: "T" }, codes: ["c.1", "c.2"] },
        { id: "u", label: { fr: "U", en: "U" }, codes: ["c.2"] },
      ],
      passages: [
        { ...passage, participant: "a", codes: ["c.1", "x.y"] },
        { ...passage, participant: "b", codes: ["c.2"] },
      ],
      sentences: [
        { participant: "a", theme: "t", text: "A says." },
        { participant: "a", theme: "u", text: "A adds." },
      ],
    });
    expect(cells.map(({ participant, theme, state }) => [theme, participant, state])).toEqual([
      ["t", "a", "full"],
      ["t", "b", "no-sentence"],
      ["u", "a", "no-passage"],
      ["u", "b", "no-sentence"],
    ]);
    expect(cells[0]?.passages[0]?.codes).toEqual(["c.1"]);
  });
});
