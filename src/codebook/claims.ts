import * as say from "../messages/codebook.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { readYaml } from "../text/yaml.js";
import type { Locate, Places } from "../text/yaml-places.js";
import { type ClaimFile, claimsFile } from "./claims-schema.js";
import type { Condition } from "./condition.js";
import { conditionOf } from "./read.js";

/** How many people a claim says it of. `some`: at least one; `most`: more than half. */
export type Quantity =
  | { readonly kind: "all" | "most" | "some" | "none" }
  | { readonly kind: "at-least" | "at-most" | "exactly"; readonly k: number };

/** What a claim says, as something that data can be held against. */
export type Form =
  | {
      readonly kind: "shows" | "lacks" | "only" | "differ";
      /** Ids of participants. */
      readonly who: readonly string[];
      readonly what: Condition;
    }
  | {
      readonly kind: "count";
      readonly what: Condition;
      readonly quantity: Quantity;
      /** How many people the source speaks of; null where it does not say. */
      readonly of: number | null;
    }
  | { readonly kind: "no-relation"; readonly attribute: string; readonly what: Condition }
  | { readonly kind: "saturation"; readonly established: boolean }
  | {
      readonly kind: "survey";
      readonly survey: string;
      readonly question: string;
      /** The label of an option, in either language. */
      readonly answer: string;
      /** 0 to 1. */
      readonly share: number;
    };

/** One statement of a publication. */
export interface Claim {
  readonly id: string;
  readonly pages: string;
  readonly statement: Words;
  /** Ids of guide questions without which nothing was to be heard of it. */
  readonly asked: readonly string[];
  /** Null where the claim only stands against another. */
  readonly form: Form | null;
  /** Id of a claim of the same source that cannot hold beside it; null where there is none. */
  readonly contradicts: string | null;
}

/** What a publication says. */
export interface Claims {
  readonly source: { readonly title: Words; readonly author: string; readonly year: string };
  readonly claims: readonly Claim[];
  /** Where a path of the file stands. */
  readonly locate?: Locate;
}

/** Reads claims.yaml; null where the file does not have its shape. What it names is looked up by `checkClaims`. */
export function readClaims(
  source: string,
  file: string,
): { claims: Claims | null; problems: Problem[]; places: () => Places } {
  const { value, problems, locate, places } = readYaml(source, file, claimsFile);
  if (value === null) return { claims: null, problems, places };
  const ids = value.claims.map(({ id }) => id);
  const twice = ids.flatMap((id, i): Problem[] =>
    ids.indexOf(id) < i
      ? [{ severity: "error", code: "repeated-id", text: say.usedTwice(id), ...locate(["claims", i, "id"]) }]
      : [],
  );
  const claims = { source: value.source, claims: value.claims.map(claimOf), locate };
  return { claims, problems: [...problems, ...twice], places };
}

function claimOf(raw: ClaimFile): Claim {
  const { id, pages, statement, asked, contradicts = null } = raw;
  return { id, pages, statement, asked, form: formOf(raw), contradicts };
}

function formOf(raw: ClaimFile): Form | null {
  for (const kind of ["shows", "lacks", "only", "differ"] as const) {
    const given = raw[kind];
    if (given !== undefined) return { kind, who: given.who, what: conditionOf(given.what) };
  }
  const { count, no_relation: relation, saturation, survey } = raw;
  if (count !== undefined)
    return { kind: "count", what: conditionOf(count.what), quantity: quantityOf(count), of: count.of ?? null };
  if (relation !== undefined)
    return { kind: "no-relation", attribute: relation.attribute, what: conditionOf(relation.with) };
  if (saturation !== undefined) return { kind: "saturation", established: saturation === "established" };
  return survey === undefined ? null : { kind: "survey", ...survey };
}

function quantityOf(count: NonNullable<ClaimFile["count"]>): Quantity {
  if (count.at_least !== undefined) return { kind: "at-least", k: count.at_least };
  if (count.at_most !== undefined) return { kind: "at-most", k: count.at_most };
  if (count.exactly !== undefined) return { kind: "exactly", k: count.exactly };
  return { kind: count.how_many ?? "some" };
}
