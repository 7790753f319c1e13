import { escapeXml } from "../../figures/svg.js";
import type { Part, Relation } from "./package.js";
import { el } from "./xml.js";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** Of properties that are not among those of every document. */
const OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The language of spelling and hyphenation. */
export const SPELLING = { fr: "fr-BE", en: "en-GB" } as const;

/** What a document says of itself. */
export interface About {
  readonly title: string;
  readonly language: string;
  readonly version: string;
  /** How it was made, by name and value. */
  readonly made: readonly (readonly [name: string, value: string])[];
}

/** The properties of a document: its title, its language, what made it and of what; never when, nor by whom. */
export function properties({ title, language, version, made }: About): { parts: Part[]; relations: Relation[] } {
  const core = el(
    "cp:coreProperties",
    { "xmlns:cp": CORE, "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    el("dc:title", escapeXml(title)),
    el("dc:creator", "grille"),
    el("dc:language", language),
  );
  const app = el("Properties", { xmlns: APP }, el("Application", escapeXml(`grille ${version}`)));
  const own = made.map(([name, value], i) =>
    el("property", { fmtid: OWN, pid: i + 2, name }, el("vt:lpwstr", escapeXml(value))),
  );
  const type = (name: string): string => `application/vnd.openxmlformats-${name}+xml`;
  return {
    parts: [
      { name: "docProps/core.xml", type: type("package.core-properties"), content: core },
      { name: "docProps/app.xml", type: type("officedocument.extended-properties"), content: app },
      {
        name: "docProps/custom.xml",
        type: type("officedocument.custom-properties"),
        content: el("Properties", { xmlns: CUSTOM, "xmlns:vt": TYPES }, ...own),
      },
    ],
    relations: [
      { from: "", id: "rId2", kind: "core-properties", target: "docProps/core.xml" },
      { from: "", id: "rId3", kind: "extended-properties", target: "docProps/app.xml" },
      { from: "", id: "rId4", kind: "custom-properties", target: "docProps/custom.xml" },
    ],
  };
}
