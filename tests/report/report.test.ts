import { describe, expect, it } from "vitest";
import { strataColumns } from "../../src/messages/saturation.js";
import type { Block, Quote, ReportDocument, Section } from "../../src/report/document.js";
import { piecesOf } from "../../src/report/pages/transcripts.js";
import { reportOf } from "../../src/report/report.js";
import { findPassage } from "../../src/text/place.js";
import { inputOf, largeStudy, type MadeStudy, smallStudy } from "./made.js";

const small = smallStudy();
const large = largeStudy({ interviews: 8, codes: 60 });
const byRules = (study: MadeStudy): MadeStudy => ({
  ...study,
  attributions: [],
  marks: study.marks.map((mark) => ({ ...mark, coder: "rule" })),
});

function sectionsOf(document: ReportDocument): Section[] {
  const within = (one: Section): Section[] => [one, ...one.sections.flatMap(within)];
  return document.sections.flatMap(within);
}

function blocksOf(document: ReportDocument): Block[] {
  const within = (one: Block): Block[] => (one.kind === "fold" ? [one, ...one.blocks.flatMap(within)] : [one]);
  return [...document.head, ...sectionsOf(document).flatMap((one) => one.blocks)].flatMap(within);
}

const quotesOf = (document: ReportDocument): Quote[] =>
  blocksOf(document).filter((block): block is Quote => block.kind === "quote");

const find = (document: ReportDocument, id: string): Section | undefined =>
  sectionsOf(document).find((one) => one.id === id);

const textOf = (one: unknown): string => JSON.stringify(one);

describe("quotes", () => {
  it("stand in the transcript at the places they name, in a participant's turn", () => {
    const quotes = quotesOf(reportOf(inputOf(large, "fr")));
    expect(quotes.length).toBeGreaterThan(100);
    for (const quote of quotes) {
      const passages = quote.places.map((place) => findPassage(String(place), large.transcripts));
      const known = passages.flatMap((one) => (one === null ? [] : [one.transcript.text.slice(one.start, one.end)]));
      expect(known).toHaveLength(quote.places.length);
      for (const part of quote.parts) expect(known.some((words) => words.includes(part.trim()))).toBe(true);
    }
  });

  it("are taken by rule: the first passage of each interview, three at most, and the rest is counted", () => {
    const document = reportOf(inputOf(large, "en"));
    for (const code of new Set(large.marks.map((mark) => mark.code))) {
      const page = find(document, `code:${code}`);
      const holding = new Set(large.marks.filter((mark) => mark.code === code).map((mark) => mark.transcript));
      const quotes = (page?.blocks ?? []).filter((block): block is Quote => block.kind === "quote");
      const expected = large.transcripts.map((one) => one.id).filter((id) => holding.has(id));
      expect(quotes.map((quote) => String(quote.places[0]).split(":")[0])).toEqual(expected.slice(0, 3));
    }
  });

  it("never hold the label of a turn or a question, even where a mark runs over several turns", () => {
    const [transcript] = small.transcripts;
    const whole = {
      transcript: "A1",
      code: "change.said",
      coder: "lectrice",
      id: "x",
      start: 0,
      end: transcript?.text.length ?? 0,
    };
    const quotes = quotesOf(reportOf(inputOf({ ...small, marks: [whole] }, "fr")));
    const shown = quotes.flatMap((quote) => quote.parts).join(" ");
    expect(shown).toContain("je montre aux jeunes");
    expect(shown).not.toMatch(/E:|P:|0:00|Mm-mm|réserve en ligne/);
  });
});

