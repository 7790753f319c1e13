/** Moves the focus into something beside the text: what is beside is scrolled to it, and the text stays where it is. */
export function standIn(element: HTMLElement | null | undefined): void {
  const aside = element?.closest("aside") ?? null;
  element?.focus({ preventScroll: aside !== null });
  if (element == null || aside === null) return;
  const [inner, outer] = [element.getBoundingClientRect(), aside.getBoundingClientRect()];
  const bottom = Math.min(outer.bottom, innerHeight);
  if (inner.bottom > bottom) aside.scrollTop += inner.bottom - bottom + 16;
  else if (inner.top < outer.top) aside.scrollTop -= outer.top - inner.top + 16;
}
