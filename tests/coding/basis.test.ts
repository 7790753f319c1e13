import { describe, expect, it } from "vitest";
import { defaultBasis, type Sheet, select, undecided } from "../../src/coding/basis.js";
import type { Coding, Proposal } from "../../src/coding/coding.js";

const coding = (more: Partial<Coding>): Coding => ({
  id: "c",
  transcript: "P01",
  coder: "a",
  code: "x",
  start: 0,
  end: 5,
  quote: "mots",
  before: "",
  after: "",
  origin: "hand",
  verdict: "marked",
  ...more,
});
const proposal = (more: Partial<Proposal>): Proposal => ({
  transcript: "P01",
  code: "x",
  rule: "x#1",
  start: 0,
  end: 5,
  words: [],
  turn: 1,
  ...more,
});
const sheet = (coder: string, transcript: string, codings: readonly Coding[]): Sheet => ({
  coder,
  transcript,
  textSha256: "",
  codings,
});
const material = (sheets: readonly Sheet[], proposals: readonly Proposal[] = []) => ({
  transcripts: ["P01", "P02"],
  sheets,
  proposals: () => proposals,
});

describe("which marks count", () => {
  it("takes the agreed sheet where there is one, else people's marks, else the rules' proposals", () => {
    expect(defaultBasis([sheet("a", "P01", [coding({})]), sheet("agreed", "P01", [])])).toBe("agreed");
    expect(defaultBasis([sheet("a", "P01", [coding({})])])).toBe("reviewed");
    expect(defaultBasis([sheet("a", "P01", [])])).toBe("all");
    expect(defaultBasis([sheet("a", "P01", [coding({ verdict: "rejected" })])])).toBe("all");
    expect(defaultBasis([])).toBe("all");
  });

  it("says that nobody has looked where only rules spoke", () => {
    const chosen = select(material([], [proposal({})]));
    expect(chosen).toMatchObject({
      basis: "all",
      rulesOnly: true,
      reviewedShare: 0,
      transcripts: ["P01", "P02"],
      missing: [],
    });
    expect(chosen.marks).toHaveLength(1);
  });

  it("takes an interview for read to the end where somebody said so, on an agreed sheet too, and never for its marks", () => {
    const said = (coder: string, transcript: string): Sheet => ({
      ...sheet(coder, transcript, []),
      read: "2026-01-01",
    });
    const own = [sheet("a", "P01", [coding({})]), { ...sheet("a", "P02", [coding({})]), read: null }];
    expect(select(material(own))).toMatchObject({ read: ["P01", "P02"], declared: [] });
    expect(select(material([...own, said("b", "P02")])).declared).toEqual(["P02"]);
    const agreed = [...own, said("b", "P02"), said("b", "P01"), sheet("agreed", "P01", [])];
    expect(select(material(agreed))).toMatchObject({ read: ["P01"], declared: ["P01"] });
  });

  it("treats an interview that nobody has read as missing, not as empty", () => {
    const chosen = select(material([sheet("a", "P01", [coding({})])]));
    expect(chosen).toMatchObject({
      basis: "reviewed",
      transcripts: ["P01"],
      missing: ["P02"],
      rulesOnly: false,
      reviewedShare: 1,
    });
  });

  it("keeps the agreed sheet and the coders' own sheets apart", () => {
    const sheets = [
      sheet("a", "P01", [coding({ code: "own" })]),
      sheet("agreed", "P01", [coding({ code: "settled", coder: "agreed" })]),
    ];
    expect(select(material(sheets), "agreed").marks.map((mark) => mark.code)).toEqual(["settled"]);
    expect(select(material(sheets), "reviewed").marks.map((mark) => mark.code)).toEqual(["own"]);
  });

  it("leaves rejected marks out, and with them the proposal that was rejected", () => {
    const sheets = [sheet("a", "P01", [coding({ verdict: "rejected", origin: "rule" })])];
    expect(select(material(sheets, [proposal({})]), "all").marks).toEqual([]);
  });

  it("counts a proposal once: not beside the mark that a person made of it", () => {
    const decided = [coding({ verdict: "accepted", start: 2, end: 9 })];
    expect(undecided([proposal({}), proposal({ code: "y" }), proposal({ start: 9, end: 12 })], decided)).toEqual([
      proposal({ code: "y" }),
      proposal({ start: 9, end: 12 }),
    ]);
  });
});
