import { fold } from "../../text/fold.js";
import type { Section } from "./sections.js";

export const STATEMENT_KINDS = ["shared", "nuanced", "divergent"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What people have in common about a theme, where they differ by shades, or where they part; and who. */
export interface Statement {
  readonly kind: StatementKind;
  readonly who: readonly string[];
  readonly text: string;
}

/** A statement as it was read; `kind` null where its heading is none of the three. */
export interface ReadStatement extends Omit<Statement, "kind"> {
  readonly kind: StatementKind | null;
  /** 1-based, in the section, its heading line counted. */
  readonly line: number;
}

const HEADINGS: Readonly<Record<StatementKind, RegExp>> = {
  shared: /^(?:shared|partage(?:e|s|es)?|commun(?:e|s|es)?)$/,
  nuanced: /^(?:nuanced|nuances?|nuance(?:e|s|es))$/,
  divergent: /^(?:divergent(?:e|s|es)?|divergences?)$/,
};

/** The statements under `### shared: P01, P02` and the like, in either language; the rest of a section is left alone. */
export function statementsIn({ raw }: Pick<Section, "raw">): ReadStatement[] {
  const found: { heading: string; lines: string[]; line: number }[] = [];
  const bare = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""));
  bare.split("\n").forEach((text, i) => {
    const heading = /^###[ \t]+(\S.*)$/.exec(text)?.[1];
    if (heading !== undefined) found.push({ heading, lines: [], line: i + 2 });
    else found.at(-1)?.lines.push(text);
  });
  return found.map(({ heading, lines, line }) => {
    const [, name = "", who = ""] = /^([^:(]*?)[\s\u00a0]*(?:[:(](.*?)\)?)?[\s#]*$/u.exec(heading) ?? [];
    const kind = STATEMENT_KINDS.find((one) => HEADINGS[one].test(fold(name.trim()))) ?? null;
    return { kind, who: namesIn(who), text: lines.join("\n").trim(), line };
  });
}

function namesIn(who: string): string[] {
  return who
    .split(/[,;]|\s(?:et|and)\s/)
    .map((name) => name.replace(/^\s*\[\[(?:participant:)?(.*?)(?:\|.*)?\]\]\s*$/, "$1").trim())
    .filter((name) => name !== "");
}

/** Statements as they stand in a section. */
export function statementsText(
  statements: readonly Statement[],
  headings: Readonly<Record<StatementKind, string>>,
): string {
  return statements
    .map(({ kind, who, text }) => {
      const head = `### ${headings[kind]}${who.length === 0 ? "" : `: ${who.join(", ")}`}`;
      return text.trim() === "" ? head : `${head}\n\n${text.trim().replace(/^(#{1,3}[ \t])/gm, "\\$1")}`;
    })
    .join("\n\n");
}
