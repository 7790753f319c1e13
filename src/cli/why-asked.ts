import { type Codebook, codesOf } from "../codebook/codebook.js";
import { type CompiledRule, compile } from "../codebook/compile.js";
import type { RulePart } from "../codebook/rule.js";
import { applyRules } from "../coding/apply.js";
import type { Coding } from "../coding/coding.js";
import type { Applied } from "../coding/compact.js";
import { itemsOf } from "../coding/queue.js";
import { ruleVersions } from "../coding/rule-version.js";
import type { Standing } from "../coding/standing.js";
import { type Reason, type Why, why } from "../coding/why.js";
import { badPlace } from "../messages/commands.js";
import { placeHint } from "../messages/study.js";
import * as say from "../messages/why.js";
import { LANGS, type Lang } from "../messages/words.js";
import { aboutOf } from "../study/about.js";
import { openTo } from "../study/blind.js";
import { ownCodebook } from "../study/codebook-named.js";
import type { Study } from "../study/read.js";
import { guessLanguage } from "../text/language.js";
import { findPassage, type Passage } from "../text/place.js";
import { overlaps } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { type CodebooksAsked, outsideCodebook } from "./codebooks-asked.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import type { Opened } from "./open-study.js";
import { coderOf, type Fault, ownSheet } from "./own-sheet.js";
import type { Told } from "./show/why.js";

/** What `grille why` is asked about. */
export interface Asked {
  readonly passage: Passage;
  readonly codebooks: readonly Codebook[];
  /** The study whose words these are; null for a text of one's own. */
  readonly study: Study | null;
  /** Whose decisions are told; null where it is not known who asks. */
  readonly coder: string | null;
  /** Their decisions on the transcript. */
  readonly decisions: readonly Coding[];
  readonly flawed: boolean;
}

/** A text of one's own, as if one participant said it, in the language of the codebooks. */
export function askedOfText(text: string, { codebooks, study, flawed }: CodebooksAsked): Asked | Fault {
  if (!/[\p{L}\p{N}]/u.test(text)) return { code: "no-words", text: say.noWordsIn };
  const languages = LANGS.filter((lang) => codebooks.some(({ language }) => language === lang));
  const [only, ...others] = languages;
  const language = only !== undefined && others.length === 0 ? only : (guessLanguage(text) ?? study?.config.language);
  const transcript = said(text.normalize("NFC"), language ?? "fr");
  const passage = { transcript, start: 0, end: transcript.text.length };
  return { passage, codebooks, study: null, coder: null, decisions: [], flawed };
}

function said(text: string, language: Lang): Transcript {
  const turn = { index: 1, speaker: "P", role: "participant", time: null, section: null, start: 0 } as const;
  return {
    ...{ id: "text", language, text, sha256: "", speakers: { P: "participant" } },
    ...{ material: "excerpts", invented: true, turns: [{ ...turn, end: text.length }] },
  };
}

/** A passage of the study, with the decisions of who asks; a fault where there is no such passage. */
export function askedInStudy(
  context: Context,
  opened: Opened,
  { place, flags }: { readonly place: string; readonly flags: Answers["flags"] },
): Asked | Fault | null {
  const { flawed } = opened;
  const coder = coderOf(opened, flags);
  const study = openTo(opened.study, typeof coder === "string" ? coder : null);
  const passage = findPassage(place, study.transcripts) ?? ofCoding(place, study, coder);
  if (passage === null) return { code: "bad-place", text: badPlace(place), hint: both(placeHint(), say.codingHint) };
  const books: Books | null =
    typeof flags.codebook === "string" ? named(context, flags.codebook, study) : { codebooks: study.codebooks };
  if (books === null) return null;
  const about = { passage, codebooks: books.codebooks, study, flawed: flawed || books.flawed === true };
  if (typeof coder !== "string") return flags.coder === undefined ? { ...about, coder: null, decisions: [] } : coder;
  const sheet = ownSheet(opened, coder, passage.transcript);
  return "code" in sheet ? sheet : { ...about, coder, decisions: sheet.codings };
}

