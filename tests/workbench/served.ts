import { cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { builtPage, type Serving, serve } from "../../src/workbench/serve.js";
import { afterFile } from "../cleaning.js";
import { folder } from "../cli/world.js";

export interface Served extends Serving {
  readonly dir: string;
  /** `http://127.0.0.1:port`, without the token. */
  readonly origin: string;
  /** Asks as the page would, with its cookie. */
  readonly ask: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
}

/** A copy of the example study, without what was made from it. */
export function copyOfExample(): string {
  const dir = join(folder(), "étude");
  cpSync(resolve("transcripts.example"), dir, { recursive: true });
  for (const made of [".grille", "report"]) rmSync(join(dir, made), { recursive: true, force: true });
  return dir;
}

/** Serves a study to one coder, in this process. */
export async function served(dir: string, coder = "lectrice-a", lang: "fr" | "en" = "fr"): Promise<Served> {
  const assets = builtPage();
  if (assets === null) throw new Error("the page is not built: npm run build");
  const faults: unknown[] = [];
  const serving = await serve({
    ...{ dir, coder, lang, assets },
    now: () => new Date("2026-01-01T00:00:00Z"),
    random: Math.random,
    version: "0.0.0",
    port: 0,
    untilClosed: false,
    fault: (error) => faults.push(error),
  });
  afterFile(() => {
    serving.close();
    return serving.closed;
  });
  const { origin } = new URL(serving.url);
  const first = await fetch(serving.url);
  const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
  return {
    ...serving,
    dir,
    origin,
    ask: (path, body, headers = {}) =>
      fetch(`${origin}${path}`, {
        // A connection that is kept idles while commands run in this process, and is then found closed.
        headers: {
          cookie,
          connection: "close",
          "content-type": "application/json",
          ...(body === undefined ? {} : { origin }),
          ...headers,
        },
        ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      }),
  };
}
