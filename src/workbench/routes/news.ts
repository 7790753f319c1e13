import { streamSSE } from "hono/streaming";
import type { News } from "../desk.js";
import type { NewsView } from "../protocol/steps.js";
import type { Route } from "../route.js";

/** Keeps each page told of what changes in the study, whoever does it. */
export const news: Route = (app, { desk }) => {
  app.get("/api/news", (c) =>
    streamSSE(c, async (stream) => {
      const stop = desk.onNews((one) => void stream.writeSSE({ data: JSON.stringify(newsView(one)) }));
      await stream.writeSSE({ event: "hello", data: "" });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );
};

const OF_TRANSCRIPT = /^(?:transcripts\/(.+)\.txt|codings\/[^/]+\/(.+)\.jsonl)$/;

function newsView({ files, by }: News): NewsView {
  const found = files.map((file) => OF_TRANSCRIPT.exec(file));
  const transcripts = found.flatMap((one) => one?.[1] ?? one?.[2] ?? []);
  return {
    study: found.some((one) => one === null || one[1] !== undefined),
    transcripts: [...new Set(transcripts)],
    by,
  };
}
