// Statistics on data of the sizes that the documentation names: median and quickest of some runs, in processor time.
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

/** One line for each: what is measured, and a function that makes what is to be timed. */
const TASKS = [
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

for (const { name, make } of TASKS) {
  const work = await make();
  const times = Array.from({ length: RUNS }, () => milliseconds(work)).sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)];
  process.stdout.write(`${name}: median ${median.toFixed(1)} ms, quickest ${times[0].toFixed(1)} ms\n`);
}
