import { codesNamed, type Hypothesis } from "../../codebook/codebook.js";
import type { Condition } from "../../codebook/condition.js";
import { standingIn } from "../../measures/excerpts.js";
import * as words from "../../messages/report-excerpts.js";
import * as hypotheses from "../../messages/report-hypotheses.js";
import { conditionWords } from "../condition-words.js";
import type { Context } from "../context.js";
import { paragraph, type Section, section, type Table, type Terms } from "../document.js";
import type { Quoted } from "../input.js";
import { colon } from "./study.js";

/** A hypothesis before excerpts: what it speaks of, and which passages hold it. No standing, no count of interviews, no silence. */
export function excerptHypothesis(c: Context, excerpts: Quoted, hypothesis: Hypothesis): Section {
  const { id, statement, origin } = hypothesis;
  const { all, contrary } = codesOf(c, hypothesis);
  const held = all.filter((code) => c.quoted.has(code));
  return section(`hypothesis:${id}`, `${id}${colon(c)}${c.written(statement)}`, {
    short: id,
    blocks: [
      paragraph(c.say(origin === "emergent" ? words.emergent : words.aPriori), "note"),
      conditions(c, hypothesis),
      held.length === 0 ? paragraph(c.say(words.noCodeOf)) : table(c, excerpts, held),
      ...(held.length === 0 || contrary.some((code) => c.quoted.has(code))
        ? []
        : [paragraph(c.say(words.noContrary), "note")]),
    ],
  });
}

function conditions(c: Context, { supports, against, rival }: Hypothesis): Terms {
  const other = rival === null ? c.say(hypotheses.noRival) : c.written(rival.statement);
  return {
    kind: "terms",
    shape: "pairs",
    items: [
      { term: c.say(hypotheses.supports), lines: [`${conditionWords(c, supports)}.`] },
      { term: c.say(hypotheses.against), lines: [`${conditionWords(c, against)}.`] },
      { term: c.say(hypotheses.rival), lines: [other] },
    ],
  };
}

/** The codes that a hypothesis speaks of, each once, and those of them that only what speaks against it asks for. */
function codesOf({ input }: Context, { supports, against, rival }: Hypothesis): { all: string[]; contrary: string[] } {
  const expand = (id: string): readonly string[] => codesNamed(id, input.codebooks);
  const [pro, contra] = [codesAskedFor(supports, expand), codesAskedFor(against, expand)];
  const all = [...new Set([...pro, ...contra, ...(rival?.codes ?? []).flatMap(expand)])];
  return { all, contrary: contra.filter((code) => !pro.includes(code)) };
}

/** The codes by which a condition can hold: what it excludes is not among them. */
function codesAskedFor(condition: Condition, expand: (id: string) => readonly string[]): string[] {
  if (condition.kind === "code") return [...expand(condition.id)];
  return condition.of.flatMap((part) => codesAskedFor(part, expand));
}

function table(c: Context, excerpts: Quoted, codes: readonly string[]): Table {
  const { code, passages, people, who } = words.heads;
  return {
    kind: "table",
    caption: c.say(words.codesOf),
    columns: [code, who, people, passages].map((label, i) => ({
      label: c.say(label),
      align: i > 1 ? "number" : "text",
    })),
    rows: codes.map((id) => {
      const standing = standingIn(excerpts, [id]);
      return [
        [c.codeLink(id)],
        standing.which.map(c.person).join(", "),
        c.number(standing.people),
        c.number(standing.passages),
      ];
    }),
    banner: c.quotedBanner,
  };
}
