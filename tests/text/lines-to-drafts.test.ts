import { describe, expect, it } from "vitest";
import { linesToDrafts } from "../../src/text/lines-to-drafts.js";
import type { Remark, Source } from "../../src/text/source.js";

const TEXT = "Un titre seul\nE : Oui ?\nP : Voilà.";

function sourceOf(remarks: readonly Remark[]): Source {
  let offset = 0;
  const lines = TEXT.split("\n").map((text, i) => {
    const line = { text, offset, number: i + 1, heading: false };
    offset += text.length + 1;
    return line;
  });
  return { lines, remarks, beside: [], problems: [] };
}

const remark = (from: string, to: string): Remark => ({
  start: TEXT.indexOf(from),
  end: TEXT.indexOf(to) + to.length,
  author: "A",
  text: "à voir",
});
const draftOf = (remarks: readonly Remark[]): ReturnType<typeof linesToDrafts>[number] | undefined =>
  linesToDrafts(sourceOf(remarks), { file: "input 1", labels: [] })[0];

describe("remarks in the margin of a document", () => {
  it("stand in each turn that they reach into", () => {
    const draft = draftOf([remark("Oui", "Voilà")]);
    expect(draft?.comments.map(({ turn, start, end }) => [turn, start, end])).toEqual([
      [0, 0, 5],
      [1, 0, 5],
    ]);
    expect(draft?.problems).toEqual([]);
  });

  it("are told where they reach into none, even beside one that reaches into two", () => {
    const draft = draftOf([remark("Oui", "Voilà"), remark("Un", "titre")]);
    const told = draft?.problems.filter(({ code }) => code === "comment-outside");
    expect(told).toHaveLength(1);
    expect(told?.[0]?.text.en).toMatch(/^1 comment/);
  });
});
