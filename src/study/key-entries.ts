import type { KeyEntry } from "../identity/key.js";
import type { Substitution } from "../identity/substitute.js";
import { fold } from "../text/fold.js";
import type { Plan } from "./anonymise.js";
import type { Study } from "./read.js";

/** What the key is to hold of these substitutions: every form of each real name, and which participant it is. */
export function keyEntries(study: Study, substitutions: readonly Substitution[], plan: Plan): KeyEntry[] {
  const parts = new Map<string, number>();
  for (const { entity } of substitutions)
    for (const part of [entity.first, entity.last])
      if (part !== null) parts.set(fold(part), (parts.get(fold(part)) ?? 0) + 1);
  return substitutions.map((one): KeyEntry => {
    const { entity, replacement } = one;
    // A part that two people share would belong to neither.
    const own = [entity.first, entity.last].filter((part) => part !== null && parts.get(fold(part)) === 1);
    const whole = entity.first !== null && entity.last !== null ? [`${entity.first} ${entity.last}`] : [];
    const participant = participantOf(study, one, plan);
    return {
      kind: entity.kind,
      real: distinct([...whole, ...entity.forms, ...own.filter((part) => part !== null)]),
      pseudonym: replacement,
      ...(entity.gender === null ? {} : { gender: entity.gender }),
      ...(participant === null ? {} : { participant }),
    };
  });
}

function distinct(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(fold(form)) && seen.add(fold(form)));
}

/** The participant whose id was this name, or whose interview has this name for the label of its one participant. */
function participantOf(study: Study, { entity }: Substitution, { participants }: Plan): string | null {
  if (entity.kind !== "person") return null;
  const forms = new Set([...entity.forms, entity.first ?? "", entity.last ?? ""].map(fold));
  const named = study.participants.find(({ id }) => forms.has(fold(id)));
  if (named !== undefined) return participants.get(named.id) ?? named.id;
  for (const { id, turns } of study.transcripts) {
    const labels = new Set(turns.filter((turn) => turn.role === "participant").map((turn) => fold(turn.speaker)));
    const [only, ...others] = study.interviews.find((one) => one.id === id)?.participants ?? [];
    const [label, ...more] = labels;
    if (only !== undefined && others.length === 0 && label !== undefined && more.length === 0 && forms.has(label))
      return participants.get(only) ?? only;
  }
  return null;
}
