import { recordsFor } from "../../study/bench.js";
import { transcriptIn } from "../asked.js";
import { benchAt } from "../deciding.js";
import { proposersOf } from "../proposers.js";
import type { Grouping, ProposedBy, QueueView, TranscriptProposals } from "../protocol/proposals.js";
import type { Route } from "../route.js";
import { isShown, readable } from "../views/policy.js";
import { openOn, proposalView, rulesOf } from "../views/proposals-view.js";
import { type Arranged, groupsOf, groupView, passageView } from "../views/queue-view.js";

/** What rules propose, or what resembles the person's own marks: in one transcript, or all of it put together. */
export const proposals: Route = (app, { desk, lang }) => {
  const { coder } = desk;
  const proposers = proposersOf(desk);

  app.get("/api/transcripts/:id/proposals", async (c) => {
    const study = await desk.study();
    const transcript = transcriptIn(study, c.req.param("id"));
    const by = makerOf(c.req.query("by"));
    const policy = study.config.page.proposals;
    const isAsked = c.req.query("asked") === "yes";
    const chosen = isShown(study, transcript.id, coder) ? ("chosen" as const) : ("hidden" as const);
    const shown = isAsked && chosen === "hidden" ? ("asked" as const) : chosen;
    const own = { transcript: transcript.id, policy, shown, by };
    if (shown === "hidden") return c.json({ ...own, items: [], rules: [] } satisfies TranscriptProposals);
    await proposers.ready(by, study);
    const at = benchAt(proposers, study, { coder, by, transcripts: [transcript] });
    const items = openOn(at, transcript);
    return c.json({
      ...own,
      items: items.map((item) => proposalView(study, item, { transcript, lang })),
      rules: rulesOf(study, items, { records: recordsFor(at), lang }),
    } satisfies TranscriptProposals);
  });

  app.get("/api/proposals", async (c) => {
    const study = await desk.study();
    const by = makerOf(c.req.query("by"));
    await proposers.ready(by, study, c.req.query("kept") === undefined ? "anew" : "kept");
    const arranged = arrangedAs(c.req.query("as"));
    const transcripts = readable(study, coder);
    const at = benchAt(proposers, study, { coder, by, transcripts });
    const how = { grouping: arranged.grouping, lang, records: recordsFor(at) };
    const groups = [...groupsOf(at, transcripts, arranged)].map((group) => groupView(at, group, how));
    return c.json({
      ...{ policy: study.config.page.proposals, by, groups },
      left: groups.reduce((sum, one) => sum + one.left, 0),
      unread: study.transcripts.filter((one) => !transcripts.includes(one)).map(({ id }) => id),
    } satisfies QueueView);
  });

  app.get("/api/proposals/of", async (c) => {
    const study = await desk.study();
    const arranged = arrangedAs(c.req.query("as"));
    const transcripts = readable(study, coder);
    const by = makerOf(c.req.query("by"));
    await proposers.ready(by, study);
    const at = benchAt(proposers, study, { coder, by, transcripts });
    const records = recordsFor(at);
    const items = groupsOf(at, transcripts, arranged).get(c.req.query("group") ?? "") ?? [];
    const passages = items.map((item) =>
      passageView(study, item, { transcript: transcriptIn(study, item.transcript), lang, records }),
    );
    return c.json(passages);
  });
};

function makerOf(by: string | undefined): ProposedBy {
  return by === "suggest" ? "suggest" : "rules";
}

const GROUPINGS: readonly Grouping[] = ["transcript", "code", "rule"];

/** `uncertain`: by rule, those first that were wrong most often. */
function arrangedAs(as: string | undefined): Arranged {
  if (as === "uncertain") return { grouping: "rule", first: "uncertain" };
  return { grouping: GROUPINGS.find((one) => one === as) ?? "rule", first: null };
}
