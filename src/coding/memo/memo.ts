import { overlaps, type Span } from "../../text/span.js";
import { linksIn } from "./links.js";
import { type Target, type Targets, targetText } from "./target.js";

/** A remark of somebody who works on the study, as its file has it. */
export interface Memo {
  /** The name of its file without `.md`, by which other memos lead to it. */
  readonly name: string;
  readonly id: string | null;
  /** As it is written: places, `code:…`, `participant:…`, `study`. */
  readonly about: readonly string[];
  /** Empty where the file does not say. */
  readonly coder: string;
  readonly title: string | null;
  /** When it was written, as the file says; null where it does not. */
  readonly at: string | null;
  /** Markdown. */
  readonly text: string;
  /** sha256 of the file as it is. */
  readonly hash: string;
}

/** A memo with what it is about and leads to, as far as the study knows it. */
export interface LinkedMemo extends Memo {
  readonly targets: readonly Target[];
  readonly links: readonly Target[];
}

export function linked(memo: Memo, targets: Targets): LinkedMemo {
  const found = (text: string): Target[] => {
    const one = targets.find(text);
    return "target" in one ? [one.target] : [];
  };
  return { ...memo, targets: memo.about.flatMap(found), links: linksIn(memo.text).flatMap(({ to }) => found(to)) };
}

/** The title that is given, else the first heading, else the first words. */
export function titleOf({ title, text }: Pick<Memo, "title" | "text">): string {
  if (title !== null && title.trim() !== "") return title.trim();
  const lines = text.split("\n").map((line) => line.trim());
  const heading = lines.find((line) => /^#{1,6}\s/.test(line))?.replace(/^#+\s+/, "");
  const first = (heading ?? lines.find((line) => line !== "") ?? "").replace(/\s+/g, " ");
  const letters = Array.from(first);
  return letters.length <= 70 ? first : `${letters.slice(0, 69).join("").trimEnd()}…`;
}

/** Memos that lead to something, by what they lead to (`targetText`): the way back of every link and subject. */
export function backlinks(memos: readonly LinkedMemo[]): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, Set<string>>();
  for (const { name, targets, links } of memos)
    for (const target of [...targets, ...links]) {
      const key = targetText(target);
      back.set(key, (back.get(key) ?? new Set()).add(name));
    }
  return new Map([...back].map(([key, names]) => [key, [...names]]));
}

/** Memos on something or leading to it. One on a passage is also found from every passage that shares words with it. */
export function memosOn(memos: readonly LinkedMemo[], sought: Target, targets: Targets): LinkedMemo[] {
  const wanted = targets.passageOf(sought);
  const isIt = (target: Target): boolean => {
    if (targetText(target) === targetText(sought)) return true;
    const passage = wanted === null ? null : targets.passageOf(target);
    return passage !== null && wanted !== null && isShared(passage, wanted);
  };
  return memos.filter(({ targets: own, links }) => own.some(isIt) || links.some(isIt));
}

type In = Span & { readonly transcript: { readonly id: string } };

function isShared(a: In, b: In): boolean {
  return a.transcript.id === b.transcript.id && overlaps(a, b);
}
