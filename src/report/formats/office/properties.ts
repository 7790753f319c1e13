import { escapeXml } from "../../figures/svg.js";
import type { Part, Relation } from "./package.js";
import { el } from "./xml.js";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** The language of spelling and hyphenation. */
export const SPELLING = { fr: "fr-BE", en: "en-GB" } as const;

/** What a document says of itself: its title, its language and what made it; never when, nor by whom. */
export function properties(title: string, language: string, version: string): { parts: Part[]; relations: Relation[] } {
  const core = el(
    "cp:coreProperties",
    { "xmlns:cp": CORE, "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    el("dc:title", escapeXml(title)),
    el("dc:creator", "grille"),
    el("dc:language", language),
  );
  const app = el("Properties", { xmlns: APP }, el("Application", escapeXml(`grille ${version}`)));
  const type = (name: string): string => `application/vnd.openxmlformats-${name}+xml`;
  return {
    parts: [
      { name: "docProps/core.xml", type: type("package.core-properties"), content: core },
      { name: "docProps/app.xml", type: type("officedocument.extended-properties"), content: app },
    ],
    relations: [
      { from: "", id: "rId2", kind: "core-properties", target: "docProps/core.xml" },
      { from: "", id: "rId3", kind: "extended-properties", target: "docProps/app.xml" },
    ],
  };
}
