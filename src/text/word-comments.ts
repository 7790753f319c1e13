import { parseWord } from "./word-parse.js";
import { WordReader } from "./word-xml.js";

export interface WordComment {
  readonly id: string;
  /** Initials, or the name where there are none; empty where there is neither. */
  readonly author: string;
  readonly text: string;
}

/** Reads comments.xml. Throws where it is no well-formed XML. */
export function readWordComments(xml: string): WordComment[] {
  const found: WordComment[] = [];
  let head: { id: string; author: string } | null = null;
  let reader = new WordReader(new Map());
  parseWord(xml, {
    open: (tag) => {
      if (tag.name !== "w:comment") return reader.open(tag);
      const { "w:id": id = "", "w:initials": initials = "", "w:author": author = "" } = tag.attributes;
      head = { id, author: initials.trim() || author.trim() };
      reader = new WordReader(new Map());
    },
    close: (name) => {
      if (name !== "w:comment" || head === null) return reader.close(name);
      const text = reader
        .result()
        .paragraphs.map((one) => one.text)
        .join("\n");
      found.push({ ...head, text: text.trim() });
    },
    text: (text) => reader.text(text),
  });
  return found;
}
