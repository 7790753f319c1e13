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
  /** Pseudonyms of other people, which may begin like the person's. */
  readonly others: readonly string[];
  readonly mask: (text: string) => string;
  /** Whether a transcript, by its id, or another file of the study goes as a whole. */
  readonly isGone: (place: string) => boolean;
  /** Whether a name that was given still stands there. */
  readonly stands: (name: string, place: string) => boolean;
}

/** study.yaml without someone: their settled labels, their names among the words that the study lists, and what was given in their interviews alone. */
export function cutConfig(source: string, wanted: ConfigCut): string {
  const { labels, standIns, mask } = wanted;
  const cut = editYaml(source, (document) => {
    withoutLabels(document, labels);
    for (const label of standIns) if (document.getIn(["speakers", label]) === undefined) settle(document, label);
    for (const list of ["keep", "names"]) withoutForms(document, list, namesOneOf(wanted));
    withoutPlaces(document, wanted);
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

function withoutForms(document: Document.Parsed, list: string, isTheirs: (word: string) => boolean): void {
  const node = document.getIn(["anonymity", list]);
  if (!isSeq(node)) return;
  const kept = node.items.filter((item) => !isTheirs(wordOf(item)));
  if (kept.length === node.items.length) return;
  node.items = kept;
  if (kept.length === 0) drop(document, list);
}

/** Names that were given, without the places that go: the person's own are left where others still say them, so that they are taken for nobody's real name there. */
function withoutPlaces(document: Document.Parsed, wanted: ConfigCut): void {
  const given = document.getIn(["anonymity", "given"]);
  if (!isMap(given)) return;
  const { isGone, stands } = wanted;
  const isTheirs = namesOneOf(wanted);
  for (const { key, value } of [...given.items]) {
    if (!isSeq(value)) continue;
    const name = wordOf(key);
    const isLeft = (place: string): boolean => !isGone(place) && (!isTheirs(name) || stands(name, place));
    const kept = value.items.filter((item) => isLeft(wordOf(item)));
    if (kept.length === 0 && (value.items.length > 0 || isTheirs(name))) given.delete(key);
    else if (kept.length < value.items.length) value.items = kept;
  }
  if (given.items.length === 0) drop(document, "given");
}

function drop(document: Document.Parsed, list: string): void {
  document.deleteIn(["anonymity", list]);
  const rest = document.get("anonymity");
  if (isMap(rest) && rest.items.length === 0) document.delete("anonymity");
}

function wordOf(node: unknown): string {
  return String(isScalar(node) ? node.value : node);
}

/** Whether a word is one of these names, a part of one, or begins with one and is nobody else's. */
function namesOneOf({ forms, others }: ConfigCut): (word: string) => boolean {
  const elses = new Set(others.map(fold));
  const gone = new Set(forms.map(fold));
  const parts = new Set(forms.flatMap((form) => fold(form).split(/[^\p{L}\p{N}]+/u)));
  return (word) => {
    const words = fold(word).split(" ");
    return (
      gone.has(fold(word)) ||
      (!elses.has(fold(word)) && (words.every((part) => parts.has(part)) || gone.has(words[0] ?? "")))
    );
  };
}
