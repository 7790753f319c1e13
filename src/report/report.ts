import { isOff } from "../measures/saturation/off.js";
import * as words from "../messages/report.js";
import type { Lang } from "../messages/words.js";
import { type Context, contextOf, hasInterpretive, isWithoutInterviews } from "./context.js";
import type { Depth } from "./depth.js";
import type { ReportDocument, Section } from "./document.js";
import type { ReportInput } from "./input.js";
import { annexPage } from "./pages/annex.js";
import { articleFindings } from "./pages/article.js";
import { articleCodebook, articleMethod } from "./pages/article-method.js";
import { articleAttributions, attributionsPage } from "./pages/attributions.js";
import { claimsPage, claimsShort } from "./pages/claims.js";
import { codingPage } from "./pages/coding.js";
import { cooccurrencePage } from "./pages/cooccurrence.js";
import { coreqPage } from "./pages/coreq.js";
import { excerptsPage } from "./pages/excerpts.js";
import { familiesPage } from "./pages/families.js";
import { groupPage } from "./pages/group.js";
import { head } from "./pages/head.js";
import { hypothesesPage } from "./pages/hypotheses.js";
import { limitsPage } from "./pages/limits.js";
import { madeFromPage } from "./pages/made-from.js";
import { saturationPage } from "./pages/saturation.js";
import { studyPage } from "./pages/study.js";
import { supervisorPage } from "./pages/supervisor.js";
import { surveyPage } from "./pages/survey.js";
import { transcriptsPage } from "./pages/transcripts.js";
import { referencesPage } from "./references.js";

const PAGES = [
  studyPage,
  codingPage,
  familiesPage,
  excerptsPage,
  cooccurrencePage,
  saturationPage,
  hypothesesPage,
  attributionsPage,
  surveyPage,
  claimsPage,
  limitsPage,
  annexPage,
] as const;

/** Chapters that count interviews. */
const OF_INTERVIEWS: readonly ((c: Context) => Section)[] = [familiesPage, cooccurrencePage, saturationPage];

/** Chapters on what whole interviews or people quoted say, which answers to a survey cannot. */
const OF_PEOPLE: readonly ((c: Context) => Section)[] = [hypothesesPage, attributionsPage];

/**
 * Identities and strategies have a chapter only where the codebook has any, excerpts where there are any; transcripts only
 * where they were asked for. Where there are only excerpts no chapter counts interviews; a study that has switched saturation
 * off has no chapter on it.
 */
function pagesOf(c: Context): ((c: Context) => Section)[] {
  const without: ((c: Context) => Section)[] = [
    ...(hasInterpretive(c) ? [] : [attributionsPage]),
    ...(c.input.surveys === undefined ? [surveyPage] : []),
    ...(c.input.claims === undefined ? [claimsPage] : []),
    ...(c.input.excerpts === null ? [excerptsPage] : []),
    ...(isWithoutInterviews(c) ? OF_INTERVIEWS : []),
    ...(c.material === "answers" ? OF_PEOPLE : []),
    ...(isOff(c.input.measured.saturation) ? [saturationPage] : []),
  ];
  const pages = PAGES.filter((page) => !without.includes(page));
  return c.input.transcriptsShown === "with-transcripts" ? [...pages, transcriptsPage] : pages;
}

/** What is chosen for others than the readers of a thesis; each ends with what it was made from. */
const CHOSEN: Readonly<Record<Exclude<Depth, "thesis">, readonly ((c: Context) => Section)[]>> = {
  article: [
    articleMethod,
    articleFindings,
    articleAttributions,
    claimsShort,
    limitsPage,
    articleCodebook,
    coreqPage,
    madeFromPage,
  ],
  supervisor: [supervisorPage, madeFromPage],
  group: [groupPage, madeFromPage],
};

/** Pages that are not there cannot be led to. */
function withoutPages(c: Context): Context {
  return { ...c, codeLink: c.label };
}

/** The report as a document without a format yet. Pure: the same input gives the same document. */
export function reportOf(input: ReportInput): ReportDocument {
  const depth = input.asks?.for ?? "thesis";
  const whole = contextOf(input);
  const c = depth === "thesis" ? whole : withoutPages(whole);
  const chosen = depth === "thesis" ? pagesOf(c) : CHOSEN[depth];
  const without = [
    ...(input.coreq === undefined ? [coreqPage] : []),
    ...(input.measured.profile === undefined ? [articleAttributions] : []),
    ...(input.claims === undefined ? [claimsShort] : []),
  ];
  const pages = chosen.filter((page) => !without.includes(page));
  const notice = input.notice ?? null;
  return {
    lang: input.lang,
    title: c.written(input.title),
    head: head(c),
    sections: withReferences(
      pages.map((page) => (depth === "article" ? runningOn(page(c)) : page(c))),
      input.lang,
    ),
    foot: [
      ...(notice === null ? [] : [c.written(notice)]),
      ...(c.banner === null ? [] : [c.banner]),
      c.say(words.madeWith(input.version)),
    ],
  };
}

/** An article runs on: no chapter begins a page. */
function runningOn(one: Section): Section {
  return { ...one, begins: "here", sections: one.sections.map(runningOn) };
}

/** What comes after the works that are cited. */
const AFTER: ReadonlySet<string> = new Set(["annex", "made-from"]);

/** The sections with the list of the works that they cite, before the annex. */
function withReferences(sections: readonly Section[], lang: Lang): Section[] {
  const at = sections.findIndex(({ id }) => AFTER.has(id));
  const end = at === -1 ? sections.length : at;
  return [...sections.slice(0, end), ...referencesPage(sections, lang), ...sections.slice(end)];
}
