import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("node bin/setup.js start", () => {
  it("makes the example's report, and says where it is and what could be typed next", () => {
    const { status, stdout } = spawnSync(process.execPath, ["bin/setup.js", "start"], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    });
    expect(status).toBe(0);
    expect(existsSync("transcripts.example/report/report.html")).toBe(true);
    const last = stdout.trimEnd().split("\n").slice(-5).join("\n");
    expect(last).toContain("The report is here: transcripts.example/report/report.html");
    expect(last).toMatch(/Next, for example:\n {2}node bin\/grille\.js -C transcripts\.example \S+/);
  }, 120_000);
});
