import type { SynthesisCell, SynthesisTheme } from "../../evidence/synthesis/grid.js";
import type { Statement } from "../../evidence/synthesis/statements.js";
import { columns, kinds, states, title } from "../../messages/synthesis.js";
import type { Lang } from "../../messages/words.js";
import type { AnnexPart } from "../logbook/annex.js";

export interface SynthesisDocument {
  readonly themes: readonly SynthesisTheme[];
  readonly cells: readonly SynthesisCell[];
  readonly statements: readonly (Statement & { readonly theme: string })[];
}

/** The synthesis for print: under each theme what is shared, nuanced and divergent, then a line for each participant. */
export function synthesisParts({ themes, cells, statements }: SynthesisDocument, lang: Lang): AnnexPart[] {
  return [
    { kind: "title", text: title[lang] },
    ...themes.flatMap((theme): AnnexPart[] => {
      const own = cells.filter((cell) => cell.theme === theme.id);
      if (own.length === 0) return [];
      return [
        { kind: "heading", text: `${theme.label[lang]} (${theme.id})` },
        ...statements
          .filter((one) => one.theme === theme.id)
          .map((one): AnnexPart => ({ kind: "item", text: said(one, lang) })),
        {
          kind: "table",
          head: [columns.participant[lang], columns.sentences[lang], columns.passages[lang]],
          rows: own.map((cell) => [
            cell.participant,
            cell.text === "" ? `(${states[cell.passages.length === 0 ? "empty" : "no-sentence"][lang]})` : cell.text,
            cell.passages.length === 0
              ? `(${states["no-passage"][lang]})`
              : cell.passages.map(({ place }) => place).join(" "),
          ]),
          widths: [18, 57, 25],
        },
      ];
    }),
  ];
}

function said({ kind, who, text }: Statement, lang: Lang): string {
  const head = who.length === 0 ? kinds[kind][lang] : `${kinds[kind][lang]} (${who.join(", ")})`;
  return text === "" ? head : `${head} — ${text.replace(/\s+/g, " ")}`;
}
