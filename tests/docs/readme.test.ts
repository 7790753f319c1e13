import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { usage } from "../../src/cli/help.js";
import { folder } from "../cli/world.js";
import { linksOf, type Page, runPage } from "./console.js";

/** Pages with what is shown of the example study in another. */
const READMES: readonly (Page & { readonly also: string })[] = [
  { file: "README.md", lang: "en", also: "docs/profiles.md" },
  { file: "README.fr.md", lang: "fr", also: "docs/profiles.fr.md" },
];

describe.each(READMES)("$file", ({ file, lang, also }) => {
  it("shows what its commands print, in a folder that holds a copy of the example study", async () => {
    const cwd = folder();
    cpSync("transcripts.example", join(cwd, "transcripts.example"), {
      recursive: true,
      filter: (path) => !/[\\/](\.grille|report)$/.test(path),
    });
    for (const page of [file, also]) await runPage({ file: page, lang }, cwd);
  }, 120_000);

  it("names every command, and no other", () => {
    const rows = [...readFileSync(file, "utf8").matchAll(/^\| `grille ([^`]+)` \|/gm)].map(([, usage]) => usage);
    expect(rows).toEqual(commands.map((command) => usage(command, lang)));
  });

  it("links to files that exist", () => {
    for (const path of [...linksOf(file), ...linksOf(also)]) expect(existsSync(path), path).toBe(true);
  });
});
