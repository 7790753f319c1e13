import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { grille } from "../cli/world.js";

/** A page of the documentation, and the language in which its commands answer. */
export interface Page {
  readonly file: string;
  readonly lang: "fr" | "en";
}

interface Step {
  readonly command: string;
  readonly shown: string;
}

/** A block of commands, or a block that shows a whole file: its name stands behind the language. */
const BLOCK = /```(?:console|\w+ ([\w./ éà-]+\.\w+))\n([\s\S]*?)```/g;

/**
 * Runs a page from top to bottom in a folder: a block that names a file is written there, each line after `$ grille` in a
 * console block is run, and what it prints must be what the block shows. A line `…` stands for any lines, and `~` for the
 * folder, which is the home of who types. `README_UPDATE=1 npx vitest run tests/docs` writes the console blocks anew.
 */
export async function runPage({ file, lang }: Page, cwd: string): Promise<void> {
  const text = readFileSync(file, "utf8");
  let fresh = text;
  for (const [whole, name, content = ""] of text.matchAll(BLOCK)) {
    if (name !== undefined) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content, { mode: 0o600 });
      continue;
    }
    let again = "";
    for (const step of stepsOf(content)) {
      const printed = await run(cwd, step.command, lang);
      if (process.env.README_UPDATE === undefined)
        expect(matches(step.shown, printed), `${step.command}\n${printed}`).toBe(true);
      again += rewritten(step, printed);
    }
    fresh = fresh.replace(whole, () => `\`\`\`console\n${again}\`\`\``);
  }
  if (process.env.README_UPDATE !== undefined && fresh !== text) writeFileSync(file, fresh);
}

/** Paths of the files that a page links to, from the root of the project. */
export function linksOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => join(dirname(file), path));
}

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
  const { out, err } = await grille(cwd, [...argv, "--lang", lang], { LC_ALL: "C", HOME: cwd });
  return `${out}${err}`.trimEnd().replaceAll(cwd, "~");
}

function matches(shown: string, printed: string): boolean {
  const pattern = shown
    .split("\n")
    .map((line) => (line.trim() === "…" ? "(?:.*\n)*?.*" : line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("\n");
  return new RegExp(`^${pattern}$`).test(printed);
}

function rewritten({ command, shown }: Step, printed: string): string {
  const lines = printed === "" ? [] : printed.split("\n");
  const wanted = shown.split("\n");
  const cut = wanted.indexOf("…");
  const kept =
    cut === -1 ? lines : [...lines.slice(0, cut), "…", ...lines.slice(lines.length - (wanted.length - cut - 1))];
  return `${[`$ ${command}`, ...kept].join("\n")}\n`;
}
