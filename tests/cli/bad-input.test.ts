import { type SpawnSyncReturns, spawn as spawnProcess, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { study as madeStudy, words } from "../study/made.js";
import { folder, grille } from "./world.js";

const BIN = resolve("bin/grille.js");
const GOOD =
  "Enquêteur : Comment ça va avec les outils ?\nParticipante : Ça va bien, merci.\nEnquêteur : Et avant ?\nParticipante : Avant aussi.\n";

async function study(): Promise<string> {
  const dir = folder();
  await grille(dir, ["init", "--lang", "fr"]);
  return dir;
}

function spawn(cwd: string, argv: readonly string[], shell?: string): SpawnSyncReturns<string> {
  const options = { cwd, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } } as const;
  return shell === undefined
    ? spawnSync(process.execPath, [BIN, ...argv], options)
    : spawnSync("bash", ["-c", shell], options);
}

/** Every file of a folder with its content, to show that nothing was half-written. */
function snapshot(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(dir.length),
      readFileSync(join(entry.parentPath, entry.name), "latin1"),
    ]),
  );
}

describe("files that should not come in", () => {
  const zeros = zipSync({ "word/document.xml": new Uint8Array(110_000_000) }, { level: 1 });
  const cases: [string, Uint8Array | string, RegExp][] = [
    ["empty.txt", "", /empty|no words/i],
    ["no-label.txt", "Juste un texte.\nSans personne qui parle.\n", /speak/i],
    ["one-line.txt", "bonjour", /speak/i],
    ["binary.txt", Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256), /text/i],
    ["broken.docx", "PK\u0003\u0004 not really a zip", /zip|Word|damaged|broken/i],
    [
      "locked.docx",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Array<number>(600).fill(0),
        ...Buffer.from("EncryptedPackage", "utf16le"),
        ...new Array<number>(600).fill(0),
      ]),
      /password|protected/i,
    ],
    ["bomb.docx", zeros, /MB|too large/i],
    ["picture.png", "x", /format|reads/i],
  ];

  it.each(cases)(
    "refuses or questions %s with a sentence, and leaves the study whole",
    async (name, content, sentence) => {
      const dir = await study();
      const outside = folder();
      writeFileSync(join(outside, name), content);
      const { exit, err } = await grille(dir, ["ingest", join(outside, name), "--lang", "en"]);
      expect(exit).toBeGreaterThan(0);
      expect(err).toMatch(sentence);
      expect(err).not.toContain("fault of its own");
      expect((await grille(dir, ["check", "--lang", "en"])).exit).toBeLessThan(2);
    },
    60_000,
  );

  it("brings the good ones of a batch in and names the bad one", async () => {
    const dir = await study();
    const outside = folder();
    writeFileSync(join(outside, "a.txt"), GOOD);
    writeFileSync(join(outside, "b.docx"), "no zip");
    writeFileSync(
      join(outside, "c.txt"),
      GOOD.replace("merci", "merci bien et à tantôt alors, on se revoit la semaine prochaine"),
    );
    const { exit, out, err } = await grille(dir, ["ingest", outside, "--lang", "en"]);
    expect(exit).toBe(1);
    expect(out).toContain("refused (b.docx)");
    expect(err).toContain("input 2");
    expect(readdirSync(join(dir, "transcripts"))).toEqual(["P01.txt", "P02.txt", "README.md"]);
  });

  it("keeps HTML and script of a transcript inert in the report", async () => {
    const dir = await study();
    const outside = folder();
    writeFileSync(
      join(outside, "a.txt"),
      GOOD.replace("merci", '<script>alert("x")</script><img src=x onerror=alert(1)>'),
    );
    await grille(dir, ["ingest", join(outside, "a.txt")]);
    await grille(dir, ["report", "--with-transcripts"]);
    const html = readFileSync(join(dir, "report/report.html"), "utf8");
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("<script>alert");
    expect(html).not.toMatch(/<img src=x/);
  });
});

