import { describe, expect, it } from "vitest";
import { type Account, accountOf } from "../../src/evidence/account/account.js";
import { changeOf } from "../../src/evidence/account/changes.js";
import type { History } from "../../src/evidence/account/history.js";
import { tallyOf } from "../../src/evidence/standing.js";
import { reportFormats } from "../../src/report/formats.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, smallStudy } from "./made.js";
import { sectionsOf } from "./tree.js";

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

  it.each(["article", "supervisor"] as const)(
    "says for %s that it was changed after the first mark, and what changes otherwise",
    (depth) => {
      const input = inputOf(smallStudy(), "en", { asks: { for: depth } });
      const history: History = { ...TOLD, changed: ["2026-03-12"], changedAfter: ["2026-03-12"] };
      const accounts = input.findings.map((finding): Account => {
        const nobody = { ...finding, cases: [], tally: tallyOf([]) };
        const changes = [changeOf(finding, nobody, { kind: "coder", what: "ana" })];
        const otherwise = { changes, unreliable: null, sheets: "open" } as const;
        return accountOf(finding, {
          guide: null,
          interviewsOf: new Map([["A1", ["A1"]]]),
          history,
          saturated: null,
          otherwise,
        });
      });
      const text = JSON.stringify(reportOf({ ...input, accounts }));
      expect(text).toContain("Changed on 12 March 2026; after the first mark: 12 March 2026.");
      expect(text).toMatch(
        /How far it holds: .*?(Without A1|Without any one participant).*?By the marks of ana alone/i,
      );
    },
  );

  it("lays what is said out by kinds: a row for each, with interviews that lead to their passages", () => {
    const input = inputOf(smallStudy(), "en", {});
    const label = { fr: "Réservation", en: "Booking" };
    const accounts = input.findings.map((finding): Account => {
      const passages = finding.cases.flatMap(({ evidence }) =>
        evidence.map((passage) => ({ passage, nearness: "same-words" as const })),
      );
      const said = [
        {
          code: "tool.booking",
          cases: finding.cases.filter(({ evidence }) => evidence.length > 0),
          tally: finding.tally,
          passages,
        },
      ];
      const kinds = { family: { fr: "Outils", en: "Tools" }, said, labelOf: () => label };
      const otherwise = { changes: [], unreliable: null, sheets: "one" } as const;
      return accountOf(finding, {
        guide: null,
        interviewsOf: new Map(),
        history: TOLD,
        saturated: null,
        otherwise,
        kinds,
      });
    });
    const section = sectionsOf(reportOf({ ...input, accounts })).find(
      ({ section: one }) => one.id === "hypothesis:H1:kinds",
    )?.section;
    expect(section?.title).toBe("By kind: Tools");
    const [figure, sentences] = section?.blocks ?? [];
    if (figure?.kind !== "figure" || sentences?.kind !== "list") throw new Error("no figure");
    expect(figure.table.columns.map((one) => one.label)).toEqual(["Kind", "against", "not specified", "for"]);
    expect(figure.table.rows).toEqual([
      ["Booking", ...["A2", "A3", "A1"].map((id) => [{ kind: "link", text: id, to: `hypothesis:H1:${id}` }])],
    ]);
    const [first] = sentences.items;
    expect(first).toEqual([expect.stringMatching(/^By “Booking”: /), expect.objectContaining({ kind: "grounds" })]);
    const draw = figure.draw({ prefix: "x", colours: "fixed" });
    expect(draw.match(/grille-standing-against/g)).toHaveLength(2);
  });
});
