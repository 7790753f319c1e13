import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ChangedMeanwhile, leaveOnDisk } from "../../src/study/text-on-disk.js";
import { parseTranscript } from "../../src/text/transcript-file.js";

const file = "P01.txt";
const source = `---
grille: 1
id: P01
language: fr
speakers:
  E: interviewer
  P: participant
---

E: Et les outils ?

P: On fait avec, cœur et œil compris.
`;

describe("leaveOnDisk", () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "grille-text-"));
    writeFileSync(join(dir, file), source);
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const read = () => {
    const { transcript } = parseTranscript(source, file);
    if (transcript === null) throw new Error("not read");
    return transcript;
  };

  it("gives the same transcript", () => {
    expect({ ...leaveOnDisk(read(), { dir, file }) }).toEqual(read());
  });

  it("gives the same copy to another thread", () => {
    expect(structuredClone(leaveOnDisk(read(), { dir, file }))).toEqual(read());
  });

  it("does not give the words of a file that was changed meanwhile", () => {
    const away = leaveOnDisk({ ...read(), sha256: "0".repeat(64) }, { dir, file });
    expect(() => away.text).toThrow(ChangedMeanwhile);
  });

  it("holds the words that were asked for last, and no others", () => {
    const [away, other] = [leaveOnDisk(read(), { dir, file }), leaveOnDisk(read(), { dir, file })];
    const words = away.text;
    rmSync(join(dir, file));
    expect(away.text).toBe(words);
    writeFileSync(join(dir, file), source);
    expect(other.text).toBe(words);
    rmSync(join(dir, file));
    expect(() => away.text).toThrow(ChangedMeanwhile);
  });
});
