import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { study, words } from "../study/made.js";
import { grille } from "./world.js";

describe("a file that a flag names", () => {
  it("is asked for where it is missing, even where the run would not need it", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")));
    const run = (...argv: string[]) => grille(made.dir, [...argv, "--lang", "en"]);
    const lines = [
      ["anonymise", "--passphrase-file", "gone.txt"],
      ["anonymise", "--accept", "high", "--no-key", "--passphrase-file", "gone.txt"],
      ["anonymise", "--decisions", "gone.txt"],
      ["forget", "Nobody", "--passphrase-file", "gone.txt"],
      ["report", "--passphrase-file", "gone.txt"],
      ["run", "--passphrase-file", "gone.txt"],
      ["key", "add", "--from", "gone.txt"],
    ];
    for (const argv of lines) {
      const { exit, out, err } = await run(...argv);
      const flag = argv.at(-2) ?? "";
      expect([exit, out, err], argv.join(" ")).toEqual([
        2,
        "",
        expect.stringMatching(
          new RegExp(`^${flag}: error: there is no such file \\[no-input\\]\n {2}hint: looked for: .*gone`),
        ),
      ]);
    }
  });

  it("is told apart where it is a folder or has no first line", async () => {
    const made = await study();
    const run = (file: string) =>
      grille(made.dir, ["check", "anonymise", "--passphrase-file", file, "--lang", "en"].slice(1));
    mkdirSync(join(made.outside, "d"));
    expect((await run(join(made.outside, "d"))).err).toContain("this is a folder");
    expect((await run(made.source("empty.txt", "\nrest\n"))).err).toContain("its first line is empty");
  });
});
