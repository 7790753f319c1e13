import * as say from "../messages/agreement.js";
import type { MeasurementLevel } from "../statistics/krippendorff-alpha.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import type { AgreementInput, CategoryRatings, CodeRatings } from "./agreement-input.js";
import { type Labels, numberIn } from "./labels.js";
import type { Note } from "./table.js";

export interface LabelsAsked {
  readonly scale: MeasurementLevel;
  readonly codes: "one" | "several";
  /** The categories of the codebook in order, as the table writes them; null where nobody said. */
  readonly categories: readonly string[] | null;
  readonly seed: number;
  readonly random: () => number;
  readonly resamples: number;
}

/** What `agreement` reads, from a table of labels alone: no study, no marks. */
export function labelsInput(labels: Labels, asked: LabelsAsked): AgreementInput {
  const used = [...new Set(labels.given.flat(2).filter((code) => code !== null))];
  const isOrdered = asked.scale === "ordinal" && asked.categories !== null;
  const kind = used.every((code) => numberIn(code) !== null) ? "numbers" : isOrdered ? "ranks" : "names";
  const inOrder = used.sort(kind === "numbers" ? (a, b) => Number(a) - Number(b) : byCodeUnit);
  const all = [...new Set([...(asked.categories ?? []).map((one) => plain(one, kind)), ...inOrder])];
  const interviews = new Set(labels.units.map(({ interview }) => interview));
  const several = asked.codes === "several";
  const isPresence = all.every((code) => code === "0" || code === "1");
  return {
    unit: "unit",
    coders: labels.coders,
    units: labels.units.map(({ id, interview }) => ({ place: id, interview })),
    manner: asked.codes,
    codes: several || (asked.scale === "nominal" && !isPresence) ? all.map((code) => ofCode(labels, code)) : [],
    categories: several ? null : categoriesOf(labels, all, { kind, isCodebook: asked.categories !== null }),
    scale: asked.scale,
    free: [],
    before: [],
    doubleCoded: { interviews: null, ofInterviews: interviews.has(null) ? null : interviews.size },
    settings: { from: "labels", layout: labels.layout },
    notes: notesOn(labels, all),
    seed: asked.seed,
    random: asked.random,
    resamples: asked.resamples,
  };
}

function plain(name: string, kind: CategoryRatings["kind"]): string {
  const number = kind === "numbers" ? numberIn(name) : null;
  return number === null ? name : String(number);
}

function ofCode({ given }: Labels, code: string): CodeRatings {
  return {
    id: code,
    family: null,
    label: { fr: code, en: code },
    ratings: given.map((row) => row.map((codes) => (codes === null ? null : codes.includes(code) ? 1 : 0))),
  };
}

/** Numbers stand for themselves, names for their place in the list. */
function categoriesOf(
  { given }: Labels,
  all: readonly string[],
  { kind, isCodebook }: { readonly kind: CategoryRatings["kind"]; readonly isCodebook: boolean },
): CategoryRatings {
  const number = new Map(all.map((name, i) => [name, kind === "numbers" ? Number(name) : i + 1]));
  const numberOf = (name: string | undefined): number | null => number.get(name ?? "") ?? null;
  return {
    ratings: given.map((row) => row.map((codes) => numberOf(codes?.[0]))),
    names: new Map(all.map((name) => [numberOf(name) ?? 0, name])),
    kind,
    codebook: isCodebook ? all.map((name) => numberOf(name) ?? 0) : null,
  };
}

function notesOn({ missingWords, aside }: Labels, all: readonly string[]): Note[] {
  const shape = (name: string): string => fold(name).replace(/\s+/g, " ");
  const first = new Map<string, string>();
  const alike = all.flatMap((name): [string, string][] => {
    const earlier = first.get(shape(name));
    if (earlier === undefined) first.set(shape(name), name);
    return earlier === undefined ? [] : [[earlier, name]];
  });
  return [
    ...(missingWords > 0 ? [{ code: "missing-words", text: say.missingWords(missingWords) }] : []),
    ...(aside.length > 0 ? [{ code: "columns-aside", text: say.aside(aside) }] : []),
    ...(alike.length > 0 ? [{ code: "alike-names", text: say.alikeNames(alike) }] : []),
  ];
}
