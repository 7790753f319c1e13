import { groundsOf } from "../../evidence/account/grounds.js";
import type { Case, Evidence, Finding, Standing } from "../../evidence/finding.js";
import { STANDINGS } from "../../evidence/finding.js";
import { sidesOf } from "../../evidence/standing.js";
import { senses, standings } from "../../messages/evidence.js";
import * as words from "../../messages/report-article.js";
import * as hypotheses from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import { type Block, paragraph, type Section, section } from "../document.js";
import { grounded } from "../grounded.js";
import { sentence } from "../measured.js";
import { evidenceQuote } from "./hypothesis-cases.js";
import { holdsShort } from "./hypothesis-holds.js";
import { kindsFigure } from "./hypothesis-kinds.js";
import { overview } from "./hypothesis-overview.js";
import { rivalLines } from "./hypothesis-rival.js";
import { silence } from "./hypothesis-silence.js";
import { standsLine } from "./hypothesis-stands.js";
import { colon } from "./study.js";

/** So many interviews at most are quoted for each standing of a hypothesis. */
const INTERVIEWS = 2;

/** Findings as an article has room for: where each interview stands, and a few passages by a stated rule. */
export function articleFindings(c: Context): Section {
  const { findings } = c.input;
  const weighed = findings.filter(({ kind }) => kind === "evidence");
  const title = c.say(words.findings);
  if (findings.length === 0) return section("findings", title, { blocks: [paragraph(c.say(hypotheses.none))] });
  if (weighed.length === 0) return section("findings", title, { blocks: [paragraph(c.say(hypotheses.listIntro))] });
  return section("findings", title, {
    blocks: [
      paragraph(c.say(hypotheses.intro)),
      paragraph(c.say(words.quoteRule(INTERVIEWS)), "note"),
      overview(c, weighed),
    ],
    sections: weighed.map((finding) => findingSection(c, finding)),
  });
}

function findingSection(c: Context, finding: Finding): Section {
  const { hypothesis, tally, cases, missing } = finding;
  const read = cases.filter(({ standing }) => standing !== null);
  const held = STANDINGS.filter((standing) => tally[standing].length > 0);
  const shown = held.map((standing) => quotedIn(cases, standing));
  const cited = new Set(shown.flat(2));
  const hidden = read.flatMap(({ evidence }) => evidence).filter((one) => !cited.has(one));
  return section(`finding:${hypothesis.id}`, `${hypothesis.id}${colon(c)}${c.written(hypothesis.statement)}`, {
    short: hypothesis.id,
    blocks: [
      {
        kind: "terms",
        shape: "pairs",
        items: held.map((standing) => ({
          term: c.say(standings[standing] ?? standing),
          lines: [standsLine(c, finding, standing, NOWHERE), ...silence(c, finding, standing)],
        })),
      },
      ...shown.flat().flatMap((one) => quoted(c, one)),
      ...(hidden.length === 0
        ? []
        : [paragraph(grounded(c, c.say(words.notShown(hidden.length)), groundsOf(hidden), NOWHERE), "note")]),
      ...kindsShort(c, finding),
      ...holdsShort(c, finding),
      ...rivalLines(c, finding),
      ...missing.map((note): Block => paragraph(sentence(c.say(note.text)), "note")),
    ],
  });
}

function kindsShort(c: Context, finding: Finding): Block[] {
  const figure = kindsFigure(c, finding, NOWHERE);
  return figure === null ? [] : [figure];
}

/** An article has no chapter that quotes each interview. */
const NOWHERE = (): null => null;

/** A passage in every sense in which it is shown. */
function quoted(c: Context, [first, ...others]: readonly Evidence[]): Block[] {
  if (first === undefined) return [];
  return evidenceQuote(
    c,
    first,
    [first, ...others].map(({ sense }) => c.say(senses[sense] ?? sense)),
  );
}

/** Of each of the first interviews that stand there, the first passage of each side that puts it there. */
function quotedIn(cases: readonly Case[], standing: Standing): Evidence[][] {
  return cases
    .filter((one) => one.standing === standing)
    .slice(0, INTERVIEWS)
    .flatMap((one) => byExchange(sidesOf(one).flatMap(([first]) => first ?? [])));
}

/** An exchange that speaks for both sides is one passage. */
function byExchange(found: readonly Evidence[]): Evidence[][] {
  const exchanges = [...new Set(found.map(({ segment }) => segment.index))];
  return exchanges.map((index) => found.filter(({ segment }) => segment.index === index));
}
