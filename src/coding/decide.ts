import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { anchor, codingId } from "./anchor.js";
import type { Sheet } from "./basis.js";
import type { Coding, Verdict } from "./coding.js";
import type { Item } from "./queue.js";
import type { RuleVersions } from "./rule-version.js";
import { SUGGEST } from "./suggest.js";

/** What a person answers to an item. Another span overlaps the one proposed, within what the participant says. */
export type Choice =
  | { readonly kind: "accept" }
  | { readonly kind: "reject" }
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "code"; readonly code: string; readonly span?: Span };

/** What a decision does to a sheet: one line comes, and those that it takes the place of go. */
export interface Change {
  readonly transcript: string;
  readonly added: Coding;
  readonly removed: readonly Coding[];
}

export interface Deciding {
  readonly transcript: Transcript;
  readonly rules: RuleVersions;
  readonly random: () => number;
  readonly note?: string;
  /** `bulk`: one of many that were decided at once. */
  readonly manner: "one" | "bulk";
}

/**
 * The line that a choice makes in the coder's sheet, keyed by transcript, code and quote, with the rule and its version.
 * It takes the place of an earlier rejection of that code there.
 */
export function decide(sheet: Sheet, item: Item, { choice, ...how }: Deciding & { readonly choice: Choice }): Change {
  const answer = answerTo(sheet, item, choice);
  const { transcript, rules, random, note, manner } = how;
  const version = rules.get(item.rule);
  const added: Coding = {
    id: codingId(random),
    transcript: transcript.id,
    coder: sheet.coder,
    code: answer.code,
    ...anchor(transcript.text, answer.span),
    origin: item.rule.startsWith(SUGGEST) ? "suggest" : "rule",
    rule: item.rule,
    ...(version === undefined ? {} : { ruleSha: version }),
    ...(answer.code === item.code ? {} : { proposed: item.code }),
    verdict: answer.verdict,
    ...(note === undefined || note === "" ? {} : { note }),
    seen: true,
    ...(item.kind === "withheld" ? { withheld: true } : {}),
    ...(manner === "bulk" ? { bulk: true } : {}),
  };
  return { transcript: transcript.id, added, removed: replaced(sheet, item, added) };
}

interface Answer {
  readonly code: string;
  readonly span: Span;
  readonly verdict: Verdict;
}

function answerTo(sheet: Sheet, item: Item, choice: Choice): Answer {
  const { code, start, end } = item;
  const rejected: Answer = { code, span: { start, end }, verdict: "rejected" };
  if (choice.kind === "accept") return { ...rejected, verdict: "accepted" };
  if (choice.kind === "reject") return rejected;
  const span = choice.span ?? { start, end };
  const isSame = span.start === start && span.end === end;
  if (choice.kind === "span" || choice.code === code) return { code, span, verdict: isSame ? "accepted" : "edited" };
  const isThere = sheet.codings.some(
    (one) => one.verdict !== "rejected" && one.code === choice.code && one.start === span.start && one.end === span.end,
  );
  return isThere ? rejected : { code: choice.code, span, verdict: "edited" };
}

/** Earlier rejections that no longer say what the person says: of this item, or of the code that is put there now. */
function replaced({ codings }: Sheet, item: Item, added: Coding): Coding[] {
  const earlier = item.standing.kind === "returned" ? item.standing.earlier.id : null;
  const isAt = (one: Coding, code: string, span: Span): boolean =>
    one.code === code && one.start === span.start && one.end === span.end;
  return codings.filter(
    (one) =>
      one.verdict === "rejected" && (one.id === earlier || isAt(one, item.code, item) || isAt(one, added.code, added)),
  );
}

/** The sheet after a decision. */
export function withChange(sheet: Sheet, { added, removed }: Change): Sheet {
  const gone = new Set(removed.map((one) => one.id));
  return { ...sheet, codings: [...sheet.codings.filter((one) => !gone.has(one.id)), added] };
}

/** The sheet as it was before a decision, whatever came since. */
export function withoutChange(sheet: Sheet, { added, removed }: Change): Sheet {
  const there = new Set(sheet.codings.map((one) => one.id));
  const back = removed.filter((one) => !there.has(one.id));
  return { ...sheet, codings: [...sheet.codings.filter((one) => one.id !== added.id), ...back] };
}
