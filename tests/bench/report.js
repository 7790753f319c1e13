// How long the report of studies takes that are coded already: the clock, since that is what somebody waits for, and the peak of
// memory. Never an assertion: it prints, people judge.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { codebook, interview } from "./corpus.js";

/** Turns that make an interview of about 60 kB. */
const TURNS = 83;
const bin = resolve("bin/grille.js");
const peak = resolve("tests/bench/peak.cjs");

/** A study of so many interviews, in the order conducted, with a codebook. */
function writeStudy(study, interviews) {
  for (const folder of ["transcripts", "codebooks"]) mkdirSync(join(study, folder), { recursive: true });
  writeFileSync(join(study, "study.yaml"), "grille: 1\ntitle: Banc\nlanguage: fr\ncoders: []\n");
  writeFileSync(join(study, "codebooks", "banc.yaml"), codebook());
  const ids = Array.from({ length: interviews }, (_, i) => `B${i}`);
  for (const [i, id] of ids.entries())
    writeFileSync(join(study, "transcripts", `${id}.txt`), interview(id, TURNS, i + 1));
}

function timed(study, args) {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ["--require", peak, bin, ...args, "-C", study], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const memory = /peak memory \d+ MB/.exec(stderr)?.[0] ?? "peak memory unknown";
  return `${seconds.toFixed(2)} s, ${memory}, exit ${status}`;
}

for (const interviews of [18, 200]) {
  const study = mkdtempSync(join(tmpdir(), "grille-report-"));
  try {
    writeStudy(study, interviews);
    timed(study, ["code"]);
    for (const format of ["html", "docx"])
      process.stdout.write(
        `grille report --format ${format}, ${interviews} interviews of 60 kB that are coded: ${timed(study, ["report", "--format", format])}\n`,
      );
  } finally {
    rmSync(study, { recursive: true, force: true });
  }
}
