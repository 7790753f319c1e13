#!/usr/bin/env node
import { existsSync } from "node:fs";
import process from "node:process";
import { setFlagsFromString } from "node:v8";

// Most commands are over before machine code pays that was made for what ran often: V8 makes it several times later than it would.
// A long run makes it all the same.
setFlagsFromString("--interrupt-budget=1000000");

const program = new URL("../dist/cli/run.js", import.meta.url);
if (existsSync(program)) await (await import(program.href)).run();
else {
  const french = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "")
    .toLowerCase()
    .startsWith("fr");
  const why = french ? "grille n’est pas encore construit" : "grille has not been built yet";
  const what = french ? "lancez une fois npm start dans son dossier" : "run npm start once in its folder";
  process.stderr.write(`${why}${french ? "\u00a0" : ""}: ${what}\n`);
  process.exitCode = 2;
}