describe("the page of a hypothesis", () => {
  const document = reportOf(inputOf(small, "en"));

  it("lists contrary cases first and says k of n with names", () => {
    const cases = find(document, "hypothesis:H1:cases")?.sections.map((one) => one.title);
    expect(cases).toEqual([
      expect.stringMatching(/^A2 \(Tobias\): against/),
      expect.stringMatching(/^A3 \(Rosa\): /),
      expect.stringMatching(/^A1 \(Ines\): supports/),
    ]);
    expect(textOf(find(document, "hypothesis:H1:tally"))).toContain("1 of 3: A2 (Tobias)");
  });

  it("shows the rival with its passages and where one would see it", () => {
    const rival = textOf(find(document, "hypothesis:H1:rival"));
    expect(rival).toContain("People would speak of numbers before speaking of screens.");
    expect(rival).toContain("il y a plus de monde, alors on discute moins");
  });

  it("says of the rival that its codes are marked, never that they speak for it", () => {
    expect(textOf(find(document, "hypothesis:H1:rival"))).toContain("Passages where its codes are marked, in 1 of 3");
    expect(textOf(document.sections)).not.toContain("speak for it");
  });

  it("says of changes that bear on no side what is not marked", () => {
    const undirected = { ...small, marks: small.marks.filter((mark) => mark.code !== "way.better") };
    const text = textOf(find(reportOf(inputOf(undirected, "en")), "hypothesis:H1:tally"));
    expect(text).toContain("direction not marked: A1 (Ines)");
    expect(text).toContain("cause not marked: A3 (Rosa)");
  });

  it("counts only interviews that a person has read; the others are a list to read", () => {
    const marks = small.marks.map((mark) => (mark.transcript === "A1" ? { ...mark, coder: "rule" } : mark));
    const page = reportOf(inputOf({ ...small, marks, attributions: [] }, "en", { basis: "all" }));
    const tally = textOf(find(page, "hypothesis:H1:tally"));
    expect(tally).toContain("1 of 2: A2 (Tobias)");
    expect(tally).toContain('"term":"Not coded yet","lines":["A1 (Ines)"]');
    expect(textOf(find(page, "hypothesis:H1:unread"))).toContain("proposed: A change is told, Booking online");
    expect(textOf(find(page, "hypothesis:H1:cases"))).not.toContain("A1 (Ines)");
  });

  it("says which questions were recognised where nothing is marked", () => {
    const marks = small.marks.filter((mark) => mark.transcript === "A2");
    const page = reportOf(inputOf({ ...small, marks, attributions: [] }, "en"));
    expect(textOf(find(page, "hypothesis:H1:A1"))).toContain("recognised in the interview: q1.");
    expect(textOf(find(page, "hypothesis:H1:A3"))).toContain("No question of this hypothesis was recognised");
    expect(textOf(page)).not.toMatch(/not been asked|no question was asked/);
  });

  it("explains that a denial beside a change put down to the tools is both", () => {
    expect(textOf(find(document, "hypothesis:H1:conditions"))).toContain("counts as for and against");
  });

  it("puts its conditions in words", () => {
    const conditions = textOf(find(document, "hypothesis:H1:conditions"));
    expect(conditions).toContain("“A change is told” and “Booking online”, in one exchange.");
    expect(conditions).toContain("“Nothing has changed” or “More people”.");
    expect(conditions).toContain("“A change is told” but not “Cause”.");
  });
});

describe("with proposals of rules alone", () => {
  const document = reportOf(inputOf(byRules(large), "en", { basis: "all" }));
  const banner = "proposed by rules, nobody has looked";

  it("the pages about hypotheses are a reading list: no k of n, no standing, no overview", () => {
    const page = find(document, "hypotheses") as Section;
    const cases = textOf(find(document, "hypothesis:H1:cases")?.sections);
    expect(textOf(page.blocks)).toContain("nobody has read them");
    expect(textOf(page)).not.toMatch(/\d+ of \d+/);
    expect(cases).not.toMatch(/supports|against|unattributed|prompted/);
    expect(cases).toContain("proposed: ");
    expect(page.blocks.some((block) => block.kind === "figure")).toBe(false);
  });

  it("every figure and every table made from marks carries the banner, and page one says it", () => {
    expect(textOf(document.head)).toMatch(/Proposed by rules, nobody has looked/);
    expect(textOf(document.head)).toContain("Marks that count here: the rules' proposals alone.");
    expect(textOf(document.head)).toContain("0 of 8 interviews declared read to the end.");
    const made = ["families", "cooccurrence", "saturation", "annex.matrix"];
    const counted = sectionsOf(document).filter((one) =>
      made.some((id) => one.id.startsWith(id) || one.id.startsWith("family:")),
    );
    const tables = counted
      .flatMap((one) => one.blocks)
      .flatMap((block) => (block.kind === "table" ? [block] : block.kind === "figure" ? [block.table] : []));
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(table.banner).toBe(banner);
    for (const block of blocksOf(document)) {
      if (block.kind !== "figure") continue;
      expect(block.draw({ prefix: "f", colours: "fixed" })).toContain("grille-banner");
    }
  });
});

