import { describe, expect, it } from "vitest";
import type { Hypothesis } from "../../../src/codebook/codebook.js";
import { historyOf, type NotedStep } from "../../../src/evidence/account/history.js";
import { tellHistory } from "../../../src/evidence/account/tell-history.js";

const step = (day: string, hash: string | null, isMarking = false): NotedStep => ({
  day,
  isMarking,
  hashes: new Map(hash === null ? [] : [["H1", hash]]),
});

describe("since when a hypothesis stands as it is", () => {
  it("cannot be told without a journal, nor by one that does not speak of it", () => {
    expect(historyOf("H1", "a", [])).toEqual({ kind: "untold", why: "no-journal" });
    expect(historyOf("H1", "a", [step("2026-01-01", null)])).toEqual({ kind: "untold", why: "not-noted" });
  });

  it("is the day on which it was noted first, before the first mark or after it", () => {
    const before = historyOf("H1", "a", [step("2026-01-01", "a"), step("2026-01-02", null, true)]);
    expect(before).toMatchObject({ since: "2026-01-01", before: "first-mark", firstMark: "2026-01-02", changed: [] });
    const after = historyOf("H1", "a", [step("2026-01-01", null, true), step("2026-01-02", "a")]);
    expect(after).toMatchObject({ since: "2026-01-02", before: "too-late" });
    expect(historyOf("H1", "a", [step("2026-01-01", "a")])).toMatchObject({ before: "nothing-marked" });
  });

  it("is the day of its last change, and changes after the first mark are told apart", () => {
    const steps = [
      step("2026-01-01", "a"),
      step("2026-01-02", "b"),
      step("2026-01-03", null, true),
      step("2026-01-04", "b"),
      step("2026-01-05", "c"),
    ];
    expect(historyOf("H1", "c", steps)).toMatchObject({
      since: "2026-01-05",
      before: "too-late",
      changed: ["2026-01-02", "2026-01-05"],
      changedAfter: ["2026-01-05"],
    });
  });

  it("is no day where it has been changed since it was noted last", () => {
    expect(historyOf("H1", "z", [step("2026-01-01", "a")])).toMatchObject({ since: null, before: null, hash: "z" });
  });
});

describe("where a hypothesis comes from", () => {
  const of = (origin: Hypothesis["origin"]) => ({ origin, date: null }) as Hypothesis;
  const codes = (origin: Hypothesis["origin"], steps: readonly NotedStep[]) =>
    tellHistory(of(origin), historyOf("H1", "b", steps)).map(({ code }) => code);

  it("is told as declared, and not at all a priori once it was changed after the first mark", () => {
    const early = [step("2026-01-01", "a"), step("2026-01-02", "b"), step("2026-01-03", null, true)];
    const late = [step("2026-01-01", "a"), step("2026-01-03", null, true), step("2026-01-04", "b")];
    expect(tellHistory(of("a_priori"), historyOf("H1", "b", early))[0]?.text.fr).toBe("Déclarée a priori.");
    expect(codes("a_priori", late)).toEqual(["stands-since", "changed-on"]);
    expect(codes("emergent", late)).toEqual(["origin", "stands-since", "changed-on"]);
  });
});
