import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { WriteFailure } from "../../src/study/files.js";
import { withLock } from "../../src/study/lock.js";
import { folder } from "../cli/world.js";

const said: string[] = [];
const how = { now: new Date("2026-01-01T00:00:00Z"), tell: (text: { en: string }) => void said.push(text.en) };

function locked(content: string, secondsAgo = 0): string {
  const dir = folder();
  mkdirSync(join(dir, ".grille"));
  const path = join(dir, ".grille/lock");
  writeFileSync(path, content);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(path, then, then);
  return dir;
}

describe("the lock of a study", () => {
  it("is held while the work lasts, by one at a time", async () => {
    const dir = folder();
    await withLock(dir, how, async () => {
      expect(existsSync(join(dir, ".grille/lock"))).toBe(true);
      await expect(withLock(dir, how, async () => {})).rejects.toThrow("another command");
    });
    expect(existsSync(join(dir, ".grille/lock"))).toBe(false);
  });

  it("is held by someone while it cannot be read, for five seconds", async () => {
    await expect(withLock(locked("{"), how, async () => {})).rejects.toThrow("another command");
    expect(await withLock(locked("{", 10), how, async () => "done")).toBe("done");
  });

  it("is taken over from a process that is gone, once, and that is said", async () => {
    const dir = locked(JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), start: "x" }));
    said.length = 0;
    const all = await Promise.allSettled(
      [1, 2, 3].map(() => withLock(dir, how, async () => new Promise((r) => setTimeout(r, 20)))),
    );
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(said).toHaveLength(1);
  });

  it("says that it cannot be written where its folder is a file", async () => {
    const dir = folder();
    writeFileSync(join(dir, ".grille"), "");
    await expect(withLock(dir, how, async () => {})).rejects.toBeInstanceOf(WriteFailure);
  });
});
