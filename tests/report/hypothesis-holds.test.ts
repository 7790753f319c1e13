import { describe, expect, it } from "vitest";
import { type Account, accountOf } from "../../src/evidence/account/account.js";
import { changeOf } from "../../src/evidence/account/changes.js";
import type { History } from "../../src/evidence/account/history.js";
import { tallyOf } from "../../src/evidence/standing.js";
import { reportFormats } from "../../src/report/formats.js";
import { inputOf, smallStudy } from "./made.js";

const TOLD: History = {
  kind: "told",
  hash: "a".repeat(64),
  since: "2026-03-02",
  before: "first-mark",
  firstMark: "2026-03-09",
  changed: ["2026-03-02"],
  changedAfter: [],
};

describe("how far a hypothesis holds, in the report", () => {
  it("says since when it stands, what hangs on one participant, and what on one coder, with places that open", async () => {
    const input = inputOf(smallStudy(), "en", {});
    const accounts = input.findings.map((finding): Account => {
      const nobody = { ...finding, cases: [], tally: tallyOf([]) };
      const changes = [changeOf(finding, nobody, { kind: "coder", what: "ana" })];
      const otherwise = { changes, unreliable: null, sheets: "open" } as const;
      const interviewsOf = new Map(finding.cases.map(({ interview }) => [interview, [interview]]));
      return accountOf(finding, { guide: null, interviewsOf, history: TOLD, saturated: null, otherwise });
    });
    const format = reportFormats.find(({ extension }) => extension === ".md");
    const { render } = (await format?.load()) ?? { render: () => "" };
    const text = String(render({ ...input, accounts }));
    expect(text).toContain("The journal has it as it is since 2 March 2026 (hash aaaaaaaaaaaa); before the first mark");
    expect(text).toContain("Changed on 2 March 2026, before the first mark.");
    expect(text).toContain("How far it holds");
    expect(text).toMatch(/- (Without \S+, “|Without any one participant)/);
    expect(text).toMatch(/- By the marks of ana alone .+ \(\[A/);
    const anchors = new Set([...text.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => decodeURIComponent(to ?? ""));
    expect(links.filter((to) => to.startsWith("hypothesis:")).length).toBeGreaterThan(0);
    expect(links.filter((to) => to.startsWith("hypothesis:") && !anchors.has(to))).toEqual([]);
  });
});
