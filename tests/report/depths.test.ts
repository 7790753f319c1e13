import { describe, expect, it } from "vitest";
import { STANDINGS } from "../../src/evidence/finding.js";
import { sidesOf } from "../../src/evidence/standing.js";
import { senses } from "../../src/messages/evidence.js";
import type { ReportDocument, Section } from "../../src/report/document.js";
import { render as html } from "../../src/report/formats/html.js";
import { render as markdown } from "../../src/report/formats/markdown.js";
import type { ReportAsks } from "../../src/report/input.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, largeStudy, type MadeStudy, smallStudy } from "./made.js";
import { blocksOf, sectionsOf as sectionsIn } from "./tree.js";

const small = smallStudy();
const large = largeStudy({ interviews: 8, codes: 30 });
const sectionsOf = (document: ReportDocument): Section[] => sectionsIn(document).map(({ section }) => section);
/** Where links lead, wherever they stand. */
const linksOf = (document: ReportDocument): string[] =>
  [...JSON.stringify(document).matchAll(/"kind":"link","text":"[^"]*","to":"([^"]*)"/g)].flatMap(([, to]) => to ?? []);
const of = (study: MadeStudy, asks: ReportAsks, lang: "fr" | "en" = "en") => reportOf(inputOf(study, lang, { asks }));
const said = (study: MadeStudy, asks: ReportAsks, id: string): string =>
  JSON.stringify(sectionsOf(of(study, asks)).find((one) => one.id === id));

describe("a report for somebody", () => {
  it.each(["article", "supervisor", "group"] as const)("for %s leads nowhere that is not in it", (depth) => {
    const document = of(large, { for: depth, situations: ["B01:4"] });
    const known = new Set(sectionsOf(document).map(({ id }) => id));
    expect(linksOf(document).filter((to) => !known.has(to))).toEqual([]);
    expect(JSON.stringify(document)).toContain('\\"for\\": \\"');
  });

  it("says in the settings of a thesis nothing that it did not say before", () => {
    expect(markdown(inputOf(small, "en"))).not.toContain('"for"');
  });
});

describe("the supervisor's pages", () => {
  const asks = { for: "supervisor" } as const;

  it("show the codes that the last two interviews brought, each with its passage", () => {
    const quotes = blocksOf(of(small, asks)).filter(({ kind }) => kind === "quote");
    const latest = JSON.stringify(quotes);
    for (const words of ["rien n'a changé", "il y a plus de monde", "C'est moins gai."])
      expect(latest).toContain(words);
    expect(latest).not.toContain("je répare plus vite");
  });

  it("do not count an argument for stopping while the last two interviews bring codes", () => {
    const cells = said(small, asks, "supervisor.arguments");
    expect(cells).toContain('["All codes","nothing new in the last two interviews"');
    expect(cells).toMatch(/A2 \(Tobias\): 2 new codes; A3 \(Rosa\): 1 new code","no"/);
  });

  it("take an interview that nobody said was read to the end for no argument for stopping", () => {
    const input = inputOf(large, "en", { asks });
    const all = input.selection.transcripts;
    const last = all.at(-1) ?? "";
    const text = (declared: readonly string[], id: string): string => {
      const document = reportOf({ ...input, selection: { ...input.selection, declared } });
      return JSON.stringify(sectionsOf(document).find((one) => one.id === id));
    };
    expect(text(all, "supervisor.arguments")).toContain('"yes"]');
    expect(text(all, "supervisor.arguments")).not.toContain("not declared read");
    const others = all.filter((id) => id !== last);
    expect(text(others, "supervisor.arguments")).not.toContain('"yes"]');
    expect(text(others, "supervisor.arguments")).toMatch(new RegExp(`${last}[^"]*: not declared read to the end`));
    expect(text(others, "supervisor.next")).toContain(`to be read to the end: ${last}`);
    expect(text(all, "supervisor.next")).not.toContain("to be read to the end");
  });

  it("name the codes seen once, under the interview that has them", () => {
    const once = said(small, asks, "supervisor.once");
    expect(once).toMatch(/A2 \(Tobias\): "},"Nothing has changed, More people"/);
    expect(once).not.toContain("A change is told");
  });

  it("list interviews that do not go with a hypothesis with their places, and no others", () => {
    const table = said(small, asks, "supervisor.deviant");
    expect(table).toContain('["H1","A2 (Tobias)","against","A2:2');
    expect(table).not.toContain("A1 (Ines)");
  });

  it("say who was not asked what, questions asked of nobody first", () => {
    const posed = [
      { question: "q1", interview: "A1", ways: [], turns: [1] },
      { question: "q1", interview: "A3", ways: [], turns: [] },
      { question: "q2", interview: "A1", ways: [], turns: [] },
      { question: "q2", interview: "A3", ways: [], turns: [] },
    ];
    const asked = { posed, unasked: [], unrecognised: [], lacking: [] };
    const document = reportOf(inputOf(small, "en", { asks, asked }));
    const text = JSON.stringify(sectionsOf(document).find(({ id }) => id === "supervisor.unasked"));
    expect(text.indexOf("of nobody")).toBeGreaterThan(0);
    expect(text.indexOf("of nobody")).toBeLessThan(text.indexOf("not in A3"));
  });

  it("end with room to decide and the command that puts the decision in the journal", () => {
    const text = said(small, asks, "supervisor.decision");
    expect(text).toContain("grille journal note");
    expect(blocksOf(of(small, asks)).filter((one) => one.kind === "paragraph" && one.tone === "room")).toHaveLength(3);
  });

  it("are set close on paper, which a thesis is not", () => {
    expect(html(inputOf(small, "fr", { asks }))).toContain("font-size: 8.8pt");
    expect(html(inputOf(small, "fr"))).not.toContain("font-size: 8.8pt");
  });
});

describe("the sheet for a group", () => {
  it("gives each situation its passage with the question, what was read in it, and room", () => {
    const document = of(small, { for: "group", situations: ["A1:2", "A1:4"] });
    const quotes = blocksOf(document).filter((one) => one.kind === "quote");
    expect(quotes.map(({ parts }) => parts[0]?.slice(0, 24))).toEqual([
      "Oui, je répare plus vite",
      "Et je montre aux jeunes ",
    ]);
    expect(quotes[0]?.asked).toContain("depuis qu'on réserve en ligne");
    expect(said(small, { for: "group", situations: ["A1:2"] }, "situation:1:read")).toContain("Booking online");
    expect(said(small, { for: "group", situations: ["A1:4"] }, "situation:1:read")).toContain(
      "elle dit qu’elle montre",
    );
  });

  it("says which registers a situation straddles, where the study marks them", () => {
    const [first] = small.codebooks;
    const [family] = first?.families ?? [];
    if (first === undefined || family === undefined) throw new Error("the small study has a codebook");
    const codes = family.codes.map((code) => ({ ...code, family: "registre" }));
    const families = [{ ...family, id: "registre", codes }, ...first.families.slice(1)];
    const study = { ...small, codebooks: [{ ...first, families }] };
    expect(said(study, { for: "group", situations: ["A1:2"] }, "situation:1:registers")).toContain(
      `1 of ${codes.length}: A change is told.`,
    );
    expect(said(small, { for: "group", situations: ["A1:2"] }, "situation:1:registers")).toContain("To tick by hand");
  });
});

describe("the article", () => {
  it.each([
    ["small", small],
    ["large", large],
  ])("of the %s study quotes two interviews at most for a standing, by what puts them there", (_, study) => {
    const input = inputOf(study, "en", { asks: { for: "article" } });
    const [h1] = input.findings;
    const section = sectionsOf(reportOf(input)).find(({ id }) => id === "finding:H1");
    const quotes = (section?.blocks ?? []).filter((one) => one.kind === "quote");
    const expected = STANDINGS.flatMap((standing) => {
      const first = h1?.cases.filter((one) => one.standing === standing).slice(0, 2) ?? [];
      return first.flatMap((one) => sidesOf(one).map(([passage]) => senses[passage?.sense ?? ""]?.en));
    });
    expect(expected.length).toBeGreaterThan(1);
    expect(quotes.map(({ tags }) => tags[0])).toEqual(expected);
    if (study === large) expect(JSON.stringify(section)).toContain("not quoted here");
  });

  it("has no annex of codes, and a summary of the codebook in its place", () => {
    const ids = sectionsOf(of(small, { for: "article" })).map(({ id }) => id);
    expect(ids).toContain("codebook");
    expect(ids.filter((id) => id.startsWith("attrib"))).toEqual(["attributions"]);
    expect(ids.filter((id) => id.startsWith("annex"))).toEqual([]);
  });
});
