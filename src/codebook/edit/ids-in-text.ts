/** Ids that become others. */
export type Renaming = ReadonlyMap<string, string>;

/** A text with ids replaced wherever one stands whole: `aide` is not looked for in `aide.temps`, nor `aide.temps` in `aide.temps-long`. */
export function renamedIn(text: string, renaming: Renaming): string {
  // Most texts name none of them, and that is seen at once.
  return ![...renaming.keys()].some((id) => text.includes(id))
    ? text
    : text.replace(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, (word) => renaming.get(word) ?? word);
}

/** The rule of a code that has no name of its own is called after the code: `aide.temps#2`. */
export function renamedRule(rule: string, renaming: Renaming): string {
  const at = rule.lastIndexOf("#");
  const now = at < 0 ? undefined : renaming.get(rule.slice(0, at));
  return now === undefined ? rule : `${now}${rule.slice(at)}`;
}
