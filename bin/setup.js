// Plain JavaScript, since it runs before anything is installed: installs and builds what is missing, then does one job.
// node bin/setup.js start | test | bench
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const french = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").toLowerCase().startsWith("fr");
const say = (fr, en) => process.stdout.write(`${french ? fr : en}\n`);
const cache = join(root, "node_modules", ".cache", "grille");

/** Runs a program of this project with Node itself: no shell, so the same on Windows. Returns its exit code. */
function node(args, options = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", ...options });
  return status ?? 1;
}

/** The same beside others. */
function beside(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
    child.once("error", () => done(1));
    child.once("close", (code) => done(code ?? 1));
  });
}

/** The program of a package that is installed here. */
const tool = (path, ...args) => [join(root, "node_modules", ...path), ...args];

/** Every package stands pinned in package.json; they are in place where each has exactly that version. */
function missingPackages() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries({ ...dependencies, ...devDependencies }).filter(([name, version]) => {
    const file = join(root, "node_modules", name, "package.json");
    return !existsSync(file) || JSON.parse(readFileSync(file, "utf8")).version !== version;
  });
}

function install() {
  if (missingPackages().length === 0) return;
  say(
    "Première fois\u00a0: environ 210 paquets à installer, 300\u00a0Mo dans node_modules (une minute ou deux).",
    "First time: about 210 packages to install, 300 MB in node_modules (a minute or two).",
  );
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const status = npm ? node([npm, ...args]) : (spawnSync("npm", args, { cwd: root, stdio: "inherit" }).status ?? 1);
  if (status === 0) return;
  say(
    "L’installation n’a pas abouti\u00a0; npm en dit la raison ci-dessus.",
    "The installation did not succeed; npm says why above.",
  );
  process.exit(2);
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

/** Types are looked at by the tests, not here: people wait for this once. */
async function build() {
  const stamp = join(root, "dist", ".built");
  const configs = ["package.json", "tsconfig.json", "tsconfig.build.json"].map(
    (file) => statSync(join(root, file)).mtimeMs,
  );
  const changed = Math.max(newest(join(root, "src")), ...configs);
  if (existsSync(stamp) && statSync(stamp).mtimeMs > changed) return;
  say("Construction de grille (quelques secondes).", "Building grille (a few seconds).");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const status =
    (await beside(tool(["typescript", "bin", "tsc"], "-p", "tsconfig.build.json", "--noCheck"))) ||
    (await beside(tool(["vite", "bin", "vite.js"], "build", "--config", join("src", "page", "vite.config.ts"))));
  if (status !== 0) {
    say(
      "grille n’a pas pu être construit\u00a0; la raison est ci-dessus. C’est une faute de cette version, et non de votre étude.",
      "grille could not be built; the reason is above. It is a fault of this version, not of your study.",
    );
    process.exit(2);
  }
  writeFileSync(stamp, "");
}

function start() {
  const status = node([join("bin", "grille.js"), "-C", "transcripts.example", "run", "--lang", french ? "fr" : "en"]);
  if (status !== 0) process.exit(status);
  const report = "transcripts.example/report/report.html";
  const open = { win32: `Invoke-Item ${report}`, darwin: `open ${report}` }[process.platform] ?? `xdg-open ${report}`;
  say(
    `\nLe rapport est là\u00a0: ${report}\nPour l’ouvrir, tapez\u00a0:\n  ${open}`,
    `\nThe report is here: ${report}\nTo open it, type:\n  ${open}`,
  );
  const next = "node bin/grille.js -C transcripts.example quotes relation.alteree";
  say(`Ensuite, par exemple\u00a0:\n  ${next}`, `Next, for example:\n  ${next}`);
}

/** Type-check, lint and dead code, beside the build, which keeps one processor busy: the exit code of each. */
async function check() {
  const built = build();
  const codes = [
    await beside(tool(["typescript", "bin", "tsc"], "--noEmit")),
    await beside(tool(["typescript", "bin", "tsc"], "--noEmit", "-p", join("src", "page"))),
    await beside(tool(["@biomejs", "biome", "bin", "biome"], "check", "--error-on-warnings")),
  ];
  // Dead code is looked for from what is built.
  await built;
  return [...codes, await beside(tool(["knip", "bin", "knip.js"]))];
}

/** The checks, each of which counts as one, and all tests. Ends with the line that says how it went. */
async function test(patterns) {
  mkdirSync(cache, { recursive: true });
  const checks = await check();
  const results = join(cache, "tests.json");
  rmSync(results, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const status = node(tool(["vitest", "vitest.mjs"], "run", ...reporters, ...patterns));
  const ran = existsSync(results)
    ? JSON.parse(readFileSync(results, "utf8"))
    : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  const bad = checks.filter((code) => code !== 0).length;
  const failed = ran.numFailedTests + bad + (status !== 0 && ran.numFailedTests === 0 ? 1 : 0);
  const skipped = ran.numPendingTests > 0 ? `, ${ran.numPendingTests} skipped` : "";
  process.stdout.write(`${ran.numPassedTests + checks.length - bad} passed, ${failed} failed${skipped}\n`);
  process.exit(failed === 0 ? 0 : 1);
}

const [job, ...rest] = process.argv.slice(2);
if (job !== "start" && job !== "test" && job !== "bench") process.exit(2);
install();
if (job === "test") await test(rest);
await build();
if (job === "start") start();
else process.exit(node([join("tests", "bench", "bench.js"), ...rest]));
