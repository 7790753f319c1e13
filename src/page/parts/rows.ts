/** Rows of a list are walked by their links: down, up, `n`, `p`. Whether the key did that. */
export function walkRows(list: HTMLElement | null, event: KeyboardEvent): boolean {
  const by = { ArrowDown: 1, n: 1, ArrowUp: -1, p: -1 }[event.key];
  const target = event.target as Element;
  if (list === null || by === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (target.matches("input:not([type=checkbox]), textarea, select")) return false;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === target || row.closest("li, article")?.contains(target) === true);
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  event.preventDefault();
  return true;
}
