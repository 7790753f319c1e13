import * as say from "../messages/agreement.js";
import { characterAgreement } from "../statistics/character-agreement.js";
import { notDefined, type Result } from "../statistics/result.js";
import type { CodedSegment } from "../statistics/sections.js";
import {
  binaryUnitizedAlpha,
  codedUnitizedAlpha,
  codeUnitizedAlpha,
  unitizedAlpha,
} from "../statistics/unitized-alpha.js";
import type { AgreementInput, CodedStretch, FreeMarks } from "./agreement-input.js";
import type { Cell, Json, Table } from "./table.js";

/** How far coders agree on one code where they cut the text themselves. Of more than two coders only u-alpha is known. */
type FreeCode = {
  readonly id: string;
  readonly u_alpha: Found;
  readonly k_u_alpha: Found;
  /** On what participants said. */
  readonly characters: { readonly both: number; readonly first: number; readonly second: number } | null;
  readonly overlap_f1: Found;
  readonly kappa_characters: Found;
  /** On everybody's words, as NVivo counts. */
  readonly percent_whole_text: Found;
  readonly kappa_whole_text: Found;
};

/** The same for a family of codes, read as codes of which one place has one; null where a place has two of one coder. */
type FreeFamily = {
  readonly id: string;
  readonly u_alpha: Found;
  readonly u_alpha_binary: Found;
  readonly cu_alpha: Found;
};

type Found = {
  readonly value: number | null;
  readonly reason: string | null;
};

/** A group of coders, and how far they agree on texts that they cut freely. */
export interface FreeAgreement {
  readonly coders: readonly string[];
  /** Characters that participants said in what all of them read. */
  readonly length: number;
  readonly codes: readonly FreeCode[];
  readonly families: readonly FreeFamily[];
}

/** The u-alpha family and agreement of characters, for each group of coders. */
export function freeAgreement({ free, codes }: AgreementInput): FreeAgreement[] {
  return free.map((one) => agreementOf(one, codes));
}

/** Whether two codes of a family share a place on the sheet of some coder, so that cu-alpha and (k)u-alpha cannot be told. */
export function isCrowded({ families }: FreeAgreement): boolean {
  return families.some((family) => family.cu_alpha.reason === OVERLAPPING.reason);
}

/** No tables where there are no marks of their own. */
export function freeTables(groups: readonly FreeAgreement[]): Table[] {
  if (groups.length === 0) return [];
  const {
    code,
    family,
    coders,
    uAlpha,
    kuAlpha,
    cuAlpha,
    binary,
    both,
    first,
    second,
    f1,
    kappa,
    percentAll,
    kappaAll,
  } = say.columns;
  return [
    {
      name: "free",
      title: say.titles.free,
      columns: [coders, code, uAlpha, kuAlpha, both, first, second, f1, kappa, percentAll, kappaAll],
      rows: groups.flatMap((group) =>
        group.codes.map((one): Cell[] => [
          group.coders.join(", "),
          one.id,
          one.u_alpha.value,
          one.k_u_alpha.value,
          one.characters?.both ?? null,
          one.characters?.first ?? null,
          one.characters?.second ?? null,
          one.overlap_f1.value,
          one.kappa_characters.value,
          one.percent_whole_text.value,
          one.kappa_whole_text.value,
        ]),
      ),
    },
    {
      name: "free_families",
      title: say.titles.families,
      columns: [coders, family, uAlpha, binary, cuAlpha],
      rows: groups.flatMap((group) =>
        group.families.map((one): Cell[] => [
          group.coders.join(", "),
          one.id,
          one.u_alpha.value,
          one.u_alpha_binary.value,
          one.cu_alpha.value,
        ]),
      ),
    },
  ];
}

/** The same in the values of the answer, each with the reason where there is none. */
export function freeValues(groups: readonly FreeAgreement[]): Record<string, Json> {
  if (groups.length === 0) return {};
  const named = (all: readonly (FreeCode | FreeFamily)[]): Json =>
    Object.fromEntries(all.map(({ id, ...found }) => [id, found]));
  return {
    free: groups.map(({ coders, length, codes, families }) => ({
      coders,
      characters: length,
      codes: named(codes),
      families: named(families),
    })),
  };
}