describe("agreement before discussion", () => {
  const pair = {
    coders: ["a", "b"],
    both: 1,
    first: 0,
    second: 0,
    neither: 9,
    agreement: 1,
    n: 10,
    reason: null,
  } as const;
  const pairs = [
    { ...pair, code: "x", kappa: 0.4 },
    { ...pair, code: "y", kappa: 0.8 },
    { ...pair, code: "z", n: 8, kappa: null },
  ];

  it("is told for each two people as it was kept, and not at all where nothing was", () => {
    const basis = (more: object): string => textOf(find(reportOf(inputOf(large, "en", more)), "coding.basis"));
    expect(basis({ before: { pairs, seen: 2 } })).toContain(
      "a and b: 3 codes used, 10 units at most; Cohen's kappa 0.40 to 0.800, median 0.60 (2 codes)",
    );
    expect(basis({ before: { pairs, seen: 2 } })).toContain("2 marks had been decided on with a proposal in view");
    expect(basis({})).not.toContain("Agreement before");
  });
});

describe("an empty codebook", () => {
  it("has no banner and no sentence about a closed list", () => {
    const empty = { ...small, codebooks: [], marks: [], attributions: [] };
    const text = textOf(reportOf(inputOf(empty, "en", { basis: "all" })));
    expect(text).not.toMatch(/nobody has looked|closed/);
  });
});

describe("what is opened on demand", () => {
  it("are passages that bear on no side, and the table of attributions, and paper prints them", () => {
    const folds = blocksOf(reportOf(inputOf(small, "en"))).filter((block) => block.kind === "fold");
    const kept = folds.filter((fold) => fold.print === "open").map((fold) => fold.title);
    expect(kept).toEqual([
      "Told without a marked cause (1 passage)",
      "Codes of the rival explanation (1 passage)",
      "All attributions, with their reasons and passages",
    ]);
  });
});

describe("wording by the number of interviews", () => {
  const about = (n: number): string => {
    const ids = new Set(large.transcripts.slice(0, n).map((one) => one.id));
    const study = {
      ...large,
      transcripts: large.transcripts.slice(0, n),
      marks: large.marks.filter((mark) => ids.has(mark.transcript)),
      interviews: large.interviews.slice(0, n),
    };
    return textOf(reportOf(inputOf(study, "en")).sections.find((one) => one.id === "saturation"));
  };

  it("names the codes of a single interview and gives no number", () => {
    expect(about(1)).toContain("One interview only");
    expect(about(1)).not.toMatch(/coverage, from 0 to 1|Chao2|jackknife|base, run/);
  });

  it("calls the coverage of two to four unstable and estimates no total", () => {
    expect(about(3)).toContain("unstable, there being only 3 interviews");
    expect(about(3)).not.toMatch(/bias-corrected|95 % interval|holds 95 % of the orders\. Below/);
  });

  it("gives coverage, band, lower bounds and the grid of stopping rules from five or six on", () => {
    expect(about(8)).toMatch(/Sample coverage, from 0 to 1: 0\.\d+, with only 8 interviews, hence unstable/);
    expect(about(8)).toContain("Chao2, bias-corrected");
    expect(about(8)).toContain("meeting it guarantees nothing");
    expect(about(8)).not.toContain("Francis");
    expect(about(8)).toMatch(/With 4 more interviews from the same population: [\d.]+ codes expected/);
    expect(about(8)).toContain("A grid of 12 settings");
    expect(about(3)).not.toMatch(/same population|12 settings/);
  });

  it("shows the strata of a sampling plan, where the numbers have them", () => {
    const input = inputOf(large, "en");
    const { saturation } = input.measured;
    const strata = {
      name: "strata",
      title: { fr: "Strate par strate", en: "Stratum by stratum: place" },
      columns: strataColumns,
      rows: [
        ["Namur", 2, "A1, A2", 5, 1, 0, null],
        ["Liège", 6, "A3", 9, 4, 2, 0.8],
      ],
    };
    const measured = { ...input.measured, saturation: { ...saturation, tables: [...saturation.tables, strata] } };
    expect(textOf(reportOf({ ...input, measured }).sections.find(({ id }) => id === "saturation"))).toContain("Namur");
    expect(textOf(reportOf(input))).not.toContain("Stratum by stratum");
  });

  it("never says that anything is saturated, confirmed or significant, nor what people mostly do", () => {
    for (const lang of ["fr", "en"] as const) {
      const text = textOf(reportOf(inputOf(large, lang)));
      expect(
        text.replace(
          /never prints .{0,3}saturated|théoriquement saturée|theoretically saturated|n’écrit jamais « saturé »/g,
          "",
        ),
      ).not.toMatch(
        /\bsaturated\b|\bsaturée?s?\b|confirmed|confirmée|significant|significatif|\bmost (people|participants|interviews)\b|la plupart/i,
      );
    }
  });
});

