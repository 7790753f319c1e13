import { partsOfLines, type ReadLine, type ReportPart } from "./report-parts.js";

/** What can be read in a web page, line by line of the file. How it looks is left out. */
export function pageParts(page: string): ReportPart[] {
  const emptied = page
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/gi, lineEnds)
    .replace(/<!--[\s\S]*?-->/g, lineEnds);
  const flat = emptied.replace(/<[^<>]*\n[^<>]*>/g, (tag) => `${tag.replace(/\s+/g, " ")}${lineEnds(tag)}`);
  return partsOfLines(
    flat.split("\n").map((line, i) => ({
      text: unescaped(line.replace(/<[^<>]*>/g, " ")),
      number: i + 1,
      begins: /<h[1-6]\b/i.test(line) ? "part" : "nothing",
    })),
  );
}

/** So that lines keep their numbers. */
function lineEnds(text: string): string {
  return text.replace(/[^\n]+/g, "");
}

export function unescaped(text: string): string {
  return text
    .replace(/&nbsp;/g, "\u00a0")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

export function markdownParts(text: string): ReportPart[] {
  return partsOfLines(
    text.split("\n").map((line, i) => {
      const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
      return {
        text: (heading ?? line).replace(/\\/g, ""),
        number: i + 1,
        begins: heading === undefined ? "nothing" : "part",
      };
    }),
  );
}

/** Every value of the JSON of a report with its name, under the title of its section or the name of its measure. */
export function jsonParts(value: unknown): ReportPart[] {
  const lines: ReadLine[] = [];
  const add = (text: string, begins: ReadLine["begins"]): void => {
    lines.push({ text, number: lines.length + 1, begins });
  };
  const walk = (one: unknown, name: string, above: string): void => {
    if (typeof one !== "object" || one === null) {
      add(`${name}: ${JSON.stringify(one)}`, "nothing");
      return;
    }
    const { title } = one as { readonly title?: unknown };
    if (typeof title === "string" && "sections" in one) add(title, "part");
    else if (above === "measured") add(name, "part");
    for (const [key, inner] of Object.entries(one)) walk(inner, key, name);
  };
  walk(value, "", "");
  return partsOfLines(lines);
}
