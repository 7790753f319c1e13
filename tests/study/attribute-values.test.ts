import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Made, study } from "./made.js";

/** Invented, like everyone in it. */
const TALK = `Enquêteur : Avec qui travaillez-vous ?
Participante : Avec Sylvie Delcourt et Marc Dumont, à Namur, son adresse est s@delcourt.example, depuis des années.
Enquêteur : Et la formation ?
Participante : À l'école Marie Curie, en Lorraine, et Lorraine Wathelet y était aussi, je crois bien.
`;

const PEOPLE = `participant;territoire;école;référente;contact;joindre
P01;Namur;Marie Curie;Sylvie Delcourt;s@delcourt.example;0475 12 34 56
P02;Lorraine;Marie Curie;Marc Dumont;m@dumont.example;0475 12 34 57
`;

async function registered(): Promise<Made> {
  const made = await study();
  await made.run("ingest", made.source("a.txt", TALK));
  made.write("participants.csv", PEOPLE);
  return made;
}

describe("names, addresses and numbers typed into participants.csv", () => {
  it("are counted by check, in the register and in interviews that speak of these people", async () => {
    const { out, err } = await (await registered()).run("check");
    expect(`${out}${err}`).toMatch(
      /participants\.csv: warning: 6 passages.*person 2, e-mail address 2, telephone number 2/,
    );
    expect(`${out}${err}`).toMatch(/transcripts\/P01\.txt.*person 3, e-mail address 1/);
  });

  it("close the gate for a report that shows attributes, and name no one", async () => {
    const made = await registered();
    const { exit, err } = await made.run("report", "--attributes", "full");
    expect(exit).toBe(1);
    expect(err).toContain("participants.csv");
    expect(err).not.toMatch(/Delcourt|Dumont|0475 12/);
    expect(existsSync(join(made.dir, "report/report.html"))).toBe(false);
  });

  it("are replaced by anonymise wherever they stand, and then nothing is left", async () => {
    const made = await registered();
    expect((await made.run("anonymise", "--accept", "high", "--no-key")).exit).toBe(0);
    for (const file of ["participants.csv", "transcripts/P01.txt"])
      expect(made.read(file)).not.toMatch(/Delcourt|Dumont|0475 12|\.example/);
    expect(made.read("participants.csv")).toContain("P02;Lorraine;Marie Curie;");
    const { out, err } = await made.run("check");
    expect(`${out}${err}`).not.toContain("[identifying]");
    expect((await made.run("report", "--attributes", "full")).exit).toBe(0);
  });

  it("are replaced where a first name stands alone, in a column that is none of places", async () => {
    const made = await study();
    const talk = TALK.replace(
      /Sylvie Delcourt et Marc Dumont, à Namur/,
      "Nadia Benali, Lorraine Wathelet et Monsieur Tournai, à Tournai",
    );
    await made.run("ingest", made.source("a.txt", talk));
    made.write(
      "participants.csv",
      `participant,age,tutrice,zone,école\nAlpha,40,Nadia,Lorraine,Nadia\nBeta,41,Nadia,Tournai,Nadia\n`,
    );
    expect((await made.run("anonymise", "--accept", "all", "--no-key")).exit).toBe(0);
    expect(made.read("transcripts/P01.txt")).not.toMatch(/Nadia|Benali|Monsieur Tournai/);
    expect(made.read("transcripts/P01.txt")).toContain("à Tournai, son adresse");
    const rows = made.read("participants.csv");
    expect(rows).toMatch(/^Alpha,40,(?!Nadia)\p{Lu}\p{L}+,Lorraine,Nadia$/mu);
    expect(rows).toMatch(/^Beta,41,(?!Nadia)\p{Lu}\p{L}+,Tournai,Nadia$/mu);
  });

  it("stay replaced where they stood in the register alone", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", TALK.replace(/Sylvie Delcourt et Marc Dumont/, "les autres")));
    made.write("participants.csv", PEOPLE);
    await made.run("anonymise", "--accept", "high", "--no-key");
    expect(made.read("participants.csv")).not.toMatch(/Delcourt|Dumont/);
    const { out, err } = await made.run("check");
    expect(`${out}${err}`).not.toContain("[identifying]");
  });

  it("pass where a person has kept them", async () => {
    const made = await registered();
    const keep = ["Sylvie Delcourt", "Marc Dumont"].join(", ");
    made.write("study.yaml", `${made.read("study.yaml")}\nanonymity:\n  keep: [${keep}]\n`);
    const { out, err } = await made.run("check");
    expect(`${out}${err}`).toMatch(/participants\.csv: warning: 4 passages/);
  });
});

describe("published attributes", () => {
  it("let a place or a school pass and say so, but nobody of the same name", async () => {
    const { out } = await (await registered()).run("anonymise");
    expect(out).toMatch(/Lorraine Wathelet → .* certain/);
    const passing = out.split("\n").filter((line) => line.includes("an attribute in participants.csv"));
    expect(passing.join("\n")).toMatch(/Namur → .* possible/);
    expect(out).toMatch(/\d of these are attributes in participants\.csv too/);
  });
});
