import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeAll } from "../../src/study/files.js";
import { folder, grille } from "../cli/world.js";

describe("writing", () => {
  it.skipIf(process.platform === "win32")("goes through a link, to a file that is there or not yet", async () => {
    const [dir, elsewhere] = [folder(), folder()];
    writeFileSync(join(elsewhere, "a"), "old");
    for (const name of ["a", "b"]) symlinkSync(join(elsewhere, name), join(dir, name));
    await writeAll(
      dir,
      new Map([
        ["a", "new"],
        ["b", "new"],
      ]),
    );
    for (const name of ["a", "b"]) {
      expect(readFileSync(join(elsewhere, name), "utf8")).toBe("new");
      expect(lstatSync(join(dir, name)).isSymbolicLink()).toBe(true);
    }
  });

  it("takes no empty name for an answer", async () => {
    const { exit, err } = await grille("transcripts.example", ["matrix", "-o", "", "--lang", "en"]);
    expect(exit).toBe(2);
    expect(err).toContain("-o takes the name of a file");
  });

  it("makes a study around files that a folder may have already", async () => {
    const dir = folder();
    mkdirSync(join(dir, "transcripts"));
    for (const file of [".gitignore", "transcripts/README.md"]) writeFileSync(join(dir, file), "mine");
    expect((await grille(dir, ["init"])).exit).toBe(0);
    for (const file of [".gitignore", "transcripts/README.md"])
      expect(readFileSync(join(dir, file), "utf8")).toBe("mine");
    expect(readFileSync(join(dir, "study.yaml"), "utf8")).toContain("grille: 1");
  });
});
