import { groundsOf } from "../../evidence/account/grounds.js";
import type { Case, Finding } from "../../evidence/finding.js";
import { sidesOf } from "../../evidence/standing.js";
import { standings, stillOpen } from "../../messages/evidence.js";
import * as words from "../../messages/report-supervisor.js";
import type { Context } from "../context.js";
import { type Block, type Line, paragraph } from "../document.js";
import { holdsShort } from "./hypothesis-holds.js";

/** Standings that a hypothesis has still to answer. */
const OPEN: readonly Case["standing"][] = ["against", "mixed", "unattributed"];

/** So many places are named in a cell, and more where the first passage has more. */
const PLACES = 4;

/** Interviews that do not go with a hypothesis, with where they say so, and how far each hypothesis holds. */
export function deviantBlocks(c: Context): Block[] {
  const weighed = c.input.findings.filter(({ kind }) => kind === "evidence");
  if (c.input.findings.length === 0) return [paragraph(c.say(words.deviantNone))];
  if (weighed.length === 0) return [paragraph(c.say(words.nobodyRead))];
  const rows = weighed.flatMap((finding) => openCases(c, finding));
  const holds = weighed.flatMap((finding) => holdsShort(c, finding));
  if (rows.length === 0) return [paragraph(c.say(words.deviantNone)), ...holds];
  return [
    {
      kind: "table",
      caption: c.say(words.deviantCaption),
      columns: words.deviantColumns.map((one) => ({ label: c.say(one), align: "text" })),
      rows,
      banner: c.banner,
    },
    ...holds,
  ];
}

function openCases(c: Context, { hypothesis, cases }: Finding): Line[][] {
  return cases
    .filter(({ standing }) => OPEN.includes(standing))
    .map((one) => [
      hypothesis.id,
      c.interview(one.interview),
      `${c.say(standings[one.standing ?? "unknown"] ?? one.interview)}${one.open === 0 ? "" : ` (${c.say(stillOpen(one.open))})`}`,
      places(c, one),
    ]);
}

/** Where the passages stand that make the case contrary or leave it open, each whole and each place once. */
function places(c: Context, one: Case): string {
  const all = sidesOf(one)[0] ?? [];
  const whole = all.filter((_, i) => i === 0 || groundsOf(all.slice(0, i + 1)).places.length <= PLACES);
  const shown = groundsOf(whole).places;
  const more = groundsOf(all).places.length - shown.length;
  return [...shown, ...(more > 0 ? [c.say(words.andMore(more))] : [])].join(", ");
}
