import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { copyOfExample, served } from "./served.js";

const page = await served(copyOfExample());

/** Asks with headers that a browser's own `fetch` would not let one set. */
function raw(path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  const { port } = new URL(page.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on("error", reject).end();
  });
}

describe("who may open the page", () => {
  it("is who has the address with its token, and then their browser by a cookie no script can read", async () => {
    const first = await fetch(page.url);
    expect(first.status).toBe(200);
    expect(first.headers.get("set-cookie")).toMatch(/HttpOnly/);
    expect(first.headers.get("set-cookie")).toMatch(/SameSite=Strict/);
    expect((await page.ask("/api/study")).status).toBe(200);
  });

  it.each(["/", "/api/study", "/assets/page.js", "/api/transcripts/P01", "/?token=", "/?token=0000"])(
    "is nobody else: %s is refused without the token",
    async (path) => {
      expect((await fetch(`${page.origin}${path}`)).status).toBe(403);
    },
  );

  it("is not another site by which the browser was led here", async () => {
    const { cookie } = await session();
    const host = new URL(page.origin).host;
    expect(await raw("/api/study", { host: "evil.example", cookie })).toBe(403);
    expect(await raw("/api/study", { host: `evil.example:${host.split(":")[1]}`, cookie })).toBe(403);
    expect(await raw("/api/study", { host, cookie, origin: "http://evil.example" })).toBe(403);
    expect(await raw("/api/steps", { host, cookie }, "POST")).toBe(403);
    expect(await raw("/api/steps", { host, cookie, origin: "null" }, "POST")).toBe(403);
    expect(await raw("/api/steps", { host, cookie, origin: page.origin, "sec-fetch-site": "cross-site" }, "POST")).toBe(
      403,
    );
    expect(await raw("/api/study", { host, cookie })).toBe(200);
  });

  it("gets the page's own script and style alone: nothing inline, nothing from elsewhere, nothing framed", async () => {
    const answer = await fetch(page.url);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const html = await answer.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc="\/assets\/)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(html).not.toMatch(/https?:\/\//);
  });

  it("never a file of the disk", async () => {
    for (const path of [
      "/study.yaml",
      "/assets/../study.yaml",
      "/assets/%2e%2e/%2e%2e/study.yaml",
      "/assets/",
      "/transcripts/P01.txt",
    ])
      expect((await page.ask(path)).status, path).toBe(404);
  });
});

async function session(): Promise<{ cookie: string }> {
  const first = await fetch(page.url);
  return { cookie: first.headers.get("set-cookie")?.split(";")[0] ?? "" };
}