interface Books {
  readonly codebooks: readonly Codebook[];
  /** Set where what was read from outside of the study has errors. */
  readonly flawed?: true;
}

function named(context: Context, name: string, study: Study): Books | null {
  const own = ownCodebook(name, study.codebooks);
  if (own !== null) return { codebooks: [own] };
  const read = outsideCodebook(context, name, study);
  return read === null ? null : { codebooks: [read.codebook], ...(read.flawed ? { flawed: true } : {}) };
}

/** The passage of the mark with this id: one's own, if there is one. */
function ofCoding(id: string, { sheets, transcripts }: Study, coder: string | Fault): Passage | null {
  const marks = sheets.flatMap(({ codings }) => codings).filter((one) => one.id === id);
  const coding = marks.find((one) => one.coder === coder) ?? marks[0];
  const transcript = transcripts.find((one) => one.id === coding?.transcript);
  return coding === undefined || transcript === undefined ? null : { transcript, start: coding.start, end: coding.end };
}

/** Lays the rules over the passage. `asksSetting`: whether a rule asks where its hits stand. */
export function toldOf(asked: Asked, flags: Answers["flags"]): Told & { readonly asksSetting: boolean } {
  const { passage, codebooks, study, coder, decisions } = asked;
  const { transcript } = passage;
  const about = study === null ? undefined : aboutOf(study, transcript);
  const compiled = compile(codebooks, "explain");
  const { rules } = compiled[transcript.language];
  const isWanted = ({ code, rule }: CompiledRule): boolean =>
    (flags.code === undefined || code === flags.code) && (flags.rule === undefined || rule.id === flags.rule);
  const laid = { ...passage, settings: study === null ? ("granted" as const) : ("read" as const) };
  const found = why(about === undefined ? laid : { ...laid, about }, compiled[transcript.language], isWanted);
  const applied = applyRules(transcript, compiled, about);
  const all = codesOf(codebooks).flatMap((code) => code.rules);
  const isNamed = flags.rule !== undefined || flags.code !== undefined;
  return {
    ...{ passage, why: found, coder },
    decisions: decisions.filter((one) => overlaps(one, passage)),
    standings: standingsOf(found, applied, { codebooks, decisions }),
    earlier: earlierRules(found, applied),
    untouched: isNamed ? "whole" : flags.all === true ? "named" : "counted",
    otherLanguage: isNamed ? 0 : all.length - rules.length,
    asksSetting: rules.filter(isWanted).some(({ rule }) => asksSetting(rule)),
  };
}

function asksSetting({ setting, body, not }: RulePart): boolean {
  return setting !== null || [...("of" in body ? body.of : []), ...not].some(asksSetting);
}

/** Where what fired or was withheld stands by someone's decisions. */
function standingsOf(
  { reasons }: Why,
  applied: Applied,
  { codebooks, decisions }: Pick<Asked, "codebooks" | "decisions">,
): Map<Reason, Standing> {
  if (decisions.length === 0) return new Map();
  const items = itemsOf({ applied: [applied], decisions, rules: ruleVersions(codebooks) });
  return new Map(
    reasons.flatMap((reason) => {
      const kind = reason.fate === "fired" ? "proposal" : reason.fate;
      const item = items.find((one) => one.kind === kind && isSame(one, reason));
      return item === undefined ? [] : [[reason, item.standing] as const];
    }),
  );
}

/** One rule proposes a code on a place; others that find it there add nothing. */
function earlierRules({ reasons }: Why, { proposals }: Applied): Map<Reason, string> {
  return new Map(
    reasons.flatMap((reason) => {
      const first = reason.fate === "fired" ? proposals.find((one) => isSame(one, reason)) : undefined;
      return first === undefined || first.rule === reason.rule ? [] : [[reason, first.rule] as const];
    }),
  );
}

type At = Pick<Reason, "code" | "start" | "end">;

function isSame(a: At, b: At): boolean {
  return a.code === b.code && a.start === b.start && a.end === b.end;
}

function both(a: Fault["text"], b: Fault["text"]): Fault["text"] {
  return { fr: `${a.fr} ; ${b.fr}`, en: `${a.en}; ${b.en}` };
}
