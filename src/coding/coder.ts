/** Names that mean something else: the settled sheet, the rules, the study's own journal, and what Windows cannot have as a folder. */
const RESERVED = /^(?:agreed|rule|study|con|nul|aux|prn|(?:com|lpt)\d)$/;

/** A person's name as a coder's id: lower-case letters without accents, digits and hyphens. Empty where nothing is left. */
export function coderId(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export function isReserved(id: string): boolean {
  return RESERVED.test(id);
}

/** The id of whoever wrote a comment in a margin, from initials or a name; `comment` where the file gives none. */
export function commentator(author: string): string {
  const id = coderId(author);
  if (id === "") return "comment";
  return isReserved(id) ? `comment-${id}` : id;
}
