import type { Line, Part } from "../../document.js";
import { el } from "../office/xml.js";
import { footnote } from "./footnotes.js";
import type { Manuscript } from "./manuscript.js";
import { run } from "./runs.js";

/** A line as runs. */
export function line(content: Line, m: Manuscript): string {
  if (typeof content === "string") return run(content);
  return content.map((one) => part(one, m)).join("");
}

export function part(one: Part, m: Manuscript): string {
  if (typeof one === "string") return run(one);
  if (one.kind === "strong") return run(one.text, { style: "Strong" });
  if (one.kind === "name") return run(one.text, { style: "Code" });
  if (one.kind === "grounds") return footnote(parts(one.places, m), m);
  const bookmark = m.anchors.get(one.to);
  if (bookmark === undefined) return run(one.text);
  return el("w:hyperlink", { "w:anchor": bookmark, "w:history": 1 }, run(one.text, { style: "Hyperlink" }));
}

/** Parts one after another, with commas between. */
export function parts(all: readonly Part[], m: Manuscript): string {
  return all.map((one, i) => `${i === 0 ? "" : run(", ")}${part(one, m)}`).join("");
}
