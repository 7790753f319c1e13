import { references } from "../messages/report-methods.js";
import type { Lang } from "../messages/words.js";
import { printed, type Work, worksIn } from "../messages/works.js";
import { list, type ReportDocument, type Section, section } from "./document.js";
import { ownWords } from "./own-words.js";

/** The works that a report cites in its own words, and no others. */
export function referencesOf({ sections, lang }: Pick<ReportDocument, "sections" | "lang">): Work[] {
  return worksIn(ownWords(sections), lang);
}

/** The list of the works cited; nothing where none is. */
export function referencesPage(sections: readonly Section[], lang: Lang): Section[] {
  const works = referencesOf({ sections, lang });
  if (works.length === 0) return [];
  return [section("references", references[lang], { blocks: [list(works.map(printed), "note")] })];
}

/** BibTeX, one entry a work. */
export function toBibtex(references: readonly Work[]): string {
  return references
    .map(({ id, kind, authors, year, title, in: where, ...rest }) => {
      const fields = [
        ["author", authors.map(([family, given]) => `{${family}}, ${given}`).join(" and ")],
        ["title", `{${title}}`],
        [kind === "book" ? "publisher" : "journal", where],
        ["year", String(year)],
        ["volume", rest.volume],
        ["number", rest.issue],
        ["pages", rest.pages?.replace("-", "--")],
      ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
      return `@${kind}{${id},\n${fields.join(",\n")}\n}`;
    })
    .join("\n\n");
}

/** CSL-JSON, as reference managers read it. */
export function toCsl(references: readonly Work[]): string {
  const items = references.map(({ id, kind, authors, year, title, in: where, volume, issue, pages }) => ({
    id,
    type: kind === "book" ? "book" : "article-journal",
    author: authors.map(([family, given]) => ({ family, given })),
    issued: { "date-parts": [[year]] },
    title,
    ...(kind === "book" ? { publisher: where } : { "container-title": where }),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { page: pages }),
  }));
  return JSON.stringify(items, null, 2);
}
