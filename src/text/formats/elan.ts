import * as say from "../../messages/formats.js";
import { type Draft, unread } from "../draft.js";
import { type Eaf, type EafTier, readEaf } from "../eaf.js";
import { fold } from "../fold.js";
import { carriedNote } from "../name-voices.js";
import { draftOfDecoded } from "../plain-text.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { draftOfSpoken, oddTimesNote } from "../spoken.js";
import { charactersIn, fullestOfEach, isSilence, spokenInTiers, type Tier } from "../tiers.js";
import { decodeXml } from "../xml.js";

/**
 * Reads ELAN's files: a tier that stands for itself and holds free words is a speaker, under the name of its participant,
 * else of the tier. Characters are those of the annotations of all tiers; names and tags are not counted.
 */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] {
  return [draftOfDecoded(decodeXml(bytes, options.encoding), options.file, (xml) => draftOf(xml, options))];
}

function draftOf(xml: string, { file, labels }: ReadOptions): Draft {
  const hint = say.exportAgain("ELAN");
  const eaf = xml.trim() === "" ? { root: null, tiers: [], lost: 0, odd: 0 } : readEaf(xml);
  if ("code" in eaf) return unread([{ ...eaf, place: { ...eaf.place, file }, hint }]);
  if (eaf.root !== null && eaf.root !== "ANNOTATION_DOCUMENT") {
    return unread([{ severity: "error", code: "not-elan", place: { file }, text: say.notOf("ELAN"), hint }]);
  }
  const speaking = speakers(eaf.tiers, new Set(labels.map(fold)));
  const chosen = new Set(speaking.map(({ tier }) => tier));
  const left = eaf.tiers.filter((tier) => !chosen.has(tier) && charactersIn([tier]) > 0);
  const { spoken, accounted, carried } = spokenInTiers(speaking, labels);
  return draftOfSpoken(spoken, {
    file,
    characters: charactersIn(eaf.tiers),
    accounted: [...accounted, { kind: "tier", characters: charactersIn(left) }],
    problems: [...notes(eaf, left, file), ...carriedNote(carried, file), ...oddTimesNote(eaf.odd, file)],
  });
}

interface Speaking extends Tier {
  readonly tier: EafTier;
}

/** Remarks, gestures and the like stand for themselves too, but nobody says them. */
const ASIDE =
  /(^|[\s_@-])(notes?|comments?|commentaires?|remarques?|gest\w*|codes?|themes?|topics?|sections?|noise|bruits?|silences?)($|[\s_@-])/;

/** Tiers that a person has settled as speakers; else those that stand for themselves and hold free words, one for each person. */
function speakers(tiers: readonly EafTier[], settled: ReadonlySet<string>): Speaking[] {
  const named = tiers.map((tier) => ({ tier, label: tier.participant || tier.id, annotations: tier.annotations }));
  const given = named.filter(({ tier }) => settled.has(fold(tier.id)));
  const own = given.map((one) => ({ ...one, label: one.tier.id }));
  const taken = new Set(given.map(({ label }) => label));
  const open = named.filter(({ tier, label }) => tier.parent === null && !taken.has(label) && hasWords(tier));
  const free = open.filter(({ tier }) => tier.values === "free" && !ASIDE.test(fold(tier.id)));
  const words = (free.length > 0 ? free : open).map((one) => transcribed(one, named));
  return inFileOrder([...own, ...fullestOfEach(words)], tiers);
}

function inFileOrder(speaking: readonly Speaking[], tiers: readonly EafTier[]): Speaking[] {
  const at = new Map(tiers.map((tier, i) => [tier, i]));
  return speaking.toSorted((a, b) => (at.get(a.tier) ?? 0) - (at.get(b.tier) ?? 0));
}

function hasWords({ annotations }: EafTier): boolean {
  return annotations.some(({ text }) => !isSilence(text));
}

/** Where a tier holds but numbers and references, the tier of words that depends on it stands in its place. */
function transcribed(one: Speaking, all: readonly Speaking[]): Speaking {
  if (one.annotations.some(({ text }) => /\p{L}{2}/u.test(text) && !/^[\w.-]*\d$/.test(text))) return one;
  const below = all.filter(({ tier }) => tier.parent === one.tier.id && hasWords(tier));
  const words = below.find(({ tier }) =>
    /(^|[\s_@-])(tx|txt|text|transcri\w*|utterance|ut|orth\w*)($|[\s_@-])/.test(fold(tier.id)),
  );
  return words === undefined ? one : { ...words, label: one.label };
}

function notes({ lost }: Eaf, left: readonly EafTier[], file: string): Problem[] {
  const place = { file };
  const found: Problem[] = [];
  const severity = left.some(({ parent }) => parent === null) ? "warning" : "note";
  const text = say.tiersLeft(left.length, charactersIn(left));
  if (left.length > 0) found.push({ severity, code: "tiers-left-out", place, text, hint: say.tiersHint() });
  if (lost > 0) found.push({ severity: "warning", code: "lost-references", place, text: say.lostReferences(lost) });
  return found;
}
