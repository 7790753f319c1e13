import { type Context, Hono } from "hono";
import type { Lang, Words } from "../messages/words.js";
import { unreadableStudy, wentWrong } from "../messages/workbench.js";
import { WriteFailure } from "../study/files.js";
import type { Asset } from "./assets.js";
import { type Desk, Unreadable } from "./desk.js";
import { Fault } from "./faults.js";
import { type Guarded, guard } from "./guard.js";
import { routes } from "./routes.js";

export interface AppOptions extends Guarded {
  readonly desk: Desk;
  readonly lang: Lang;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Told of a fault of grille's own, for the terminal. */
  readonly fault: (error: unknown) => void;
}

/** Everything that is answered on 127.0.0.1: the page, its files, and what it asks for. */
export function makeApp({ desk, lang, assets, fault, ...guarded }: AppOptions): Hono {
  const app = new Hono();
  app.use(guard(guarded));
  const file = (c: Context, name: string): Response | Promise<Response> => {
    const asset = assets.get(name);
    return asset === undefined ? c.notFound() : c.body(asset.bytes, 200, { "Content-Type": asset.type });
  };
  app.get("/", (c) => file(c, "/index.html"));
  app.get("/assets/*", (c) => file(c, c.req.path));
  for (const route of routes) route(app, { desk, lang });
  app.notFound((c) => c.text("not found", 404));
  app.onError((error, c) => {
    const { status, words } = answerTo(error, fault);
    return c.json({ kind: "fault", reason: words[lang] }, status);
  });
  return app;
}

function answerTo(error: unknown, fault: AppOptions["fault"]): { status: Fault["status"]; words: Words } {
  if (error instanceof Fault) return error;
  if (error instanceof Unreadable) return { status: 500, words: unreadableStudy };
  if (error instanceof WriteFailure) return { status: 423, words: error.problem.text };
  fault(error);
  return { status: 500, words: wentWrong };
}
