import { afterEach, describe, expect, it } from "vitest";
import { draftOn, dropDraft, dropDraftsOn, hasDraftOn, holding, putDraft, unkept } from "../../src/page/drafts.js";

const nameOf = (one: string): string => one;

describe("what is typed and not saved", () => {
  afterEach(() => {
    for (const one of ["a", "b", "c", "ab"]) dropDraftsOn(one);
  });

  it("is told by what it is about, and counted where it holds something", () => {
    putDraft(draftOn("ab", "reason"), "  ");
    expect([hasDraftOn("ab"), hasDraftOn("a"), unkept()]).toEqual([true, false, 0]);
    putDraft(draftOn("ab", "reason"), "une raison");
    putDraft(draftOn("ab", "comment"), { text: "", over: "ce qui était là" });
    expect(unkept()).toBe(2);
    dropDraft(draftOn("ab", "comment"));
    dropDraftsOn("ab");
    expect([hasDraftOn("ab"), unkept()]).toEqual([false, 0]);
  });

  it("keeps what it is about in its place where that goes away elsewhere, until it is saved or given up", () => {
    putDraft(draftOn("b", "reason"), "");
    const held = holding(["a", "c"], ["a", "b", "c", "d"], nameOf);
    expect([held.all, [...held.gone]]).toEqual([["a", "b", "c"], ["b"]]);
    expect(holding(["a", "b", "c"], held.all, nameOf).gone.size).toBe(0);
    expect(holding([], held.all, nameOf).all).toEqual(["b"]);
    dropDraftsOn("b");
    expect(holding(["a", "c"], held.all, nameOf).all).toEqual(["a", "c"]);
  });
});
