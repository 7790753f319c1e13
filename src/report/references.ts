import { isOff } from "../measures/saturation/off.js";
import { WORKS, type Work } from "../messages/works.js";
import type { ReportInput } from "./input.js";

/** The works whose methods this report uses, by their ids. */
export function referencesOf({ asks, coreq, measured }: Pick<ReportInput, "asks" | "coreq" | "measured">): Work[] {
  const depth = asks?.for ?? "thesis";
  const { saturation } = measured;
  const counted = depth !== "group" && depth !== "article" && !isOff(saturation);
  const emergent = saturation.settings.headline === "emergent";
  const whole = depth === "thesis";
  const used = [
    ...(counted && emergent && whole ? ["chao1987"] : []),
    ...(counted && emergent ? ["chao2012", "guest2020"] : []),
    ...(counted && whole ? ["hennink2017"] : []),
    ...(coreq !== undefined && (whole || depth === "article") ? ["tong2007"] : []),
    ...(depth === "group" ? ["vancampenhoudt2005"] : []),
  ];
  return WORKS.filter(({ id }) => used.includes(id));
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
