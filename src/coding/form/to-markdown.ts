import type { Code } from "../../codebook/codebook.js";
import * as say from "../../messages/form.js";
import { colon } from "../../messages/numbers.js";
import type { Lang } from "../../messages/words.js";
import type { Form, FormRow } from "./form.js";
import { signature } from "./table-form.js";

/** A sheet to be filled in an editor: a block for each passage, its words quoted, fields below them. */
export function formMarkdown({ coder, rows }: Form, codes: readonly Code[], lang: Lang): string {
  const head = [
    `# ${say.title(coder)[lang]}`,
    `<!-- ${signature(coder)} -->`,
    ...say.howTo.map((one) => inert(one[lang])),
  ];
  const blocks: string[] = [];
  let before: FormRow | null = null;
  for (const row of rows) {
    const isNew = before?.transcript !== row.transcript;
    if (isNew) blocks.push(`# ${row.transcript}`);
    if (row.section !== "" && (isNew || before?.section !== row.section)) blocks.push(`## ${oneLine(row.section)}`);
    if (row.use === "fill" && before !== null && before.use === "fill" && isSamePassage(before, row))
      blocks.push(fields(row, lang));
    else blocks.push(passage(row), ...(row.use === "fill" ? [fields(row, lang)] : []));
    before = row;
  }
  const list = codes
    .filter(({ retired }) => retired === undefined)
    .map(
      ({ id, label, definition }) =>
        `- ${id}${colon(lang)} ${inert(oneLine(label[lang]))}. ${inert(oneLine(definition[lang]))}`,
    );
  return `${[...head, ...blocks, `# ${say.codesHeading[lang]}`, list.join("\n")].join("\n\n")}\n`;
}

function isSamePassage(a: FormRow, b: FormRow): boolean {
  return a.place === b.place;
}

function passage({ place, speaker, text }: FormRow): string {
  const lines = text.split("\n").map((line) => `> ${inert(line)}`.trimEnd());
  return `### ${place} · ${inert(oneLine(speaker))}\n\n${lines.join("\n")}`;
}

function fields({ codes, words, note, marks }: FormRow, lang: Lang): string {
  const field = (name: "codes" | "words" | "note", value: string): string =>
    `${say.columns[name][lang]}: ${value.replace(/\n/g, "\n  ")}`.trimEnd();
  const own = marks.length === 0 ? [] : [`<!-- ${marks.join(" ")} -->`];
  return [field("codes", codes.join("; ")), field("words", inert(words)), field("note", inert(note)), ...own].join(
    "\n",
  );
}

/** Nothing in it is taken for HTML, and it is read back as it was. */
function inert(text: string): string {
  return text.replace(/[\\<]/g, "\\$&");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
