import { resolve } from "node:path";
import * as say from "../../messages/workbench.js";
import { openBrowser } from "../../workbench/browser.js";
import { builtPage, serve } from "../../workbench/serve.js";
import type { Answers } from "../command.js";
import { type Context, quoted } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { whenNow } from "../when.js";

/** Serves the study to the person's own browser until they stop it. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const port = flags.port === undefined ? 0 : Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return refuse(context, "bad-port", say.badPort);
  const assets = builtPage();
  if (assets === null) return refuse(context, "no-page", say.notShown);
  const { world, lang } = context;
  const fault = (error: unknown): void => context.tell(say.pageFault(error instanceof Error ? error.name : "?"));
  const { version } = whenNow(context);
  const { now, random } = world;
  // From another folder, the page names this one whole where it says how grille is started again.
  const folder = context.start === resolve(world.cwd) ? "" : ` -C ${quoted(opened.study.dir)}`;
  const how = { folder, dir: opened.study.dir, coder, now, random, version, lang, port, assets, fault };
  const serving = await serve({ ...how, untilClosed: flags.untilClosed === true }).catch(() => null);
  if (serving === null) return refuse(context, "port-taken", say.portTaken(port));
  const isQuiet = flags.noBrowser === true;
  context.answer((isQuiet ? say.servingAt : say.serving)(serving.url)[lang]);
  if (!isQuiet) openBrowser(serving.url);
  process.once("SIGINT", serving.close);
  process.once("SIGTERM", serving.close);
  await serving.closed;
  context.tell(say.closed);
  return EXIT.done;
}
