/** Names of lists that a rule uses, wherever they stand in it. */
function listsIn(rule: unknown): string[] {
  if (typeof rule === "string") return [...rule.matchAll(/\$([\p{L}\p{N}_-]+)/gu)].flatMap(([, name]) => name ?? []);
  return typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(listsIn) : [];
}

/** Rules without those that name lists which are not told; `missing` names these lists, each once. */
export function withoutUnheld(
  rules: readonly unknown[],
  lists: Readonly<Record<string, unknown>>,
): { readonly kept: readonly unknown[]; readonly missing: readonly string[] } {
  const unheld = (rule: unknown): string[] => listsIn(rule).filter((name) => !Object.hasOwn(lists, name));
  return {
    kept: rules.filter((rule) => unheld(rule).length === 0),
    missing: [...new Set(rules.flatMap(unheld))],
  };
}
