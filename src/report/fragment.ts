/** The address of a section in the page that holds it. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id).replaceAll("%3A", ":")}`;
}
