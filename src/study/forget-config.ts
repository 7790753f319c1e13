import { type Document, isMap, isScalar, isSeq } from "yaml";
import { fold } from "../text/fold.js";
import { editYaml, withTexts } from "./config-edit.js";

export interface ConfigCut {
  /** Labels that only the person had. */
  readonly labels: ReadonlySet<string>;
  /** A label that stands for removed turns, to be settled as nobody's. */
  readonly standIns: ReadonlySet<string>;
  /** Pseudonyms and, where the key is open, real names. */
  readonly forms: readonly string[];
  readonly mask: (text: string) => string;
}

/** study.yaml without someone: their settled labels, and their names among the words that the study lists. */
export function cutConfig(source: string, { labels, standIns, forms, mask }: ConfigCut): string {
  const cut = editYaml(source, (document) => {
    withoutLabels(document, labels);
    for (const label of standIns) if (document.getIn(["speakers", label]) === undefined) settle(document, label);
    for (const list of ["keep", "names"]) withoutForms(document, list, forms);
  });
  return withTexts(cut, (text) => mask(text));
}

function withoutLabels(document: Document.Parsed, labels: ReadonlySet<string>): void {
  const speakers = document.get("speakers");
  if (!isMap(speakers)) return;
  const gone = [...labels].filter((label) => speakers.delete(label));
  if (gone.length > 0 && speakers.items.length === 0) document.delete("speakers");
}

function settle(document: Document.Parsed, label: string): void {
  const speakers = document.get("speakers");
  if (isMap(speakers)) speakers.set(label, "other");
  else document.set("speakers", document.createNode({ [label]: "other" }));
}

function withoutForms(document: Document.Parsed, list: string, forms: readonly string[]): void {
  const node = document.getIn(["anonymity", list]);
  if (!isSeq(node)) return;
  const gone = new Set(forms.map(fold));
  const parts = new Set(forms.flatMap((form) => fold(form).split(/[^\p{L}\p{N}]+/u)));
  const isGone = (word: string): boolean =>
    gone.has(fold(word)) ||
    fold(word)
      .split(" ")
      .every((part) => parts.has(part)) ||
    gone.has(fold(word).split(" ")[0] ?? "");
  const kept = node.items.filter((item) => !isGone(String(isScalar(item) ? item.value : item)));
  if (kept.length === node.items.length) return;
  if (kept.length === 0) document.deleteIn(["anonymity", list]);
  else node.items = kept;
  const rest = document.get("anonymity");
  if (isMap(rest) && rest.items.length === 0) document.delete("anonymity");
}
