import type { CodeView } from "../../workbench/protocol/study.js";

/** Lower case, no accents: `Écoute` is found by `eco`. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The codes that a few letters may mean: first those given last, where nothing is typed; else by where the letters stand, at
 * the beginning of the label, of one of its words, of the id, or anywhere; each word typed has to be found. Retired codes never.
 */
export function matching(codes: readonly CodeView[], typed: string, recent: readonly string[]): CodeView[] {
  const wanted = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  const rank = (code: CodeView): number => {
    const last = recent.indexOf(code.id);
    if (wanted.length === 0) return last === -1 ? recent.length : last;
    return Math.max(...wanted.map((word) => rankOf(code, word)));
  };
  return codes
    .filter(({ retired }) => !retired)
    .map((code, i) => ({ code, i, rank: rank(code) }))
    .filter((one) => one.rank < NOT)
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ code }) => code);
}

/** The readings of people that letters name at the beginning, where three or more are typed: they are attributed, and given to no words. */
export function readingsNamed(codes: readonly CodeView[], typed: string): CodeView[] {
  const wanted = folded(typed.trim());
  if (wanted.length < 3) return [];
  return codes.filter(
    ({ kind, retired, label, id }) =>
      kind === "interpretive" &&
      !retired &&
      (folded(label).startsWith(wanted) || folded(id).startsWith(wanted) || folded(id).endsWith(`.${wanted}`)),
  );
}

const NOT = 1000;

function rankOf({ label, id }: CodeView, wanted: string): number {
  const [name, key] = [folded(label), folded(id)];
  if (name.startsWith(wanted)) return 0;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1;
  if (key.split(".").some((part) => part.startsWith(wanted))) return 2;
  if (name.includes(wanted)) return 3;
  return key.includes(wanted) ? 4 : NOT;
}
