import type { Convention } from "./convention.js";
import {
  isBackChannel,
  LEAD,
  REMARKS,
  TALK,
  tellsInaudible,
  tellsManner,
  tellsMask,
  tellsPause,
} from "./convention-words.js";
import { fold } from "./fold.js";
import { knownLabel } from "./label-words.js";

export type Meaning = Pick<Convention, "kind" | "said">;

/** What stands between two brackets, and which they are. */
export interface Bracketed {
  readonly content: string;
  readonly opening: "[" | "(" | "<" | "{" | "*";
  /** Labels of the others in the transcript. */
  readonly others: readonly string[];
}

const nobody = (kind: Convention["kind"]): Meaning => ({ kind, said: "nobody" });

/** What a bracket means by convention; null where it may be anything, so that its words stay the speaker's. */
export function meaningOf(bracketed: Bracketed): Meaning | null {
  const { opening } = bracketed;
  const doubled = /^\(.*\)$/s.test(bracketed.content) && opening === "(";
  const written = (doubled ? bracketed.content.slice(1, -1) : bracketed.content).replace(/\s+/g, " ").trim();
  const bare = fold(written);
  return (
    ofSigns(bare, bracketed) ??
    ofTimes(bare, opening) ??
    ofChat(written, opening) ??
    ofLabel(written, bracketed) ??
    ofWords(opening === "<" ? written.replace(/^\/|\/$/g, "").trim() : written, opening) ??
    (doubled ? nobody("comment") : null)
  );
}

/** A bracket without a letter or a figure: `(.)`, `[?]`, `[...]`, `[//]`. */
function ofSigns(bare: string, { content, opening }: Bracketed): Meaning | null {
  if (/[\p{L}\p{N}]/u.test(bare) || opening === "<") return null;
  if (bare === "") return opening === "(" && content !== "" ? nobody("inaudible") : null;
  if (/^[.… ]*\?+$/.test(bare)) return nobody("inaudible");
  if (/^(?:\.{3,}|…)$/.test(bare)) return nobody(opening === "[" ? "cut" : "pause");
  if (/^[.·-]{1,2}$/.test(bare)) return nobody("pause");
  return opening === "[" && /^[/=<>*+]+\d?$/.test(content.trim()) ? { kind: "overlap", said: "speaker" } : null;
}

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const TIMES = new RegExp(String.raw`^${TIME}(?:\s*(?:-->|[-–—→])\s*${TIME})?$`);
const AT_TIME = new RegExp(String.raw`[\s,@(]*(?:at |a )?${TIME}\)?$`);

function ofTimes(bare: string, opening: Bracketed["opening"]): Meaning | null {
  if (TIMES.test(bare)) return nobody("time");
  if (tellsPause(bare)) return nobody("pause");
  return opening === "(" && /^\d{1,2}(?:[.,]\d{1,2})?$/.test(bare) ? nobody("pause") : null;
}

/** CHAT writes its remarks with a sign behind the bracket: `[=! laughs]`, `[% aside]`, `[: word]`. */
function ofChat(written: string, opening: Bracketed["opening"]): Meaning | null {
  if (opening !== "[" || !/^(?:=[!?]?|%|:|\+) ?\p{L}/u.test(written)) return null;
  return ofWords(written.replace(/^[=!?%:+ ]+/, ""), opening) ?? nobody("comment");
}

/** `(E : mmh)`: what someone else says meanwhile. */
function ofLabel(written: string, { others }: Bracketed): Meaning | null {
  const label = /^(\p{L}[^:\n]{0,30}?)\s*:\s*\S/u.exec(written)?.[1];
  if (label === undefined) return null;
  const said = fold(label);
  if (others.some((other) => fold(other) === said) || knownLabel(label)?.role === "interviewer")
    return nobody("back-channel");
  return /^(?:note|nb|ndlr|ndt|remarque|commentaire|comment)$/.test(said) ? nobody("comment") : null;
}

function ofWords(written: string, opening: Bracketed["opening"]): Meaning | null {
  const sure = written.replace(/\s*\?+$|^\?+\s*/g, "").replace(/[.!…]+$/, "");
  const content = fold(sure).replace(AT_TIME, "");
  if (/^X{2,}$/.test(sure)) return nobody("masked");
  if (tellsInaudible(content)) return nobody("inaudible");
  if (tellsPause(content)) return nobody("pause");
  if (opening !== "*" && tellsMask(sure, content)) return nobody("masked");
  if (/[[({]/.test(opening) && isBackChannel(content)) return nobody("back-channel");
  const remark = remarkIn(content);
  if (remark !== null) return nobody(remark);
  if (opening === "[" && (tellsManner(content) || isAboutSpeaker(content))) return nobody("comment");
  const doubts = written.endsWith("?") || written.startsWith("?");
  return doubts && (opening === "[" || opening === "(") ? { kind: "uncertain", said: "speaker" } : null;
}

function isAboutSpeaker(content: string): boolean {
  return /^(?:l'|la |le |the )(?:enquet|interview|chercheu|participant|repondant|researcher|respondent)\p{L}* \p{L}/u.test(
    content,
  );
}

function remarkIn(content: string): Convention["kind"] | null {
  if (content.length > 80 || TALK.test(content)) return null;
  const lead = LEAD.exec(content)?.[0] ?? "";
  for (const rest of [content.slice(lead.length), content]) {
    for (const { kind, tells, after } of REMARKS) {
      const told = tells.exec(rest)?.[0];
      if (told === undefined || /^[\p{L}'-]/u.test(rest.slice(told.length))) continue;
      if (wordCount(rest.slice(told.length)) <= after) return kind;
    }
    if (lead === "") break;
  }
  return null;
}

function wordCount(text: string): number {
  return text.split(/[\s,;/+&]+/).filter((word) => word !== "").length;
}
