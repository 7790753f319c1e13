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
