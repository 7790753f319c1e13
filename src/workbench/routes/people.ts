import { z } from "zod";
import type { Attribution } from "../../evidence/attribution.js";
import * as say from "../../messages/page-people.js";
import type { Words } from "../../messages/words.js";
import { type Attributed, addAttribution, changeAttribution, removeAttribution } from "../../study/attribution-edit.js";
import { attributionId } from "../../study/attribution-rows.js";
import type { Study } from "../../study/read.js";
import { findPassage, placeOf } from "../../text/place.js";
import { asked, pageOf } from "../asked.js";
import { benchAt } from "../deciding.js";
import { proposersOf } from "../proposers.js";
import type { AttributionAnswer, PeopleView } from "../protocol/people.js";
import type { Route } from "../route.js";
import { personView } from "../views/people-view.js";
import { isShown } from "../views/policy.js";

const text = z.string().max(20_000);
const attribution = z.strictObject({
  ...{ participant: z.string(), type: z.string(), situation: text, reason: text },
  passages: z.array(z.string().max(200)).max(500),
});
const edit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("add"), attribution }),
  z.strictObject({ kind: z.literal("change"), id: z.string(), attribution }),
  z.strictObject({ kind: z.literal("remove"), id: z.string() }),
]);
type Edit = z.output<typeof edit>;

/** People, and what a person reads in what they said: attributions, each with its reason. */
export const people: Route = (app, { desk, lang }) => {
  const { coder } = desk;
  const proposers = proposersOf(desk);

  app.get("/api/people", async (c) => {
    const study = await desk.study();
    const isAsked = c.req.query("asked") === "yes";
    const transcripts = study.transcripts.filter(({ id }) => isAsked || isShown(study, id, coder));
    const bench = benchAt(proposers, study, { coder, by: "rules", transcripts });
    return c.json({
      people: study.participants.map((one) => personView(bench, one, { transcripts })),
      cues: transcripts.length === 0 && study.transcripts.length > 0 ? "hidden" : "listed",
    } satisfies PeopleView);
  });

  app.post("/api/attributions", async (c) => {
    const wanted = await asked(c, edit);
    const answer = await desk.write(pageOf(c), () => take(wanted));
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });

  async function take(wanted: Edit): Promise<AttributionAnswer> {
    const study = await desk.study();
    const fault = faultIn(study, wanted, coder);
    if (fault !== null) return { kind: "refused", reason: fault[lang] };
    const done = await edited(study, wanted);
    if (done.kind === "done") return { kind: "done" };
    if (done.kind !== "refused") return { kind: "refused", reason: say.changedMeanwhile[lang] };
    return { kind: "refused", reason: done.problems.map(({ text: words }) => words[lang]).join(" · ") };
  }

  function edited(study: Study, wanted: Edit): Promise<Attributed> {
    const how = { lock: desk.locking(), when: desk.when(), random: desk.random };
    if (wanted.kind === "add") return addAttribution(study, attributed(study, wanted.attribution, coder), how);
    const was = study.attributions.find((one) => attributionId(one) === wanted.id);
    if (was === undefined) return Promise.resolve({ kind: "conflict", theirs: [] });
    if (wanted.kind === "remove") return removeAttribution(study, was, how);
    return changeAttribution(study, { was, to: attributed(study, wanted.attribution, coder) }, how);
  }
};

/** Why an attribution cannot be kept as it is; null where it can. */
function faultIn(study: Study, wanted: Edit, coder: string): Words | null {
  if (wanted.kind !== "add") {
    const before = study.attributions.find((one) => attributionId(one) === wanted.id);
    if (before === undefined || before.coder !== coder) return say.changedMeanwhile;
  }
  if (wanted.kind === "remove") return null;
  const { participant, type, reason, passages } = wanted.attribution;
  if (!study.participants.some(({ id }) => id === participant)) return say.noPerson;
  const code = study.codes.find(({ id }) => id === type);
  if (code?.kind !== "interpretive") return say.noType;
  if (reason.trim() === "") return say.noReason;
  if (passages.length === 0) return say.noPassage;
  const missing = passages.find((place) => findPassage(place, study.transcripts) === null);
  return missing === undefined ? null : say.noPlace(missing);
}

function attributed(study: Study, given: z.output<typeof attribution>, coder: string): Attribution {
  const { participant, type, situation, reason, passages } = given;
  const places = [...new Set(passages.map((place) => named(study, place)))];
  return { participant, type, situation: situation.trim(), reason: reason.trim(), passages: places, coder };
}

/** Words that were chosen are named by the sentences in which they stand, so that the table can be read. */
function named(study: Study, place: string): string {
  if (!place.includes("@")) return place.trim();
  const found = findPassage(place, study.transcripts);
  return found === null ? place : placeOf(found.transcript, found);
}
