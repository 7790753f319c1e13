import { strToU8, zipSync } from "fflate";
import type { Written } from "./write.js";

const two = (n: number): string => String(n).padStart(2, "0");
const clock = (s: number): string => `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A turn as a paragraph of a document, and the headings where they change. */
function paragraphs(
  turns: readonly Written[],
  { heading, turn }: { heading: (text: string) => string; turn: (text: string) => string },
): string {
  let section: string | null = null;
  return turns
    .flatMap(({ label, time, text, section: own = null }) => {
      const head = own !== section && own !== null ? [heading(own)] : [];
      section = own;
      return [...head, turn(`[${label}] (${clock(time)}) : ${text}`)];
    })
    .join("\n");
}

const NAMESPACES = [
  ...["office", "style", "text", "table", "meta"].map((name) => [name, `${name}:1.0`]),
  ["draw", "drawing:1.0"],
  ["fo", "xsl-fo-compatible:1.0"],
]
  .map(([prefix, rest]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${rest}"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(" ");

const KIND = "application/vnd.oasis.opendocument.text";

/** The flat form of an OpenDocument text around a body, with styles of its own. */
export function fodtOf(body: string, styles = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="${KIND}">
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

const odtText = (text: string): string => xml(text).replace(/ {2,}/g, (all) => ` <text:s text:c="${all.length - 1}"/>`);

export function fodt(turns: readonly Written[]): string {
  return fodtOf(
    paragraphs(turns, {
      heading: (text) => `<text:h text:outline-level="1">${odtText(text)}</text:h>`,
      turn: (text) => `<text:p>${odtText(text)}</text:p>`,
    }),
  );
}

/** A packed OpenDocument text of these parts. */
export function odtOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = { mimetype: KIND, ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** Rich text around a body. */
export function rtfOf(body: string, head = ""): string {
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}${head}\\uc1 ${body}}`;
}

export function rtfText(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
    .map((code) => {
      if (code < 128) return String.fromCharCode(code).replace(/[\\{}]/g, "\\$&");
      if (code < 256) return `\\'${code.toString(16)}`;
      return `\\u${code > 32767 ? code - 65536 : code}?`;
    })
    .join("");
}

export function rtf(turns: readonly Written[]): string {
  return rtfOf(
    paragraphs(turns, {
      heading: (text) => `\\pard\\outlinelevel0 ${rtfText(text)}\\par`,
      turn: (text) => `\\pard ${rtfText(text)}\\par`,
    }),
  );
}

export function html(turns: readonly Written[]): string {
  const body = paragraphs(turns, {
    heading: (text) => `<h2>${xml(text)}</h2>`,
    turn: (text) => `<p>${xml(text)}</p>`,
  });
  return `<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>x</title></head>\n<body>\n${body}\n</body></html>\n`;
}
