import type { Route } from "./route.js";
import { codes } from "./routes/codes.js";
import { decisions } from "./routes/decisions.js";
import { find } from "./routes/find.js";
import { memos } from "./routes/memos.js";
import { news } from "./routes/news.js";
import { people } from "./routes/people.js";
import { proposals } from "./routes/proposals.js";
import { reconciling } from "./routes/reconcile.js";
import { see } from "./routes/see.js";
import { sheet } from "./routes/steps.js";
import { study } from "./routes/study.js";
import { synthesis } from "./routes/synthesis.js";
import { transcripts } from "./routes/transcripts.js";

/** Everything a page can ask for. */
export const routes: readonly Route[] = [
  study,
  transcripts,
  sheet,
  codes,
  proposals,
  decisions,
  people,
  find,
  see,
  reconciling,
  memos,
  synthesis,
  news,
];
