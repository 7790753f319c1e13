// Ratios measured in one run, since the machine's speed drifts. Never an assertion: `npm run bench` prints, people judge.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

const RUNS = 15;
const QUICKEST_OF = 10;
const bin = resolve("bin/grille.js");

function milliseconds(args) {
  const begin = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The two in turn, A B A B …; the medians and the median of the ratios pair by pair. */
function compare(name, a, b) {
  const pairs = Array.from({ length: RUNS + 1 }, () => [milliseconds(a), milliseconds(b)]).slice(1);
  const [left, right] = [median(pairs.map(([x]) => x)), median(pairs.map(([, y]) => y))];
  const ratio = median(pairs.map(([x, y]) => x / y));
  process.stdout.write(`${name}: ${left.toFixed(0)} ms, ${right.toFixed(0)} ms, ratio ${ratio.toFixed(2)}\n`);
}

/** Says on its end, to whoever started it, how much time of the processor it took. */
const TELL =
  "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.cpuUsage().user)))";

/** Milliseconds of the processor that the quickest of some runs took: what a busy machine disturbs least. */
function leastCpu(args, prepare = () => {}) {
  const runs = Array.from({ length: QUICKEST_OF }, () => {
    prepare();
    const { output } = spawnSync(process.execPath, ["--import", TELL, ...args], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    return Number(output[3]) / 1000;
  });
  return Math.min(...runs);
}

/** What the whole example takes beyond start-up: with all caches, with those of YAML alone, with none. */
function instant(study) {
  const without = (name) => () => rmSync(join(study, ".grille", name), { recursive: true, force: true });
  const code = [bin, "code", "-C", study];
  const start = leastCpu([bin, "--version"]);
  const cold = leastCpu(code, without(""));
  const [cached, recoded] = [leastCpu(code), leastCpu(code, without("proposals"))];
  const beyond = (time) => `${(time - start).toFixed(0)} ms`;
  process.stdout.write(
    `grille code on the example, processor time, quickest of ${QUICKEST_OF}: start-up ${start.toFixed(0)} ms, beyond it cached ${beyond(cached)}, codebooks cached ${beyond(recoded)}, cold ${beyond(cold)}\n`,
  );
}

const study = mkdtempSync(join(tmpdir(), "grille-bench-"));
try {
  cpSync("transcripts.example", study, { recursive: true });
  process.stdout.write(`medians of ${RUNS} runs, in turn, Node ${process.version}\n`);
  instant(study);
  compare("grille --version against node -e 0", [bin, "--version"], ["-e", "0"]);
  compare(
    "grille code on the example, cached, against grille --version",
    [bin, "code", "-C", study],
    [bin, "--version"],
  );
  compare(
    "grille run on the example, unchanged, against grille --version",
    [bin, "run", "-C", study],
    [bin, "--version"],
  );
} finally {
  rmSync(study, { recursive: true, force: true });
}
spawnSync(process.execPath, [resolve("tests/bench/coder.js"), ...process.argv.slice(2)], { stdio: "inherit" });
spawnSync(process.execPath, [resolve("tests/bench/statistics.js")], { stdio: "inherit" });
spawnSync(process.execPath, [resolve("tests/bench/page.js")], { stdio: "inherit" });
spawnSync(process.execPath, [resolve("tests/bench/report.js")], { stdio: "inherit" });
