import type { Hypothesis } from "../../codebook/codebook.js";
import { groundsOf } from "../../evidence/account/grounds.js";
import { type Case, type Finding, type Sense, STANDINGS, type Standing } from "../../evidence/finding.js";
import { standings } from "../../messages/evidence.js";
import { chapters, nothing } from "../../messages/report.js";
import * as quoted from "../../messages/report-excerpts.js";
import * as words from "../../messages/report-hypotheses.js";
import { conditionWords } from "../condition-words.js";
import type { Context } from "../context.js";
import { type Block, type Line, list, paragraph, type Section, section, type Terms } from "../document.js";
import { grounded } from "../grounded.js";
import { sentence } from "../measured.js";
import { excerptHypothesis } from "./excerpts-hypotheses.js";
import { caseSections, readingSections } from "./hypothesis-cases.js";
import { casesOf, holdsBlocks, sinceBlocks } from "./hypothesis-holds.js";
import { kindsSections } from "./hypothesis-kinds.js";
import { overview } from "./hypothesis-overview.js";
import { rivalBlocks } from "./hypothesis-rival.js";
import { silence } from "./hypothesis-silence.js";
import { standsLine, standsWords } from "./hypothesis-stands.js";
import { colon } from "./study.js";

/**
 * One page per hypothesis: what would count, where each interview stands with contrary cases first, the words that were
 * said, the rival explanation, and what is missing. Where only rules have proposed, a list of passages to read instead.
 */
export function hypothesesPage(c: Context): Section {
  const { findings } = c.input;
  const evidence = findings.filter((finding) => finding.kind === "evidence");
  const frame = { begins: "page" } as const;
  const title = c.say(chapters.hypotheses);
  if (findings.length === 0) return section("hypotheses", title, { ...frame, blocks: [paragraph(c.say(words.none))] });
  const { excerpts } = c.input;
  if (excerpts !== null && c.material === "excerpts")
    return section("hypotheses", title, {
      ...frame,
      blocks: [paragraph(c.say(quoted.hypotheses))],
      sections: findings.map(({ hypothesis }) => excerptHypothesis(c, excerpts, hypothesis)),
    });
  return section("hypotheses", title, {
    ...frame,
    blocks: [
      ...(c.material === "mixed" ? [paragraph(c.say(quoted.notWeighed), "note")] : []),
      ...(evidence.length === 0 ? readingIntro(c) : [paragraph(c.say(words.intro))]),
      ...(evidence.length > 0 && c.banner !== null ? [paragraph(c.say(words.peopleOnly), "note")] : []),
      ...(evidence.length === 0 ? [] : [overview(c, evidence)]),
    ],
    sections: findings.map((finding) => hypothesisSection(c, finding)),
  });
}

function readingIntro(c: Context): Block[] {
  if (c.input.selection.marks.length === 0) return [paragraph(c.say(nothing))];
  const banner: Block[] = c.banner === null ? [] : [{ kind: "warning", text: sentence(c.banner) }];
  return [...banner, paragraph(c.say(words.listIntro))];
}

function hypothesisSection(c: Context, finding: Finding): Section {
  const { hypothesis, kind } = finding;
  const id = `hypothesis:${hypothesis.id}`;
  const missing = finding.missing.map((note) => sentence(c.say(note.text)));
  const weighed = kind === "evidence";
  const unread = finding.cases.filter((one) => one.standing === null);
  const holds = holdsBlocks(c, finding);
  return section(id, `${hypothesis.id}${colon(c)}${c.written(hypothesis.statement)}`, {
    short: hypothesis.id,
    begins: "page",
    blocks: sinceBlocks(c, finding),
    sections: [
      section(`${id}:conditions`, c.say(words.conditions), { blocks: [conditions(c, hypothesis)] }),
      ...(weighed ? [section(`${id}:tally`, c.say(words.tally), { blocks: tally(c, finding) })] : []),
      ...kindsSections(c, finding),
      section(`${id}:cases`, c.say(weighed ? words.cases : words.casesList), {
        blocks: weighed ? [] : readingIntro(c),
        sections: weighed ? caseSections(c, finding, id) : readingSections(c, finding.cases, id),
      }),
      ...(weighed && unread.length > 0
        ? [
            section(`${id}:unread`, c.say(words.notRead), {
              blocks: [paragraph(c.say(words.notReadHere))],
              sections: readingSections(c, unread, id),
            }),
          ]
        : []),
      ...(holds.length === 0 ? [] : [section(`${id}:holds`, c.say(words.holds), { blocks: holds })]),
      section(`${id}:rival`, c.say(words.rival), { blocks: rivalBlocks(c, finding) }),
      section(`${id}:missing`, c.say(words.missing), {
        blocks: missing.length === 0 ? [paragraph(c.say(words.nothingMissing))] : [list(missing)],
      }),
    ],
  });
}

