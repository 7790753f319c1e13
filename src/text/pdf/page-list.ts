/** So many pages are named; of more only the first. */
const MOST = 20;

/** `3, 7-9, 12`: pages in order, stretches of them as such. */
export function pageList(pages: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const page of pages) {
    const open = stretches.at(-1);
    if (open !== undefined && page === open.last + 1) open.last = page;
    else stretches.push({ first: page, last: page });
  }
  const shown = stretches.slice(0, MOST).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  return shown.join(", ") + (stretches.length > MOST ? " …" : "");
}
