// Serves the study named on the command line from the built program, says where, and goes on until it is killed.
import { randomInt } from "node:crypto";
import process from "node:process";
import { builtPage, serve } from "../../dist/workbench/serve.js";

const { url } = await serve({
  dir: process.argv[2],
  coder: "anna",
  lang: "fr",
  now: () => new Date(),
  random: () => randomInt(2 ** 32) / 2 ** 32,
  version: "0.0.0",
  port: 0,
  untilClosed: false,
  fault: () => {},
  assets: builtPage() ?? new Map(),
});
process.stdout.write(`${url}\n`);
