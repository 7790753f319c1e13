import type { ReportInput } from "../report/input.js";
import type { ReportFile } from "./report-file.js";
import type { ReportPart } from "./report-parts.js";

type Inputs = ReportInput["inputs"];

/** A file that a report was made from and that is not as it was. */
export interface InputChange {
  readonly path: string;
  /** `gone`: the study does not have it any more. `new`: it has come since. */
  readonly how: "changed" | "gone" | "new";
}

/** Which files are not those that a report was made from, in the order of the report, new ones last. */
export function changedInputs(then: Inputs, now: Inputs): InputChange[] {
  const here = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  const known = new Set(then.map(({ path }) => path));
  return [
    ...then.flatMap(({ path, sha256 }): InputChange[] => {
      const own = here.get(path);
      return own === sha256 ? [] : [{ path, how: own === undefined ? "gone" : "changed" }];
    }),
    ...now.filter(({ path }) => !known.has(path)).map(({ path }): InputChange => ({ path, how: "new" })),
  ];
}

/** A heading or sheet of a report that is not as it should be, under its name; null before the first. */
export interface PartChange {
  readonly title: string | null;
  /** `gone`: not in this report. `new`: in this report alone. */
  readonly how: "changed" | "gone" | "new";
  /** The first line, paragraph or row of this report there that is not the same; null where the part is not in it, or ends too early. */
  readonly number: number | null;
}

/** Which parts of a report are not those of another, in the order of the report, those that it lacks last. */
export function changedParts(report: readonly ReportPart[], other: readonly ReportPart[]): PartChange[] {
  const [own, others] = [keyed(report), keyed(other)];
  const here = [...own].flatMap(([key, { title, lines }]): PartChange[] => {
    const same = others.get(key);
    if (same === undefined) return [{ title, how: "new", number: lines[0]?.number ?? null }];
    const at = lines.findIndex(({ text }, i) => text !== same.lines[i]?.text);
    if (at === -1 && lines.length === same.lines.length) return [];
    return [{ title, how: "changed", number: lines[at === -1 ? lines.length - 1 : at]?.number ?? null }];
  });
  const gone = [...others].flatMap(([key, { title }]): PartChange[] =>
    own.has(key) ? [] : [{ title, how: "gone", number: null }],
  );
  return [...here, ...gone];
}

/** Parts by their title and which of that title it is. */
function keyed(parts: readonly ReportPart[]): Map<string, ReportPart> {
  const times = new Map<string, number>();
  return new Map(
    parts.map((part) => {
      const title = part.title ?? "";
      const n = (times.get(title) ?? 0) + 1;
      times.set(title, n);
      return [`${n} ${title}`, part];
    }),
  );
}

/** Whether two office documents are made of the same files, however they are packed. */
export function isSamePacked(a: ReportFile["files"], b: ReportFile["files"]): boolean {
  const names = Object.keys(a);
  if (names.length === 0 || names.length !== Object.keys(b).length) return false;
  return names.every((name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) === 0);
}
