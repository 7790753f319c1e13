import type { Route } from "../route.js";
import { studyView } from "../views/study-view.js";

export const study: Route = (app, { desk, lang }) => {
  app.get("/api/study", async (c) => {
    const { coder } = desk;
    return c.json({ ...studyView(await desk.study(), await desk.problems(), { coder, lang }), folder: desk.folder });
  });
};
