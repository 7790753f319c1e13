export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// Whatever XML 1.0 cannot carry: control characters, halves of a surrogate pair, two non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text made safe for XML content and quoted attributes; characters that XML cannot carry become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A coordinate with at most two decimals, never `-0`. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** One element. Numbers are rounded, strings escaped, undefined attributes left out; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

function attribute(key: string, value: string | number | undefined): string {
  if (value === undefined) return "";
  return ` ${key}="${typeof value === "number" ? coordinate(value) : escapeXml(value)}"`;
}

/** A group of drawn parts, one to a line so that figures can be compared line by line. */
export function group(attributes: Attributes, parts: readonly string[]): string {
  return element("g", attributes, `\n${parts.filter((part) => part !== "").join("\n")}\n`);
}

/** `translate(x,y)`, rounded. */
export function translate(x: number, y: number): string {
  return `translate(${coordinate(x)},${coordinate(y)})`;
}

/** An id of this figure; the prefix keeps several figures on one page apart. */
export function idOf(prefix: string, name: string): string {
  return `${prefix.replace(/[^A-Za-z0-9_-]/g, "-")}-${name}`;
}
