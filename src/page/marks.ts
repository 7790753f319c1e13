import type { SheetChange } from "../coding/sheet-changes.js";
import type { MarkView } from "../workbench/protocol/transcript.js";

/** Marks as they will be once these steps are taken: shown at once, while the server writes them. Their version is empty until it has. */
export function expected(marks: readonly MarkView[], changes: readonly SheetChange[]): MarkView[] {
  let now = [...marks];
  for (const change of changes) {
    if (change.kind === "add") now.push({ ...fresh(change), note: change.note ?? "" });
    else if (change.kind === "restore") {
      const { coding } = change;
      // A rejection that comes back is a decision, and no mark.
      if (coding.verdict !== "rejected") now.push({ ...fresh(coding), origin: coding.origin, note: coding.note ?? "" });
    } else if (change.kind === "remove") now = now.filter(({ id }) => id !== change.id);
    else now = now.map((one) => (one.id === change.id ? { ...one, ...defined(change.to), version: "" } : one));
  }
  return now;
}

/** Marks once the server has taken these steps: those they were about as it says they stand, the others as they were. */
export function settled(
  marks: readonly MarkView[],
  changes: readonly SheetChange[],
  now: readonly MarkView[],
): MarkView[] {
  const about = new Set(changes.map(idOf));
  return [...marks.filter(({ id }) => !about.has(id)), ...now];
}

/** The mark that a step is about. */
export function idOf(change: SheetChange): string {
  return change.kind === "restore" ? change.coding.id : change.id;
}

function fresh({ id, code, start, end }: Pick<MarkView, "id" | "code" | "start" | "end">): MarkView {
  return { id, code, start, end, note: "", origin: "hand", version: "" };
}

function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
