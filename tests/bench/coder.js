// How fast a corpus is coded, from the bytes of its files to its compact proposals: `node tests/bench/coder.js [megabytes]`.
// CPU time is what counts, for the machine may be busy. Never an assertion: it prints, people judge.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { codebook, interview } from "./corpus.js";

const TURNS = 300;
const BYTES = 217_000;

/** A whole study, so that the command can be tried on it as well. */
function writeCorpus(study, dir, files) {
  for (const folder of [dir, join(study, "codebooks")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(study, "study.yaml"), "grille: 1\ntitle: Banc\nlanguage: fr\ncoders: []\n");
  writeFileSync(join(study, "codebooks", "banc.yaml"), codebook());
  for (let i = 0; i < files; i++) writeFileSync(join(dir, `B${i}.txt`), interview(`B${i}`, TURNS, i + 1));
}

const megabytes = Number(process.argv[2] ?? 50);
const study = mkdtempSync(join(tmpdir(), "grille-corpus-"));
const dir = join(study, "transcripts");
const node = (args, options) => spawnSync(process.execPath, args, options);
try {
  writeCorpus(study, dir, Math.max(2, Math.round((megabytes * 1e6) / BYTES)));
  node([resolve("tests/bench/coder-run.js"), dir], { stdio: "inherit" });
  const begin = process.hrtime.bigint();
  const peak = resolve("tests/bench/peak.cjs");
  const { status, stderr } = node(["--require", peak, resolve("bin/grille.js"), "code", "-C", study], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const memory = /peak memory \d+ MB/.exec(stderr)?.[0] ?? "peak memory unknown";
  process.stdout.write(
    `grille code on all of it, in ${availableParallelism()} threads: ${seconds.toFixed(2)} s on the clock, ${memory}, exit ${status}\n`,
  );
} finally {
  rmSync(study, { recursive: true, force: true });
}
