import * as say from "../../messages/merging.js";
import { attributionId, attributionsIn, withAttribution } from "../attribution-rows.js";
import type { Merge } from "./merge.js";

const FILE = "attributions.csv";

/** Attributions of both copies: each stands once. One that was changed in a copy stands as it was and as it is, to be looked at. */
export function mergeAttributions(merge: Merge): void {
  const [own, other] = [merge.text("mine", FILE), merge.text("theirs", FILE)];
  if (other === null) return;
  const theirs = attributionsIn(other);
  if (own === null) {
    merge.bring(FILE);
    for (const one of theirs) {
      merge.see(`${FILE}#${attributionId(one)}`, "row");
      merge.count("attributions", 1, one.coder || null);
    }
    return;
  }
  let text = own;
  const before = attributionsIn(own);
  const double = new Set<string>();
  for (const one of theirs) {
    const id = attributionId(one);
    const isKnown = merge.see(`${FILE}#${id}`, "row");
    if (before.some((mine) => attributionId(mine) === id)) continue;
    if (isKnown) {
      merge.count("removed", 1, one.coder || null);
      continue;
    }
    const made = withAttribution(text, { kind: "add", attribution: one }, merge.copies.mine.study.lang);
    if (made.kind !== "done") continue;
    text = made.text;
    merge.count("attributions", 1, one.coder || null);
    const isAlike = before.some((mine) =>
      (["participant", "type", "coder"] as const).every((name) => mine[name] === one[name]),
    );
    if (isAlike && merge.isOpen(one.coder || null)) double.add(`${one.participant} ${one.type}`);
  }
  if (double.size > 0) {
    const told = say.attributedTwice([...double]);
    merge.tell({ severity: "warning", code: "attributed-twice", place: { file: FILE }, text: told });
  }
  merge.put(FILE, text);
}
