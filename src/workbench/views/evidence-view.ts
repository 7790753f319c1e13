import { CONTRARY_FIRST } from "../../evidence/account/sample.js";
import type { Case, Evidence, Finding } from "../../evidence/finding.js";
import { STANDINGS } from "../../evidence/finding.js";
import { senses, standings, under } from "../../messages/evidence.js";
import { toRead } from "../../messages/page-see.js";
import type { Lang } from "../../messages/words.js";
import type { Study } from "../../study/read.js";
import { findings } from "../../study/weighing.js";
import { turnAt } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { CaseView, EvidencePassage, EvidenceView, HypothesisView } from "../protocol/seeing.js";
import { groundView } from "./ground-view.js";
import { saidView } from "./said-view.js";
import type { Seer } from "./seeing-view.js";
import { seenMarks } from "./seen-marks.js";

/** Each hypothesis before the marks that are seen; of one's own, where nothing is read and proposals may be shown, passages to read. */
export function evidenceView(study: Study, viewer: Seer, proposals: EvidenceView["proposals"]): EvidenceView {
  const { coder, asked } = viewer;
  const seen = seenMarks(study, { coder, asked, proposals: proposals === "hidden" ? "without" : "with" });
  const found = findings(seen.study, seen.selection);
  return {
    ...groundView(seen, viewer, []),
    hypotheses: found.map((one) => hypothesisView(seen.study, one, viewer.lang)),
    proposals,
  };
}

function hypothesisView(
  study: Study,
  { hypothesis, kind, tally, cases, missing }: Finding,
  lang: Lang,
): HypothesisView {
  return {
    id: hypothesis.id,
    statement: hypothesis.statement[lang],
    kind,
    tally: STANDINGS.filter((standing) => kind === "evidence" && tally[standing].length > 0).map((standing) => ({
      standing,
      label: standings[standing]?.[lang] ?? standing,
      interviews: tally[standing],
    })),
    read: cases.filter(({ standing }) => standing !== null).length,
    cases: cases.map((one) => caseView(study, one, lang)),
    missing: missing.map(({ text }) => text[lang]),
  };
}

function caseView(study: Study, { interview, standing, evidence, rival }: Case, lang: Lang): CaseView {
  const all = [...evidence, ...rival];
  return {
    interview,
    people: study.interviews.find(({ id }) => id === interview)?.participants ?? [],
    standing,
    label: (standing === null ? toRead : standings[standing])?.[lang] ?? "",
    evidence: CONTRARY_FIRST.flatMap((sense) =>
      all.filter((one) => one.sense === sense).map((one) => passage(one, lang)),
    ),
  };
}

function passage({ sense, segment, quotes, marks, beside, under: question }: Evidence, lang: Lang): EvidencePassage {
  return {
    sense,
    label: senses[sense]?.[lang] ?? sense,
    under: question === null ? "" : under[question][lang],
    codes: [...new Set([...marks, ...beside].map(({ code }) => code))],
    said: quotes.map((span, i) => {
      const said = saidView(segment.transcript, span);
      const [earlier, later] = [quotes[i - 1], quotes[i + 1]];
      // What lies between two quotes of one turn is shown once, before the second.
      const isSame = (other: Span | undefined): boolean =>
        other !== undefined && turnAt(segment.transcript, other.start)?.index === said.turn;
      const between = segment.transcript.text.slice(earlier?.end ?? 0, span.start);
      return { ...said, ...(isSame(earlier) ? { before: between } : {}), ...(isSame(later) ? { after: "" } : {}) };
    }),
  };
}
