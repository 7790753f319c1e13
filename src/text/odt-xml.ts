import { SaxesParser } from "saxes";
import type { DocumentText } from "./document-source.js";
import { OdtComments } from "./odt-comments.js";
import { OdtStyles } from "./odt-styles.js";
import { OpenParagraphs } from "./open-paragraphs.js";
import type { Paragraph } from "./paragraphs.js";
import { TableWalk } from "./table-walk.js";
import { countCharacters } from "./tidy.js";

type AsideKind = "deleted" | "notes" | "headers" | "commented" | "nothing";

/** What is not the text itself: where its words go. */
const ASIDES: Readonly<Record<string, AsideKind>> = {
  "text:tracked-changes": "deleted",
  "text:note": "notes",
  "office:master-styles": "headers",
  "office:forms": "nothing",
  "text:number": "nothing",
  "text:note-citation": "nothing",
  "svg:title": "nothing",
  "svg:desc": "nothing",
  "text:ruby-text": "nothing",
};

/** More spaces in a row than this are a mistake or a trap. */
const MOST_SPACES = 1000;

interface Look {
  readonly heading: boolean;
  readonly style: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the parts of a document, the styles before the content. Throws where one is no well-formed XML. */
export function readOdtXml(...parts: readonly string[]): DocumentText {
  const reader = new OdtReader();
  for (const xml of parts) {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes));
    parser.on("closetag", ({ name }) => reader.close(name));
    parser.on("text", (text) => reader.text(text));
    parser.on("cdata", (text) => reader.text(text));
    parser.write(xml).close();
  }
  return reader.result();
}

class OdtReader {
  private readonly styles = new OdtStyles();
  private readonly paragraphs = new OpenParagraphs<Look>();
  private readonly table = new TableWalk();
  private readonly asides: { readonly name: string; readonly kind: AsideKind }[] = [];
  private asideParagraphs = 0;
  private readonly counts = { deleted: 0, notes: 0, headers: 0, commented: 0, nothing: 0 };
  private readonly comments = new OdtComments();
  /** For each open span of words or section, whether it is hidden. */
  private readonly hiding: boolean[] = [];
  private hidden = 0;
  /** Whether a space would be one too many: white space counts once in a row, and not at the beginning. */
  private afterSpace = true;

  open(name: string, attributes: Attributes): void {
    this.styles.enter(name, attributes);
    if (Object.hasOwn(ASIDES, name)) this.asides.push({ name, kind: ASIDES[name] ?? "nothing" });
    else if (name === "office:annotation") this.beginComment(attributes["office:name"]);
    else if (this.comments.isOpen) this.comments.enter(name, characterOf(name, attributes["text:c"]));
    else if (name === "text:p" || name === "text:h") this.begin(name, attributes["text:style-name"] ?? "");
    else if (this.asides.length > 0) return;
    else if (name === "office:annotation-end")
      this.comments.end(attributes["office:name"] ?? "", this.paragraphs.here());
    else if (name === "text:span") this.hiding.push(this.styles.isHidden(attributes["text:style-name"] ?? ""));
    else if (name === "text:section") this.hiding.push(attributes["text:display"] === "none");
    else if (name === "text:soft-page-break") this.paragraphs.page++;
    else if (name.startsWith("table:")) this.inTable(name, attributes);
    else this.add(characterOf(name, attributes["text:c"]), "mark");
  }

  close(name: string): void {
    this.styles.leave(name);
    if (name === this.asides.at(-1)?.name) this.asides.pop();
    else if (this.comments.isOpen) this.comments.leave(name);
    else if (this.asides.length > 0) this.asideParagraphs -= name === "text:p" || name === "text:h" ? 1 : 0;
    else if (name === "text:p" || name === "text:h") this.paragraphs.end();
    else if (name === "text:span" || name === "text:section") this.hiding.pop();
    else if (name === "table:table") this.table.end();
  }

  text(text: string): void {
    const words = text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, " ");
    if (this.comments.isOpen) this.comments.add(words);
    else if (this.asides.length > 0) this.count(words);
    else if (this.paragraphs.current !== undefined) this.add(this.afterSpace ? words.trimStart() : words, "words");
  }

  result(): DocumentText {
    const paragraphs = this.paragraphs.all.map((one): Paragraph => {
      const { style, text, heading, cell } = one;
      const [indent, quoted] = [this.styles.indent(style), this.styles.isQuoted(style)];
      return { text, heading, indent, quoted, page: this.paragraphs.pageOf(one), cell };
    });
    const comments = this.comments.result();
    const commented = comments.reduce((sum, { text }) => sum + countCharacters(text), this.counts.commented);
    const { deleted, notes, headers } = this.counts;
    return { paragraphs, comments, commented, deleted, notes, headers, hidden: this.hidden };
  }

  private begin(name: string, style: string): void {
    if (this.asides.length > 0) return void this.asideParagraphs++;
    if (this.styles.breaksPage(style) && this.paragraphs.all.length > 0) this.paragraphs.page++;
    this.paragraphs.begin(this.table.here(), { heading: name === "text:h", style });
    this.afterSpace = true;
  }

  private inTable(name: string, attributes: Attributes): void {
    if (name === "table:table") this.table.begin();
    else if (name === "table:table-row") this.table.row();
    else if (name === "table:covered-table-cell") for (let i = 0; i < repeats(attributes); i++) this.table.cell();
    else if (name === "table:table-cell") this.table.cell();
  }

  /** Words beside the text go where the outermost of what surrounds them says; what stands for something else goes nowhere. */
  private count(text: string): void {
    const outermost = this.asides[0]?.kind ?? "nothing";
    const counts = this.asideParagraphs > 0 && !this.asides.some(({ kind }) => kind === "nothing");
    if (counts) this.counts[outermost] += countCharacters(text);
  }

  private add(text: string, what: "words" | "mark"): void {
    const { current } = this.paragraphs;
    if (current === undefined || text === "") return;
    this.paragraphs.add(text);
    this.afterSpace = what === "words" && text.endsWith(" ");
    const isHidden = this.hiding.includes(true) || this.styles.isHidden(current.style);
    if (isHidden) this.hidden += countCharacters(text);
  }

  private beginComment(name: string | undefined): void {
    const here = this.paragraphs.here();
    if (this.asides.length > 0 || here === null) this.asides.push({ name: "office:annotation", kind: "commented" });
    else this.comments.begin(name ?? null, here);
  }
}

function repeats(attributes: Attributes): number {
  return Math.max(1, Math.min(MOST_SPACES, Number(attributes["table:number-columns-repeated"] ?? 1) || 1));
}

/** What stands for characters. */
function characterOf(name: string, count: string | undefined): string {
  if (name === "text:s") return " ".repeat(Math.max(0, Math.min(MOST_SPACES, Number(count ?? 1) || 1)));
  if (name === "text:tab") return "\t";
  return name === "text:line-break" ? "\n" : "";
}
