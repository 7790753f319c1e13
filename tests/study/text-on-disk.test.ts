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

  it("does not give the words of a file that was changed meanwhile", async () => {
    const away = leaveOnDisk({ ...read(), sha256: "0".repeat(64) }, { dir, file });
    await forgotten();
    expect(() => away.text).toThrow(ChangedMeanwhile);
  });
});

/** Waits until nothing holds the text: a weak reference lives until the turn of the event loop is over, and a collection. */
async function forgotten(): Promise<void> {
  const { setFlagsFromString } = await import("node:v8");
  const { runInNewContext } = await import("node:vm");
  setFlagsFromString("--expose-gc");
  await new Promise((resolve) => setTimeout(resolve, 0));
  (runInNewContext("gc") as () => void)();
}
