import { type Section, sectionsIn, sentencesOf, withSentences } from "../../evidence/synthesis/sections.js";
import * as say from "../../messages/synthesis.js";
import { fold } from "../../text/fold.js";
import { splitMemo } from "../memo-file.js";
import { readHead, THEMES_FILE } from "../syntheses.js";
import type { Difference, Side } from "./difference.js";
import { type Merge, plain } from "./merge.js";

const SYNTHESIS = /^syntheses\/[^/]+\.md$/;

/**
 * Syntheses, theme by theme: what only one copy says comes in; two ways of saying it stand one after the other unless somebody
 * chooses. Those of two people about one participant are never mixed: the one here stays as it is, which is told.
 */
export function mergeSyntheses(merge: Merge): void {
  for (const file of merge.paths(SYNTHESIS)) {
    const other = merge.text("theirs", file);
    if (other === null) continue;
    const own = merge.text("mine", file);
    if (own === null) bringWhole(merge, file, plain(other));
    else if (isMixed(file, plain(own), plain(other))) refuse(merge, file);
    else mergeText(merge, { file, own: plain(own), other: plain(other) });
  }
}

/** Whether two people wrote it, or one of the heads cannot be read, so that nobody knows. */
function isMixed(file: string, own: string, other: string): boolean {
  const [mine, theirs] = [own, other].map((text) => readHead(text, file).value?.coder);
  return own !== other && (mine === undefined || mine !== theirs);
}

function refuse(merge: Merge, file: string): void {
  const [text, hint] = [say.otherAuthor, say.otherAuthorHint];
  merge.tell({ severity: "error", code: "other-author", place: { file }, text, hint });
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
  const side = sideOf(merge, {
    ...{ key, kind: "section", file, of: section.name, mine: there.raw.trim(), theirs },
    ...{ choices: ["mine", "theirs", "both"], fallback: "both", coder },
  });
  if (side === "mine") return body;
  return put(side === "both" ? `${mine}\n\n${said}` : said);
}

/** What is said of everybody rests on everybody's synthesis: while these are closed, so is it, and both ways of saying it stand. */
function sideOf(merge: Merge, difference: Difference): Side {
  if (difference.file !== THEMES_FILE || merge.sight.isAll) return merge.choose(difference);
  return merge.seeSame(difference.key, difference.theirs) ? "mine" : "both";
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
