import { type Section, sectionsIn, sentencesOf, withSentences } from "../../evidence/synthesis/sections.js";
import { fold } from "../../text/fold.js";
import { splitMemo } from "../memo-file.js";
import { readHead } from "../syntheses.js";
import { type Merge, plain } from "./merge.js";

const SYNTHESIS = /^syntheses\/[^/]+\.md$/;

/** Syntheses, theme by theme: what only one copy says comes in; two ways of saying it stand one after the other unless somebody chooses. */
export function mergeSyntheses(merge: Merge): void {
  for (const file of merge.paths(SYNTHESIS)) {
    const other = merge.text("theirs", file);
    if (other === null) continue;
    const own = merge.text("mine", file);
    if (own === null) bringWhole(merge, file, plain(other));
    else mergeText(merge, { file, own: plain(own), other: plain(other) });
  }
}

function bringWhole(merge: Merge, file: string, other: string): void {
  if (merge.see(file, "file")) {
    merge.count("removed", 1, authorOf(other, file));
    return;
  }
  const { sections } = sectionsIn(cut(other).body);
  for (const one of sections) merge.see(keyOf(file, one), one.raw.trim());
  merge.bring(file);
  merge.count("sections", sections.length, authorOf(other, file));
}

function mergeText(merge: Merge, { file, own, other }: { file: string; own: string; other: string }): void {
  merge.see(file, "file");
  const [mine, theirs] = [cut(own), cut(other)];
  const coder = authorOf(other, file);
  let body = mine.body;
  const { lead, sections } = sectionsIn(theirs.body);
  const ownLead = sectionsIn(body).lead;
  if (lead.trim() !== "" && !ownLead.includes(lead.trim()))
    body = `${ownLead.trim() === "" ? "" : `${ownLead.trimEnd()}\n\n`}${lead.trim()}\n\n${body.slice(ownLead.length)}`;
  for (const section of sections) body = withSection(merge, { file, coder, body, section });
  if (body !== mine.body) merge.put(file, `${mine.head}${body}`);
}

interface Coming {
  readonly file: string;
  readonly coder: string | null;
  readonly body: string;
  readonly section: Section;
}

function withSection(merge: Merge, { file, coder, body, section }: Coming): string {
  const isIt = (name: string): boolean => fold(name) === fold(section.name);
  const there = sectionsIn(body).sections.find(({ name }) => isIt(name));
  const key = keyOf(file, section);
  const theirs = section.raw.trim();
  const put = (text: string): string => {
    merge.count("sections", 1, coder);
    return withSentences(body, { isIt, name: section.name, text });
  };
  if (there === undefined) {
    if (!merge.see(key, theirs)) return put(sentencesOf(section));
    merge.count("removed", 1, coder);
    return body;
  }
  const [mine, said] = [sentencesOf(there), sentencesOf(section)];
  if (there.raw.trim() === theirs || mine.includes(said)) {
    merge.see(key, theirs);
    return body;
  }
  if (mine === "" && !merge.see(key, theirs)) return put(said);
  const side = merge.choose({
    ...{ key, kind: "section", file, of: section.name, mine: there.raw.trim(), theirs },
    ...{ choices: ["mine", "theirs", "both"], fallback: "both", coder },
  });
  if (side === "mine") return body;
  return put(side === "both" ? `${mine}\n\n${said}` : said);
}

function authorOf(text: string, file: string): string | null {
  return readHead(text, file).value?.coder || null;
}

const keyOf = (file: string, { name }: Section): string => `${file}#${fold(name)}`;

function cut(text: string): { head: string; body: string } {
  const split = splitMemo(text);
  return split === null
    ? { head: "", body: text }
    : { head: text.slice(0, text.length - split.body.length), body: split.body };
}
