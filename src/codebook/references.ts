import * as say from "../messages/codebook.js";
import type { Problem } from "../text/problem.js";
import { hintFor } from "../text/yaml-issues.js";
import type { Path } from "../text/yaml-places.js";
import type { CodebookFile, HypothesisFile, RawCondition } from "./schema.js";

/** A problem of a codebook file, not yet at its line. */
export type Pending = Pick<Problem, "code" | "text" | "hint"> & { readonly path: Path };

/** A name used in a file, and where. */
interface Reference {
  readonly id: string;
  readonly path: Path;
}

/** Ids given twice, to families, codes, rules, themes, or hypotheses and their sub-questions. */
export function repeated(file: CodebookFile): Pending[] {
  const families = file.families.map(({ id }, i) => ({ id, path: ["families", i, "id"] }));
  const codes = file.families.flatMap((family, i) =>
    family.codes.map(({ id }, j) => ({ id, path: ["families", i, "codes", j, "id"] })),
  );
  const hypotheses = file.hypotheses.flatMap(({ id, sub_questions = [] }, i) => [
    { id, path: ["hypotheses", i, "id"] },
    ...sub_questions.map((one, j) => ({ id: one.id, path: ["hypotheses", i, "sub_questions", j, "id"] })),
  ]);
  const themes = (file.themes ?? []).map(({ id }, i) => ({ id, path: ["themes", i, "id"] }));
  const rules = file.families.flatMap((family, i) =>
    family.codes.flatMap((code, j) =>
      code.rules.flatMap((rule, k) =>
        typeof rule === "string" || rule.id === undefined
          ? []
          : [{ id: rule.id, path: ["families", i, "codes", j, "rules", k, "id"] }],
      ),
    ),
  );
  return [families, codes, rules, themes, hypotheses].flatMap(secondUses);
}

function secondUses(uses: readonly Reference[]): Pending[] {
  return uses
    .filter(({ id }, i) => uses.findIndex((other) => other.id === id) < i)
    .map(({ id, path }) => ({ code: "repeated-id", text: say.usedTwice(id), path }));
}

/** Codes and families named in conditions, losses, themes and rivals that the file does not hold. A codebook refers to itself only. */
export function unknownReferences(file: CodebookFile): Pending[] {
  const codes = file.families.flatMap((family) => family.codes.map(({ id }) => id));
  const families = file.families.map(({ id }) => id);
  const names = [...codes, ...families];
  const unknown = [
    ...file.hypotheses.flatMap((one, i) => named(one, ["hypotheses", i])).filter(({ id }) => !names.includes(id)),
    ...ofThemes(file).filter(({ id }) => !names.includes(id)),
    ...losses(file).filter(({ id }) => !codes.includes(id)),
  ];
  const kinds = file.hypotheses.flatMap((one, i): Reference[] =>
    one.kinds === undefined || families.includes(one.kinds)
      ? []
      : [{ id: one.kinds, path: ["hypotheses", i, "kinds"] }],
  );
  return [
    ...unknown.map(({ id, path }) => missing(id, path, names)),
    ...kinds.map(({ id, path }) => missing(id, path, families)),
    ...ownLosses(file),
  ];
}

function missing(id: string, path: Path, names: readonly string[]): Pending {
  const hint = hintFor(id, names);
  return { code: "unknown-code", text: say.unknownCode(id), path, ...(hint === undefined ? {} : { hint }) };
}

function losses(file: CodebookFile): Reference[] {
  return file.families.flatMap((family, i) =>
    family.codes.flatMap(({ negation }, j) =>
      negation === undefined ? [] : [{ id: negation, path: ["families", i, "codes", j, "negation"] }],
    ),
  );
}

function ofThemes({ themes = [] }: CodebookFile): Reference[] {
  return themes.flatMap((theme, i) =>
    (["codes", "also"] as const).flatMap((key) => theme[key].map((id, j) => ({ id, path: ["themes", i, key, j] }))),
  );
}

function ownLosses(file: CodebookFile): Pending[] {
  const ids = file.families.flatMap((family) => family.codes.map(({ id }) => id));
  const own = losses(file).filter(({ id, path }) => {
    const [, family, , code] = path;
    return ids.includes(id) && file.families[Number(family)]?.codes[Number(code)]?.id === id;
  });
  return own.map(({ path }) => ({ code: "own-loss", text: say.ownLoss(), path }));
}

function named(hypothesis: HypothesisFile, path: Path): Reference[] {
  const conditions = (["supports", "against", "unattributed"] as const).flatMap((key) =>
    namedIn(hypothesis[key] ?? { any: [] }, [...path, key]),
  );
  const direction = hypothesis.direction.map((id, i) => ({ id, path: [...path, "direction", i] }));
  const rival = (hypothesis.rival?.codes ?? []).map((id, i) => ({ id, path: [...path, "rival", "codes", i] }));
  return [...conditions, ...direction, ...rival];
}

function namedIn(condition: RawCondition, path: Path): Reference[] {
  if (typeof condition === "string") return [{ id: condition, path }];
  return (["all", "any", "not"] as const).flatMap((key) =>
    (condition[key] ?? []).flatMap((part, i) => namedIn(part, [...path, key, i])),
  );
}
