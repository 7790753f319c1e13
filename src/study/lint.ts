import { type Codebook, codesOf } from "../codebook/codebook.js";
import { lintCodebook } from "../codebook/lint.js";
import type { LintSettings } from "../codebook/lint-settings.js";
import { unproposable } from "../codebook/unproposable.js";
import { lintOnCorpus } from "../coding/lint.js";
import { ruleHits } from "../coding/rule-hits.js";
import { LANGS, type Lang } from "../messages/words.js";
import { formsSaid } from "../text/forms-said.js";
import type { Problem } from "../text/problem.js";
import { segments } from "../text/segments.js";
import { aboutOf } from "./about.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";

/** What was remarked on in codebooks, and on how much text their rules were tried. */
export interface Linted {
  readonly remarks: readonly Problem[];
  readonly transcripts: number;
  /** Participants' turns in them. */
  readonly turns: number;
  /** Codebooks in whose language there is no transcript. */
  readonly unheard: readonly string[];
}

/** Remarks on codebooks outside a study: what they show by themselves. */
export function lintAlone(codebooks: readonly Codebook[], settings: LintSettings): Linted {
  const remarks = codebooks.flatMap((one) => [...lintCodebook(one, settings), ...unproposable(one, new Set())]);
  return { remarks, transcripts: 0, turns: 0, unheard: [] };
}

/** Remarks on codebooks of a study, with what their rules do on its transcripts. */
export function lintInStudy(study: Study, codebooks: readonly Codebook[], settings: LintSettings): Linted {
  const marked = markedIn(study);
  const proposals = [...proposalsOf(study).values()].flatMap((applied) => applied.proposals);
  const hits = ruleHits(study.transcripts, codebooks, (transcript) => aboutOf(study, transcript));
  const heard = (codebook: Codebook) => study.transcripts.filter(({ language }) => language === codebook.language);
  const turnsIn = (transcripts: Study["transcripts"]): number =>
    transcripts.reduce((sum, transcript) => sum + segments(transcript, "turn").length, 0);
  const forms = new Map(LANGS.map((language) => [language, formsSaid(study.transcripts, language)]));
  const saidIn = (language: Lang) => forms.get(language) ?? new Map<string, number>();
  const remarks = codebooks.flatMap((codebook) => {
    const own = [...lintCodebook(codebook, settings), ...unproposable(codebook, marked)];
    if (heard(codebook).length === 0) return own;
    const turns = turnsIn(heard(codebook));
    return [
      ...own,
      ...lintOnCorpus(codebook, { hits, proposals, turns, said: saidIn(codebook.language), marked }, settings),
    ];
  });
  const languages = new Set(codebooks.map(({ language }) => language));
  const read = study.transcripts.filter(({ language }) => languages.has(language));
  const unheard = codebooks.filter((one) => heard(one).length === 0 && hasRules(one)).map(({ id }) => id);
  return { remarks, transcripts: read.length, turns: turnsIn(read), unheard };
}

function hasRules(codebook: Codebook): boolean {
  return codesOf([codebook]).some(({ rules }) => rules.length > 0);
}

/** Codes that somebody has put on a passage, or attributed. */
function markedIn({ sheets, attributions }: Study): Set<string> {
  const codings = sheets.flatMap((sheet) => sheet.codings).filter(({ verdict }) => verdict !== "rejected");
  return new Set([...codings.map(({ code }) => code), ...attributions.map(({ type }) => type)]);
}
