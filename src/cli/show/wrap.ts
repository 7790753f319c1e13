/** Line ends and indents of a transcript's body become single spaces, for showing only. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

/** Breaks a text at spaces into lines of at most `columns`, each after `indent`. Colour codes take no room. */
export function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (width(line) > indent.length && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = indent;
    }
    line += (width(line) > indent.length ? " " : "") + word;
  }
  return [...lines, line].join("\n");
}

/** A text in lines of at most `columns`; the further ones stand four further in than the first. */
export function hanging(text: string, columns: number): string {
  const indent = /^ */.exec(text)?.[0] ?? "";
  const [first = "", ...rest] = wrap(text.trimStart(), columns - indent.length, "").split("\n");
  const head = `${indent}${first}`;
  return rest.length === 0 ? head : `${head}\n${wrap(rest.join(" "), columns, `${indent}    `)}`;
}

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

function width(text: string): number {
  return text.replace(ESCAPES, "").length;
}