function agreementOf(free: FreeMarks, codes: AgreementInput["codes"]): FreeAgreement {
  const used = codes.filter(({ id }) => free.said.codes.get(id)?.some((own) => own.length > 0) === true);
  const families = [...new Set(used.flatMap(({ family }) => family ?? []))];
  const inFamily = new Map(families.map((id) => [id, used.filter(({ family }) => family === id).map((one) => one.id)]));
  return {
    coders: free.coders,
    length: free.said.length - free.said.gaps,
    codes: used.map(({ id, family }) => freeCode(free, id, inFamily.get(family ?? "") ?? [id])),
    families: [...inFamily].map(([id, ids]) => freeFamily(free, id, ids)),
  };
}

function freeCode(free: FreeMarks, id: string, family: readonly string[]): FreeCode {
  const { said, whole, coders } = free;
  const own = segmentsOf(free, [id]) ?? [];
  const domain = segmentsOf(free, family);
  const two = <T>(of: (first: readonly CodedStretch[], second: readonly CodedStretch[]) => T): T | null => {
    const [first = [], second = []] = said.codes.get(id) ?? [];
    return coders.length === 2 ? of(first, second) : null;
  };
  const [first = [], second = []] = whole.codes.get(id) ?? [];
  const ours = two((a, b) => characterAgreement({ length: said.length - said.gaps, first: a, second: b }));
  const theirs = two(() => characterAgreement({ length: whole.length, first, second }));
  const none = notDefined("not-two-coders");
  return {
    id,
    u_alpha: found(unitizedAlpha({ length: said.length, coders: own })),
    k_u_alpha: found(
      domain === null
        ? OVERLAPPING
        : codeUnitizedAlpha({ length: said.length, coders: domain }, family.indexOf(id) + 1),
    ),
    characters:
      ours === null
        ? null
        : {
            both: ours.characters.both,
            first: ours.characters.onlyFirst,
            second: ours.characters.onlySecond,
          },
    overlap_f1: found(ours?.overlap ?? none),
    kappa_characters: found(ours?.kappa ?? none),
    percent_whole_text: found(theirs?.percent ?? none),
    kappa_whole_text: found(theirs?.kappa ?? none),
  };
}

function freeFamily(free: FreeMarks, id: string, codes: readonly string[]): FreeFamily {
  const { length } = free.said;
  const domain = segmentsOf(free, codes);
  const of = (compute: (unitized: { length: number; coders: CodedSegment[][] }) => Result): Found =>
    found(domain === null ? OVERLAPPING : compute({ length, coders: domain }));
  const anyCode = free.coders.map((_, k) =>
    apart(codes.flatMap((code) => free.said.codes.get(code)?.[k] ?? [])).map((one) => ({ ...one, code: 1 })),
  );
  return {
    id,
    u_alpha: of(unitizedAlpha),
    u_alpha_binary: found(binaryUnitizedAlpha({ length, coders: anyCode })),
    cu_alpha: of(codedUnitizedAlpha),
  };
}

const OVERLAPPING = { value: null, reason: "codes-overlap" } as const;

/** Each coder's stretches, with the place of their code from 1; null where two codes of one coder share a place. */
function segmentsOf({ said, coders }: FreeMarks, codes: readonly string[]): CodedSegment[][] | null {
  const all = coders.map((_, k) =>
    codes.flatMap((code, c) => apart(said.codes.get(code)?.[k] ?? []).map((one) => ({ ...one, code: c + 1 }))),
  );
  const isCrowded = all.some((own) => {
    const sorted = own.toSorted((a, b) => a.start - b.start);
    return sorted.some((one, i) => one.start < (sorted[i - 1]?.end ?? 0));
  });
  return isCrowded ? null : all;
}

/** Stretches of one coder and code without overlaps: those that share a character are one, those that only touch stay two. */
function apart(stretches: readonly CodedStretch[]): CodedStretch[] {
  const joined: CodedStretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && one.start < last.end)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, one.end) });
    else joined.push(one);
  }
  return joined;
}

function found(result: Result | typeof OVERLAPPING): Found {
  return result.value === null ? { value: null, reason: result.reason } : { value: result.value, reason: null };
}
