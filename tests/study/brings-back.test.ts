import { describe, expect, it } from "vitest";
import { type Made, study } from "./made.js";

/** Invented, like everyone in it. */
const TALK = `Enquêteur : Avec qui travaillez-vous ?
Participante : Je travaille avec Madame Ludivine Vandeputte depuis des années, à Florenville, et cela se passe bien.
Enquêteur : Et la formation ?
Participante : Non, j'aimerais bien une formation, mais Ludivine dit toujours qu'il n'y a pas de budget pour cela.
Enquêteur : Et les outils ?
Participante : Les outils, on les a reçus un lundi matin sans que personne ne nous demande rien du tout.
`;

async function anonymised(): Promise<{ made: Made; original: string }> {
  const made = await study();
  const original = made.source("a.txt", TALK);
  await made.run("ingest", original);
  await made.run("anonymise", "--accept", "likely", "--no-key");
  expect(made.read("transcripts/P01.txt")).not.toMatch(/Vandeputte/);
  return { made, original };
}

describe("an original that takes the place of its anonymised transcript", () => {
  it("comes in with a warning that what was replaced is back, and what to do", async () => {
    const { made, original } = await anonymised();
    const { exit, err } = await made.run("ingest", "--replace", "P01", original);
    expect(exit).toBe(0);
    expect(err).toContain("input 1: warning: P01 had been anonymised; this file is not");
    expect(err).toContain("[brings-back]");
    expect(err).toMatch(/next: grille anonymise/);
    expect(err).not.toMatch(/Vandeputte|Ludivine/);
    expect((await made.run("report", "--with-transcripts")).exit).toBe(1);
  });

  it("is not warned of where the new version has the pseudonyms, or nothing was anonymised", async () => {
    const { made } = await anonymised();
    const now = made.read("transcripts/P01.txt").replace(/^---[\s\S]*?\n---\n/, "");
    const mended = made.source("b.txt", now.replace("un lundi matin", "un mardi matin"));
    expect((await made.run("ingest", "--replace", "P01", mended)).err).not.toContain("brings-back");
    const other = await study();
    await other.run("ingest", other.source("a.txt", TALK));
    const { err } = await other.run(
      "ingest",
      "--replace",
      "P01",
      other.source("b.txt", TALK.replace("lundi", "jeudi")),
    );
    expect(err).not.toContain("brings-back");
  });
});

describe("a transcript of which only a place or an address was replaced", () => {
  const SAID =
    "Enquêteur : Où ?\nParticipante : [rires] Écrivez à lucie@exemple.be, c'est là que je lis tout le temps, vous savez.\n";

  it("is known to have been anonymised too; remarks of the transcriber are no such thing", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", SAID));
    await made.run("anonymise", "--accept", "high", "--no-key");
    const before = made.read("transcripts/P01.txt");
    expect(before).toContain("[e-mail]");
    const back = await made.run("ingest", "--replace", "P01", made.source("b.txt", SAID.replace("Où ?", "Où cela ?")));
    expect(back.err).toContain("[brings-back]");
    made.write("transcripts/P01.txt", before);
    const now = SAID.replace("lucie@exemple.be", "[e-mail]").replace("[rires] ", "");
    const without = await made.run("ingest", "--replace", "P01", made.source("c.txt", now));
    expect(without.exit).toBe(0);
    expect(without.err).not.toContain("[brings-back]");
  });
});

describe("an older version of the original", () => {
  it("is told to be one of the anonymised transcript, and waits", async () => {
    const { made } = await anonymised();
    const older = made.source("older.txt", TALK.replace("un lundi matin", "un mardi matin"));
    const { exit, err } = await made.run("ingest", older);
    expect(exit).toBe(2);
    expect(err).toContain("looks like a new version of P01");
  });

  it("is not taken for one where only the frame of a few sentences is the same", async () => {
    const { made } = await anonymised();
    const other = `Enquêteur : Avec qui travaillez-vous ?
Participante : Avec Omer Wathelet, à Verviers, mais je préfère de loin être seule dans mon petit bureau.
Enquêteur : Et la formation ?
Participante : Une formation, oui, j'en ai suivi deux à Huy l'an dernier et je m'en sers encore souvent.
`;
    expect((await made.run("ingest", made.source("other.txt", other))).exit).toBe(0);
  });
});
