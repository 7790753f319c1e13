import * as say from "../../messages/codebook-exchange.js";
import { fold } from "../../text/fold.js";
import { isCodeId, isFamilyId, slug, unique } from "./ids.js";
import type { RawPart, RawSaid } from "./raw.js";
import type { Tell } from "./tell.js";
import type { ToldRow } from "./told.js";

export interface Family {
  readonly id: string;
  label: RawSaid;
  /** Whether the label is only what stood in the place of an id. */
  isNamed: boolean;
  rest: RawPart;
  readonly codes: Record<string, unknown>[];
}

/** The families of a codebook that is being read from tables, and the ids that its codes have taken. */
export class Families {
  private readonly all = new Map<string, Family>();
  /** Ids of families by their folded names. */
  private readonly called = new Map<string, string>();
  private readonly ids = new Set<string>();

  constructor(private readonly tell: Tell) {}

  list(): Family[] {
    return [...this.all.values()];
  }

  /** The family of this id or name, made where it is new. */
  named(wanted: string, name: string): Family {
    const known = this.called.get(fold(wanted)) ?? wanted;
    const id = isFamilyId(known) ? known : unique(slug(known) || "codes", new Set(this.all.keys()));
    const there = this.all.get(id);
    const made = there ?? { id, label: name || id, isNamed: name !== id && name !== "", rest: {}, codes: [] };
    if (!made.isNamed && name !== "" && name !== id) Object.assign(made, { label: name, isNamed: true });
    this.all.set(id, made);
    this.called.set(fold(wanted), id);
    if (name !== "") this.called.set(fold(name), id);
    return made;
  }

  /** Puts a code under the id that its row writes, or one made from its name; where that cannot be, the reason is told. */
  add(row: ToldRow, { family, written, name }: Naming, keys: () => Record<string, unknown>): void {
    const id = this.idFor(row, { family, written, name });
    if (id === null) return;
    this.ids.add(id.id);
    id.family.codes.push({ id: id.id, ...keys() });
  }

  private idFor(row: ToldRow, { family, written, name }: Naming): { id: string; family: Family } | null {
    if (isCodeId(written)) {
      const prefix = written.split(".")[0] ?? "";
      if (!isFamilyId(prefix) || (isFamilyId(family) && family !== prefix && !this.isLabelOf(family, prefix))) {
        this.tell(row, "bad-id", say.otherFamily(written, family));
        return null;
      }
      if (this.ids.has(written)) {
        this.tell(row, "repeated-id", say.codeTwice(written));
        return null;
      }
      return { id: written, family: this.named(prefix, family) };
    }
    const own = slug(written) || slug(name);
    if (own === "") {
      this.tell(row, "bad-id", say.noLetters(name));
      return null;
    }
    const owner = this.named(family, family);
    if (written !== "" && this.ids.has(`${owner.id}.${own}`)) {
      this.tell(row, "repeated-id", say.codeTwice(`${owner.id}.${own}`));
      return null;
    }
    if (this.ids.has(`${owner.id}.${own}`))
      this.tell(row, "repeated-label", say.labelTwice(name), undefined, "warning");
    return { id: unique(`${owner.id}.${own}`, this.ids), family: owner };
  }

  private isLabelOf(name: string, id: string): boolean {
    return this.called.get(fold(name)) === id;
  }
}

interface Naming {
  readonly family: string;
  /** The id as the row writes it; empty where it writes none. */
  readonly written: string;
  readonly name: string;
}
