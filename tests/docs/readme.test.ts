import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { usage } from "../../src/cli/help.js";
import { folder, grille } from "../cli/world.js";

/**
 * Console blocks of the README are run: each line after `$ grille` in a folder that holds a copy of the example study,
 * in the README's language, and what it prints must be what the block shows. A line `…` stands for any lines.
 * `README_UPDATE=1 npx vitest run tests/docs` writes the blocks anew.
 */
const READMES = [
  { file: "README.md", lang: "en" },
  { file: "README.fr.md", lang: "fr" },
] as const;

interface Step {
  readonly command: string;
  readonly shown: string;
}

const BLOCK = /```console\n([\s\S]*?)```/g;

function stepsOf(block: string): Step[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...rest] = part.split("\n");
      return { command, shown: rest.join("\n").trimEnd() };
    });
}

/** Words of a command line as a shell splits them, with double quotation marks. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

async function run(cwd: string, command: string, lang: string): Promise<string> {
  const [program, ...argv] = words(command);
  expect(program).toBe("grille");
  const { out, err } = await grille(cwd, [...argv, "--lang", lang], { LC_ALL: "C" });
  return `${out}${err}`.trimEnd();
}

function matches(shown: string, printed: string): boolean {
  const pattern = shown
    .split("\n")
    .map((line) => (line.trim() === "…" ? "(?:.*\n)*?.*" : line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("\n");
  return new RegExp(`^${pattern}$`).test(printed);
}

function rewritten({ command, shown }: Step, printed: string): string {
  const lines = printed.split("\n");
  const wanted = shown.split("\n");
  const cut = wanted.indexOf("…");
  const kept =
    cut === -1 ? lines : [...lines.slice(0, cut), "…", ...lines.slice(lines.length - (wanted.length - cut - 1))];
  return `$ ${command}\n${kept.join("\n")}\n`;
}

describe.each(READMES)("$file", ({ file, lang }) => {
  const text = readFileSync(file, "utf8");

  it("shows what its commands print", async () => {
    const cwd = folder();
    cpSync("transcripts.example", join(cwd, "transcripts.example"), {
      recursive: true,
      filter: (path) => !/[\\/](\.grille|report)$/.test(path),
    });
    let fresh = text;
    for (const [whole, block = ""] of text.matchAll(BLOCK)) {
      let again = "";
      for (const step of stepsOf(block)) {
        const printed = await run(cwd, step.command, lang);
        if (process.env.README_UPDATE === undefined)
          expect(matches(step.shown, printed), `${step.command}\n${printed}`).toBe(true);
        again += rewritten(step, printed);
      }
      fresh = fresh.replace(whole, `\`\`\`console\n${again}\`\`\``);
    }
    if (process.env.README_UPDATE !== undefined) writeFileSync(file, fresh);
  }, 120_000);

  it("names every command, and no other", () => {
    const rows = [...text.matchAll(/^\| `grille ([^`]+)` \|/gm)].map(([, usage]) => usage);
    expect(rows).toEqual(commands.map((command) => usage(command, lang)));
  });

  it("links to files that exist", () => {
    for (const [, path = ""] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) expect(existsSync(path), path).toBe(true);
  });
});