/** What would support the hypothesis and what would speak against it, in words. */
function conditions(c: Context, hypothesis: Hypothesis): Terms {
  const { supports, against, unattributed, direction, deviant, asked } = hypothesis;
  const toSupport = [
    `${conditionWords(c, supports)}.`,
    ...(direction.length === 0 ? [] : [c.say(words.directionNeeded(direction.map(c.label).join(", ")))]),
  ];
  return {
    kind: "terms",
    shape: "pairs",
    items: [
      { term: c.say(words.supports), lines: toSupport },
      { term: c.say(words.against), lines: [`${conditionWords(c, against)}.`] },
      { term: c.say(words.unattributed), lines: [`${conditionWords(c, unattributed)}.`] },
      { term: c.say(words.bothTerm), lines: [c.say(words.bothMeans)] },
      ...(deviant === null ? [] : [{ term: c.say(words.deviant), lines: [c.written(deviant)] }]),
      {
        term: c.say(words.asked),
        lines: asked.length === 0 ? [c.say(words.askedNever)] : asked.map((id) => question(c, id)),
      },
      { term: c.say(words.unitTerm), lines: [c.say(words.unitIs)] },
    ],
  };
}

function question({ input, written }: Context, id: string): string {
  const found = input.guide?.questions.find((one) => one.id === id);
  return found === undefined ? id : `${id}. ${written(found.ask)}`;
}

/** `k of n` and who, n being the interviews that a person has coded; deviant standings first, those not read last. */
function tally(c: Context, finding: Finding): Block[] {
  const { tally: held, cases } = finding;
  const read = cases.filter((one) => one.standing !== null);
  const unread = cases.filter((one) => one.standing === null);
  const items = STANDINGS.filter((standing) => held[standing].length > 0).map((standing) => ({
    term: c.say(standings[standing] ?? standing),
    lines: [...tallyLines(c, finding, standing), ...silence(c, finding, standing)],
  }));
  const later = { term: c.say(words.notRead), lines: [names(c, unread)] };
  return [
    { kind: "terms", shape: "pairs", items: unread.length === 0 ? items : [...items, later] },
    ...(unread.length === 0 ? [] : [paragraph(c.say(words.codedOf(read.length, cases.length)), "note")]),
    paragraph(c.say(words.tallyMeans), "note"),
  ];
}

/** `k of n: who`, and for a change that is not for or against, or that stands beside a denial, which interviews those are. */
function tallyLines(c: Context, finding: Finding, standing: Standing): Line[] {
  const { hypothesis, cases } = finding;
  const here = cases.filter((one) => one.standing === standing);
  const line = (sense: Sense, say: typeof words.uncausedLine): Line[] => {
    const found = here.filter((one) => has(one, sense));
    const on = found.flatMap(({ evidence }) => evidence.filter((one) => one.sense === sense));
    return found.length === 0 ? [] : [grounded(c, c.say(say(names(c, found))), groundsOf(on), casesOf(hypothesis.id))];
  };
  // Of what has no cause or no direction, the lines below say which places are which.
  if (standing === "unattributed")
    return [
      standsWords(c, finding, standing),
      ...line("undirected", words.undirectedLine),
      ...line("unattributed", words.uncausedLine),
    ];
  const first = standsLine(c, finding, standing);
  if (standing !== "against") return [first];
  return [first, ...line("undirected", words.againstUndirected), ...line("unattributed", words.againstAlso)];
}

function has({ evidence }: Case, sense: Sense): boolean {
  return evidence.some((one) => one.sense === sense);
}

function names(c: Context, cases: readonly Case[]): string {
  return cases.map((one) => c.interview(one.interview)).join(", ");
}
