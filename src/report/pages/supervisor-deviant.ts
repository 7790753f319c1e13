import type { Case, Finding } from "../../evidence/finding.js";
import { standings } from "../../messages/evidence.js";
import * as words from "../../messages/report-supervisor.js";
import { placeOf } from "../../text/place.js";
import type { Context } from "../context.js";
import { type Block, type Line, paragraph } from "../document.js";

/** Standings that a hypothesis has still to answer. */
const OPEN: readonly Case["standing"][] = ["against", "mixed", "unattributed"];

/** So many places are named in a cell. */
const PLACES = 4;

/** Interviews that do not go with a hypothesis, with where they say so. */
export function deviantBlocks(c: Context): Block[] {
  const weighed = c.input.findings.filter(({ kind }) => kind === "evidence");
  if (c.input.findings.length === 0) return [paragraph(c.say(words.deviantNone))];
  if (weighed.length === 0) return [paragraph(c.say(words.nobodyRead))];
  const rows = weighed.flatMap((finding) => openCases(c, finding));
  if (rows.length === 0) return [paragraph(c.say(words.deviantNone))];
  return [
    {
      kind: "table",
      caption: c.say(words.deviantCaption),
      columns: words.deviantColumns.map((one) => ({ label: c.say(one), align: "text" })),
      rows,
      banner: c.banner,
    },
  ];
}

function openCases(c: Context, { hypothesis, cases }: Finding): Line[][] {
  return cases
    .filter(({ standing }) => OPEN.includes(standing))
    .map((one) => [
      hypothesis.id,
      c.interview(one.interview),
      c.say(standings[one.standing ?? "unknown"] ?? one.interview),
      places(c, one),
    ]);
}

/** Where the passages stand that do not support, each once. */
function places(c: Context, { evidence }: Case): string {
  const contrary = evidence.filter(({ sense }) => sense !== "supports" && sense !== "rival");
  const all = contrary.flatMap(({ segment, quotes }) =>
    quotes.slice(0, 1).map((span) => placeOf(segment.transcript, span)),
  );
  const distinct = [...new Set(all)];
  const more = distinct.length - PLACES;
  const shown = distinct.slice(0, PLACES).join(", ") || "–";
  return more > 0 ? `${shown}, ${c.say(words.andMore(more))}` : shown;
}
