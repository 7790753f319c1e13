import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { faults } from "../schema/check.js";
import { type Made, study } from "../study/made.js";

/** Invented, like everyone in it. */
const HEAD = "CLE;Date;Courriel;Formé·e ?;Lieux;Accord;Racontez ce qui a changé";
const ROWS = [
  "7;12/03/2026;a@ex.org;oui;Bureau;1;J'écoute les gens autrement qu'avant.",
  "8;12/03/2026;b@ex.org;non;Bureau; ;Je n'ai plus le temps de rien du tout.",
  "9;13/03/2026;;oui;Bureau|Domicile;3;",
  "10;13/03/2026;;;Domicile|Bureau;3;Tout est devenu bien plus lent ici.",
  "11;13/03/2026;;non;Domicile;1;",
];

describe("a table of a survey, a row for each respondent", { timeout: 60_000 }, () => {
  let made: Made;
  let first: Awaited<ReturnType<Made["run"]>>;
  const closed = async (): Promise<unknown[][]> => {
    const { out } = await made.run("survey", "agents", "--json");
    expect(faults(JSON.parse(out))).toEqual([]);
    return (JSON.parse(out) as { tables: { rows: unknown[][] }[] }).tables[0]?.rows ?? [];
  };

  beforeAll(async () => {
    made = await study();
    const file = made.source("a.csv", "");
    writeFileSync(file, iconv.encode(`${[HEAD.replace("·e", ""), ...ROWS].join("\r\n")}\r\n`, "win1252"));
    first = await made.run("ingest", file, "--survey", "agents");
  });

  it("is counted without a file of its own, which is made", async () => {
    expect(first.out).toContain("agents: 3 closed questions counted, 5 people");
    expect(made.read("surveys/agents.yaml")).toContain("drawn: unknown");
    expect(made.read("transcripts/agents-7.txt")).toContain("# Racontez ce qui a changé");
    expect((await closed()).map((row) => [row[1], ...row.slice(3, 8)])).toEqual([
      ["forme", "oui", 2, 4, 1, 0.5],
      ["forme", "non", 2, 4, 1, 0.5],
      ["lieux", "Bureau", 4, 5, 0, 0.8],
      ["lieux", "Domicile", 3, 5, 0, 0.6],
      ["accord", "1", 2, 4, 1, 0.5],
      ["accord", "3", 2, 4, 1, 0.5],
    ]);
    expect((await made.run("journal")).out.replace(/\s+/g, " ")).toContain(
      "answers of 3 people to a survey brought in; 3 closed questions of a survey counted",
    );
  });

  it("leaves nothing but numbers: no row, no date, no address", () => {
    const kept = made.read("surveys/agents.counts.csv") + made.read("surveys/agents.yaml");
    expect(kept).not.toMatch(/@|2026|Courriel/);
    expect(kept).toContain("Formé ?;oui;2;4;1;");
    expect(made.read("participants.csv") + made.read("interviews.csv")).not.toMatch(/agents|Bureau/);
  });

  it("is counted anew when it comes again, by what its file says since", async () => {
    const yaml = made.read("surveys/agents.yaml");
    const order = "ask: Accord\n    options: [{ label: beaucoup, value: 3 }, { label: peu, value: 1 }]";
    made.write("surveys/agents.yaml", yaml.replace("drawn: unknown", "drawn: random").replace("ask: Accord", order));
    const more = made.source("b.csv", [HEAD.replace("·e", ""), ...ROWS, "12;;;non;Bureau;1;"].join("\n"));
    const { out } = await made.run("ingest", more, "--survey", "agents");
    expect(out).toContain("3 closed questions counted, 6 people");
    const rows = await closed();
    expect(rows.filter(([, question]) => question === "accord").map((row) => row.slice(3, 6))).toEqual([
      ["beaucoup", 2, 5],
      ["peu", 3, 5],
    ]);
    expect(rows[0]?.[8]).toBeCloseTo(0.1176, 3);
    const fewer = made.source("c.csv", [HEAD.replace("·e", ""), ...ROWS.slice(0, 4)].join("\n"));
    expect((await made.run("ingest", fewer, "--survey", "agents")).err).toContain("had 6 people, this one 4");
  });

  it("may hold no open answers, and comes one at a time", async () => {
    const bare = made.source("d.csv", "Formé ?,Lieu\noui,a\nnon,a\noui,b\n");
    const { out, exit } = await made.run("ingest", bare, "--survey", "closed-alone");
    expect([exit, out]).toEqual([0, expect.stringContaining("2 closed questions counted, 3 people")]);
    expect((await made.run("ingest", bare, bare, "--survey", "closed-alone")).err).toContain("one table at a time");
    expect((await made.run("ingest", bare, "--survey", "agent")).err).toContain('did you mean "agents"');
    expect((await made.run("ingest", bare, "--survey", "Été 2026")).err).toContain("the name of a survey");
  });

  it("makes a report without interviews, which counts nobody as one and says why nothing is saturated", async () => {
    await made.run("run", "--lang", "fr");
    const report = made.read("report/report.md");
    expect(report).toContain("## Le sondage");
    expect(report).toContain("L'étude n'a pas d'entretien.".replaceAll("'", "\u2019"));
    expect(report).toMatch(/\(agents, n = 3, 1 sans réponse\)/);
    expect(report).not.toMatch(/^## .*(?:Saturation|saturé)|dans combien d.entretiens|\d entretiens? sur/m);
    const { out } = await made.run("saturation", "--json");
    expect(JSON.parse(out)).toMatchObject({ values: { interviews: 0, reason: "survey" }, tables: [] });
    expect((await made.run("evidence")).err).toMatch(/no hypothesis|answers to a survey alone/);
    expect((await made.run("status")).out).not.toContain("grille ingest");
  });

  it("prints no share of a count that somebody changed to more than answered", async () => {
    const file = "surveys/closed-alone.counts.csv";
    made.write(file, readFileSync(join(made.dir, file), "utf8").replace("oui;2;3", "oui;5;3"));
    const { out, err } = await made.run("survey", "closed-alone");
    expect(err).toContain("closed-alone.counts.csv:2");
    expect(out).not.toContain("oui");
  });
});
