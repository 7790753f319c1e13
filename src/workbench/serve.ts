import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve as listen } from "@hono/node-server";
import type { Lang } from "../messages/words.js";
import { makeApp } from "./app.js";
import { type Asset, readAssets } from "./assets.js";
import { Desk, type DeskOptions } from "./desk.js";
import { markLogOf } from "./mark-log.js";
import { proposersOf } from "./proposers.js";

export interface Serving {
  /** The address with its token. */
  readonly url: string;
  /** Resolves once nothing is served any more, and the journal has counted the marks. */
  readonly closed: Promise<void>;
  close(): void;
}

export interface ServeOptions extends DeskOptions {
  readonly lang: Lang;
  /** 0: any that is free. */
  readonly port: number;
  /** Stops by itself once the last page has been closed for a while. */
  readonly untilClosed: boolean;
  readonly fault: (error: unknown) => void;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** How often the disk is looked at for what others do, in milliseconds. */
const LOOK = 800;
/** How long a closed page may be away, as when it is reloaded. */
const AWAY = 3000;

/** The built page; null where it has not been built. */
export function builtPage(): Map<string, Asset> | null {
  const folder = fileURLToPath(new URL("../../dist/page/", import.meta.url));
  return existsSync(folder) ? readAssets(folder) : null;
}

/** Serves one study to one person's pages, on 127.0.0.1 alone. */
export async function serve({ lang, port, untilClosed, fault, assets, ...options }: ServeOptions): Promise<Serving> {
  const token = tokenOf(options.random);
  const desk = new Desk(options);
  let listening = 0;
  const app = makeApp({ desk, lang, assets, fault, token, port: () => listening });
  const server = listen({ fetch: app.fetch, hostname: "127.0.0.1", port });
  const marks = markLogOf(desk);
  const closed = new Promise<void>((resolve) => void server.once("close", resolve)).then(() =>
    marks.count().catch(fault),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
  });
  listening = (server.address() as AddressInfo).port;
  const looking = setInterval(() => {
    desk.watch();
    marks.tick(fault);
  }, LOOK);
  const close = (): void => {
    clearInterval(looking);
    proposersOf(desk).stop();
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  };
  if (untilClosed) desk.whenLeft(AWAY, close);
  desk.watch();
  // What an earlier server left uncounted, where it was killed.
  marks.count().catch(fault);
  return { url: `http://127.0.0.1:${listening}/?token=${token}`, closed, close };
}

/** 160 random bits. */
function tokenOf(random: () => number): string {
  return Array.from({ length: 40 }, () => Math.floor(random() * 16).toString(16)).join("");
}
