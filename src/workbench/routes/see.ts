import type { Context } from "hono";
import { noCode } from "../../messages/workbench.js";
import type { Study } from "../../study/read.js";
import { Fault } from "../faults.js";
import type { Route } from "../route.js";
import { codeMarksView } from "../views/code-view.js";
import { evidenceView } from "../views/evidence-view.js";
import { behindView, matrixView, saturationView, togetherView } from "../views/seeing-view.js";

/** What marks amount to so far, the person's own or those agreed on, and the words behind every number. */
export const see: Route = (app, { desk, lang }) => {
  const seer = (c: Context) => ({
    coder: desk.coder,
    lang,
    asked: BASES.find((one) => one === c.req.query("basis")) ?? null,
  });

  app.get("/api/codes/:id", async (c) => {
    const study = await desk.study();
    const { id } = codeIn(study, c.req.param("id"));
    return c.json(codeMarksView(study, id, desk.coder));
  });
  app.get("/api/see/matrix", async (c) => c.json(matrixView(await desk.study(), seer(c))));
  app.get("/api/see/together", async (c) => c.json(togetherView(await desk.study(), seer(c))));
  app.get("/api/see/saturation", async (c) => c.json(saturationView(await desk.study(), seer(c))));
  app.get("/api/see/evidence", async (c) => {
    const study = await desk.study();
    const isChosen = study.config.page.proposals === "shown";
    const shown = isChosen ? "chosen" : c.req.query("asked") === "yes" ? "asked" : "hidden";
    return c.json(evidenceView(study, seer(c), shown));
  });
  app.get("/api/see/behind", async (c) => {
    const study = await desk.study();
    const codes = listed(c, "codes").map((id) => codeIn(study, id).id);
    const how = { codes, interviews: listed(c, "in"), together: c.req.query("together") === "yes" };
    return c.json(behindView(study, seer(c), how));
  });
};

const BASES = ["own", "agreed"] as const;

function listed(c: Context, name: string): string[] {
  return (c.req.query(name) ?? "").split(",").filter((one) => one !== "");
}

function codeIn({ codes }: Study, id: string): Study["codes"][number] {
  const code = codes.find((one) => one.id === id);
  if (code === undefined) throw new Fault(404, noCode);
  return code;
}
