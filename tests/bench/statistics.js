// Statistics on data of the sizes that the documentation names: median and quickest of some runs, in processor time. Beside
// the curves stands what vegan takes for the same, where R has it (Debian: r-cran-vegan).
import { spawnSync } from "node:child_process";
import process from "node:process";

const RUNS = 15;

/** Numbers in [0, 1), the same each time (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const load = (name) => import(new URL(`../../dist/statistics/${name}.js`, import.meta.url).href);

/** Interviews by codes, 0 or 1; some codes common, most rare. */
function incidence(interviews, codes, random) {
  const common = Array.from({ length: codes }, () => random() ** 3);
  return Array.from({ length: interviews }, () => common.map((share) => Number(random() < share)));
}

/** One line for each: what is measured, and a function that makes what is to be timed. */
const TASKS = [
  {
    name: "1,000 random orders of 1,000 interviews × 500 codes (aim: 200 ms)",
    beside: 'specaccum(table, method = "random", permutations = 1000)',
    async make() {
      const { sampledOrderDistribution } = await load("sampled-order-distribution");
      const random = seeded(4);
      const table = incidence(1000, 500, random);
      return () => sampledOrderDistribution(table, { orders: 1000, random });
    },
  },
  {
    name: "exact mean and standard deviation over all orders of the same size (aim: 200 ms)",
    beside: 'specaccum(table, method = "exact")',
    async make() {
      const { meanAccumulation } = await load("mean-accumulation");
      const { accumulationSd } = await load("accumulation-sd");
      const table = incidence(1000, 500, seeded(4));
      return () => [meanAccumulation(table), accumulationSd(table)];
    },
  },
  {
    name: "exact distribution over all orders of 20 interviews × 500 codes (aim: 1500 ms)",
    async make() {
      const { exactOrderDistribution } = await load("exact-order-distribution");
      const table = incidence(20, 500, seeded(5));
      return () => exactOrderDistribution(table);
    },
  },
  {
    name: "Krippendorff's alpha, 5 coders × 5,000 units, 4 categories, 5% missing (aim: 20 ms)",
    async make() {
      const { krippendorffAlpha } = await load("krippendorff-alpha");
      const random = seeded(1);
      const value = () => (random() < 0.05 ? null : 1 + Math.floor(random() * 4));
      const ratings = Array.from({ length: 5 }, () => Array.from({ length: 5000 }, value));
      return () => krippendorffAlpha(ratings);
    },
  },
  {
    name: "Fisher's exact test of all 3,160 pairs of 80 codes over 40 interviews (aim: 100 ms)",
    async make() {
      const { fisherExact } = await load("fisher-exact");
      const random = seeded(2);
      const codes = Array.from({ length: 80 }, () => Array.from({ length: 40 }, () => Number(random() < 0.35)));
      const sums = codes.map((code) => code.reduce((sum, one) => sum + one, 0));
      const pairs = codes.flatMap((a, i) =>
        codes.slice(i + 1).map((b, k) => ({
          together: a.reduce((sum, one, t) => sum + one * (b[t] ?? 0), 0),
          first: sums[i] ?? 0,
          second: sums[i + 1 + k] ?? 0,
          total: 40,
        })),
      );
      return () => pairs.map(fisherExact);
    },
  },
  {
    name: "co-occurrence of 60,000 codings in 40 codes over 25,000 turns of 100 interviews (aim: 300 ms)",
    async make() {
      const { cooccurrence } = await import(new URL("../../dist/measures/cooccurrence.js", import.meta.url).href);
      const { bitset, add } = await import(new URL("../../dist/coding/bitset.js", import.meta.url).href);
      const random = seeded(3);
      const [turns, size, people] = [25_000, 40, 100];
      const interviews = Array.from({ length: people }, (_, t) => `P${t + 1}`);
      const columns = Array.from({ length: size }, (_, c) => ({
        ...{ id: `f.c${c + 1}`, family: "f", origin: "emergent" },
        label: { fr: "", en: "" },
      }));
      const marks = columns.map(() => bitset(turns));
      for (let n = 0; n < 60_000; n++) add(marks[Math.floor(random() * size)], Math.floor(random() * turns));
      const interviewOf = Int32Array.from({ length: turns }, (_, r) => Math.floor((r * people) / turns));
      const rows = Array.from({ length: turns }, (_, r) => ({
        ...{ interview: interviews[interviewOf[r] ?? 0], speaker: null, index: r, section: null },
      }));
      const selection = { basis: "reviewed", marks: [], transcripts: interviews, missing: [], coders: [] };
      const grid = { unit: "turn", rows, columns, marks, interviews, interviewOf };
      const transcripts = [{ id: "P1" }];
      const input = { grid, level: "code", selection, codes: columns, excerpts: null, transcripts, seed: 1 };
      return () => cooccurrence(input);
    },
  },
];

function milliseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Seconds of the processor that R takes for one call of vegan on a table of the same size; null where R or vegan is not there. */
function veganSeconds(call) {
  const program = `suppressMessages(library(vegan)); set.seed(4)
    table <- sapply(runif(500)^3, function(share) rbinom(1000, 1, share)); cat(sum(system.time(${call})[1:2]))`;
  const { status, stdout } = spawnSync("Rscript", ["-e", program], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : null;
}

for (const { name, make, beside } of TASKS) {
  const work = await make();
  const times = Array.from({ length: RUNS }, () => milliseconds(work)).sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)];
  process.stdout.write(`${name}: median ${median.toFixed(1)} ms, quickest ${times[0].toFixed(1)} ms\n`);
  if (beside === undefined) continue;
  const seconds = veganSeconds(beside);
  process.stdout.write(
    seconds === null
      ? "  vegan: R is not here with it\n"
      : `  vegan: ${(seconds * 1000).toFixed(0)} ms, ratio ${((seconds * 1000) / median).toFixed(0)}\n`,
  );
}