describe("a study that does not hold", () => {
  it("lists every problem at once, each with its place", async () => {
    const dir = await study();
    writeFileSync(join(dir, "study.yaml"), 'grille: 1\ntitel: "x"\nlanguage: french\n');
    writeFileSync(
      join(dir, "codebooks/codes.yaml"),
      "grille: 1\ncodebook: c\ntitle: { fr: x, en: x }\nlanguage: fr\nfamiles: []\n",
    );
    writeFileSync(join(dir, "participants.csv"), "participant,age\nLéa,40\nLéa,50\n");
    const { exit, err } = await grille(dir, ["check"]);
    expect(exit).toBe(2);
    for (const place of ["study.yaml:2:1", "study.yaml:3:", "codebooks/codes.yaml:5:1", "participants.csv:3"])
      expect(err).toContain(place);
    expect(err).toContain('did you mean "title"?');
    expect(err).toContain('did you mean "families"?');
  });

  it("refuses YAML whose aliases explode", async () => {
    const dir = await study();
    const bomb = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? "x"
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(", ")
        }]`,
    ).join("\n");
    writeFileSync(join(dir, "codebooks/codes.yaml"), `grille: 1\n${bomb}\n`);
    const { exit, err } = await grille(dir, ["check"]);
    expect(exit).toBe(1);
    expect(err).toContain("codebooks/codes.yaml");
  });

  it("writes no report while it has errors", async () => {
    const dir = await study();
    writeFileSync(join(dir, "participants.csv"), "participant,age\nLéa,40\nLéa,50\n");
    const { exit, err } = await grille(dir, ["run", "--lang", "en"]);
    expect(exit).toBe(2);
    expect((await grille(dir, ["report"])).exit).toBe(2);
    expect(err).toContain("nothing is written");
    expect(existsSync(join(dir, "report"))).toBe(false);
  });

  it("says which file it cannot read", async () => {
    const dir = await study();
    rmSync(join(dir, "interviews.csv"));
    mkdirSync(join(dir, "interviews.csv"));
    const { err } = await grille(dir, ["check", "--lang", "en"]);
    expect(err).toContain("interviews.csv cannot be read");
    if (process.getuid?.() !== 0 && process.platform !== "win32") {
      chmodSync(join(dir, "codebooks"), 0);
      expect((await grille(dir, ["check", "--lang", "en"])).err).toContain("codebooks/ cannot be read");
      chmodSync(join(dir, "codebooks"), 0o700);
    }
  });
});

describe.skipIf(process.platform === "win32")("a machine that says no", () => {
  const example = (): string => {
    const dir = join(folder(), "étude");
    cpSync("transcripts.example", dir, { recursive: true, filter: (path) => !/[\\/](\.grille|report)$/.test(path) });
    return dir;
  };

  const small = async (): Promise<string> => {
    const made = await madeStudy();
    expect((await made.run("ingest", made.source("a.txt", words("l'outil")))).exit).toBe(0);
    return made.dir;
  };

  it.skipIf(!existsSync("/dev/full"))("says that the disk is full, and never replaces a device", async () => {
    const dir = await small();
    const { exit, err } = await grille(dir, ["matrix", "-o", "/dev/full"]);
    expect([exit, err]).toEqual([2, expect.stringContaining("ENOSPC")]);
    const piped = spawn(dir, [], `"${process.execPath}" "${BIN}" matrix > /dev/full`);
    expect(piped.status).toBe(2);
    expect(piped.stderr).toContain("ENOSPC");
  });

  it("leaves the study as it was where files may not grow", () => {
    const dir = example();
    const before = snapshot(dir);
    const { status, stderr } = spawn(dir, [], `ulimit -f 8; "${process.execPath}" "${BIN}" run --lang en`);
    expect(status).toBe(2);
    expect(stderr).toContain("could not be written");
    const after = snapshot(dir);
    for (const [file, content] of Object.entries(before)) expect(after[file]).toBe(content);
    expect(Object.keys(after).filter((file) => file.endsWith(".part") || file.includes("lock"))).toEqual([]);
  }, 60_000);

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)(
    "ends on %s at %i with nothing half-written",
    async (signal, code) => {
      const dir = await study();
      const outside = folder();
      for (let n = 0; n < 400; n++)
        writeFileSync(join(outside, `${n}.txt`), GOOD.replace("merci", `merci ${`numéro ${n} `.repeat(200)}`));
      const child = spawnProcess(process.execPath, [BIN, "ingest", outside], { cwd: dir });
      const ended = new Promise<number | null>((done) => child.on("exit", done));
      await new Promise((heard) => child.stderr.once("data", heard));
      child.kill(signal);
      expect(await ended).toBe(code);
      const left = Object.keys(snapshot(dir)).filter((file) => /\.part$|lock|transcripts.P\d+/.test(file));
      expect(left).toEqual([]);
      expect((await grille(dir, ["check", "--lang", "en"])).err).not.toContain("has no line in interviews.csv");
    },
    60_000,
  );

  it("takes a closed pipe for the end of the reading", () => {
    const { status } = spawn(
      example(),
      [],
      `set -o pipefail; "${process.execPath}" "${BIN}" quotes --limit 0 2>/dev/null | head -1 > /dev/null; exit \${PIPESTATUS[0]}`,
    );
    expect(status).toBe(0);
  }, 60_000);

  it("refuses to work beside another command, and takes over a lock whose process is gone", async () => {
    const dir = await small();
    const lock = (pid: number): void =>
      writeFileSync(join(dir, ".grille/lock"), JSON.stringify({ pid, host: hostname(), start: "x" }));
    lock(process.ppid);
    const held = await grille(dir, ["code", "--lang", "en"]);
    expect(held.exit).toBe(2);
    expect(held.err).toContain("another command is working on this study");
    lock(2 ** 22 + 1);
    expect((await grille(dir, ["code"])).exit).toBe(0);
    expect(existsSync(join(dir, ".grille/lock"))).toBe(false);
  }, 60_000);

  it("reads a study through a link", async () => {
    const dir = await small();
    const link = join(folder(), "lien");
    symlinkSync(dir, link);
    expect(await grille(link, ["check"])).toEqual({ ...(await grille(dir, ["check"])), exit: 0 });
  }, 60_000);
});
