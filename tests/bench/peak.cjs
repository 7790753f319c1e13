// Loaded before a program: says at its end how much memory it took at most.
const { isMainThread } = require("node:worker_threads");

if (isMainThread)
  process.on("exit", () => {
    process.stderr.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
  });
