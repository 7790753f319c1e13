import { raw, html as template } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Markup = HtmlEscapedString;

type Value = string | number | Markup | readonly Markup[] | null;

/** HTML from a template: every string put in is escaped, markup and lists of markup are not, null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return template(strings, ...values) as Markup;
}

/** Markup that another part of the report has made and escaped: figures and the style sheet. Never anyone's words. */
export function made(markup: string): Markup {
  return raw(markup);
}
