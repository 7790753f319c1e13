import { type Code, type Codebook, codesOf } from "../codebook/codebook.js";
import { isCodeId } from "../codebook/table/ids.js";
import * as say from "../messages/recode.js";
import { didYouMean, unknownCode } from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import { codeHint } from "./code-hint.js";
import type { CodeChange } from "./recode.js";

/** A change as it was asked for, in ids. */
export type AskedChange =
  | { readonly kind: "rename"; readonly code: string; readonly to: string }
  /** `to`: a family of the same codebook, or a whole id in one. */
  | { readonly kind: "move"; readonly code: string; readonly to: string }
  | { readonly kind: "merge"; readonly from: readonly string[]; readonly into: string }
  | { readonly kind: "split"; readonly code: string; readonly parts: readonly string[]; readonly to: string | null }
  | { readonly kind: "retire"; readonly code: string; readonly day: string };

/** The change with the codes that it is about, or everything that stands in its way. */
export function checkChange(
  codebooks: readonly Codebook[],
  asked: AskedChange,
): { codebook: Codebook; change: CodeChange } | Problem[] {
  const checker = new Checker(codebooks);
  const change = checker.check(asked);
  const id = asked.kind === "merge" ? asked.into : asked.code;
  const codebook = codebooks.find((one) => codesOf([one]).some((code) => code.id === id));
  return checker.problems.length > 0 || change === null || codebook === undefined
    ? checker.problems
    : { codebook, change };
}

class Checker {
  readonly problems: Problem[] = [];
  private readonly codes: readonly Code[];

  constructor(private readonly codebooks: readonly Codebook[]) {
    this.codes = codesOf(codebooks);
  }

  check(asked: AskedChange): CodeChange | null {
    if (asked.kind === "merge") return this.merge(asked.from, asked.into);
    const code = this.known(asked.code);
    if (code === null) return null;
    if (asked.kind === "retire") {
      if (code.retired !== undefined) this.refuse("retired", say.alreadyRetired(code.id, code.retired));
      return { kind: "retire", code, day: asked.day };
    }
    if (asked.kind === "move") return this.move(code, asked.to);
    if (asked.kind === "rename") {
      if (asked.to === code.id) this.refuse("same-code", say.same(code.id));
      else this.fresh(asked.to, code, code.family);
      return { kind: "rename", code, to: asked.to };
    }
    return this.split(code, asked.parts, asked.to);
  }

  private move(code: Code, wanted: string): CodeChange | null {
    const [name = ""] = wanted.split(".");
    const home = this.codebooks.find((one) => codesOf([one]).includes(code));
    const families = home?.families ?? [];
    const family = families.find(({ id }) => id === name);
    if (family === undefined) {
      const near = nearest(
        name,
        families.map(({ id }) => id),
      );
      this.refuse("unknown-family", say.noFamily(name, home?.id ?? ""), near === null ? undefined : didYouMean(near));
      return null;
    }
    const to = wanted === name ? `${name}${code.id.slice(code.family.length)}` : wanted;
    if (name === code.family) this.refuse("same-family", say.inFamilyAlready(code.id, name));
    else this.fresh(to, code, name);
    return { kind: "move", code, to, family };
  }

  private split(code: Code, parts: readonly string[], wanted: string | null): CodeChange {
    const to = wanted ?? parts[0] ?? "";
    if (parts.length < 2) this.refuse("few-codes", say.fewParts);
    if (!parts.includes(to)) this.refuse("not-a-part", say.notAPart(to));
    for (const part of new Set(parts)) {
      if (part !== code.id) this.fresh(part, code, code.family);
      if (parts.filter((one) => one === part).length > 1) this.refuse("same-code", say.same(part));
    }
    return { kind: "split", code, to, others: parts.filter((part) => part !== to) };
  }

  private merge(ids: readonly string[], id: string): CodeChange | null {
    if (ids.length === 0) this.refuse("few-codes", say.fewCodes);
    const [into, ...from] = [id, ...ids].map((one) => this.known(one));
    for (const one of new Set(ids))
      if (one === id || ids.filter((other) => other === one).length > 1) this.refuse("same-code", say.same(one));
    const found = from.flatMap((code) => code ?? []);
    if (into === null || into === undefined || found.length < from.length) return null;
    const home = (code: Code): Codebook | undefined => this.codebooks.find((one) => codesOf([one]).includes(code));
    for (const code of found) {
      if (home(code) !== home(into)) this.refuse("two-codebooks", say.apart(code.id, id));
      if (code.kind !== into.kind) this.refuse("two-kinds", say.kinds(code.id, id));
    }
    return { kind: "merge", from: found, into };
  }

  private known(id: string): Code | null {
    const code = this.codes.find((one) => one.id === id);
    if (code !== undefined) return code;
    const { hint } = codeHint(
      id,
      this.codes.map((one) => one.id),
    );
    this.refuse("unknown-code", unknownCode(id), hint);
    return null;
  }

  /** Whether an id in a family can be given to this code, or to one beside it. */
  private fresh(id: string, beside: Code, family: string): void {
    if (!isCodeId(id)) {
      this.refuse("bad-id", say.badNewId(id));
      return;
    }
    if (!id.startsWith(`${family}.`))
      this.refuse("other-family", say.otherFamily(id, family), say.otherFamilyHint(beside.id));
    if (this.codes.some((one) => one.id === id))
      this.refuse("repeated-id", say.taken(id), say.takenHint(beside.id, id));
    const former = this.codes.find((one) => one.id !== beside.id && one.was.includes(id));
    if (former !== undefined) this.refuse("former-id", say.formerly(id, former.id));
  }

  private refuse(code: string, text: Words, hint?: Words): void {
    this.problems.push({ severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) });
  }
}
