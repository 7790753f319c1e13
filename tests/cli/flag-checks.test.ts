import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { codebookFile } from "../codebook/help.js";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. */
const TALK =
  "---\ngrille: 1\nid: P01\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\nE: Et alors ?\nP: On perd du temps.\n";
const CODES = ["{ id: f.temps, origin: a_priori, label: Temps, rules: [{ id: perdre, phrase: temps }] }"];

describe.each([["evaluate"], ["suggest"], ["review", "--summary"], ["quotes"], ["frequency"]])(
  "grille %s",
  (...argv) => {
    let dir = "";
    beforeAll(() => {
      dir = folder();
      for (const name of ["codebooks", "transcripts"]) mkdirSync(join(dir, name));
      writeFileSync(join(dir, "study.yaml"), "grille: 1\ntitle: essai\nlanguage: fr\n");
      writeFileSync(join(dir, "codebooks/t.yaml"), codebookFile(CODES));
      writeFileSync(join(dir, "transcripts/P01.txt"), TALK);
    });
    const command = argv.filter((one) => one !== undefined);
    const refused = async (...flags: string[]): Promise<string> => {
      const { exit, err } = await grille(dir, [...command, ...flags, "--lang", "en"]);
      expect(exit).toBe(2);
      return err;
    };

    it("tells a family or a code that is not there, with the nearest that is", async () => {
      expect(await refused("--family", "g")).toContain("[unknown-code]");
      if (command[0] === "quotes") expect(await refused("f.tems")).toContain('did you mean "f.temps"');
      else expect(await refused("--code", "f.tems")).toContain('did you mean "f.temps"');
    });

    it("tells a number of passages that is none", async () => {
      if (command[0] === "frequency") return;
      expect(await refused("--limit", "few")).toContain("[bad-limit]");
      expect(await refused("--limit", "1.5")).toContain("[bad-limit]");
    });

    it("tells a rule that is not there, and of several names all", async () => {
      if (!["evaluate", "review"].includes(command[0] ?? "")) return;
      const err = await refused("--rule", "perdr", "--code", "f.tems");
      expect(err).toContain('did you mean "perdre"');
      expect(err).toContain('did you mean "f.temps"');
    });
  },
);

describe("grille evaluate --errors", () => {
  it("takes a code of the study", async () => {
    const { exit, err } = await grille(".", [
      ...["evaluate", "--errors", "relation.altere", "-C", "transcripts.example", "--lang", "en"],
    ]);
    expect(exit).toBe(2);
    expect(err).toContain('did you mean "relation.alteree"');
  });
});
