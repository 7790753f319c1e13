import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { study, words } from "./made.js";

/** A Word file with one comment by `author` on the second turn. */
function docx(author: string, comment: string, about = "les outils"): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const lines = words(about).trim().split("\n");
  const paragraphs = lines.map((line, i) =>
    i === 1
      ? `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>${line}</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`
      : `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`,
  );
  const xml = (body: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0"?>${body}`);
  return zipSync({
    "word/document.xml": xml(`<w:document ${w}><w:body>${paragraphs.join("")}</w:body></w:document>`),
    "word/comments.xml": xml(
      `<w:comments ${w}><w:comment w:id="0" w:author="${author}"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`,
    ),
  });
}

describe("registers that do not hold", () => {
  it.each([
    ["a broken one", 'interview,order\nP07,"1\n'],
    ["one with an unknown column", "interview,order,lieu\nP07,1,Mons\n"],
    ["one with a bad order", "interview,order\nP07,premier\n"],
    ["one with a row twice", "interview,order\nP07,1\nP07,2\n"],
    ["one with a column twice", "interview,date,date\nP07,2024-01-02,2024-01-03\n"],
  ])("are never written anew: interviews.csv, %s", async (_, register) => {
    const made = await study();
    made.write("interviews.csv", register);
    const { exit, err } = await made.run("ingest", made.source("a.txt", words("les outils")));
    expect(exit).toBe(2);
    expect(err).toContain("nothing was changed");
    expect(made.read("interviews.csv")).toBe(register);
    expect(readdirSync(join(made.dir, "transcripts"))).toEqual(["README.md"]);
  });

  it("are never written anew: participants.csv", async () => {
    const made = await study();
    const register = "participant,age\nLéa,40\nLéa,50\n";
    made.write("participants.csv", register);
    const { exit, err } = await made.run(
      "ingest",
      "--participants",
      made.source("p.csv", "participant,age\nPaul,30\n"),
    );
    expect(exit).toBe(2);
    expect(err).toContain("nothing was changed");
    expect(made.read("participants.csv")).toBe(register);
  });

  it("keep what the first cell of a spreadsheet begins with, so that it may come in again", async () => {
    const made = await study();
    const file = made.source("p.csv", "participant;ancienneté;solde\nLéa;+ de 10 ans;-5\n");
    expect((await made.run("ingest", "--participants", file)).exit).toBe(0);
    expect(made.read("participants.csv")).toContain("Léa;+ de 10 ans;-5");
    expect((await made.run("ingest", "--participants", file)).exit).toBe(0);
  });
});

describe("the id of a new transcript", () => {
  it("is none that any file uses, whatever its case and whether it can be read", async () => {
    const made = await study();
    made.write("transcripts/p01.txt", "not a transcript");
    mkdirSync(join(made.dir, "codings/marie"), { recursive: true });
    made.write("codings/marie/P02.jsonl", "not a sheet");
    made.write("interviews.csv", "interview,order\nP03,1\n");
    const { exit, out } = await made.run("ingest", made.source("a.txt", words("les outils")));
    expect(out).toContain("P04: 4 turns");
    expect(exit).toBe(1);
    expect(made.read("transcripts/p01.txt")).toBe("not a transcript");
  });
});

describe("a batch", () => {
  it("gives every transcript its row, also one that a batch cut short has left without", async () => {
    const made = await study();
    const first = made.source("a.txt", words("les outils"));
    await made.run("ingest", first);
    const empty = "interview;order;date;participants;duration;mode;interviewer;guide;consent\n";
    made.write("interviews.csv", empty);
    expect((await made.run("ingest", first)).exit).toBe(0);
    expect(made.read("interviews.csv")).toContain("P01;");
    made.write("interviews.csv", empty);
    await made.run("ingest", made.source("b.txt", words("les écrans")));
    expect(made.read("interviews.csv")).toMatch(/P01;.*\s+P02;/);
  });

  it("writes nothing at all where one of its files cannot be written", async () => {
    const made = await study();
    rmSync(join(made.dir, "interviews.csv"));
    const sources = [1, 2].map((n) => made.source(`${n}.txt`, words(`la chose ${n}`)));
    made.write("memos", "a file where a folder should be");
    const word = made.source("c.docx", docx("Luc", "à revoir"));
    const { exit, err } = await made.run("ingest", ...sources, word);
    expect(exit).toBe(2);
    expect(err).toContain("could not be written");
    expect(readdirSync(join(made.dir, "transcripts"))).toEqual(["README.md"]);
    expect(existsSync(join(made.dir, "interviews.csv"))).toBe(false);
  });

  it("says how far it is while it reads many files", async () => {
    const made = await study();
    for (let n = 0; n < 12; n++) made.source(`${n + 10}.txt`, words(`la chose numéro ${n}`));
    const { err } = await made.run("ingest", made.outside);
    expect(err).toContain("10 files read of 12");
  });
});

describe("--replace", () => {
  it.each([
    ["a sheet that does not hold", "not json\nnor this\n"],
    [
      "a sheet under another coder's name",
      '{"grille":1,"transcript":"P01","text_sha256":"x","coder":"x"}\n{"id":"1"}\n',
    ],
  ])("refuses while there is %s", async (_, sheet) => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")));
    const before = made.read("transcripts/P01.txt");
    mkdirSync(join(made.dir, "codings/marie"), { recursive: true });
    made.write("codings/marie/P01.jsonl", sheet);
    const { exit, err } = await made.run("ingest", "--replace", "P01", made.source("b.txt", words("les écrans")));
    expect(exit).toBe(2);
    expect(err).toContain("P01 has already been coded");
    expect(made.read("transcripts/P01.txt")).toBe(before);
  });

  it("never writes over a memo, and adds none that is there already", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.docx", docx("Luc", "à revoir")));
    const [memo = ""] = readdirSync(join(made.dir, "memos"));
    made.write(`memos/${memo}`, "mine now\n");
    const again = made.source("a.docx", docx("Luc", "à revoir"));
    expect((await made.run("ingest", "--replace", "P01", again)).exit).toBe(0);
    expect(made.read(`memos/${memo}`)).toBe("mine now\n");
    expect(readdirSync(join(made.dir, "memos"))).toHaveLength(2);
    await made.run("ingest", "--replace", "P01", again);
    expect(readdirSync(join(made.dir, "memos"))).toHaveLength(2);
  });

  it("reads a comment's author as a coder, never as the agreed sheet or the rules", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.docx", docx("Hélène", "relation.ecoute")));
    await made.run("ingest", made.source("b.docx", docx("Agreed", "relation.ecoute", "les écrans")));
    expect(readdirSync(join(made.dir, "codings"))).toEqual(["comment-agreed", "helene"]);
  });
});
