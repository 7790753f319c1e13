import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { usage } from "../../src/cli/help.js";
import { folder } from "../cli/world.js";
import { linksOf, type Page, runPage } from "./console.js";

const READMES: readonly Page[] = [
  { file: "README.md", lang: "en" },
  { file: "README.fr.md", lang: "fr" },
];

describe.each(READMES)("$file", ({ file, lang }) => {
  it("shows what its commands print, in a folder that holds a copy of the example study", async () => {
    const cwd = folder();
    cpSync("transcripts.example", join(cwd, "transcripts.example"), {
      recursive: true,
      filter: (path) => !/[\\/](\.grille|report)$/.test(path),
    });
    await runPage({ file, lang }, cwd);
  }, 120_000);

  it("names every command, and no other", () => {
    const rows = [...readFileSync(file, "utf8").matchAll(/^\| `grille ([^`]+)` \|/gm)].map(([, usage]) => usage);
    expect(rows).toEqual(commands.map((command) => usage(command, lang)));
  });

  it("links to files that exist", () => {
    for (const path of linksOf(file)) expect(existsSync(path), path).toBe(true);
  });
});
