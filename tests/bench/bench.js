// Ratios measured in one run, since the machine's speed drifts. Never an assertion: `npm run bench` prints, people judge.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

const RUNS = 15;
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

const study = mkdtempSync(join(tmpdir(), "grille-bench-"));
try {
  cpSync("transcripts.example", study, { recursive: true });
  process.stdout.write(`medians of ${RUNS} runs, in turn, Node ${process.version}\n`);
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
