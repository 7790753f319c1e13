import { describe, expect, it } from "vitest";
import { render } from "../../src/report/formats/json.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, smallStudy } from "../report/made.js";
import { faults, published, publishedReport } from "./check.js";

const input = inputOf(smallStudy(), "fr", { transcriptsShown: "with-transcripts" });
const text = render(input);
const json = JSON.parse(text);

describe("the report as JSON", () => {
  it("fits its schema, in both languages, with transcripts and without", () => {
    expect(faults(json, publishedReport)).toEqual([]);
    expect(faults(JSON.parse(render(inputOf(smallStudy(), "en"))), publishedReport)).toEqual([]);
  });

  it("does not fit where something is missing, too much, or no block", () => {
    expect(faults({ ...json, more: 1 }, publishedReport).join()).toContain("more is too much");
    const { foot: _, ...report } = json.report;
    expect(faults({ ...json, report }, publishedReport).join()).toContain("no foot");
    const head = [{ kind: "paragraph", line: 1, tone: "plain" }];
    expect(faults({ ...json, report: { ...json.report, head } }, publishedReport).join()).toContain("head[0]");
    const measured = { ...json.measured, matrix: { ...json.measured.matrix, notes: 0 } };
    expect(faults({ ...json, measured }, publishedReport).join()).toContain("$.measured.matrix.notes");
  });

  it("is the report that every other format has, and the measures as their commands give them", () => {
    const tree = JSON.parse(JSON.stringify(reportOf(input)));
    const unnumbered = JSON.parse(text, (key, value) => (key === "number" ? undefined : value));
    expect(unnumbered.report).toEqual(tree);
    for (const one of Object.values(json.measured)) expect(faults(one, published)).toEqual([]);
    expect(text).toContain('"number": 2');
    expect(render(input)).toBe(text);
  });
});
