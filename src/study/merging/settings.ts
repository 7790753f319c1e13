import { parseDocument } from "yaml";
import { documentOf } from "../../codebook/edit/edit-text.js";
import { editYaml } from "../config-edit.js";
import { type Merge, plain } from "./merge.js";
import { keysOf, partLines, withPart } from "./yaml-parts.js";

const FILE = "study.yaml";
/** Lists in which both copies' entries stand. */
const LISTS = ["names", "organisations", "places", "keep", "words"];

/** study.yaml: coders, speakers and what is known of names from both; what each copy says otherwise is asked. */
export function mergeSettings(merge: Merge): void {
  const [own, other] = [merge.text("mine", FILE), merge.text("theirs", FILE)];
  if (own === null || other === null) return;
  const theirs = (parseDocument(plain(other)).toJS() ?? {}) as Record<string, unknown>;
  let text = editYaml(own, (document) => {
    const mine = (document.toJS() ?? {}) as Record<string, unknown>;
    const coders = fresh(merge, "coders", missingIn(mine.coders, theirs.coders, "id"));
    if (coders.length > 0) {
      document.set("coders", document.createNode([...listOf(mine.coders), ...coders]));
      merge.count("settings", coders.length);
    }
    for (const [label, role] of Object.entries(recordOf(theirs.speakers))) {
      if (!Object.hasOwn(recordOf(mine.speakers), label)) {
        if (fresh(merge, "speakers", [label]).length === 0) continue;
        document.setIn(["speakers", label], role);
        merge.count("settings");
      } else if (settled(merge, "speakers", { label, values: [recordOf(mine.speakers)[label], role] }) === "theirs")
        document.setIn(["speakers", label], role);
    }
    const [ours, others] = [recordOf(mine.anonymity), recordOf(theirs.anonymity)];
    for (const list of LISTS) {
      const lacking = listOf(others[list]).filter((one) => !listOf(ours[list]).includes(one));
      const coming = fresh(merge, list, lacking);
      if (coming.length > 0) {
        document.setIn(["anonymity", list], document.createNode([...listOf(ours[list]), ...coming]));
        merge.count("settings", coming.length);
      }
    }
    for (const [name, places] of Object.entries(recordOf(others.given))) {
      const known = listOf(recordOf(ours.given)[name]);
      const coming = listOf(places).filter((one) => !known.includes(one));
      if (coming.length === 0) continue;
      document.setIn(["anonymity", "given", name], document.createNode([...known, ...coming], { flow: true }));
      merge.count("settings");
    }
    if (others.why !== undefined && settled(merge, "anonymity why", { values: [ours.why, others.why] }) === "theirs")
      document.setIn(["anonymity", "why"], others.why);
  });
  for (const key of keysOf(plain(other)))
    if (!WHOLE.has(key)) text = withKey(merge, { text, other: plain(other), key });
  merge.put(FILE, text);
}

/** What is put together entry by entry, above. */
const WHOLE = new Set(["coders", "speakers", "anonymity", "grille"]);

function withKey(merge: Merge, { text, other, key }: { text: string; other: string; key: string }): string {
  const [mine, theirs] = [text, other].map((source) => documentOf(plain(source)).toJS()?.[key] as unknown);
  if (settled(merge, key, { values: [mine, theirs] }) === "mine") return text;
  merge.count("settings");
  return withPart(text, key, partLines(other, key) ?? "");
}

/** Entries that were not here already when the copies were put together last, and taken out since. */
function fresh(merge: Merge, list: string, entries: readonly unknown[]): unknown[] {
  return entries.filter((one) => !merge.see(`${FILE}#${list}#${JSON.stringify(one)}`, "there"));
}

/** `label`: of a speaker, who may bear a real name: it is part of the key, and shown nowhere else. */
function settled(
  merge: Merge,
  of: string,
  { label, values: [mine, theirs] }: { readonly label?: string; readonly values: readonly unknown[] },
): "mine" | "theirs" {
  const key = `${FILE}#${of}${label === undefined ? "" : `#${label}`}`;
  const [own, other] = [JSON.stringify(mine ?? null), JSON.stringify(theirs ?? null)];
  if (own === other) {
    merge.see(key, other);
    return "mine";
  }
  if (mine === undefined || own === "{}" || own === "[]") return merge.see(key, other) ? "mine" : "theirs";
  if (other === "{}" || other === "[]" || other === "null") return "mine";
  const side = merge.choose({
    ...{ key, kind: "setting", file: FILE, of, mine: own, theirs: other },
    ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
  });
  return side === "theirs" ? "theirs" : "mine";
}

function missingIn(mine: unknown, theirs: unknown, key: string): unknown[] {
  const known = listOf(mine).map((one) => recordOf(one)[key]);
  return listOf(theirs).filter((one) => !known.includes(recordOf(one)[key]));
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
