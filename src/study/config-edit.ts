import { type Document, isMap, isPair, isScalar, isSeq, Lexer, parseDocument, visit, YAMLMap } from "yaml";
import type { Given } from "./given.js";

/** Edits a YAML file in place: comments and order stay. Where no value changes, the text stays as it is to the letter. */
export function editYaml(source: string, edit: (document: Document.Parsed) => void): string {
  const document = parseDocument(source.replace(/^\ufeff/, ""));
  const before = JSON.stringify(document.toJS());
  edit(document);
  return JSON.stringify(document.toJS()) === before ? source : document.toString({ lineWidth: 0 });
}

/** study.yaml with this key named under `anonymity`, or with none. */
export function withKey(source: string, id: string | null): string {
  return editYaml(source, (document) => {
    if (id !== null) anonymity(document).set("key", id);
    else withoutEntry(document, "key");
  });
}

/** study.yaml with these words among those that identify nobody. */
export function withKept(source: string, words: readonly string[]): string {
  return editYaml(source, (document) => {
    const known = listed(document, "keep");
    const fresh = [...new Set(words)].filter((word) => !known.includes(word));
    if (fresh.length > 0) anonymity(document).set("keep", document.createNode([...known, ...fresh]));
  });
}

/** study.yaml with the places where known names are common words: hashes, since the file goes into git. */
export function withWords(source: string, marks: readonly string[]): string {
  return editYaml(source, (document) => {
    if (JSON.stringify(listed(document, "words")) === JSON.stringify(marks)) return;
    if (marks.length === 0) withoutEntry(document, "words");
    else anonymity(document).set("words", document.createNode(marks));
  });
}

/** study.yaml with these given names and the places where they stand; a name that stands nowhere goes. */
export function withGiven(source: string, given: Given): string {
  return editYaml(source, (document) => {
    const standing = Object.entries(given).filter(([, places]) => places.length > 0);
    const before: unknown = document.toJS()?.anonymity?.given ?? {};
    if (JSON.stringify(before) === JSON.stringify(Object.fromEntries(standing))) return;
    if (standing.length === 0) return withoutEntry(document, "given");
    const made = new YAMLMap();
    for (const [name, places] of standing) {
      const list = document.createNode(places);
      list.flow = true;
      made.set(name, list);
    }
    anonymity(document).set("given", made);
  });
}

/** study.yaml without these in its lists of names, organisations and places: they are real, and the key has them now. */
export function withoutListed(source: string, isGone: (word: string) => boolean): string {
  return editYaml(source, (document) => {
    for (const list of ["names", "organisations", "places"]) {
      const known = listed(document, list);
      const kept = known.filter((word) => !isGone(word));
      if (kept.length < known.length) anonymity(document).set(list, document.createNode(kept));
    }
  });
}

/** What names things inside a study rather than telling of people. */
const NAMES = new Set(["id", "coder", "key", "keep", "words", "given", "grille", "language", "unit"]);

/** A YAML file with its texts changed, keys of mappings and comments among them; ids and what identifies nobody stay. */
export function withTexts(source: string, change: (text: string, key: string) => string): string {
  return editYaml(withComments(source, change), (document) => {
    visit(document, {
      Pair(_, { key }) {
        return isScalar(key) && NAMES.has(String(key.value)) ? visit.SKIP : undefined;
      },
      Scalar(_, node, path) {
        const pair = path.findLast((one) => isPair(one));
        const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
        if (typeof node.value === "string") node.value = change(node.value, key);
      },
    });
  });
}

/** Comments stand in no value: they are taken from the tokens of the file, which hold every sign of it and marks of their own. */
function withComments(source: string, change: (text: string, key: string) => string): string {
  const tokens = [...new Lexer().lex(source.replace(/^\ufeff/, ""))].filter((token) => !MARKS.has(token));
  const made = tokens.map((token) => (token.startsWith("#") ? `#${change(token.slice(1), "")}` : token));
  return made.every((token, i) => token === tokens[i]) ? source : made.join("");
}

const MARKS = new Set(["\x02", "\x18", "\x1f"]);

function withoutEntry(document: Document.Parsed, entry: string): void {
  const rest = document.get("anonymity");
  if (isMap(rest) && rest.delete(entry) && rest.items.length === 0) document.delete("anonymity");
}

function listed(document: Document.Parsed, list: string): string[] {
  const node = document.getIn(["anonymity", list]);
  if (!isSeq(node)) return [];
  return node.items.map((item) => String(isScalar(item) ? item.value : item));
}

function anonymity(document: Document.Parsed): { set(key: string, value: unknown): void } {
  const there = document.get("anonymity");
  if (isMap(there)) return there;
  const made = document.createNode({});
  made.flow = false;
  document.set("anonymity", made);
  return made;
}
