import type { Basis } from "../coding/basis.js";
import * as say from "../messages/report-asked.js";
import type { Depth } from "../report/depth.js";
import type { ReportAsks } from "../report/input.js";
import type { Study } from "../study/read.js";
import { findPassage } from "../text/place.js";
import type { Answers } from "./command.js";
import type { Fault } from "./own-sheet.js";

/** What was asked of a report beyond what is usual, or what keeps it from being given. */
export function reportAsked(study: Study, { flags }: Answers): ReportAsks | Fault {
  const depth = (typeof flags.for === "string" ? flags.for : "thesis") as Depth;
  const situations =
    typeof flags.situation === "string" ? flags.situation.split(/[\s,;]+/).filter((one) => one !== "") : [];
  const unknown = situations.filter((place) => findPassage(place, study.transcripts) === null);
  if (depth !== "thesis" && flags.withTranscripts === true)
    return { code: "no-transcripts", text: say.noTranscripts(depth), hint: say.noTranscriptsHint };
  if (depth === "group" && situations.length === 0)
    return { code: "no-situation", text: say.noSituation, hint: say.situationHint };
  if (depth !== "group" && situations.length > 0) return { code: "no-group", text: say.situationElsewhere };
  if (unknown.length > 0) return { code: "bad-place", text: say.badSituation(unknown), hint: say.situationHint };
  return {
    ...(depth === "thesis" ? {} : { for: depth }),
    ...(typeof flags.basis === "string" ? { basis: flags.basis as Basis } : {}),
    ...(typeof flags.coder === "string" ? { coder: flags.coder } : {}),
    ...(situations.length === 0 ? {} : { situations }),
  };
}
