import { z } from "zod";
import type { Memo } from "../coding/memo/memo.js";
import * as say from "../messages/memos.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { tidyText } from "../text/tidy.js";
import { readYaml } from "../text/yaml.js";
import { editYaml } from "./config-edit.js";

const text = z.string().min(1);

/** A date without a time of day is read as a text too. */
const moment = z.union([text, z.date().transform((date) => date.toISOString())]);

/** Keys that other programs keep in the head are theirs, and stay. */
const head = z.looseObject({
  grille: z.literal(1),
  id: text.optional(),
  about: z.union([text.transform((one) => [one]), z.array(text).min(1)]),
  coder: z.string().default(""),
  title: text.optional(),
  at: moment.optional(),
});

type Head = z.output<typeof head>;

/** A memo's file in two: its head, without the lines `---`, and what it says. `line`: 1-based, of where that begins. */
export function splitMemo(source: string): { head: string; body: string; line: number } | null {
  const found = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/.exec(source);
  if (found === null) return null;
  const body = source.slice(found[0].length);
  return { head: found[1] ?? "", body, line: found[0].split("\n").length };
}

/** Reads one memo. One without a head is read as well, and told: whoever writes in another program may not know of it. */
export function readMemo(bytes: Uint8Array, file: string): { memo: Memo | null; line: number; problems: Problem[] } {
  const name = (file.split("/").at(-1) ?? "").replace(/\.md$/i, "").normalize("NFC");
  const decoded = decode(bytes);
  const faults = decoded.problems.filter(({ severity }) => severity !== "note");
  const problems: Problem[] = faults.map((one) => ({ ...one, place: { ...one.place, file } }));
  if (decoded.encoding === null && bytes.length > 0) return { memo: null, line: 1, problems };
  const hash = sha256Of(bytes);
  const split = splitMemo(decoded.text);
  if (split === null) {
    const [words, hint] = [say.noHead, say.noHeadHint];
    problems.push({ severity: "warning", code: "no-head", place: { file, line: 1 }, text: words, hint });
    const memo = { name, id: null, about: [], coder: "", title: null, at: null, text: trimmed(decoded.text), hash };
    return { memo, line: 1, problems };
  }
  const read = readYaml<Head>(`\n${split.head}`, file, head as z.ZodType<Head>);
  problems.push(...read.problems.map(({ excerpt: _, ...one }) => one));
  if (read.value === null) return { memo: null, line: split.line, problems };
  const { id = null, about, coder, title = null, at = null } = read.value;
  const line = split.line + (/^(?:[ \t]*\n)*/.exec(split.body)?.[0].split("\n").length ?? 1) - 1;
  return { memo: { name, id, about, coder, title, at, text: trimmed(split.body), hash }, line, problems };
}

function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}

/** What of a memo somebody writes. */
export interface MemoDraft {
  readonly about: readonly string[];
  readonly coder: string;
  readonly title: string | null;
  readonly text: string;
}

/** A memo as its file is to be. Keys and remarks that others keep in the head of the former file stay. */
export function formatMemoFile(draft: MemoDraft, { at, before }: { at: string; before: string | null }): string {
  const split = before === null ? null : splitMemo(tidyText(before));
  const made = editYaml(split?.head ?? "grille: 1\n", (document) => {
    const put = (key: string, value: unknown): void => {
      if (JSON.stringify(document.toJS()?.[key]) !== JSON.stringify(value))
        document.set(key, document.createNode(value));
    };
    put("grille", 1);
    put("about", draft.about.length === 1 ? draft.about[0] : [...draft.about]);
    if (draft.coder !== "") put("coder", draft.coder);
    if (draft.title !== null && draft.title !== "") put("title", draft.title);
    else document.delete("title");
    if (!document.has("at")) put("at", at);
  });
  return `---\n${made.endsWith("\n") ? made : `${made}\n`}---\n\n${tidyText(draft.text).trim()}\n`;
}
