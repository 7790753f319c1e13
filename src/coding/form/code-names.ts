import type { Code } from "../../codebook/codebook.js";
import { fold } from "../../text/fold.js";
import { nearest } from "../../text/nearest.js";
import { presentNames } from "../rename.js";

/** What was meant by a word in a field for codes. */
export type Named =
  | { readonly kind: "code"; readonly id: string }
  | { readonly kind: "retired"; readonly id: string }
  | { readonly kind: "several"; readonly ids: readonly string[] }
  | { readonly kind: "unknown"; readonly name: string; readonly near: string | null };

/** Reads fields for codes: several ids or labels, in either language, parted by semicolons or lines. */
export class CodeNames {
  private readonly byName = new Map<string, Set<string>>();
  private readonly retired: ReadonlySet<string>;
  private readonly present: (id: string) => string;
  private readonly ids: ReadonlySet<string>;

  constructor(codes: readonly Code[]) {
    this.present = presentNames(codes);
    this.ids = new Set(codes.map(({ id }) => id));
    this.retired = new Set(codes.filter((code) => code.retired !== undefined).map(({ id }) => id));
    for (const { id, label } of codes) for (const name of [id, label.fr, label.en]) this.know(plainName(name), id);
  }

  /** The words of a field, each as it was written. */
  partsOf(field: string): string[] {
    return linesIn(field).flatMap((line) => {
      if (this.isKnown(line)) return [line];
      return pieces(line, /;/).flatMap((piece) => {
        const parts = this.isKnown(piece) ? [piece] : pieces(piece, /[,|]/);
        return parts.length > 1 && parts.every((one) => this.isKnown(one)) ? parts : [piece];
      });
    });
  }

  find(name: string): Named {
    const exact = this.present(name.trim());
    const ids = this.ids.has(exact) ? [exact] : [...(this.byName.get(plainName(name)) ?? [])];
    const inUse = ids.filter((id) => !this.retired.has(id));
    const [id = ids[0], ...others] = inUse;
    if (id === undefined) return { kind: "unknown", name, near: this.near(name) };
    if (others.length > 0) return { kind: "several", ids: inUse };
    return { kind: inUse.length === 0 ? "retired" : "code", id };
  }

  private isKnown(name: string): boolean {
    return this.find(name).kind !== "unknown";
  }

  private near(name: string): string | null {
    const near = nearest(plainName(name), this.byName.keys());
    return near === null ? null : ([...(this.byName.get(near) ?? [])][0] ?? null);
  }

  private know(name: string, id: string): void {
    const ids = this.byName.get(name) ?? new Set();
    this.byName.set(name, ids.add(id));
  }
}

function plainName(name: string): string {
  return fold(name).replace(/\s+/g, " ").trim();
}

/** Lines of a field, without what begins the items of a list. */
function linesIn(field: string): string[] {
  return pieces(field.replace(/^[ \t]*[-*•–][ \t]+/gm, ""), /[\n\r\v\u2028]/);
}

function pieces(text: string, sign: RegExp): string[] {
  return text
    .split(sign)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
