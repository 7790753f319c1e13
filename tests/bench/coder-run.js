// What `coder.js` runs in a process of its own, so that nothing but coding is in its memory: the folder of transcripts is its argument.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { codebook } from "./corpus.js";

const dist = resolve("dist");
const load = (file) => import(pathToFileURL(join(dist, file)).href);

const { readCodebook } = await load("codebook/read.js");
const { compile } = await load("codebook/compile.js");
const { applyRules } = await load("coding/apply.js");
const { packApplied } = await load("coding/compact.js");
const { decode } = await load("text/encoding.js");
const { parsePlain } = await load("text/plain-header.js");
const { parseTranscript } = await load("text/transcript-file.js");

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
    const { text } = decode(bytes);
    const { transcript } = parsePlain(text, name) ?? parseTranscript(text, name);
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

const [dir] = process.argv.slice(2);
const print = (line) => process.stdout.write(`${line}\n`);
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
print(`${files.length} transcripts, ${(bytes / 1e6).toFixed(1)} MB`);
print(`whole: ${rate(whole)}; ${(whole.cpu / half.cpu).toFixed(2)} times the half`);
print(`${proposals} proposals, ${negated} withheld, ${(packed / 1e6).toFixed(1)} MB of them`);
print(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, one transcript at a time`);
const bare = timed(() => search(dir, files));
print(
  `one regular expression over the same files: ${rate(bare, bytes)}; coding takes ${(whole.cpu / bare.cpu).toFixed(1)} times that`,
);
