// Serves the study named on the command line, says where, and goes on until it is killed.
import { randomInt } from "node:crypto";
import process from "node:process";
import { readAssets } from "../../src/workbench/assets.js";
import { serve } from "../../src/workbench/serve.js";

const [, , dir = ""] = process.argv;
const { url } = await serve({
  dir,
  coder: "anna",
  lang: "fr",
  now: () => new Date(),
  random: () => randomInt(2 ** 32) / 2 ** 32,
  version: "0.0.0",
  port: 0,
  untilClosed: false,
  fault: () => {},
  assets: readAssets("dist/page"),
});
process.stdout.write(`${url}\n`);