describe("identities and strategies", () => {
  it("are those that people attributed, with reason and passage", () => {
    const page = textOf(find(reportOf(inputOf(small, "en")), "attributions"));
    expect(page).toContain("elle dit qu’elle montre");
    expect(page).toContain("Et je montre aux jeunes comment faire.");
    expect(page).toContain("No attribution: Tobias, Rosa.");
  });

  it("are empty where rules alone proposed an interpretive code", () => {
    const cue = small.marks.map((mark) => ({ ...mark, code: "stance.teacher", coder: "rule" }));
    const document = reportOf(inputOf({ ...small, attributions: [], marks: cue }, "en", { basis: "all" }));
    expect(textOf(find(document, "attributions"))).toContain("Nobody has attributed anything yet.");
    expect(find(document, "attributions")?.sections).toEqual([]);
  });
});

describe("identities and strategies among counted codes", () => {
  const cue = {
    ...small,
    marks: [...small.marks, ...small.marks.map((mark) => ({ ...mark, code: "stance.teacher" }))],
  };

  it("stand in no bars and meet nothing", () => {
    const document = reportOf(inputOf(cue, "en"));
    expect(textOf(find(document, "families"))).not.toContain("The one who teaches");
    expect(textOf(find(document, "cooccurrence"))).not.toContain("The one who teaches");
    expect(textOf(find(document, "annex"))).toContain("The one who teaches");
  });

  it("have no chapter where the codebook has none", () => {
    const codebooks = small.codebooks.map((book) => ({
      ...book,
      families: book.families.filter((family) => family.id !== "stance"),
    }));
    const document = reportOf(inputOf({ ...small, codebooks, attributions: [] }, "en"));
    expect(find(document, "attributions")).toBeUndefined();
    expect(textOf(document)).not.toMatch(/interpretive|identit/i);
  });

  it("are read differently where two people give other types of one family, not where situations differ", () => {
    const [one] = small.attributions;
    if (one === undefined) throw new Error("the small study has an attribution");
    const codebooks = small.codebooks.map((book) => ({
      ...book,
      families: book.families.map((family) => ({
        ...family,
        codes: family.codes.flatMap((code) =>
          code.id === "stance.teacher" ? [code, { ...code, id: "stance.maker" }] : [code],
        ),
      })),
    }));
    const about = (other: Partial<typeof one>): string =>
      textOf(
        reportOf(
          inputOf({ ...small, codebooks, attributions: [one, { ...one, type: "stance.maker", ...other }] }, "en"),
        ),
      );
    expect(about({ coder: "lecteur" })).toContain("Read differently by the people who attribute: Ines.");
    expect(about({ situation: "au café" })).not.toContain("Read differently");
    expect(about({ situation: "au café" })).toContain("Read otherwise from one situation to another: Ines.");
    expect(about({ coder: "lecteur", type: "stance.teacher" })).not.toMatch(/Read (differently|otherwise)/);
    expect(about({ coder: "lecteur" })).toContain("Attributed to Ines by lecteur, not by lectrice.");
    expect(about({ coder: "lecteur" })).toContain("the readings side by side");
  });

  it("stand in a picture whose marks lead to sections that are there, and to none in a file that opens none", () => {
    const document = reportOf(inputOf(small, "en"));
    const figure = find(document, "attributions")?.blocks.find((block) => block.kind === "figure");
    if (figure?.kind !== "figure") throw new Error("no picture");
    const links = (colours: "adaptive" | "fixed"): string[] =>
      [...figure.draw({ prefix: "f", colours }).matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) =>
        decodeURIComponent(id),
      );
    expect(links("adaptive")).toEqual(["attributed:Ines:stance.teacher"]);
    for (const id of links("adaptive")) expect(find(document, id)).toBeDefined();
    expect(links("fixed")).toEqual([]);
  });
});

