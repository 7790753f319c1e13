import { type Zippable, zipSync } from "fflate";
import { byCodeUnit } from "../../../text/order.js";
import { element } from "../../figures/svg.js";
import type { Packed } from "../rendering.js";
import { DECLARATION, el } from "./xml.js";

/** A file inside an office document. */
export interface Part {
  /** `word/document.xml` */
  readonly name: string;
  /** Its content type; of pictures the ending says it. */
  readonly type?: string;
  /** XML without its declaration, or what makes a picture. */
  readonly content: string | (() => Promise<Uint8Array>);
}

/** That one part uses another. `from` is empty for the document itself. */
export interface Relation {
  readonly from: string;
  readonly id: string;
  /** The last word of its type: `styles`, `footnotes`, `image`. */
  readonly kind: string;
  /** As the part that uses it names it. */
  readonly target: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const ENDINGS = { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml" };
const PICTURES = { png: "image/png", svg: "image/svg+xml" };
/** The first time that archives can tell, everywhere. */
const MTIME = new Date(1980, 0, 1);

/** An office document of these parts. The same parts give the same bytes, whenever and wherever. */
export function pack(parts: readonly Part[], relations: readonly Relation[]): Packed {
  const letters = parts.flatMap(({ content }) => (typeof content === "string" ? [content] : []));
  return { text: `${DECLARATION}${letters.join("\n")}`, bytes: () => archive(parts, relations) };
}

async function archive(parts: readonly Part[], relations: readonly Relation[]): Promise<Uint8Array> {
  const whole: Part[] = [...parts, ...relationParts(relations)];
  const all = [...whole, { name: "[Content_Types].xml", content: contentTypes(whole) }].sort((a, b) =>
    byCodeUnit(a.name, b.name),
  );
  const encoder = new TextEncoder();
  const files: [string, Zippable[string]][] = [];
  for (const { name, content } of all) {
    const bytes = typeof content === "string" ? encoder.encode(`${declared(name)}${content}`) : await content();
    files.push([name, [bytes, { mtime: MTIME, level: 6 }]]);
  }
  return zipSync(Object.fromEntries(files));
}

function declared(name: string): string {
  return name.endsWith(".svg") ? "" : DECLARATION;
}

function contentTypes(parts: readonly Part[]): string {
  const used = Object.entries(PICTURES).filter(([ending]) => parts.some(({ name }) => name.endsWith(`.${ending}`)));
  const endings = [...Object.entries(ENDINGS), ...used].map(([Extension, ContentType]) =>
    element("Default", { Extension, ContentType }),
  );
  const named = parts.flatMap(({ name, type }) =>
    type === undefined ? [] : [element("Override", { PartName: `/${name}`, ContentType: type })],
  );
  return el("Types", { xmlns: `${PACKAGE}/content-types` }, ...endings, ...named);
}

function relationParts(relations: readonly Relation[]): Part[] {
  const from = [...new Set(relations.map((one) => one.from))];
  return from.map((name) => ({
    name: relationsOf(name),
    content: el(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.filter((one) => one.from === name).map(relation),
    ),
  }));
}

function relation({ id, kind, target }: Relation): string {
  const Type = kind === "core-properties" ? `${PACKAGE}/relationships/metadata/${kind}` : `${OFFICE}/${kind}`;
  return element("Relationship", { Id: id, Type, Target: target });
}

function relationsOf(name: string): string {
  const cut = name.lastIndexOf("/") + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}
