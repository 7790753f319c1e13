// How fast a corpus is coded, from the bytes of its files to its compact proposals: `node tests/bench/coder.js [megabytes]`.
// CPU time is what counts, for the machine may be busy. Never an assertion: it prints, people judge.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { codebook, interview } from "./corpus.js";

const TURNS = 300;
const BYTES = 217_000;
const dist = resolve("dist");
const load = (file) => import(pathToFileURL(join(dist, file)).href);

const { readCodebook } = await load("codebook/read.js");
const { compile } = await load("codebook/compile.js");
const { applyRules } = await load("coding/apply.js");
const { packApplied } = await load("coding/compact.js");
const { decode } = await load("text/encoding.js");
const { parseTranscript } = await load("text/transcript-file.js");

/** A whole study, so that the command can be tried on it as well. */
function writeCorpus(study, dir, files) {
  for (const folder of [dir, join(study, "codebooks")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(study, "study.yaml"), "grille: 1\ntitle: Banc\nlanguage: fr\ncoders: []\n");
  writeFileSync(join(study, "codebooks", "banc.yaml"), codebook());
  for (let i = 0; i < files; i++) writeFileSync(join(dir, `B${i}.txt`), interview(`B${i}`, TURNS, i + 1));
}

function timed(work) {
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, cpu: (user + system) / 1e6, wall: Number(process.hrtime.bigint() - wall) / 1e9 };
}

/** Everything that `grille code` does to each transcript: read, decode, words, stems, rules, negation, compact proposals. */
function code(dir, files, compiled) {
  const sums = { bytes: 0, words: 0, proposals: 0, negated: 0, packed: 0 };
  for (const name of files) {
    const bytes = readFileSync(join(dir, name));
    const { transcript } = parseTranscript(decode(bytes).text, name);
    const applied = applyRules(transcript, compiled);
    sums.bytes += bytes.length;
    sums.proposals += applied.proposals.length;
    sums.negated += applied.negated.length;
    sums.packed += packApplied(applied, "").length;
  }
  return sums;
}

/** The least that could be done: one regular expression of all the words over each file. */
function search(dir, files) {
  const stems = codebook()
    .match(/(?<=^ {10}- ).+$/gm)
    .map((word) => word.slice(0, Math.max(4, word.length - 2)));
  const expression = new RegExp(stems.join("|"), "g");
  let found = 0;
  for (const name of files) {
    const text = readFileSync(join(dir, name), "utf8");
    expression.lastIndex = 0;
    while (expression.exec(text) !== null) found++;
  }
  return { found };
}

const megabytes = Number(process.argv[2] ?? 50);
const study = mkdtempSync(join(tmpdir(), "grille-corpus-"));
const dir = join(study, "transcripts");
const print = (line) => process.stdout.write(`${line}\n`);
try {
  writeCorpus(study, dir, Math.max(2, Math.round((megabytes * 1e6) / BYTES)));
  const files = readdirSync(dir).sort();
  const { codebook: read, problems } = readCodebook(codebook(), "codebooks/banc.yaml");
  if (read === null) throw new Error(JSON.stringify(problems));
  const rate = ({ result, cpu, wall }, bytes = result.bytes) =>
    `${(bytes / 1e6 / cpu).toFixed(1)} MB/s of CPU time (${cpu.toFixed(2)} s; ${wall.toFixed(2)} s on the clock)`;
  const start = timed(() => code(dir, files.slice(0, files.length / 5), compile([read])));
  print(`a fifth, while Node still compiles: ${rate(start)}`);
  const half = timed(() => code(dir, files.slice(0, files.length / 2), compile([read])));
  print(`half of it: ${rate(half)}`);
  const whole = timed(() => code(dir, files, compile([read])));
  const { bytes, proposals, negated, packed } = whole.result;
  print(`${files.length} transcripts, ${files.length * TURNS} turns, ${(bytes / 1e6).toFixed(1)} MB`);
  print(`whole: ${rate(whole)}; ${(whole.cpu / half.cpu).toFixed(2)} times the half`);
  print(`${proposals} proposals, ${negated} withheld, ${(packed / 1e6).toFixed(1)} MB of them`);
  const bare = timed(() => search(dir, files));
  print(
    `one regular expression over the same files: ${rate(bare, bytes)}; coding takes ${(whole.cpu / bare.cpu).toFixed(1)} times that`,
  );
  print(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, one transcript at a time`);
  const begin = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [resolve("bin/grille.js"), "code", "-C", study], { stdio: "ignore" });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  print(
    `grille code on all of it, in ${availableParallelism()} threads: ${seconds.toFixed(2)} s on the clock, exit ${status}`,
  );
} finally {
  rmSync(study, { recursive: true, force: true });
}
