import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { withLock } from "../../src/study/lock.js";
import { folder } from "../cli/world.js";
import { study } from "./made.js";

const WRITER = pathToFileURL(resolve("dist/study/files.js")).href;

/** A process that writes two transcripts, and comes to its end after the first is staged. */
function ending(dir: string, how: string): ReturnType<typeof spawnSync> {
  const script = join(folder(), "ends.mjs");
  writeFileSync(
    script,
    `import { writeAll } from ${JSON.stringify(WRITER)};
for (const [signal, code] of [["SIGHUP", 129], ["SIGINT", 130], ["SIGTERM", 143]]) process.on(signal, () => process.exit(code));
class Files extends Map {
  *[Symbol.iterator]() {
    yield ["transcripts/P01.txt", "des mots"];
    ${how};
    yield ["transcripts/P02.txt", "d'autres mots"];
  }
}
await writeAll(${JSON.stringify(dir)}, new Files());
`,
  );
  return spawnSync(process.execPath, [script]);
}

const parts = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".part"));

describe("files that are not whole yet", () => {
  it.each([
    ["the process ends", "process.exit(3)", 3],
    ["an error is thrown", 'throw new Error("x")', 1],
    ["an error is thrown elsewhere that nobody catches", 'setImmediate(() => { throw new Error("x"); })', 1],
  ])("are removed where %s", (_, how, code) => {
    const dir = folder();
    expect(ending(dir, how).status).toBe(code);
    expect(parts(dir)).toEqual([]);
  });

  it.skipIf(process.platform === "win32").each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("are removed, or whole, where %s ends the process", (signal, code) => {
    const dir = folder();
    const busy = `process.kill(process.pid, "${signal}"); for (let i = 0; i < 1e7; i++)`;
    expect([code, 0]).toContain(ending(dir, busy).status);
    expect(parts(dir)).toEqual([]);
  });

  it("are nobody else's to read, and are removed by the next command where the process was killed", async () => {
    const made = await study();
    expect(ending(made.dir, 'process.kill(process.pid, "SIGKILL"); for (;;);').status).not.toBe(0);
    const [part = ""] = parts(made.dir);
    expect(part).toMatch(/^transcripts.\.[0-9a-f]{12}\.part$/);
    if (process.platform !== "win32") expect(statSync(join(made.dir, part)).mode & 0o777).toBe(0o600);
    const words = made.source(
      "a.txt",
      "Enquêteur : Alors ?\nParticipante : Alors rien.\nEnquêteur : Et puis ?\nParticipante : Voilà.\n",
    );
    expect((await made.run("ingest", words)).exit).toBe(0);
    expect(parts(made.dir)).toEqual([]);
  });

  it("are left where they are not ours, not in the study's own folders, or newer than the lock", async () => {
    const dir = folder();
    const old = Date.now() / 1000 - 60;
    const names = {
      ours: ["transcripts/.0123456789ab.part", ".0123456789ab.part", "codings/marie/.ab0123456789.part"],
      others: [
        "transcripts/film.part",
        "transcripts/.0123456789AB.part",
        "transcripts/.0123456789abc.part",
        "mine/.0123456789ab.part",
      ],
    };
    for (const name of [...names.ours, ...names.others]) {
      mkdirSync(join(dir, name, ".."), { recursive: true });
      writeFileSync(join(dir, name), "x");
      utimesSync(join(dir, name), old, old);
    }
    const fresh = join(dir, "transcripts/.ffffffffffff.part");
    writeFileSync(fresh, "x");
    utimesSync(fresh, Date.now() / 1000 + 60, Date.now() / 1000 + 60);
    await withLock(dir, { now: new Date(), tell: () => {} }, async () => {});
    for (const name of names.ours) expect(existsSync(join(dir, name)), name).toBe(false);
    for (const name of names.others) expect(readFileSync(join(dir, name), "utf8"), name).toBe("x");
    expect(existsSync(fresh)).toBe(true);
  });
});
