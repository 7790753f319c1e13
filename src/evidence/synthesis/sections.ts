/** A part of a Markdown text under a heading of the second level. */
export interface Section {
  /** The words of the heading. */
  readonly name: string;
  /** The heading's line as it stands, its end with it. */
  readonly heading: string;
  /** What follows, up to the next such heading, as it stands. */
  readonly raw: string;
  /** 1-based line of the text on which the heading stands. */
  readonly line: number;
}

export interface Sections {
  /** What stands before the first of them. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** Cuts a text at its headings `## …`; put together again it is the same to the letter. */
export function sectionsIn(body: string): Sections {
  const sections: { name: string; heading: string; raw: string; line: number }[] = [];
  let lead = "";
  let isCode = false;
  let line = 0;
  for (const text of body.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    line += 1;
    if (/^\s{0,3}(?:```|~~~)/.test(text)) isCode = !isCode;
    const name = isCode ? undefined : /^##[ \t]+(\S[^\n]*)/.exec(text)?.[1];
    const last = sections.at(-1);
    if (name !== undefined)
      sections.push({ name: name.replace(/[ \t]+#*[ \t]*$/, "").trim(), heading: text, raw: "", line });
    else if (last === undefined) lead += text;
    else last.raw += text;
  }
  return { lead, sections };
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The sentences of a section: without remarks between `<!--` and `-->`. */
export function sentencesOf({ raw }: Pick<Section, "raw">): string {
  return plain(
    raw
      .replace(COMMENT, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  );
}

/**
 * A text in which one section has other sentences; its remarks stay, before or behind them as they stood, and so does every other
 * section. One that is not there is put last, under `name`.
 */
export function withSentences(
  body: string,
  { isIt, name, text }: { readonly isIt: (name: string) => boolean; readonly name: string; readonly text: string },
): string {
  const { lead, sections } = sectionsIn(body);
  const at = sections.findIndex((one) => isIt(one.name));
  if (at < 0) {
    const before = body.trim() === "" || /\n\n$/.test(body) ? body : `${body.trimEnd()}\n\n`;
    return `${before}## ${name}\n\n${written(text)}\n`;
  }
  const made = sections.map((one, i) => {
    if (i !== at) return `${one.heading}${one.raw}`;
    const heading = one.heading.endsWith("\n") ? one.heading : `${one.heading}\n`;
    return `${heading}${rawWith(one.raw, text)}${i === sections.length - 1 ? "" : "\n"}`;
  });
  return `${lead}${made.join("")}`;
}

function rawWith(raw: string, text: string): string {
  const first = raw.replace(COMMENT, (comment) => " ".repeat(comment.length)).search(/\S/);
  const remarks = [...raw.matchAll(COMMENT)];
  const isBefore = ({ index }: { index: number }): boolean => first < 0 || index < first;
  const [before, after] = [remarks.filter(isBefore), remarks.filter((one) => !isBefore(one))];
  const parts = [...before.map(([all]) => all), written(text), ...after.map(([all]) => all)].filter(
    (one) => one !== "",
  );
  return parts.length === 0 ? "" : `\n${parts.join("\n\n")}\n`;
}

/** Sentences as they are kept: no line of them opens a section or a remark. */
function written(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .trim()
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^(\\*)(##?[ \t])/gm, "\\$1$2")
    .replace(/^(\\*)(```|~~~)/gm, "\\$1$2")
    .replace(/&((?:amp;)*lt;!--)|<!--/g, (all, rest?: string) =>
      rest === undefined ? "&lt;!--" : `&amp;${rest}` || all,
    );
}

function plain(text: string): string {
  return text
    .replace(/^\\(\\*)(##?[ \t]|```|~~~)/gm, "$1$2")
    .replace(/&lt;!--|&amp;((?:amp;)*lt;!--)/g, (_, rest?: string) => (rest === undefined ? "<!--" : `&${rest}`));
}

/** A text as a section gives it back: line ends, blank lines and blanks at its ends are all that may differ. */
export function tidySentences(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