describe("what the researcher wrote", () => {
  it("has the spaces and apostrophes of French in a French report; participants' words are left as they are", () => {
    const attributions = small.attributions.map((one) => ({ ...one, reason: "c'est clair : « oui » ; vraiment ?" }));
    const document = reportOf(inputOf({ ...small, attributions }, "fr", { question: "Et l'atelier : quoi ?" }));
    expect(textOf(document)).toContain("c’est clair\u00a0: «\u00a0oui\u00a0»\u202f; vraiment\u202f?");
    expect(textOf(document.head)).toContain("Et l’atelier\u00a0: quoi\u202f?");
    expect(textOf(quotesOf(document))).toContain("rien n'a changé : un grille-pain");
  });
});

describe("the triangle of meetings", () => {
  it("has the interviews that hold a code on its diagonal, in its table as well", () => {
    const figure = blocksOf(reportOf(inputOf(large, "en"))).find(
      (block) => block.kind === "figure" && block.caption.startsWith("In how many interviews two codes meet"),
    );
    if (figure?.kind !== "figure") throw new Error("the large study has a triangle");
    expect(figure.table.columns[0]?.label).toBe("");
    for (const [i, row] of figure.table.rows.entries()) expect(Number(row[i + 1])).toBeLessThanOrEqual(8);
    for (const [i, row] of figure.table.rows.entries()) {
      for (const cell of row.slice(1, i + 1)) expect(Number(cell)).toBeLessThanOrEqual(Number(row[i + 1]));
    }
  });
});

describe("the agreed sheet", () => {
  it("is named as such, with the roles of those who agreed, and never as a person called agreed", () => {
    const marks = small.marks.map((mark) => ({ ...mark, coder: "agreed" }));
    const attributions = small.attributions.map((one) => ({ ...one, coder: "agreed" }));
    const document = reportOf(inputOf({ ...small, marks, attributions }, "fr", { basis: "agreed" }));
    expect(textOf(find(document, "coding.basis"))).toContain("feuille commune (première lectrice)");
    const shown = document.sections.filter((one) => one.id !== "annex");
    expect(textOf(shown)).not.toContain("agreed");
  });
});

describe("participants", () => {
  it("who are alone with their attributes are counted, not named", () => {
    const page = textOf(find(reportOf(inputOf(small, "en")), "study.people"));
    expect(page).toContain("1 of 3 people has a combination of attributes that nobody else has");
  });
});

describe("pieces of a turn", () => {
  it("tile its words", () => {
    for (const transcript of large.transcripts) {
      const marks = large.marks.filter((mark) => mark.transcript === transcript.id);
      for (const turn of transcript.turns) {
        const here = marks.filter((mark) => mark.start < turn.end && turn.start < mark.end);
        const pieces = piecesOf(transcript.text, turn, here);
        expect(pieces.map((piece) => piece.text).join("")).toBe(transcript.text.slice(turn.start, turn.end));
      }
    }
  });
});
