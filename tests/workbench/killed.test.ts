import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import { folder } from "../cli/world.js";

const KILLS = 100;
const CODINGS = 100;

/** A study of one interview with a hundred short answers. */
function study(): string {
  const dir = folder();
  for (const name of ["codebooks", "transcripts"]) mkdirSync(join(dir, name));
  writeFileSync(join(dir, "study.yaml"), "grille: 1\ntitle: Essai\nlanguage: fr\ncoders:\n  - id: anna\n");
  const head = "---\ngrille: 1\nid: P01\nlanguage: fr\ninvented: true\nspeakers:\n  P: participant\n---\n";
  const turns = Array.from(
    { length: CODINGS },
    (_, i) => `P: Réponse numéro ${i + 1}, inventée, et assez longue pour être coupée un peu plus tôt.\n`,
  );
  writeFileSync(join(dir, "transcripts/P01.txt"), head + turns.join(""));
  const code = '      - id: a.b\n        origin: a_priori\n        label: { fr: "B", en: "B" }\n';
  const family = `  - id: a\n    label: { fr: "A", en: "A" }\n    codes:\n${code}`;
  const book = `grille: 1\ncodebook: essai\ntitle: { fr: "Essai", en: "Trial" }\nlanguage: fr\nfamilies:\n${family}`;
  writeFileSync(join(dir, "codebooks/essai.yaml"), book);
  return dir;
}

/** The server in few files: read from some hundreds, each of the many starts would take twice the time. */
async function bundled(): Promise<string> {
  const outDir = folder();
  await build({
    configFile: false,
    logLevel: "warn",
    build: { ssr: resolve("tests/workbench/serve-child.ts"), outDir, emptyOutDir: true, target: "node20" },
    ssr: { noExternal: true },
  });
  return join(outDir, "serve-child.js");
}

function serving(server: string, dir: string): Promise<{ child: ChildProcess; url: URL }> {
  const child = spawn(process.execPath, [server, dir], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((done, fail) => {
    child.stdout?.once("data", (line) => done({ child, url: new URL(String(line).trim()) }));
    child.once("error", fail);
  });
}

/** What an answer holds; null where there is none, or it broke off. */
async function told<T>(answer: Response | null): Promise<T | null> {
  return answer === null ? null : ((await answer.json().catch(() => null)) as T | null);
}

interface Coded {
  readonly written: readonly string[];
  readonly inFlight: string | null;
}

interface Coding {
  readonly url: URL;
  /** Resolves when the server is gone. */
  readonly gone: Promise<null>;
  /** Number by which the marks of this round differ from those before. */
  readonly from: number;
  /** Told after each mark how many were written. */
  readonly heard: (written: number) => void;
}

/** Codes one answer after another until the server is gone: the ids of those it said were written, and of the one in flight. */
async function codeUntilGone({ url, gone, from, heard }: Coding): Promise<Coded> {
  const written: string[] = [];
  // A connection that breaks while it is made may leave a request without any answer: the end of the server is one too.
  const ask = (path: string, headers: Record<string, string>, body?: string): Promise<Response | null> =>
    Promise.race([
      fetch(`${url.origin}${path}`, body === undefined ? { headers } : { method: "POST", headers, body }),
      gone,
    ]).catch(() => null);
  const first = await ask(`${url.pathname}${url.search}`, {});
  const cookie = first?.headers.get("set-cookie")?.split(";")[0] ?? "";
  const view = await told<{ turns: { start: number; end: number }[] }>(await ask("/api/transcripts/P01", { cookie }));
  const headers = { cookie, origin: url.origin, "content-type": "application/json" };
  for (let i = 0; i < CODINGS && view !== null; i++) {
    const { start, end } = view.turns[(i + from) % CODINGS] ?? { start: 0, end: 0 };
    const id = (0x100000000000 + from * CODINGS + i).toString(16);
    const changes = [{ kind: "add", id, code: "a.b", start, end: end - (from % 40) }];
    const answer = await ask("/api/steps", headers, JSON.stringify({ transcript: "P01", changes }));
    const said = await told<{ kind: string }>(answer);
    if (said === null) return { written, inFlight: id };
    if (said.kind === "done") written.push(id);
    heard(written.length);
  }
  return { written, inFlight: null };
}

describe("a server that is killed in the middle of coding", () => {
  let server: string;
  beforeAll(async () => {
    server = await bundled();
  });

  it(`loses at most the mark in flight, and leaves a sound study, ${KILLS} times`, { timeout: 600_000 }, async () => {
    const dir = study();
    const file = join(dir, "codings/anna/P01.jsonl");
    const kept = new Set<string>();
    let midway = 0;
    for (let round = 0; round < KILLS; round++) {
      const { child, url } = await serving(server, dir);
      const gone = new Promise<null>((done) => void child.once("exit", () => done(null)));
      // Somewhere in the hundred, at any moment of a step.
      const kill = (written: number): void => {
        if (written === 1 + ((round * 7) % 12)) setTimeout(() => child.kill("SIGKILL"), (round * 13) % 17);
      };
      const { written, inFlight } = await codeUntilGone({ url, gone, from: round, heard: kill });
      child.kill("SIGKILL");
      await gone;
      if (inFlight !== null) midway++;
      for (const id of written) kept.add(id);
      const { sheet, problems } = parseSheet(existing(file), "P01.jsonl");
      const onDisk = new Set(sheet?.codings.map(({ id }) => id));
      expect(problems).toEqual([]);
      expect([...kept].filter((id) => !onDisk.has(id))).toEqual([]);
      expect([...onDisk].filter((id) => !kept.has(id) && id !== inFlight)).toEqual([]);
      if (inFlight !== null && onDisk.has(inFlight)) kept.add(inFlight);
    }
    expect(midway).toBe(KILLS);
    expect(readdirSync(join(dir, "codings/anna")).filter((name) => name.startsWith(".")).length).toBeLessThan(2);
  });
});

function existing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return '{"grille":1,"transcript":"P01","text_sha256":"","coder":"anna"}\n';
  }
}
